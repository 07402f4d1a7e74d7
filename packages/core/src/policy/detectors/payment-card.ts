import { passesLuhn } from "./checksums.ts";
import { digitWindows } from "./digit-runs.ts";
import type { Detector } from "./identifier.ts";

/**
 * First digits and lengths of the networks' numbers (ISO/IEC 7812 issuer ranges as the networks publish them, read 2026-11-21):
 * Visa, Mastercard (5 and 2 series), American Express, Diners, Discover, JCB, UnionPay, Maestro.
 */
const issuers: readonly RegExp[] = [
  /^4(\d{12}|\d{15}|\d{18})$/,
  /^5[1-5]\d{14}$/,
  /^(222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)\d{12}$/,
  /^3[47]\d{13}$/,
  /^3(0[0-5]|6\d|8\d|9\d)\d{11}(\d{2})?$/,
  /^6(011|4[4-9]\d|5\d\d)\d{12}(\d{3})?$/,
  /^35(2[89]|[3-8]\d)\d{12}(\d{3})?$/,
  /^(1800|2131)\d{11}$/,
  /^62\d{14}(\d{3})?$/,
  /^(50|5[6-9]|6[0-9])\d{10,17}$/,
];

/** Numbers of payment cards: an issuer's first digits, its length, and the Luhn check. */
export const detectPaymentCard: Detector = ({ runs }) =>
  runs.flatMap((run) =>
    digitWindows(run, 12, 19).flatMap(({ digits, span }) =>
      issuers.some((issuer) => issuer.test(digits)) && passesLuhn(digits)
        ? [{ kind: "payment-card", span, value: digits } as const]
        : [],
    ),
  );
