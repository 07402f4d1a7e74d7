import { Digit, Lower, Upper } from "./character-class.ts";
import { classAt, classBefore, isWordBefore, isWordClass } from "./characters.ts";
import { HashSet } from "./hash-set.ts";
import { kindWord } from "./token-kinds.ts";
import type { TokenTable } from "./words.ts";

/**
 * Whether the full stop at an offset, right before the token of an index, ends a sentence. It does unless it stands inside a word, after an initial or a title (`J. Smith`, `U.S. Senate`, `Dr. Smith`), before a small letter (`e.g. this`), or between
 * an abbreviation and a number (`no. 5`).
 */
export function endsAtStop(table: TokenTable, stop: number, token: number): boolean {
  const { text } = table;
  const start = table.start[token]!;
  const next = classAt(text, start);
  if (next === Lower) return false;
  if (start === stop + 1 && isWordClass(next)) return isMissingSpace(text, stop);
  const last = token - 1;
  if (table.end[last] !== stop || stop - table.start[last]! > longestAbbreviation || table.kind[last] !== kindWord) return true;
  titles ??= new HashSet(titleWords);
  if (isInitialBefore(text, stop) || titles.has(table.hash[last]!)) return false;
  abbreviations ??= new HashSet(abbreviationWords);
  return next !== Digit || !abbreviations.has(table.hash[last]!);
}

/** `the library.Next time`: someone forgot the space. */
function isMissingSpace(text: string, at: number): boolean {
  return classBefore(text, at) === Lower && classAt(text, at + 1) === Upper && classAt(text, at + 2) === Lower;
}

/** A capital that stands alone, apart from the English pronoun: `so do I. Then` are two sentences. */
function isInitialBefore(text: string, at: number): boolean {
  return classBefore(text, at) === Upper && !isWordBefore(text, at - 1) && text[at - 1] !== "I";
}

/** Letters of the longest word in the lists below. */
const longestAbbreviation = 6;
/** Always followed by a name. */
const titleWords = "mr mrs ms mx dr prof st ste sr sra srta rev hon gov sen rep capt lt col gen mt ft";
/** May end a sentence, but not before a number. */
const abbreviationWords =
  "no nos vol vols p pp ed ch fig approx est tel ext art sec al jan feb mar apr jun jul aug sep sept oct nov dec";

let titles: HashSet | undefined;
let abbreviations: HashSet | undefined;
