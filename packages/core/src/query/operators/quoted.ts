import { isGershayim } from "../../text/gershayim.ts";
import { readWords } from "../../text/read-words.ts";
import { type Span, slice, span } from "../../text/span.ts";
import { isSpace } from "../characters.ts";
import { replacing } from "../fixes.ts";
import { closersOf, isEscaped, lastWord, opensPhrase, unescaped } from "../quotes.ts";
import type { Reader } from "./operator.ts";
import { runEnd } from "./run.ts";

/** What a mark opened: the stretch inside, and the offset behind it. */
export interface Marked {
  readonly inside: Span;
  readonly end: number;
}

/** The text between the quotation mark at the place of the reader and the one that closes it; moves behind that. */
export function readQuotedText(reader: Reader): string {
  return textOf(reader, readQuoted(reader));
}

/** The same, or a run of characters where no quotation mark opens. */
export function readName(reader: Reader): string {
  const { text, at } = reader;
  if (opensPhrase(text, at)) return readQuotedText(reader);
  reader.at = runEnd(text, at);
  return text.slice(at, reader.at);
}

/** The text that a mark opened; moves behind it. */
export function textOf(reader: Reader, { inside, end }: Marked): string {
  reader.at = end;
  return unescaped(slice(reader.text, inside));
}

/** What the quotation mark at the place of the reader opens. */
export function readQuoted(reader: Reader): Marked {
  return readMarked(reader, closersOf(reader.text.charAt(reader.at))!, closesQuotation);
}

/** What the mark at the place of the reader opens, up to one of those that close it; up to where it probably ends if none does. */
export function readMarked(reader: Reader, closers: string, closes: (text: string, at: number) => boolean): Marked {
  const { at } = reader;
  const close = reader.find(closers, at + 1, closes);
  if (close >= 0) return { inside: span(at + 1, close), end: close + 1 };
  const end = reader.guessEnd(at + 1);
  reportUnclosed(reader, closers.charAt(0), end);
  return { inside: span(at + 1, end), end };
}

/** A mark behind a backslash or inside a Hebrew word closes nothing. */
function closesQuotation(text: string, at: number): boolean {
  return !isEscaped(text, at) && !isGershayim(text, at);
}

function reportUnclosed(reader: Reader, closer: string, end: number): void {
  const { text, at } = reader;
  reader.report("E01.mark", span(at, at + 1), () => {
    const values = { mark: text.charAt(at), text: lastWord(text, at + 1, end) };
    // A backslash at the end would take the mark as a letter; another one takes it back.
    const written = isEscaped(text, end) ? `\\${closer}` : closer;
    return { values, fixes: [replacing(span(end, end), written, "E01.mark.fix", values.text)] };
  });
}

/**
 * As `readQuoted`, for ‘single’ marks: only where one closes behind a word, because the same mark is an apostrophe, and where no
 * other opens before that (`‘tis rock ‘n’ roll`).
 */
export function readSingleQuoted(reader: Reader): Marked | undefined {
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
