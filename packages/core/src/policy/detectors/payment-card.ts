import type { Span } from "../../text/span.ts";
import { passesLuhn } from "./checksums.ts";
import { type DigitWindow, digitWindows } from "./digit-runs.ts";
import { type Detector, textBefore } from "./identifier.ts";

/**
 * First digits and lengths of the networks' numbers (ISO/IEC 7812 issuer ranges as the networks publish them, read 2026-11-21):
 * Visa, Mastercard (5 and 2 series), American Express, Discover, JCB, UnionPay. These are specific enough to stand alone.
 */
const issuers: readonly RegExp[] = [
  /^4\d{15}$/,
  /^5[1-5]\d{14}$/,
  /^(222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)\d{12}$/,
  /^3[47]\d{13}$/,
  /^6(011|4[4-9]\d|5\d\d)\d{12}$/,
  /^35(2[89]|[3-8]\d)\d{12}$/,
  /^62\d{14}$/,
];

/** Numbers of these shapes are cards only where the text speaks of paying: Diners, Maestro, and rare lengths of the others. */
const rareIssuers: readonly RegExp[] = [
  /^3(0[0-5]|095|6\d|8\d|9\d)\d{11}(\d{2})?$/,
  /^4(\d{12}|\d{18})$/,
  /^(1800|2131)\d{11}$/,
  /^6(011|4[4-9]\d|5\d\d|2\d\d)\d{12,15}$/,
  /^35(2[89]|[3-8]\d)\d{12,15}$/,
  /^(5018|5020|5038|5893|6304|6759|676[1-3]|0604|50\d\d|5[6-9]\d\d|6\d\d\d)\d{8,15}$/,
];

/** Numbers of payment cards: an issuer's first digits, its length, and the Luhn check. */
export const detectPaymentCard: Detector = ({ runs, text }) =>
  runs.flatMap((run) =>
    digitWindows(run, 12, 19).flatMap((window) =>
      isCard(window, text) ? [{ kind: "payment-card", span: window.span, value: window.digits } as const] : [],
    ),
  );

/**
 * Whether a number of a rare shape is a payment card: the check passes, the text near it speaks of paying or of a card, and
 * nothing near it speaks of the library's own numbers.
 */
export function isRarePaymentCard(digits: string, text: string, { start, end }: Span): boolean {
  if (!passesLuhn(digits) || !rareIssuers.some((issuer) => issuer.test(digits))) return false;
  const near = `${textBefore(text, start, 80)} ${text.slice(end, end + 40)}`;
  const words = digits.length === 14 ? paying : payingOrCard;
  return words.test(near) && !libraryWords.test(near);
}

const paying =
  /\b(credit|debit|diners|visa|mastercard|amex|american express|discover|maestro|jcb|payment|pay|paid|paying|billing|billed|bill|charge|charged|charges|cvv|cvc|expir\w*|bank|purchase\w*|refund\w*|limit|transactions?|statement|apple\s?pay|wallet|spent)\b/;
/** Fourteen digits after the word card may be a book's barcode that somebody took for a card; other lengths are none. */
const payingOrCard = new RegExp(`\\bcards?\\b|${paying.source}`);
const libraryWords =
  /\b(barcodes?|library|patrons?|borrowers?|members?|membership|items?|books?|dvds?|copy|copies|shelf|catalog)\b/;

function isCard({ digits, span, isEven }: DigitWindow, text: string): boolean {
  if (!isEven || !passesLuhn(digits) || /^(\d)\1+$/.test(digits)) return false;
  return issuers.some((issuer) => issuer.test(digits)) || isRarePaymentCard(digits, text, span);
}
