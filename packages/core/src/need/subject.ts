import type { Span } from "../text/span.ts";
import type { Reading } from "./reading.ts";
import { hashesOf } from "./word-set.ts";

/** Words with which no subject begins: small words, and verbs and adjectives that say what is to be done with it. */
export const leading: ReadonlySet<number> = hashesOf(
  "a an the my our your his her their this that these those it its some any one i i'm im we you u they he she me us",
  "them him y'all people person anyone anybody someone somebody to of for about on in at by from up out off into",
  "with if whether how what when where which who why is are was were be been being am do does did can could would",
  "should will may might has have had hard easy difficult expensive possible best better good great nice real",
  "really actually even ever just only still also too very so much many more there here not all finally maybe again",
  "build make find get know learn start begin fix change use buy borrow take bring try see go look looking read",
  "understand explain teach help write grow open turn turning building making finding getting learning starting",
  "buying fixing doing done true ok okay allowed able put keep keeping work need want have got tell show give think",
  "thinking reading lend lends charge charges recommend suggest please wanted figure identify trace file become set",
  "un una el la los las de del que en por para con mi mis su sus se lo le a al cómo si hay es hacer hace aprender",
  "saber encontrar conseguir comprar quiero puedo alguien algún alguna prune bind renew rent hold print fold poach descale sell fill",
  "clean remove replace paint sew knit cook bake plant teaching growing playing getting talk hear practise practice first thing rid properly",
);

/** What holds a subject and is none itself: a class on it, a book about it, tips for it. */
const containers = hashesOf(
  "book books class classes course courses workshop workshops lesson lessons tips tip advice information info guide guides something",
  "anything report talk presentation essay paper trick history novel novels article articles articles clases clase taller curso libro",
  "libros place somewhere somebody someone way tutor",
);
const containerLinks = hashesOf("about on for to in with de sobre para of");

/** Words that lead from a subject to where, when, for whom or for what it is wanted. */
const tails = hashesOf(
  "for to this next tonight today tomorrow into out without during around near please online para durante set",
);
const placeTails = hashesOf("in on at from by with en");
const placeOwners = hashesOf(
  "my our the a an his her their mi la el monday tuesday wednesday thursday friday saturday sunday sundays winter spring",
);

/** Words with which no subject ends. */
export const trailing: ReadonlySet<number> = hashesOf(
  "a an the my our your his her their this that to of for about on in at by from with up and or is are was be do",
  "does it them now again please anyway here around there so too though today tonight tomorrow tmrw yet right lol i",
  "like you we looks even anymore properly fast un una el la los de en y por favor que",
);

/** Words that end a subject when they stand after it: a new clause begins. */
export const stops: ReadonlySet<number> = hashesOf(
  "and but or because bc cause so that which who when while if before after since until than though as i i'm we you",
  "they he she it is are was were will would can could please asking without just instead y pero porque que cuando",
  "si es está",
);

/** Where somebody would look, not what for: a subject ends before it. */
export const places: ReadonlySet<number> = hashesOf("library libraries libary branch biblioteca mpl mcl");
const placeLinks = hashesOf("at in from the my our your local public county on near en la de");

const mostWords = 7;

/**
 * What a need is about, in the writer's own words: the stretch after the cue with which they began to ask, without the small
 * words and verbs around it, up to where a new clause begins. Undefined where nothing with content stands there.
 *
 * @param after End of the cue, a UTF-16 offset.
 */
export function subjectAfter(reading: Reading, after: number): Span | undefined {
  const at = positionFrom(reading, after);
  if (at === undefined) return undefined;
  const [, end] = reading.sentenceAround(at);
  const from = skip(reading, at, end);
  return from < end ? trimmed(reading, from, endOfSubject(reading, from, end)) : undefined;
}

/** The first word that begins at or after an offset, in the same sentence as the cue or the next. */
function positionFrom(reading: Reading, offset: number): number | undefined {
  for (let at = 0; at < reading.length; at++) if (reading.spanOf(at, at + 1).start >= offset) return at;
  return undefined;
}

/** Steps over small words, and over a place to look together with its name: `the Millbrook Library lends out`. */
function skip(reading: Reading, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const place = placeAfter(reading, at, end);
    if (place > at) at = place;
    else if (holdsSubject(reading, at)) at += 2;
    else if (isJoined(reading, at + 1)) break;
    else if (reading.hasAt(at, leading) || !reading.isProse(at) || isBareNumber(reading, at)) at++;
    else break;
  }
  return at;
}

/** `class on …`, `book about …`: the subject is what follows. */
export function holdsSubject(reading: Reading, at: number): boolean {
  return reading.hasAt(at, containers) && reading.hasAt(at + 1, containerLinks) && !reading.isClauseEnd(at + 1);
}

/** Whether a hyphen joins a word to the one before. */
function isJoined(reading: Reading, at: number): boolean {
  return at < reading.length && reading.gapBefore(at) === "-";
}

/** A number that counts nothing which follows: a time, a price. */
function isBareNumber(reading: Reading, at: number): boolean {
  const isNumber = /^\d/.test(reading.text.slice(reading.spanOf(at, at + 1).start));
  return isNumber && (reading.isClauseEnd(at + 1) || reading.hasAt(at + 1, trailing));
}

/** The position after a place that begins at a position, or the position itself. */
function placeAfter(reading: Reading, from: number, end: number): number {
  let at = from;
  while (at < end && at - from < longestName && (reading.hasAt(at, placeLinks) || isName(reading, at) || at === from)) {
    if (reading.hasAt(at, places)) return at + 1;
    at++;
  }
  return at < end && reading.hasAt(at, places) ? at + 1 : from;
}

/** Words of a library's name before the word that says it is one. */
const longestName = 4;

function endOfSubject(reading: Reading, from: number, end: number): number {
  let at = from + 1;
  while (at < end && at - from < mostWords && goesOn(reading, at)) at++;
  return at;
}

function goesOn(reading: Reading, at: number): boolean {
  if (isJoined(reading, at)) return true;
  if (reading.isClauseEnd(at) || reading.hasAt(at, stops) || !reading.isProse(at)) return false;
  return !reading.hasAt(at, tails) && !(reading.hasAt(at, placeTails) && reading.hasAt(at + 1, placeOwners));
}

/** Without a place to look at its end, and without small words there. */
function trimmed(reading: Reading, from: number, to: number): Span | undefined {
  let end = to;
  for (let at = from; at < end; at++) if (reading.hasAt(at, places)) end = beforeLinks(reading, from, at);
  while (end > from && reading.hasAt(end - 1, trailing)) end--;
  return end > from ? reading.spanOf(from, end) : undefined;
}

function beforeLinks(reading: Reading, from: number, place: number): number {
  let end = place;
  while (end > from && (reading.hasAt(end - 1, placeLinks) || isName(reading, end - 1))) end--;
  return end;
}

/** Whether a word begins with a capital, as the name of a town does. */
function isName(reading: Reading, at: number): boolean {
  return /^[A-Z]/.test(reading.text.slice(reading.spanOf(at, at + 1).start));
}
