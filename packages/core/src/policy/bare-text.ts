import { fold } from "../text/fold.ts";
import { graphemes } from "../text/graphemes.ts";
import type { Span } from "../text/span.ts";
import type { BareText } from "./context.ts";
import { unmask } from "./look-alikes.ts";

/**
 * Takes the disguises off a text: invisible characters go, look-alike letters, full-width and other compatibility forms become
 * plain ones. A text without any is only lower-cased.
 */
export function bareText(original: string): BareText {
  if (isPlain(original)) return { text: original.toLowerCase(), cased: original, toOriginal: (span) => span };
  const folded = fold(unmask(original));
  const ends = Array.from(graphemes(original), ({ end }) => end);
  const exactly = (span: Span): Span => folded.map.toOriginal(span);
  return {
    text: folded.text,
    cased: withCase(folded.text, original, exactly),
    toOriginal: (span) => wholeGraphemes(exactly(span), ends),
  };
}

/** No place cuts a character as readers count them: an invisible sign after a letter belongs to it. */
function wholeGraphemes({ start, end }: Span, ends: readonly number[]): Span {
  const first = ends.findIndex((border) => border > start);
  const last = ends.findIndex((border) => border >= end);
  return { start: first <= 0 ? 0 : ends[first - 1]!, end: end <= start ? start : (ends[last] ?? end) };
}

/** ASCII and the signs of English typography: nothing in it can be a disguise. */
function isPlain(text: string): boolean {
  return !/[^\x20-\x7e\n’‘“”—–…]/.test(text);
}

/** Folding makes all letters small; capitals that were ASCII or full-width come back. */
function withCase(folded: string, original: string, toOriginal: (span: Span) => Span): string {
  let cased = "";
  for (let i = 0; i < folded.length; i++) {
    const unit = folded[i]!;
    const isLetter = unit >= "a" && unit <= "z";
    cased += isLetter && isCapital(original.charCodeAt(toOriginal({ start: i, end: i + 1 }).start)) ? unit.toUpperCase() : unit;
  }
  return cased;
}

/** A to Z, the same in full width, and the Greek and Cyrillic capitals that look like them. */
function isCapital(unit: number): boolean {
  return (
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0xff21 && unit <= 0xff3a) ||
    (unit >= 0x391 && unit <= 0x3a9) ||
    (unit >= 0x400 && unit <= 0x42f)
  );
}
