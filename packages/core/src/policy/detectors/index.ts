import { overlaps } from "../../text/span.ts";
import type { BareText } from "../context.ts";
import { digitRuns } from "./digit-runs.ts";
import { detectEmail } from "./email.ts";
import type { Detector, Identifier } from "./identifier.ts";
import { detectIsbn } from "./isbn.ts";
import { detectLibraryCard } from "./library-card.ts";
import { detectPaymentCard } from "./payment-card.ts";
import { detectPhone } from "./phone.ts";
import { detectUsSsn } from "./us-ssn.ts";

export type { Detector, Identifier, IdentifierKind, Scan } from "./identifier.ts";

/** In the order in which they may claim a place: books and library cards before payment cards, everything before phones. */
const detectors: readonly Detector[] = [detectEmail, detectIsbn, detectLibraryCard, detectPaymentCard, detectUsSsn, detectPhone];

/**
 * The identifiers in a text, in order, with spans of the original. No place is claimed twice: an earlier detector wins, and of
 * its own claims the longer.
 */
export function findIdentifiers({ text, toOriginal }: BareText, cardPrefixes: readonly string[] = []): readonly Identifier[] {
  const scan = { text, runs: digitRuns(text), cardPrefixes };
  const claimed: Identifier[] = [];
  for (const detect of detectors)
    for (const candidate of longestFirst(detect(scan)))
      if (!claimed.some(({ span }) => overlaps(span, candidate.span))) claimed.push(candidate);
  return claimed.map((found) => ({ ...found, span: toOriginal(found.span) })).sort((a, b) => a.span.start - b.span.start);
}

function longestFirst(found: readonly Identifier[]): readonly Identifier[] {
  return [...found].sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start) || a.span.start - b.span.start);
}
