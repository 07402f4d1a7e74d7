import { Digit, Lower, Newline, Other, Space, Upper } from "./character-class.ts";
import { classAt, classBefore, isWordAt, isWordBefore } from "./characters.ts";
import { hashBase } from "./hash.ts";
import { kindWord, type TokenBuilder } from "./token-builder.ts";

/** A line break ends a sentence; an empty line also ends a block. Gives back where the next line's text begins. */
export function endAtNewline(table: TokenBuilder, text: string, at: number): number {
  let lines = 0;
  let i = at;
  for (; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const class_ = classAt(text, i);
    if (class_ === Newline) lines += isSecondOfPair(text, i) ? 0 : unit === 0x2029 ? 2 : 1;
    else if (class_ !== Space) break;
  }
  if (lines > 1) table.endBlock();
  else table.endSentence();
  return i;
}

/** `!`, `?` and their kin always end a sentence; three dots as one character do unless a small letter follows. */
export function endAtTerminator(table: TokenBuilder, text: string, at: number): number {
  if (text.charCodeAt(at) !== 0x2026 || nextLetterClass(text, at + 1) !== Lower) table.endSentence();
  return at + (text.codePointAt(at)! > 0xffff ? 2 : 1);
}

/**
 * A full stop ends a sentence unless it stands inside a word or number, after an initial or a title (`J. Smith`, `U.S. Senate`,
 * `Dr. Smith`), or before a small letter (`e.g. this`), or between an abbreviation and a number (`no. 5`).
 */
export function endAtFullStop(table: TokenBuilder, text: string, at: number): number {
  if (endsSentence(table, text, at)) table.endSentence();
  return at + 1;
}

function endsSentence(table: TokenBuilder, text: string, at: number): boolean {
  if (table.count === 0) return false;
  if (isWordAt(text, at + 1)) return isMissingSpace(text, at);
  const next = nextLetterClass(text, at + 1);
  if (next === Lower) return false;
  if (!endsAt(table, at) || !isWordBefore(text, at)) return true;
  if (isInitialBefore(text, at) || titles().has(lastHash(table))) return false;
  return next !== Digit || !abbreviations().has(lastHash(table));
}

/** `the library.Next time`: someone forgot the space. */
function isMissingSpace(text: string, at: number): boolean {
  return classBefore(text, at) === Lower && classAt(text, at + 1) === Upper && classAt(text, at + 2) === Lower;
}

/** Whether the last token ends at the full stop, or holds it as the dot of its last initial. */
function endsAt(table: TokenBuilder, at: number): boolean {
  const last = table.count - 1;
  return table.kind[last] === kindWord && table.end[last] === at;
}

/** A capital that stands alone, apart from the English pronoun: `so do I. Then` are two sentences. */
function isInitialBefore(text: string, at: number): boolean {
  return classBefore(text, at) === Upper && !isWordBefore(text, at - 1) && text[at - 1] !== "I";
}

function nextLetterClass(text: string, from: number): number {
  const stop = Math.min(text.length, from + 8);
  for (let i = from; i < stop; i++) {
    if (isWordAt(text, i)) return classAt(text, i);
    if (classAt(text, i) === Newline) return Other;
  }
  return Other;
}

function isSecondOfPair(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x0a && text.charCodeAt(at - 1) === 0x0d;
}

function lastHash(table: TokenBuilder): number {
  return table.hash[table.count - 1]!;
}

/** Always followed by a name. */
const titleWords = "mr mrs ms mx dr prof st ste sr sra srta rev hon gov sen rep capt lt col gen mt ft";
/** May end a sentence, but not before a number. */
const abbreviationWords =
  "no nos vol vols p pp ed ch fig approx est tel ext art sec al jan feb mar apr jun jul aug sep sept oct nov dec";

let titleHashes: ReadonlySet<number> | undefined;
let abbreviationHashes: ReadonlySet<number> | undefined;

function titles(): ReadonlySet<number> {
  titleHashes ??= new Set(titleWords.split(" ").map(hashBase));
  return titleHashes;
}

function abbreviations(): ReadonlySet<number> {
  abbreviationHashes ??= new Set(abbreviationWords.split(" ").map(hashBase));
  return abbreviationHashes;
}
