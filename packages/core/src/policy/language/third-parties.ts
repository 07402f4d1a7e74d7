import { compareSpans, overlaps, type Span } from "../../text/span.ts";
import type { Word } from "../../text/words.ts";
import type { DraftView, MentionView } from "../context.ts";
import { weighClauses } from "./clause-score.ts";
import { otherPersonScale } from "./other-person-signs.ts";
import { list } from "./phrase-list.ts";
import { phrases } from "./phrases.ts";
import { isQuoted } from "./quotations.ts";
import { relatives, strangers } from "./relations.ts";
import { isGeneral, isInverted } from "./second-person.ts";
import { sensitive } from "./sensitive.ts";

const often =
  "(just|already|still|now|also|only|currently|actually|never|always|probably|must have|had|has|have|did|recently|apparently|once|even)";
const lists = {
  relative: relatives,
  stranger: strangers,
  did: [
    ...list(
      "collected, borrowed, returned, renewed, checked, reserved, requested, ordered, took, brought, dropped, signed, return",
    ),
    ...list("registered, enrolled, attended, missed, printed, logged, owes, owed, lost, kept, paid, asked, visited, complained"),
    ...list(
      "picked (it|them|that|this|up|your|the), came (in|by|here|to|at|yesterday|this), called (us|about|this|yesterday|the), stopped (in|by), used (the|our|a), damaged, placed, put (that|it|this|a|the|them), got (the|a|it|that|in)",
    ),
    ...list(
      "left (his|her|their|your|it|a|the), has been (here|in|reading|asking|coming|borrowing|using|looking), was (here|in|at our|at the|on computer|asking|looking|using|sitting), were (here|in|at our|at the|asking|looking), told (me|us), said",
    ),
    ...list(
      "(has|have|had) (*)? (*)? (book|books|item|items|hold|holds|fine|fines|dvd|dvds|loan|loans|fees|copy|volume|one|card|disc) (out|overdue|due|on hold|checked out|on|waiting|ready|with)?, (has|have|had) (it|that one|them|the other|the last|both|yours|your copy)",
    ),
    ...list("maxed, shared, shares, lives, live, works here, applied, failed, passed, joined, quit, won the"),
  ],
  past: list(
    "told (me|us|our|the|everybody), asked (me|us|our|about), left, lost, broke, stole, cried, yelled, fought, slept, failed, passed, skipped, hid, spilled, damaged, threw, tore, wet, bit, hurt, moved out, moved away, got (caught|kicked|lost|hurt|sick|a), was (caught|kicked|banned|asked|crying|sick|drunk|late|seen|sleeping), were (caught|kicked|banned|asked|crying|late|seen), has been (banned|blocked|skipping|sleeping|crying), had (a|an|to|trouble), won (our|the|a), forgot (his|her|their|the|a), applied, signed, owes, still has, still owes, didn't (return|come|show|pay|bring), never (returned|came|paid|showed|brought), used (the|our|a), searched, looked up, watched, printed, visited, came (in|by|here|yesterday|to our)",
  ),
  record: [
    ...list("card, account, hold, holds, fine, fines, fee, fees, loan, loans, record, books, book, dvd, dvds, items"),
    ...list(
      "balance, pin, password, checkouts, history, session, appointment, report card, reading log, backpack, inhaler, wallet",
    ),
  ],
  private: [
    ...sensitive,
    ...list(
      "sick leave, medical leave, maternity leave, paternity leave, parental leave, bereavement leave, disability leave, family leave, administrative leave",
    ),
    ...list(
      "sick, ill, in the hospital, in hospital, having surgery, having (a|an) (*)? (operation|surgery|baby|breakdown), recovering, pregnant, getting divorced, going through *, in rehab, depressed",
    ),
    ...list(
      "suspended, fired, on probation, at the doctor, at a funeral, caring for (her|his|their) *, battling *, undergoing *, dying, arrested, drunk, burnout, stress, a breakdown, a miscarriage, surgery, getting treatment, in therapy, laid off",
    ),
  ],
  role: [
    "librarian",
    "guard",
    "colleague",
    "coworker",
    "co worker",
    "manager",
    "director",
    "clerk",
    "page",
    "custodian",
    "janitor",
    "intern",
    "boss",
    "supervisor",
    "staff member",
    "volunteer",
    "desk person",
    "security guard",
    "bus driver",
    "teacher",
  ],
  person: [
    "boy",
    "girl",
    "kid",
    "child",
    "student",
    "teen",
    "teenager",
    "man",
    "woman",
    "lady",
    "guy",
    "gentleman",
    "family",
    "couple",
    "mother",
    "father",
    "patron",
    "reader",
    "person",
  ],
};

