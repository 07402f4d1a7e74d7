import type { Span } from "../../text/span.ts";
import { passesLuhn } from "./checksums.ts";
import { type DigitWindow, digitWindows } from "./digit-runs.ts";
import { type Detector, type Identifier, type IdentifierKind, matchAll, type Scan, textBefore } from "./identifier.ts";
import { isRarePaymentCard } from "./payment-card.ts";

/**
 * Barcodes of libraries: 14 digits, the first says what it is (2 a patron, 3 an item), four name the institution, eight count,
 * and the last is a mod-10 check, which is the Luhn digit of payment cards too. So a library number is claimed here before
 * any payment card is looked for. Layout from the makers' published worked examples, read 2026-11-21.
 */
export const detectLibraryCard: Detector = (scan) => [...barcodes(scan), ...codabars(scan), ...localNumbers(scan)];

function barcodes({ runs, text, cardPrefixes }: Scan): readonly Identifier[] {
  return runs.flatMap((run) =>
    digitWindows(run, 14, 14).flatMap((window) => {
      const kind = kindOf(window, text, cardPrefixes);
      return kind === undefined ? [] : [{ kind, span: window.span, value: window.digits }];
    }),
  );
}

/**
 * A prefix of the library's own decides. Item numbers share their shape with one kind of payment card: where the text speaks of
 * paying they are left to that. A check digit that fails is a mistyped card as long as the number is spoken of as one.
 */
function kindOf({ digits, span, isEven }: DigitWindow, text: string, prefixes: readonly string[]): IdentifierKind | undefined {
  if (!isEven) return undefined;
  if (prefixes.some((prefix) => digits.startsWith(prefix))) return "library-card";
  if (digits.startsWith("3")) return passesLuhn(digits) && !isRarePaymentCard(digits, text, span) ? "library-item" : undefined;
  if (passesLuhn(digits) && digits.startsWith("2")) return "library-card";
  return isCalledCard(text, span) ? "library-card" : undefined;
}

/** Start and stop letters that a scanner leaves on a Codabar code: `A21901000123459B`. */
const codabar = /(?<![a-z\d])([a-dtn*e])(\d{5,14})([a-dtn*e])(?![a-z\d])/g;

function codabars({ text, cardPrefixes }: Scan): readonly Identifier[] {
  return matchAll("library-card", text, codabar, ({ 0: found, 2: digits = "", index }) => {
    const span = { start: index, end: index + found.length };
    const isCard = digits.length === 14 ? passesLuhn(digits) && !digits.startsWith("3") : isCalledCard(text, span);
    return isCard || cardPrefixes.some((prefix) => digits.startsWith(prefix)) ? digits : undefined;
  });
}

/** Shorter numbers mean a card only where the text says so, or where they begin as the library's own do. */
function localNumbers({ runs, text, cardPrefixes }: Scan): readonly Identifier[] {
  return runs.flatMap((run) =>
    digitWindows(run, 4, 13).flatMap(({ digits, span, isEven, isWhole }) => {
      if (!isEven || !isWhole || isRarePaymentCard(digits, text, span)) return [];
      const isOwn = cardPrefixes.some((prefix) => digits.startsWith(prefix) && digits.length >= prefix.length + 4);
      const isCalled =
        digits.length >= 5
          ? isCalledCard(text, span)
          : /\b(card|barcode|account)\s+(number\s+)?(that\s+)?(ends?|ending)\s+(in|with|on)?\s*$/.test(
              textBefore(text, span.start),
            );
      return isOwn || isCalled ? [{ kind: "library-card", span, value: digits } as const] : [];
    }),
  );
}

const cardNoun =
  "(?:(?:library\\s+)?(?:card|barcode|account)|(?:patron|borrower|membership|member|cardholder|library|user|customer)(?:'s)?(?:\\s+(?:id|card|account|code))?|(?:your|his|her|their|my|patron)\\s+id)";
const called = new RegExp(
  `\\b${cardNoun}(?:'s)?\\s*(?:numbers?|no\\.?|nr\\.?|num\\.?|#|id|code|barcode)*\\s*(?:on file\\s*)?(?:is|was|are|as|=|:|under|ending in|ends in|starting with|starts with|reads|,|-|–|—|\\()?\\s*(?:now|still|actually|listed as)?\\s*[#:(]?\\s*$`,
);
const otherCards =
  /\b(credit|debit|diners|visa|amex|mastercard|master|maestro|discover|american express|gift|payment|bank|bus|key|report|score|index|post|sd|sim|graphics|video|savings|checking|twitter|social media|transit|insurance|green|id)\s+(card|account)\b/;
const calledAfter =
  /^\s*\)?\s*(?:is|was|=|as|,)?\s*(?:on\s+)?(?:your|his|her|the|their|my)?\s*(?:new|old|current)?\s*(?:library\s+|patron\s+)?(?:card|barcode|patron|account)\s*(?:number|no\b|#|id)/;

/** Whether the words around a number speak of it as a library card's. */
function isCalledCard(text: string, { start, end }: Span): boolean {
  const before = textBefore(text, start);
  return (called.test(before) && !otherCards.test(before)) || calledAfter.test(text.slice(end, end + 40));
}
