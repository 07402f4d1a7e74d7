import { type Span, slice, span } from "../text/span.ts";
import { isAsciiWord, skipSpaces, spacesBefore } from "./characters.ts";
import { quoting, removing, replacing } from "./fixes.ts";
import type { Mark } from "./operators/operator.ts";
import type { Details } from "./report.ts";

/** An operator that lacks a side: taken out, or looked for as the word it is. */
export function misplacedOperator(text: string, place: Span): Details {
  const written = slice(text, place);
  const removed = span(spacesBefore(text, place.start), place.end);
  const remove = removing(removed, written);
  return { values: { text: written }, fixes: isAsciiWord(written.charCodeAt(0)) ? [remove, quoting(place, written)] : [remove] };
}

/** An operator that follows another: as above, with the other named. */
export function doubledOperator(text: string, place: Span, before: Mark): Details {
  const { values, fixes } = misplacedOperator(text, place);
  return {
    values: { ...values, other: before.text },
    labels: [{ key: "E04.doubled.label", span: before.span }],
    ...(fixes && { fixes }),
  };
}

/** `FREQ/2` without its parentheses. */
export function callWithoutOperands(text: string, place: Span): Details {
  const written = slice(text, place);
  return { values: { text: written, example: `${written}(…)` }, fixes: [quoting(place, written)] };
}

/** A closing parenthesis too many, with the pair that closed last. */
export function strayParenthesis(place: Span, lastPair: Span | undefined): Details {
  return {
    ...(lastPair && { labels: [{ key: "E03.stray.label", span: lastPair }] }),
    fixes: [removing(place, ")")],
  };
}

/** A parenthesis that is never closed: so many are missing at an offset to close it. */
export function unclosedParenthesis(end: number, missing: number): Details {
  const place = span(end, end);
  return {
    labels: [{ key: "E02.unclosed.label", span: place }],
    fixes: [replacing(place, ")".repeat(missing), "E02.unclosed.fix")],
  };
}

/** A list where one term is asked for. */
export function tooManyItems({ text }: Mark, commas: readonly Span[]): Details {
  const edits = commas.map((comma) => ({ span: comma, text: " OR" }));
  return { values: { text }, fixes: [{ key: "E07.oneItem.fix", edits }] };
}

/** The fix that takes a stretch out of the source; none where nothing would be left. */
export function removal(text: string, extent: Span): Details {
  const start = spacesBefore(text, extent.start);
  const place = span(start, start === 0 ? skipSpaces(text, extent.end) : extent.end);
  if (place.start === 0 && skipSpaces(text, place.end) === text.length) return {};
  return { fixes: [removing(place, slice(text, extent))] };
}

/** A comma between terms outside a list. */
export function strayComma(text: string, place: Span): Details {
  const space = skipSpaces(text, place.end) > place.end ? "" : " ";
  return { fixes: [replacing(place, ` OR${space}`, "W11.comma.or"), replacing(place, space, "W11.comma.remove")] };
}
