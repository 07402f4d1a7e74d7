import { readings } from "../text/readings.ts";
import type { Span } from "../text/span.ts";
import type { WildcardPart } from "./form.ts";
import type { Reporter } from "./operators/operator.ts";

/** Letters that a word must give of itself: with fewer, a wildcard finds a good part of the dictionary. */
const leastLetters = 2;

/**
 * Stand-ins for `*` and `?` while the text layer reads a word: letters of scripts that are no longer written, without case or
 * fold. The second pair serves a word that holds one of the first.
 */
const standIns: readonly (readonly [many: string, one: string])[] = [
  ["\u16a0", "\u16a2"],
  ["\u1681", "\u1682"],
];

/**
 * Whether a text holds a wildcard: `*`, or `?` before its end. At the end `?` ends a question, except where `trailing` says
 * otherwise; behind a slash it belongs to an address.
 */
export function isWildcard(text: string, trailing = false): boolean {
  if (text.includes("*")) return true;
  return !text.includes("/") && (/\?[^?!.,;:)]/.test(text) || (trailing && text.includes("?")));
}

/** A word with its wildcards replaced by letters, and the way back from a base form. */
export interface Disguised {
  readonly text: string;
  /** The parts of a base form, wildcards restored. */
  reveal(base: string): readonly WildcardPart[];
}

/** Disguises the wildcards of a word. `trailing`: a `?` at its end is one too. */
export function disguise(text: string, trailing = false): Disguised {
  const [many, one] = standIns.find(([a, b]) => !text.includes(a) && !text.includes(b)) ?? standIns[0]!;
  const body = trailing ? text : text.slice(0, questionStart(text));
  return {
    text: body.replaceAll("*", many).replaceAll("?", one),
    reveal: (base) => partsOf(base, many, one),
  };
}

/** Reports a word with a wildcard that has too few letters of its own. */
export function checkWildcard(text: string, place: Span, reporter: Reporter, trailing = false): void {
  if (!isWildcard(text, trailing) || isOrdinary(text)) return;
  const { text: disguised, reveal } = disguise(text, trailing);
  const words = readings(disguised)[0] ?? [];
  const parts = words.flatMap(({ base }) => reveal(base));
  const letters = parts.reduce((sum, part) => sum + (typeof part === "string" ? 0 : part.literal.length), 0);
  const isCharacters = words.some(({ kind }) => kind === "character");
  if (letters < (isCharacters ? 1 : leastLetters)) reporter.report("E11.short", place, () => ({ values: { text } }));
  else if (words.some(({ kind }) => kind !== "word" && kind !== "character"))
    reporter.report("E11.kind", place, () => ({ values: { text } }));
  else if (isCharacters && parts.slice(1, -1).includes("many"))
    reporter.report("E11.character", place, () => ({ values: { text } }));
}

/** Where the question marks at the end of a word begin, and the punctuation behind them. */
function questionStart(text: string): number {
  const start = text.search(/(?<!\?)\?+[!.,;:)]*$/);
  return start < 0 ? text.length : start;
}

/** Letters of the English alphabet, enough of them, with wildcards between: nothing to ask the text layer about. */
function isOrdinary(text: string): boolean {
  return /^[A-Za-z*?]+$/.test(text) && text.replace(/[*?]/g, "").length >= leastLetters;
}

function partsOf(base: string, many: string, one: string): WildcardPart[] {
  const parts = base.split(new RegExp(`([${many}${one}])`)).filter((part) => part !== "");
  const runs = parts.filter((part, index) => part !== many || parts[index - 1] !== many);
  return runs.map((part) => (part === many ? "many" : part === one ? "one" : { literal: part }));
}
