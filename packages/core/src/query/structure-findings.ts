import { cover, type Span, slice, span } from "../text/span.ts";
import { isAsciiWord, skipSpaces, spacesBefore } from "./characters.ts";
import { quoting, replacing } from "./fixes.ts";
import type { Mark } from "./operators/operator.ts";
import type { Details, FixDetails } from "./report.ts";

/** An operator that lacks a side: taken out, with the comma where a list would be left with nothing, or looked for as the word it is. */
export function misplacedOperator(text: string, place: Span, comma: Span = place): Details {
  const written = slice(text, place);
  const remove = takenOut(text, cover(place, comma));
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
  return { values: { text: written }, fixes: [quoting(place, written)] };
}

/** A closing parenthesis too many, with the pair that closed last. */
export function strayParenthesis(text: string, place: Span, lastPair: Span | undefined): Details {
  return {
    ...(lastPair && { labels: [{ key: "E03.stray.label", span: lastPair }] }),
    fixes: [takenOut(text, place)],
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
export function tooManyItems(text: string, mark: Mark, commas: readonly Span[]): Details {
  const edits = commas.map((comma) => ({ span: comma, text: ` OR${spaceBehind(text, comma)}` }));
  return { values: { text: mark.text }, fixes: [{ key: "E07.oneItem.fix", edits }] };
}

/** The fix that takes a stretch out of the source; none where nothing would be left. */
export function removal(text: string, extent: Span): Details {
  const isAll = spacesBefore(text, extent.start) === 0 && skipSpaces(text, extent.end) === text.length;
  return isAll ? {} : { fixes: [takenOut(text, extent)] };
}

/** Without a stretch, and what was round it neither joined to one word nor parted from a sign that stands before it. */
function takenOut(text: string, extent: Span): FixDetails {
  const start = spacesBefore(text, extent.start);
  const isBehindSign = "-!".includes(text.charAt(start - 1) || " ") && start === extent.start;
  const end = start === 0 || isBehindSign ? skipSpaces(text, extent.end) : extent.end;
  const isBetween = isInWord(text.charAt(start - 1)) && isInWord(text.charAt(end)) && !isBehindSign;
  return replacing(span(start, end), isBetween ? " " : "", "fix.remove", slice(text, extent));
}

/** What parts a word from what follows a stretch, where no space does. */
function spaceBehind(text: string, { end }: Span): string {
  return skipSpaces(text, end) > end ? "" : " ";
}

function isInWord(mark: string): boolean {
  return /[^\s(),]/.test(mark);
}

/** A comma between terms outside a list. */
export function strayComma(text: string, place: Span, canJoin: boolean): Details {
  const space = spaceBehind(text, place);
  const remove = replacing(place, space, "W11.comma.remove");
  return {
    values: { text: slice(text, place) },
    fixes: canJoin ? [replacing(place, ` OR${space}`, "W11.comma.or"), remove] : [remove],
  };
}
