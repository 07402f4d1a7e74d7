import { overlaps } from "../../text/span.ts";
import { bareText } from "../bare-text.ts";
import type { BareText } from "../context.ts";
import { detectBirthDate } from "./birth-date.ts";
import { digitRuns } from "./digit-runs.ts";
import { detectEmail } from "./email.ts";
import type { Detector, Identifier } from "./identifier.ts";
import { detectIpAddress } from "./ip-address.ts";
import { detectIsbn } from "./isbn.ts";
import { detectLibraryCard } from "./library-card.ts";
import { detectBankAccount, detectNationalNumber } from "./national-number.ts";
import { detectPaymentCard } from "./payment-card.ts";
import { detectPhone } from "./phone.ts";
import { detectPin } from "./secrets.ts";
import { detectStreetAddress } from "./street-address.ts";
import { detectUsSsn } from "./us-ssn.ts";
import { detectUserName } from "./user-name.ts";

export type { Detector, Identifier, IdentifierKind, Scan } from "./identifier.ts";

/**
 * In the order in which they may claim a place: what has a check of its own before what has none, books and library cards before
 * payment cards, everything before phones.
 */
const detectors: readonly Detector[] = [
  detectEmail,
  detectIpAddress,
  detectIsbn,
  detectLibraryCard,
  detectPaymentCard,
  detectBankAccount,
  detectUsSsn,
  detectNationalNumber,
  detectPin,
  detectBirthDate,
  detectPhone,
  detectStreetAddress,
  detectUserName,
];

export interface IdentifierOptions {
  /** First digits of the library's own cards. */
  readonly cardPrefixes?: readonly string[];
}

/**
 * Finds what identifies people in a text: addresses, phones, cards, numbers of states and banks, birth dates, PINs. Disguises
 * (invisible characters, look-alikes, full-width forms, digits spaced out or spelled) do not help. In order, with spans of
 * the text as given; no place is claimed twice.
 */
export function findIdentifiers(text: string, options: IdentifierOptions = {}): readonly Identifier[] {
  return identifiersIn(bareText(text), options.cardPrefixes);
}

/** The same in a text that has been freed of disguises. An earlier detector wins a place, and of its own claims the longer. */
export function identifiersIn(
  { text, cased, toOriginal }: BareText,
  cardPrefixes: readonly string[] = [],
): readonly Identifier[] {
  const scan = { text, cased, runs: digitRuns(text), cardPrefixes };
  const claimed: Identifier[] = [];
  for (const detect of detectors)
    for (const candidate of longestFirst(detect(scan)))
      if (!claimed.some(({ span }) => overlaps(span, candidate.span))) claimed.push(candidate);
  return claimed.map((found) => ({ ...found, span: toOriginal(found.span) })).sort((a, b) => a.span.start - b.span.start);
}

function longestFirst(found: readonly Identifier[]): readonly Identifier[] {
  return [...found].sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start) || a.span.start - b.span.start);
}