const facts = phrases(
  [
    `your ~? $relative (with|in|from|on) (the|a) ~? ~? ${often}? ($did|$past)`,
    `your ~? $relative ${often}? $past`,
    `(tell|remind|let|ask|inform) your ~? $relative (~)? (that|know|about)? (his|her|their|the) ~`,
    `(he|she) (just|also|already|still|never|even)? (told|asked|emailed|called|messaged|complained to|begged|paid|cursed at|yelled at) (us|me|our|the desk|the library|ana|jordan)`,
    `(your|his|her|their) (ex|late|older|younger|little|oldest|youngest|teenage|own|dear|*)? $relative (*)? ${often}? (${often})? $did`,
    `(your|his|her|their) (older|younger|little|oldest|youngest|teenage)? $relative (is|was|are|were) ${often}? (here|in (the|our)|at (the|our)|with us|on (computer|the list|our list)|number *|registered|signed up|enrolled|blocked|overdue|on (the|our) *|late|next in line|waiting)`,
    "your (older|younger|little|oldest|youngest|middle) (one|son|daughter|boy|girl)? (left|lost|borrowed|returned|was here|took|has|forgot|checked)",
    "(your|his|her|their) (older|younger|little|oldest|youngest)? $relative (library|summer)? $record (is|was|are|were|has|have|shows|show|had|expired|came|on|for|still|in)",
    "your $relative and you (share|have|are|were|both|owe|borrowed)",
    `(i|we|jordan|ana) ${often}? (saw|met|spoke (to|with)|talked (to|with)|chatted with|heard from|ran into|helped|know|remember|called|reached|emailed) (your|his|her) (*)? $relative`,
    "$stranger ...? (has|have|had|borrowed|returned|checked|reserved|requested|lost|owes|complained|kept|took|is (late|here|a regular|homeless)|was (late|fired|rude|here|asking)|lives|told (me|us)|left)",
    "(that|a|one|some|the) (little|old|young|nice|same|~)? $person (from|at|by|in|next to|behind|ahead of|before|with the) ...? (took (it|the|that|your)|returned|borrowed|checked|has (it|your|the|that)|lost (her|his|their)|complained|owes|lives|told (me|us)|asked (me|us|about)|(is|was) (asking|homeless|a regular|late|looking|crying|here|drunk))",
    "(that|a|one|some|the) (little|old|young|nice|same|~)? $person (who|that) (sits|comes|sleeps|borrowed|returned|complained|checked|broke|stole|damaged|vandalized|yelled|fought|lost (it|her|his|the)|owes|took (it|the|that|your)|has (it|your|the book|the last)|lives|asked (me|us)|told (me|us))",
    "(she|he|she's|he's) (is|was)? the one who ...? (borrowed|returned|complained|checked|lost|owes|took|has|reported|asked|called|told)",
    "(he|she) (just|already|still|also|currently|now)? (has|had|have) (*)? (two|three|four|five|several|some|a few|no|many|overdue|*)? (books|book|items|holds|hold|fines|fine|dvds|dvd|loans|fees) (out (on|since|already|and|right)|due|overdue|on hold|checked out|on (his|her)|waiting|ready)",
    `(he|she) ${often}? (borrowed|returned (it|them|the|that|his|her|your|a|two|three|yesterday|late|on|this)|renewed|checked (it|them|that|this|out)|picked (it|them|that|this) up|owes|reserved|signed up|registered|was (on computer|in our|at our|(here|in) (yesterday|today|earlier|this|last|on|all|too|asking|as well))|logged (in|on)|brought (it|them|that) back|lost (it|the|that|her|his)|maxed|complained|is (late|overdue|blocked|a regular))`,
    "(he|she|they) (was|is|got|has been|were) (banned|barred|blocked|suspended|arrested|trespassed|kicked out|fined|expelled)",
    "(his|her) (library)? (card|account|hold|holds|fine|fines|fees|loan|loans|balance) (is|was|are|were|has|have|shows|expired)",
    "(mr|mrs|ms|miss|mx) * ...? (has (it|that|the|your|them|one)|borrowed|returned|checked|owes|lost|complained|next door|lives|kept|took|picked|told|reserved|renewed)",
    "(a|one|some|this|that|little)? (kid|boy|girl|child|student|teen|man|woman|patron|reader) (named|called) *",
    "(she's|he's|she is|he is|that's|that was|they're) (one of|among) (our|the) ~? ~? (guests|regulars|patrons|borrowers|readers|members|residents|clients|troublemakers|complainers|record holders)",
    "(she's|he's|she is|he is) the one (with|who|that) (the|has|had|a|record|no|three|two|many) ~?",
    "(kid|boy|girl|child|man|woman|lady|guy|teen) with the ~ (is|was|has|had|stole|took|left) ~",
    "(the|that) (man|woman|lady|guy|person|patron|boy|girl) you're (looking for|asking about|talking about)",
    "(his|her|their) reading (level|log|list|history|score|scores)",
    "they (live|lived|reside) (on|at|in|near|next|across|over)",
    "the ones who (returned|borrowed|lost|complained|owe|kept|took|broke)",
    "(our|my|the) (*)? $role (*)? (is|was|has been|will be|went|got) (out|away|off|home)? (on|for|from|with|because of|due to)? (a|an|her|his|their|the)? $private",
    "(our|my) (*)? (*)? $role (*)? (is|was|has been|will be|went|got) (out|away|off|home)? (on|for|from|with)? (a|an|her|his|their|the)? $private",
  ],
  lists,
);
const staffFacts = phrases(
  [
    "(is|was|has been|will be|went|got|gets) (out|away|back|off|home)? (on|for|from|with|because of|due to)? (a|an|her|his|their|the)? $private",
    "(out|away|off|home) (on|for|from|with|because of|due to)? (a|an|her|his|their|the)? $private",
    "on (a|an|her|his|their)? $private",
    "(quit|left|resigned|retired|stopped) (because|over|after|due|when) ...? (her|his|their|the) *",
  ],
  lists,
);
/** What follows a name in a message to somebody: `tell Mia we …`; a company is told nothing. */
const toldOn: ReadonlySet<string> = new Set(
  list("that, we, i, hi, hello, thanks, thank, she, he, at, from, to, not, her, his, about, if, how, in, has, who, it's, it"),
);
const greetings = phrases([
  "(tell|ask|remind)",
  "(hug|congratulate|greet|say (hi|hello|hey|thanks|happy birthday) to|happy birthday to|happy birthday|congratulations to|congrats to|regards to|hello to|hi to)",
  "give",
]);
const wishes = phrases(["(my|our) (best|love|regards|best wishes|thanks)", "a (hug|kiss|wave|high five)"]);
const ofTheirs = phrases(["(my|our) (older|younger|little|oldest|youngest|* year old|*)? $relative"], lists);
const yours = phrases(["(your|his|her|their) (older|younger|little|oldest|youngest|late|ex|dear|~)? $relative"], lists);
const schools = phrases([
  "(from|at|in|of) (*)? (*)? (elementary|elementary school|middle school|high school|primary|primary school|kindergarten|preschool|academy|school|junior high|montessori)",
  "(from|in) (room|grade|class) *",
  "(from|in) (first|second|third|fourth|fifth|sixth|seventh|eighth) grade",
]);

