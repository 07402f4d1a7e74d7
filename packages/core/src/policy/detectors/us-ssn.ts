import { type DigitWindow, digitWindows } from "./digit-runs.ts";
import { type Detector, textBefore } from "./identifier.ts";

/**
 * US Social Security numbers. Never issued: area 000, 666 and 900 to 999, group 00, serial 0000 (Social Security Administration,
 * on numbers since the randomisation of 2011; read 2026-11-21). Written 3-2-4 they stand alone; in any other spacing, and with
 * digits that were never issued, they are meant only where the text says so.
 */
export const detectUsSsn: Detector = ({ runs, text }) =>
  runs.flatMap((run) =>
    digitWindows(run, 9, 9).flatMap((window) =>
      isSsn(window, text) ? [{ kind: "us-ssn", span: window.span, value: window.digits } as const] : [],
    ),
  );

function isSsn({ digits, groups, span }: DigitWindow, text: string): boolean {
  const isCalled = /\b(ssn|ssns|social security|social sec|social|soc sec|ss#)\b[^.!?\n]{0,40}$|\bss\s?#\s*$/.test(
    textBefore(text, span.start),
  );
  if (isCalled) return true;
  const shape = groups.map((group) => group.digits.length).join("-");
  return (
    shape === "3-2-4" &&
    hasOneSign(
      groups.map((group) => group.span),
      text,
    ) &&
    isIssued(digits) &&
    !isPriced(text, span.start)
  );
}

/** `123-45-6789` and `123 45 6789`, but not `123 45-6789`. */
function hasOneSign(spans: readonly { readonly start: number; readonly end: number }[], text: string): boolean {
  const [first, second, third] = spans;
  const between = [text.slice(first!.end, second!.start), text.slice(second!.end, third!.start)].map(
    (sign) => sign.trim() || " ",
  );
  return between[0] === between[1] || between.every((sign) => /^[-‐‑‒–—−]$/.test(sign));
}

function isIssued(digits: string): boolean {
  return !/^(000|666|9)/.test(digits) && digits.slice(3, 5) !== "00" && digits.slice(5) !== "0000";
}

function isPriced(text: string, start: number): boolean {
  return /[$€£#]\s*$/.test(textBefore(text, start, 3));
}
