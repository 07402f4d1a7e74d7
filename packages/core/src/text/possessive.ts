import { Apostrophe, Letter, Lower, Mark, Upper } from "./character-class.ts";
import { classAt, classBefore, isWordClass } from "./characters.ts";
import { tables } from "./tables/tables.ts";

/** The letter, as the fold table gives it. */
const s = 0x73;

/** Where the possessive ending of a word begins: before `'s`, or before an apostrophe after a final s; else the end. */
export function possessiveStart(text: string, start: number, end: number): number {
  if (end - start < 2) return end;
  const last = text.charCodeAt(end - 1);
  if (tables().foldUnit[last] === s) return end - start > 2 && isPossessiveAt(text, end - 2, end) ? end - 2 : end;
  return tables().classes[last] === Apostrophe ? end - 1 : end;
}

/** Whether `'s` stands at an offset and ends the word there. */
export function isPossessiveAt(text: string, at: number, end: number = text.length): boolean {
  if (classAt(text, at) !== Apostrophe || tables().foldUnit[text.charCodeAt(at + 1)] !== s) return false;
  return at + 2 >= end || !continuesWord(text, at + 2);
}

/** Steps over the possessive ending of a name that ends at an offset: it is neither part of a tag or handle nor a word. */
export function afterPossessive(text: string, end: number): number {
  return isPossessiveAt(text, end) ? end + 2 : end;
}

/** Whether an apostrophe or inner dot at the offset stands between two letters and so belongs to the word (`don't`, `l'heure`). */
export function isBetweenLetters(text: string, at: number): boolean {
  const after = classAt(text, at + 1);
  return after !== Mark && isLetter(after) && isLetter(classBefore(text, at));
}

function continuesWord(text: string, at: number): boolean {
  const class_ = classAt(text, at);
  return isWordClass(class_) || class_ === Mark;
}

function isLetter(class_: number): boolean {
  return class_ === Lower || class_ === Upper || class_ === Mark || class_ === Letter;
}
