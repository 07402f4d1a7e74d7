import { defaultLimits } from "../limits.ts";
import { parse } from "../parse.ts";
import { quote } from "../quotes.ts";
import type { OwnTerm } from "./read-by-rules.ts";

/**
 * `"a b"~n` in the languages that count moves, as Lucene does: a word may be moved n places, and to swap two neighbours takes two
 * moves. For two words that is exactly NEAR in one order and, two words closer, in the other. For more it lies within our slop,
 * which counts extra words in any order.
 */
export function slopInMoves(text: string, given: number): OwnTerm {
  const words = text.trim().split(/\s+/);
  if (given === 0 || words.length === 1) return { text: quote(text) };
  const moves = Math.min(given, defaultLimits.distance);
  if (moves < given) return { ...slopInMoves(text, moves), says: { key: "W21.far", values: { number: moves } } };
  if (words.length > 2) return { text: `${quote(text)}~${moves}`, says: { key: "W21.slop" } };
  const [a, b] = words.map(asOperand) as [string, string];
  const forwards = `${a} ONEAR/${moves} ${b}`;
  return { text: moves < 2 ? forwards : `(${forwards} OR ${b} ONEAR/${moves - 2} ${a})` };
}

/** A word of a phrase, to stand beside NEAR. */
function asOperand(text: string): string {
  const result = parse(text);
  return result.ok && result.query.root.type === "word" && result.diagnostics.length === 0 ? text : quote(text);
}
