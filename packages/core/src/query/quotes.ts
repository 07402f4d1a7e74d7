import { isGershayim } from "../text/gershayim.ts";
import { isSpace } from "./characters.ts";

/** Marks that open and close a phrase, all of them alike: word processors and telephones mix them freely. */
const doubleMarks = '"\u201c\u201d\u201e\u201f\u2033\uff02\u301d\u301e\u301f';

/** Marks that close with a partner of their own, in either direction where that is a custom (`»so«`). */
const pairs: Readonly<Record<string, string>> = {
  "\u00ab": "\u00bb",
  "\u00bb": "\u00ab",
  "\u2039": "\u203a",
  "\u203a": "\u2039",
  "\u300c": "\u300d",
  "\u300e": "\u300f",
};

/** The marks that close what the mark opens; nothing when it opens no phrase. */
export function closersOf(mark: string): string | undefined {
  if (mark !== "" && doubleMarks.includes(mark)) return doubleMarks;
  return pairs[mark];
}

/** Whether a phrase opens at an offset. Between two Hebrew letters a quotation mark is a letter (gershayim). */
export function opensPhrase(text: string, at: number): boolean {
  return closersOf(text.charAt(at)) !== undefined && !isGershayim(text, at);
}

/** Puts text between straight quotation marks, so that reading it gives the text back. */
export function quote(text: string): string {
  return `"${text.replace(/["\\\u201c-\u201f\u2033\uff02\u301d-\u301f]/g, "\\$&")}"`;
}

/** The text that stands between two marks: a backslash takes the next mark or backslash as it is. */
export function unescaped(text: string): string {
  return text.includes("\\") ? text.replace(/\\(["\\{}\u201c-\u201f\u2033\uff02\u301d-\u301f])/g, "$1") : text;
}

/** Whether a backslash, itself not taken back by another, stands before an offset. */
export function isEscaped(text: string, at: number): boolean {
  let start = at;
  while (text[start - 1] === "\\") start--;
  return (at - start) % 2 === 1;
}

/** The last word of a stretch, to say where something is taken to end. */
export function lastWord(text: string, start: number, end: number): string {
  let from = end;
  while (from > start && !isSpace(text.charCodeAt(from - 1))) from--;
  return text.slice(from, end);
}
