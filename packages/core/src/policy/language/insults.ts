import { compareSpans, overlaps, type Span } from "../../text/span.ts";
import type { Word } from "../../text/words.ts";
import type { BareText } from "../context.ts";
import { list } from "./phrase-list.ts";
import { phrases } from "./phrases.ts";

/** Words that have no place in any reply, in their forms. Short, rated strong by every list that was looked at. */
const foul =
  /^(mother)?f+u+c+k+(s|ed|er|ers|in|ing|wit|wits|head|heads|off|up|you)?$|^(bull|horse|dip|ape|chicken)?sh[i1]t+(s|ty|ting|head|heads|hole|show|face|less)?$|^(ass|arse)(hole|holes|hat|hats|wipe|wipes|clown|clowns)$|^(dumb|jack|smart|bad|fat|lazy)?ass(es)?$|^b[i1]tch(es|y|ing|ass)?$|^bastards?$|^cunts?$|^(dick|knob|cock|dip)(head|heads|wad|sucker|suckers)$|^douche(bag|bags|s)?$|^wankers?$|^twats?$|^pricks?$|^(whore|slut|skank)s?$|^scumbags?$|^(stfu|gtfo|fck|fcking|fcuk|fuk|fuking|effing)$|^goddamn(ed|it)?$|^piss(ed off|off)$|^moth[ae]f.*k.*$/;

/** Slurs against groups of people: never, in any form. */
const slurs =
  /^(n[i1]gg(er|ers|a|as)|sp[i1]cs?|ch[i1]nks?|gooks?|kikes?|wetbacks?|beaners?|towelheads?|ragheads?|sandn[i1]gg.*|f[a4]gg?(ot|ots|s|y)?|dykes?|trann(y|ies)|shemales?|retard(s|ed)?|spaz(zes)?|mongoloids?|gyppos?|pak[i1]s?|coons?|redskins?|squaws?|halfbreeds?)$/;

/** Whole sentences of two words that insult: `Grow up.`, `Dumb question.` */
const curt =
  /(?:^|[.!?,]\s+)(?:grow up|get real|shush|be quiet|dumb question|stupid question|silly question|dumb comment|boo hoo|cry more)\s*(?:[.!?,]|$)/g;

