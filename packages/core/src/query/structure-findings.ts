import { type Span, slice, span } from "../text/span.ts";
import { isAsciiWord, skipSpaces, spacesBefore } from "./characters.ts";
import type { Mark } from "./operators/operator.ts";
import { quote } from "./quotes.ts";
import type { Details, FixDetails } from "./report.ts";

/** An operator that lacks a side: taken out, or looked for as the word it is. */
export function misplacedOperator(text: string, place: Span): Details {
  const written = slice(text, place);
  const removed = span(spacesBefore(text, place.start), place.end);
  const remove: FixDetails = { key: "E04.remove", values: { text: written }, edits: [{ span: removed, text: "" }] };
  return { values: { text: written }, fixes: isAsciiWord(written.charCodeAt(0)) ? [remove, asWord(written, place)] : [remove] };
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
  return { values: { text: written, example: `${written}(…)` }, fixes: [asWord(written, place)] };
}

function asWord(written: string, place: Span): FixDetails {
  const quoted = quote(written);
  return { key: "E04.quote", values: { text: quoted }, edits: [{ span: place, text: quoted }] };
}

/** A closing parenthesis too many, with the pair that closed last. */
export function strayParenthesis(place: Span, lastPair: Span | undefined): Details {
  return {
    ...(lastPair && { labels: [{ key: "E03.stray.label", span: lastPair }] }),
    fixes: [{ key: "E03.stray.fix", edits: [{ span: place, text: "" }] }],
  };
}

/** A parenthesis that is never closed: so many are missing at an offset to close it. */
export function unclosedParenthesis(end: number, missing: number): Details {
  const place = span(end, end);
  const closing = ")".repeat(missing);
  return {
    labels: [{ key: "E02.unclosed.label", span: place }],
    fixes: [{ key: "E02.unclosed.fix", values: { text: closing }, edits: [{ span: place, text: closing }] }],
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
  return {
    fixes: [{ key: "E05.fix", values: { text: text.slice(extent.start, extent.end) }, edits: [{ span: place, text: "" }] }],
  };
}

/** A comma between terms outside a list. */
export function strayComma(text: string, place: Span): Details {
  const space = skipSpaces(text, place.end) > place.end ? "" : " ";
  return {
    fixes: [
      { key: "W11.comma.or", edits: [{ span: place, text: ` OR${space}` }] },
      { key: "W11.comma.remove", edits: [{ span: place, text: space }] },
    ],
  };
}
