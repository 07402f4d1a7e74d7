import { compareSpans, overlaps, type Span } from "../text/span.ts";
import type { Word } from "../text/words.ts";
import type { DraftView, MentionView } from "./context.ts";
import { phrases } from "./phrases.ts";
import { isQuoted } from "./quotations.ts";
import { relatives, strangers } from "./relations.ts";
import { isGeneral } from "./second-person.ts";

const lists = {
  relative: relatives,
  stranger: strangers,
  did: [
    ...[
      "collected",
      "borrowed",
      "returned",
      "renewed",
      "checked",
      "reserved",
      "requested",
      "ordered",
      "took",
      "brought",
      "dropped",
      "signed",
    ],
    ...[
      "registered",
      "enrolled",
      "attended",
      "missed",
      "printed",
      "logged",
      "owes",
      "owed",
      "lost",
      "kept",
      "paid",
      "asked",
      "visited",
      "complained",
    ],
    ...["picked", "came", "called", "stopped", "left", "used", "damaged", "has", "had"],
  ],
  record: [
    ...[
      "card",
      "account",
      "hold",
      "holds",
      "fine",
      "fines",
      "fee",
      "fees",
      "loan",
      "loans",
      "record",
      "books",
      "book",
      "dvd",
      "dvds",
      "items",
    ],
    ...["balance", "pin", "password", "checkouts", "history", "session", "appointment", "address", "number", "email", "phone"],
  ],
  private: [
    ...[
      "sick leave",
      "medical leave",
      "maternity leave",
      "paternity leave",
      "leave for *",
      "parental leave",
      "bereavement leave",
      "disability leave",
    ],
    ...[
      "sick",
      "ill",
      "in the hospital",
      "in hospital",
      "having surgery",
      "recovering",
      "pregnant",
      "getting divorced",
      "going through *",
      "in rehab",
      "depressed",
    ],
    ...[
      "suspended",
      "fired",
      "on probation",
      "having a baby",
      "at the doctor",
      "at a funeral",
      "caring for (her|his|their) *",
      "battling *",
      "undergoing *",
      "dying",
    ],
  ],
};

const facts = phrases(
  [
    "(your|his|her|their|my|the) (ex|late|older|younger|little|oldest|youngest|teenage|*)? $relative (just|already|also|still|currently|actually|always|never|probably|must have|had|has|have|did|already)? (just|already)? $did",
    "(your|his|her|their) (older|younger|little|oldest|youngest|teenage)? $relative (is|was|are|were|'s) (just|already|also|still|currently|here|now)? (here|in|at|with us|on (computer|the)|number *|registered|signed up|enrolled|blocked|overdue|on (the|our) *|late|next)",
    "(your|his|her|their) (older|younger|little|oldest|youngest)? $relative (library)? $record (is|was|are|were|has|have|shows|show|had|expired|came|on|for)",
    "$stranger ...? (has|have|had|borrowed|returned|checked|reserved|requested|lost|owes|complained|kept|took|is|was|lives|told|asked|wants)",
    "(he|she) (just|already|still|also|currently|now)? (has|had|have) (*)? (two|three|four|five|several|some|a few|no|many|overdue|*)? (books|book|items|holds|hold|fines|fine|dvds|dvd|loans|fees) (out|due|overdue|on hold|checked out|on|waiting|ready)",
    "(he|she) (just|already|still|also)? (borrowed|returned|renewed|checked (it|them|that|this|out)|picked (it|them|that|this) up|owes|reserved|signed up|registered|was on computer|logged|brought (it|them|that) back|lost (it|the|that|her|his))",
    "(his|her) (library)? (card|account|hold|holds|fine|fines|fees|loan|loans|balance) (is|was|are|were|has|have|shows|expired)",
  ],
  lists,
);
const staffFacts = phrases(
  [
    "(is|was|has been|will be|went|'s) (out|away|off|home|back)? (on|for|from|with|because of|due to)? (a|an|her|his|their|the)? $private",
  ],
  lists,
);
const greetings = phrases([
  "(tell|ask|remind|hug|congratulate|say (hi|hello|hey|thanks|happy birthday) to|give (my|our) (best|love|regards) to|happy birthday to|congratulations to|congrats to)",
]);
const ofTheirs = phrases(["(my|our) (older|younger|little|oldest|youngest|* year old|*)? $relative"], lists);

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
    .filter((span) => !isGeneral(text, words, span));
  const found = [
    ...told,
    ...greetedNames(draft, staffNames),
    ...namesFromMention(draft, mention, staffNames),
    ...staffLives(draft, staffNames),
  ];
  return found
    .filter((span, index) => !isQuoted(text, span) && !found.slice(0, index).some((other) => overlaps(other, span)))
    .sort(compareSpans);
}

/** `Tell Mia …`: a greeting and a name that is no colleague's. */
function greetedNames({ words }: DraftView, staffNames: readonly string[]): readonly Span[] {
  return greetings.findAll(words).flatMap(({ span }) => {
    const next = words.find((word) => word.span.start >= span.end);
    return next !== undefined && isName(next) && !isOneOf(next.text, staffNames)
      ? [{ start: span.start, end: next.span.end }]
      : [];
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
    return next !== undefined && isName(next) ? [next.base] : [];
  });
  return words
    .filter((word) => names.includes(word.base) && isName(word) && !isOneOf(word.text, staffNames))
    .map(({ span }) => span);
}

function staffLives({ words }: DraftView, staffNames: readonly string[]): readonly Span[] {
  return staffFacts.findAll(words).flatMap(({ span }) => {
    const before = words.filter((word) => word.span.end <= span.start).slice(-2);
    const named = staffNames.some((name) =>
      before
        .map(({ text }) => text)
        .join(" ")
        .endsWith(name),
    );
    const first = staffNames.some((name) => name.includes(" ") && name === before.map(({ text }) => text).join(" "))
      ? before[0]
      : before.at(-1);
    return named && first !== undefined ? [{ start: first.span.start, end: span.end }] : [];
  });
}

function isName({ text, kind }: Word): boolean {
  return kind === "word" && /^[A-Z][a-z]+(?:['’][a-z]+)?$/.test(text) && !notNames.has(text);
}

/** Capitals that begin no person's name. */
const notNames: ReadonlySet<string> = new Set([
  ...[
    "I",
    "The",
    "A",
    "An",
    "We",
    "Our",
    "It",
    "He",
    "She",
    "They",
    "You",
    "Your",
    "This",
    "That",
    "Us",
    "Me",
    "Them",
    "Him",
    "Her",
    "All",
    "Everyone",
  ],
  ...[
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
  ],
  ...[
    "August",
    "September",
    "October",
    "November",
    "December",
    "Library",
    "Alexa",
    "Siri",
    "Google",
    "Santa",
    "Mom",
    "Dad",
    "Grandma",
    "Grandpa",
  ],
]);

function isOneOf(word: string, names: readonly string[]): boolean {
  return names.some((name) => name.split(" ").includes(word.replace(/['’]s$/, "")));
}
