import { isGershayim } from "../../text/gershayim.ts";
import { readWords } from "../../text/read-words.ts";
import { type Span, span } from "../../text/span.ts";
import { isSpace } from "../characters.ts";
import { replacing } from "../fixes.ts";
import { closersOf, isEscaped, lastWord } from "../quotes.ts";
import type { Reader } from "./operator.ts";

/** The stretch between the mark at the place of the reader and the one that closes it, and the offset behind that. */
export function readQuoted(reader: Reader): { readonly inside: Span; readonly end: number } {
  const { text, at } = reader;
  const close = reader.find(closersOf(text.charAt(at))!, at + 1, closes);
  if (close >= 0) return { inside: span(at + 1, close), end: close + 1 };
  const end = reader.guessEnd(at + 1);
  reportUnclosed(reader, at, end);
  return { inside: span(at + 1, end), end };
}

/** A mark behind a backslash or inside a Hebrew word closes nothing. */
function closes(text: string, at: number): boolean {
  return !isEscaped(text, at) && !isGershayim(text, at);
}

function reportUnclosed(reader: Reader, open: number, end: number): void {
  reader.report("E01.quote", span(open, open + 1), () => {
    const values = { text: lastWord(reader.text, open + 1, end) };
    const mark = closersOf(reader.text.charAt(open))!.charAt(0);
    // A backslash at the end would take the mark as a letter; another one takes it back.
    const text = isEscaped(reader.text, end) ? `\\${mark}` : mark;
    return { values, fixes: [replacing(span(end, end), text, "E01.quote.fix", values.text)] };
  });
}

/**
 * As `readQuoted`, for ‘single’ marks: only where one closes behind a word, because the same mark is an apostrophe, and where no
 * other opens before that (`‘tis rock ‘n’ roll`).
 */
export function readSingleQuoted(reader: Reader): { readonly inside: Span; readonly end: number } | undefined {
  const { text, at } = reader;
  const closers = singles[text.charAt(at)];
  if (closers === undefined) return undefined;
  const close = reader.find(closers, at + 1, closesSingle);
  const next = closers.includes("\u2018") ? -1 : reader.find("\u2018", at + 1);
  return close < 0 || (next >= 0 && next < close) ? undefined : { inside: span(at + 1, close), end: close + 1 };
}

/** What closes a single mark: the German one closes with the English opening one. */
const singles: Readonly<Record<string, string>> = { "\u2018": "\u2019", "\u201a": "\u2018\u2019", "\u201b": "\u2019" };

/** Whether an apostrophe at an offset can close a quotation: behind a word or its full stop, with no letter after it. */
export function closesSingle(text: string, at: number): boolean {
  return !isSpace(text.charCodeAt(at - 1)) && readWords(text.charAt(at + 1)).length === 0;
}
