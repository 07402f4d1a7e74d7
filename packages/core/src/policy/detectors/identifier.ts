import type { Span } from "../../text/span.ts";
import type { DigitRun } from "./digit-runs.ts";

/**
 * What a string of signs identifies. `library-item` (a barcode on a book) and `isbn` identify no person; they are found so that
 * nothing else claims them.
 */
export type IdentifierKind =
  | "email"
  | "phone"
  | "street-address"
  | "payment-card"
  | "bank-account"
  | "library-card"
  | "library-item"
  | "isbn"
  | "us-ssn"
  | "national-number"
  | "birth-date"
  | "pin"
  | "user-name"
  | "ip-address";

/** An identifier: where it stands, and its signs without spaces and ornaments, for comparing. */
export interface Identifier {
  readonly kind: IdentifierKind;
  readonly span: Span;
  readonly value: string;
}

/**
 * What detectors look at: plain text without disguises, in small letters and as written (places are the same in both), its
 * runs of digits, and the first digits of the library's own cards.
 */
export interface Scan {
  readonly text: string;
  readonly cased: string;
  readonly runs: readonly DigitRun[];
  readonly cardPrefixes: readonly string[];
}

/** Finds one kind of identifier. Spans are of the plain text. */
export type Detector = (scan: Scan) => readonly Identifier[];

/** What a pattern finds, as identifiers; `read` gives the value, or nothing where the find is none. */
export function matchAll(
  kind: IdentifierKind,
  text: string,
  pattern: RegExp,
  read: (match: RegExpExecArray) => string | undefined,
): readonly Identifier[] {
  const found: Identifier[] = [];
  for (const match of text.matchAll(pattern)) {
    const value = read(match);
    if (value !== undefined) found.push({ kind, value, span: { start: match.index, end: match.index + match[0].length } });
  }
  return found;
}

/** The text just before a place, in the same sentence or the one before. */
export function textBefore(text: string, at: number, length = 60): string {
  return text.slice(Math.max(0, at - length), at);
}