/** The places of a draft that tell something about somebody else: a relative, another reader, a named child, a colleague's private life. */
export function findThirdParties(
  draft: DraftView,
  mention: MentionView | undefined,
  staffNames: readonly string[],
): readonly Span[] {
  const { text, words } = draft;
  const told = facts
    .findAll(words)
    .map(({ span }) => span)
    .filter((span) => !isGeneral(text, words, span) && !isInverted(words, span));
  const found = [
    ...told,
    ...greetedNames(draft, staffNames),
    ...namedRelatives(draft, staffNames),
    ...pupils(draft, staffNames),
    ...namesFromMention(draft, mention, staffNames),
    ...staffLives(draft, staffNames),
    ...weighed(draft),
  ];
  return found
    .filter((span, index) => !isQuoted(text, span) && !found.slice(0, index).some((other) => overlaps(other, span)))
    .sort(compareSpans);
}

/** What adds up to it, whatever the wording. */
function weighed(draft: DraftView): readonly Span[] {
  return weighClauses(draft, otherPersonScale).map(({ span }) => span);
}

/** `Tell Mia …`, `give Joe my best`: a greeting and a name that is no colleague's. */
function greetedNames({ words }: DraftView, staffNames: readonly string[]): readonly Span[] {
  return greetings.findAll(words).flatMap(({ span, phrase }) => {
    const sentence = words.find((word) => word.span.start >= span.start)?.sentence;
    const after = words.filter((word) => word.span.start >= span.end && word.sentence === sentence).slice(0, 2);
    const name = after.find((word) => isName(word, words) && !isOneOf(word.text, staffNames));
    if (name === undefined || (name !== after[0] && !isTitle(after[0]!))) return [];
    const next = words.find((word) => word.span.start >= name.span.end)?.base ?? "";
    if (/^\((tell|ask)/.test(phrase) && !toldOn.has(next)) return [];
    if (phrase === "give" && !wishes.test(words.filter((word) => word.span.start >= name.span.end).slice(0, 4))) return [];
    return [{ start: span.start, end: name.span.end }];
  });
}

/** `your little one, Zoe`: a relative with a name. */
function namedRelatives({ words }: DraftView, staffNames: readonly string[]): readonly Span[] {
  return yours.findAll(words).flatMap(({ span }) => {
    const last = words.filter((word) => word.span.end <= span.end).at(-1);
    const next = words.find((word) => word.span.start >= span.end);
    if (next === undefined || next.sentence !== last?.sentence || !isName(next, words) || isOneOf(next.text, staffNames))
      return [];
    return [{ start: span.start, end: next.span.end }];
  });
}

/** A first name with a school or a class after it: a child that can be found. */
function pupils({ words }: DraftView, staffNames: readonly string[]): readonly Span[] {
  return schools.findAll(words).flatMap(({ span }) => {
    const before = words.filter((word) => word.span.end <= span.start).at(-1);
    if (before === undefined || !isName(before, words) || isOneOf(before.text, staffNames)) return [];
    return [{ start: before.span.start, end: span.end }];
  });
}

/** A name that the post gives to somebody's child or spouse, said again. */
function namesFromMention(
  { words }: DraftView,
  mention: MentionView | undefined,
  staffNames: readonly string[],
): readonly Span[] {
  if (mention === undefined) return [];
  const names = ofTheirs.findAll(mention.words).flatMap(({ span }) => {
    const next = mention.words.find((word) => word.span.start >= span.end);
    return next !== undefined && isName(next, mention.words) ? [next.base] : [];
  });
  return words
    .filter((word) => names.includes(word.base) && isName(word, words) && !isOneOf(word.text, staffNames))
    .map(({ span }) => span);
}

function staffLives({ words }: DraftView, staffNames: readonly string[]): readonly Span[] {
  return staffFacts.findAll(words).flatMap(({ span }) => {
    const before = words.filter((word) => word.span.end <= span.start).slice(-2);
    const last = before.at(-1);
    if (last === undefined || !isOneOf(last.text, staffNames)) return [];
    const first = before.length === 2 && isOneOf(before[0]!.text, staffNames) ? before[0]! : last;
    return [{ start: first.span.start, end: span.end }];
  });
}

/** Capitalised like a name, and no word that merely begins a sentence or a title. */
function isName({ text, kind, sentence, span }: Word, words: readonly Word[]): boolean {
  if (kind !== "word" || !/^[A-Z][a-z]+(?:['’][a-z]+)?$/.test(text) || notNames.has(text)) return false;
  const isFirst = words.find((word) => word.sentence === sentence)?.span.start === span.start;
  return !isFirst || !/s$/.test(text);
}

/** Capitals that begin no person's name. */
const notNames: ReadonlySet<string> = new Set([
  ...list("I, The, A, An, We, Our, It, He, She, They, You, Your, This, That, Us, Me, Them, Him, Her, All, Everyone"),
  ...list("Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, January, February, March, April, May, June, July"),
  ...list("August, September, October, November, December, Library, Alexa, Siri, Google, Santa, Mom, Dad, Grandma, Grandpa"),
  ...list(
    "Art, Music, Family, Everybody, Anyone, Someone, Class, Third, First, Second, Team, Story, Homework, Reading, Congress",
  ),
  ...list("Lincoln, Jefferson, Washington, Franklin, Roosevelt, Elementary, School, Middle, High, Happy, Good, Thank, Thanks"),
]);

function isTitle({ base }: Word): boolean {
  return ["mr", "mrs", "ms", "miss", "grandpa", "grandma", "little", "young", "uncle", "aunt", "baby"].includes(base);
}

function isOneOf(word: string, names: readonly string[]): boolean {
  return names.some((name) => name.split(" ").includes(word.replace(/['’]s$/, "")));
}