/** Letters replaced by signs: `f**k`, `sh!t`, `a$$hole`, `b*tch`. */
const masked =
  /(?<![a-z0-9])(?:f[*@#$%!_.-]{1,3}(?:k|ck|cking|king|ked|ker)(?:ing|ed|er|s)?|f[u*@#$%!-]{1,2}[c*@#$%!-]{1,2}k(?:ing|ed|er|s)?|sh[*@#$%!-]+t(?:ty|s)?|[@$]h[i!1]t|b[*@#$%!]+t?ch(?:es)?|[a@][$*@#]{2}(?:hole|es)?|a[$*]{2}hole|c[*@#$%!]+nt|d[*@#$%!]+ck(?:head)?|f u c k|s h i t|(?=[^\s]*[@$%&#])[@$%&!#*]{4,})(?![a-z0-9])/g;

const lists = {
  name: [
    ...list("idiot, idiots, moron, morons, imbecile, imbeciles, fool, fools, jerk, jerks, loser, losers, liar, liars"),
    ...list("clown, clowns, troll, trolls, crybaby, snowflake, snowflakes, karen, hypocrite, hypocrites, bigot, bigots"),
    ...list("creep, creeps, pig, pigs, freak, freaks, psycho, nutcase, lunatic, dummy, dimwit, airhead, ingrate, cheapskate"),
    ...list(
      "disgrace, joke, piece of work, waste of (time|space|oxygen), pain, nuisance, parasite, parasites, drama queen, whiner, whiners",
    ),
  ],
  slight: [
    ...list("stupid, dumb, ignorant, pathetic, idiotic, moronic, delusional, clueless, brainless, worthless, useless, insane"),
    ...list("crazy, nuts, unhinged, disgusting, ridiculous, illiterate, lazy, entitled, spoiled, childish, hysterical, paranoid"),
    ...list(
      "dense, full of it, out of your mind, off your meds, not very bright, an embarrassment, mental, senile, drunk, trash, garbage",
    ),
  ],
};
const insults = phrases(
  [
    "(you're|you are|you were|you must be|you sound like|you act like|you look like|are you) (just|such|really|being|acting like|nothing but|clearly|obviously)? (a|an|the)? (big|complete|total|real|absolute|little|utter|pathetic|stupid|old|*)? $name",
    "(you|u) (stupid|dumb|ignorant|lazy|pathetic|little|old|poor|silly|*)? $name",
    "(such|what) (a|an) (big|complete|total|real|absolute|little|utter|pathetic|stupid)? $name",
    "$name like (you|yourself|him|her|them|these|those|this)",
    "(only|some|these|those|every|any|bunch of|full of|another|ungrateful|bloody|stupid|complete) (an|a)? (idiot|idiots|moron|morons|imbecile|imbeciles|crybaby|crybabies|scum)",
    "(you're|you are|you were|you sound|you seem|are you) (just|so|such|really|too|very|being|plain|clearly|obviously|completely|totally|incredibly|always|a little|kind of)? (so|very|really)? $slight",
    "your (own)? (stupid|dumb|ignorant|pathetic|idiotic|moronic|ridiculous|silly|childish|worthless|lazy|tiny|little|whiny|rude) *",
    "(what|how|such|another|that's|that is|this is) (a|an)? (stupid|dumb|idiotic|moronic|pathetic|ridiculous|ignorant) (question|comment|complaint|post|remark|thing|idea|attitude|person|people|attempt)?",
    "(shut (the *)? up|shut your (mouth|face|trap|pie hole)|get a life|get lost|get over yourself|get a grip|go to hell|go away|drop dead|screw you|screw off|bite me|buzz off|piss off|sod off|up yours|to hell with)",
    "(what|what's|whats|something) (the hell)? (is)? (wrong|the matter) with (you|people like you|your head)",
    "(you|u) (people|lot|types|kind|guys) (are|always|never|make me|disgust|deserve|should be)",
    "people like you",
    "(use your brain|use your head|what are you (six|five|ten|twelve|two|a child)|how old are you (six|five|twelve)|spare (us|me) (your|the)|you have no (idea|clue|class|manners|brain|shame)|nobody with (a|half a) brain|(go|stop) (bother|bothering) (somebody|someone) else)",
    "(be ashamed of|shame on) (yourself|you)",
    "(you're|you are) (a|such a|just a)? (waste of (my|our|everyone's)|big baby|baby|jealous|out of your (mind|head|depth)|beneath|not worth|nobody|nothing|no one|the worst|the problem|hopeless|a disgrace)",
    "(goldfish|monkeys|a rock|a child|toddlers|a potato) (with|have|has) more (sense|brains|manners)",
    "you (obviously|clearly|must)? (have)? never (went|gone|been) to (school|college|kindergarten)",
    "(take your (meds|pills|medication)|back on your meds|off your (meds|rocker))",
    "(that's|that is|this is) rich (coming)? from you",
    "(excuse|example) (for|of) (a)? (human|human being|person|man|woman|parent|mother|father)",
    "(whatever|ok|okay|sure|right|bye|sit down|calm down|relax|listen|look) (clown|grandpa|grandma|sweetheart|sweetie|honey|princess|buddy|pal|genius|einstein|karen|boomer|loser|drama queen|sunshine|snowflake|hag)",
    "(stop|quit) (whining|crying|moaning|complaining|bitching|your whining|your moaning)",
    "your kind (isn't|is not|aren't|of|always|never)",
    "you (disgust|sicken|bore|annoy|repulse) (me|us|everyone)",
    "(can't|cannot) (fix|cure|argue with|help) (stupid|stupidity|idiots)",
    "(oh|please|just|so|and|seriously|time to|you should|you need to|why don't you) grow up",
    "(crazy|old|stupid|silly|rude|nasty|bitter|dumb|miserable|foolish|senile|grumpy|fat|ugly) (old|little)? (bat|hag|cow|goat|fool|fart|geezer|witch|bag|crone|crank|toad|rat)",
    "(your|the|that|this) (post|comment|question|complaint|idea|attitude|review|rant|opinion|behavior|behaviour|tone|logic|argument|remark) (is|was|were|are|isn't|wasn't|weren't)? (so|just|really|truly|absolutely|completely|plain)? $slight",
    "(wasn't|weren't|isn't|aren't|not) (so|such) (a|an)? $slight",
    "(must be|are you|you're|you are|you were) (deaf|blind|illiterate|slow|dense) (or|and)? (deaf|blind|stupid|dumb|slow)?",
    "(typical|ok|okay) (boomer|millennial|gen z|karen|liberal|conservative|woman|man|old person|teenager|male|female|tourist|townie|redneck|hillbilly)",
    "(boomer|karen|redneck|hillbilly|snowflake|crybaby) ~",
    "(nobody|no one|none of us) (likes|wants|cares about|asked for|can stand) (you|your|people like)",
    "(we're|we are|i'm|everyone is|everybody is) (all)? (sick|tired|fed up|done|laughing) (of|with|at) (you|your)",
    "(bless your heart|sad little|pathetic little|tiny brain|no brain|half a brain|two brain cells|brain dead|braindead)",
    "(ugly|hideous|smelly|stinking|filthy) (person|people|man|woman|face|mouth|mind)",
    "your (mother|mom|mama) (is|was|would be|must be)",
    "(load|bunch|pile|full) of (crap|bull|rubbish|nonsense|garbage|hogwash)",
    "(stupid|dumb|idiotic|moronic|ridiculous) (thing|things) to (say|ask|write|post|do)",
    "(go|keep) (cry|crying|whine|whining|sulk|sulking) (about|somewhere|elsewhere|to|more|in|all)?",
    "you (folks|people|guys|all|lot|types) are (so|just|all|really)? $slight",
    "(your|my|his|her) (sorry|lazy|fat|dumb|stupid|broke) (ass|butt|behind)",
    "(dumbest|stupidest|most (stupid|ridiculous|ignorant|pathetic|idiotic)) (thing|question|comment|complaint|post|idea|thing i've|excuse|*)",
    "only (a|an) (*)? $name (would|could|thinks|asks)",
    "(you sound|you look|you act|you talk|sounding) like (a|an|some) (crazy|insane|stupid|drunk|hysterical|spoiled|mad|deranged|ignorant|lunatic) *",
    "you must be $slight",
    "(don't be|stop being|quit being|be) (such)? (a|an) (ass|$name)",
    "(ungrateful|miserable|nasty|horrible|awful|hateful|bitter|sad|little) (person|people|man|woman|human|human being|troll|creature)",
    "(who raised you|nobody (cares|asked you|likes you)|no one (cares what you|asked you|likes you)|cry (more|me a river)|boo hoo|too stupid|learn to read|can you (even)? read|are you (blind|deaf|illiterate|slow)|is that (so)? hard to understand)",
  ],
  lists,
);
const gentle = phrases([
  "(no|not|never|isn't|wasn't|aren't|don't|nothing|hardly) (at all|really)? (a|an|any|such thing as a|be|feel|think|like)? (stupid|dumb|silly|ridiculous|crazy|idiot|fool|nuisance|pain|bother|lazy)",
  "(no|not) (a|such thing as a|such thing as)? (stupid|dumb|silly) (question|questions|thing)",
  "(you're|you are) (all|both|fully|quite|perfectly|of course)? entitled to",
  "your little (one|ones|reader|readers|explorer|explorers)",
]);

/** A place that insults somebody, or is only foul. */
export interface Insult {
  readonly span: Span;
  /** Whether it is thrown at a person; a foul word about a printer is not. */
  readonly isAimed: boolean;
}

/** The places of a text that insult somebody, slurs and foul words with or without a mask among them. */
export function findInsults(words: readonly Word[], plain: BareText): readonly Insult[] {
  const kind = gentle.findAll(words);
  const isKind = (span: Span): boolean => kind.some((other) => other.span.start < span.end && span.start < other.span.end);
  const phrased = insults.findAll(words).map(({ span }) => span);
  const aimed = [...phrased.filter((span) => !isKind(span) && !isTitle(words, span)), ...matchesOf(curt, plain)];
  return [
    ...words.flatMap((word, index) =>
      isFoul(word) && !isInTitle(words, index) ? [{ span: word.span, isAimed: isSlur(word) || isThrown(words, word) }] : [],
    ),
    ...matchesOf(masked, plain).map((span) => ({
      span,
      isAimed: words.some((word) => overlaps(word.span, span) && isThrown(words, word)),
    })),
    ...aimed.map((span) => ({ span, isAimed: true })),
  ].sort((a, b) => compareSpans(a.span, b.span));
}

/** From the first letter of each match to its end. */
function matchesOf(pattern: RegExp, plain: BareText): readonly Span[] {
  return [...plain.text.matchAll(pattern)].map(({ 0: found, index }) =>
    plain.toOriginal({ start: index + Math.max(0, found.search(/[^\s.!?,]/)), end: index + found.trimEnd().length }),
  );
}

function isFoul({ kind, base }: Word): boolean {
  return kind === "word" && (foul.test(base) || slurs.test(base));
}

function isSlur({ base }: Word): boolean {
  return slurs.test(base);
}

/** Words that throw what stands beside them at the reader; some foul words do it alone. */
const throwing: ReadonlySet<string> = new Set(["you", "your", "you're", "you've", "yourself", "u", "ur", "off"]);
const thrown = /^(stfu|gtfo|(mother)?fucker|bastards?|scumbag)$/;

function isThrown(words: readonly Word[], word: Word): boolean {
  if (thrown.test(word.base)) return true;
  return words.some(
    ({ base, sentence, position }) =>
      sentence === word.sentence && Math.abs(position - word.position) <= farthest && throwing.has(base),
  );
}

const farthest = 4;

/** `Bastard Out of Carolina`, `The Bastard of Istanbul`: a capital in the middle of a sentence, and another beside it. */
function isInTitle(words: readonly Word[], index: number): boolean {
  const word = words[index]!;
  const near = [-3, -2, -1, 1, 2].map((distance) => words[index + distance]);
  const isFirst = words[index - 1]?.sentence !== word.sentence;
  return (
    !isFirst && isTitled(word) && near.some((other) => other !== undefined && other.sentence === word.sentence && isTitled(other))
  );
}

/** `Complete Idiot's Guide`: all words of the place have capitals, and stand inside a sentence. */
function isTitle(words: readonly Word[], span: Span): boolean {
  const own = words.filter((word) => word.span.start >= span.start && word.span.end <= span.end);
  return own.length > 1 && own.every(isTitled);
}

function isTitled({ text }: Word): boolean {
  return /^[A-Z][a-z]/.test(text);
}
