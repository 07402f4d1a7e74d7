/** Texts of one mistake, many times over, in other languages: answered in time that grows no faster than their length does. */
import { expect, test } from "vitest";
import { cql, lucene, talkwalker } from "../../src/query/dialects/index.ts";
import { parse } from "../../src/query/parse.ts";

test.each([
  ["a chain of prox", cql, "a prox "],
  ["ranges that are never closed", lucene, "a:["],
  ["typographic marks that are never closed", lucene, "x:\u201c"],
  ["words beside words that look like operators", talkwalker, "title = a and "],
  ["a list of words", talkwalker, "oak hill\n"],
] as const)("%s", (_, dialect, piece) => {
  const few = Math.max(1, costOf(dialect, piece.repeat(1_000)));
  // Eight times the length: 64 times the cost if every step looked at all the others, 20 and more where a quick copy is part of each.
  expect(costOf(dialect, piece.repeat(8_000)) / few).toBeLessThan(16);
});

/** Milliseconds of the processor, at the second try. */
function costOf(dialect: typeof cql, text: string): number {
  parse(text, { dialect });
  const start = process.cpuUsage();
  parse(text, { dialect });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}
