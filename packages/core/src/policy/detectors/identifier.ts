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

/** What detectors look at: plain text (lower case, no disguises), its runs of digits, and the first digits of the library's own cards. */
export interface Scan {
  readonly text: string;
  readonly runs: readonly DigitRun[];
  readonly cardPrefixes: readonly string[];
}

/** Finds one kind of identifier. Spans are of the plain text. */
export type Detector = (scan: Scan) => readonly Identifier[];
