import { passesLuhn } from "./checksums.ts";
import { type DigitWindow, digitWindows } from "./digit-runs.ts";
import type { Detector, Identifier, IdentifierKind, Scan } from "./identifier.ts";

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

/** A prefix of the library's own decides; a check digit that fails is a mistyped card as long as the number is spoken of as one. */
function kindOf({ digits, span }: DigitWindow, text: string, prefixes: readonly string[]): IdentifierKind | undefined {
  if (prefixes.some((prefix) => digits.startsWith(prefix))) return "library-card";
  if (passesLuhn(digits) && digits.startsWith("2")) return "library-card";
  if (passesLuhn(digits) && digits.startsWith("3")) return "library-item";
  return isCalledCard(text, span.start) ? "library-card" : undefined;
}

/** Start and stop letters that a scanner leaves on a Codabar code: `A21901000123459B`. */
const codabar = /(?<![a-z\d])([a-dtn*e])(\d{5,14})([a-dtn*e])(?![a-z\d])/g;

function codabars({ text, cardPrefixes }: Scan): readonly Identifier[] {
  return [...text.matchAll(codabar)].flatMap(({ 0: found, 2: digits, index }) => {
    const isCard = digits!.length === 14 ? passesLuhn(digits!) && !digits!.startsWith("3") : isCalledCard(text, index);
    const isOwn = cardPrefixes.some((prefix) => digits!.startsWith(prefix));
    if (!isCard && !isOwn) return [];
    return [{ kind: "library-card", span: { start: index, end: index + found.length }, value: digits! } as const];
  });
}

/** Shorter numbers mean a card only where the text says so. */
function localNumbers({ runs, text, cardPrefixes }: Scan): readonly Identifier[] {
  return runs.flatMap((run) =>
    digitWindows(run, 5, 13).flatMap(({ digits, span }) => {
      const isOwn = cardPrefixes.some((prefix) => digits.startsWith(prefix) && digits.length >= prefix.length + 4);
      return isOwn || isCalledCard(text, span.start) ? [{ kind: "library-card", span, value: digits } as const] : [];
    }),
  );
}

const cardWord =
  /(?:\b(?:library|patron|borrower|member(?:ship)?|your|his|her|their|the|new|old|my)\s+)?\b(?:card|barcode|account|patron|borrower|member(?:ship)?|id)(?:'s)?\s*(?:number|numbers|no\.?|nr\.?|num\.?|#|id|code|barcode)*\s*(?:is|was|as|=|:|ending in|ends in|starting with|reads|,|-|–|—|\()?\s*(?:now)?\s*[#:]?\s*$/;

function isCalledCard(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  return (
    cardWord.test(before) &&
    !/\b(credit|debit|gift|payment|bus|key|report|score|index|post|business)\s+(card|account)\b/.test(before)
  );
}
