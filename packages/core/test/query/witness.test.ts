/** What `witness` and `distinguish` find is what they say, and they find something wherever a few plain posts would do. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { compile, distinguish, witness } from "../../src/query/index.ts";
import type { Searchable } from "../../src/query/searchable.ts";
import { queriesOf } from "./queries.ts";

const queries = queriesOf(["wine", "beer", '"wine beer"', "#wine", "lang:en"]);
const smallQueries = queriesOf([
  "wine",
  "beer NEAR/0 wine",
  '"wine beer"',
  "wine ONEAR/1 beer",
  "図書",
  "{Wine}",
  "FREQ/2(beer)",
]);
const vocabulary = ["wine", "beer", "so", "Wine", "図書"];
const everyText = [
  "",
  ...vocabulary,
  ...vocabulary.flatMap((a) => vocabulary.map((b) => `${a} ${b}`)),
  ...vocabulary.flatMap((a) => vocabulary.flatMap((b) => vocabulary.map((c) => `${a} ${b} ${c}`))),
].sort((a, b) => a.length - b.length);
const texts = ["", "wine", "beer", "#wine", "wine beer", "beer wine", "beer #wine", "wine beer #wine"];
const posts: readonly Searchable[] = texts.flatMap((text) => [text, { text, lang: "en" }]);

test("a witness matches, and is found where a plain post matches", () => {
  fc.assert(
    fc.property(queries, (query) => {
      const found = witness(query);
      const matcher = compile(query);
      expect(found === undefined ? posts.some((post) => matcher.test(post)) : !matcher.test(found)).toBe(false);
    }),
  );
});

test("a distinguishing post is matched by one query alone, and is found where a plain post is", () => {
  fc.assert(
    fc.property(queries, queries, (a, b) => {
      const found = distinguish(a, b);
      const differs = (post: Searchable): boolean => compile(a).test(post) !== compile(b).test(post);
      expect(found === undefined ? posts.some(differs) : !differs(found)).toBe(false);
    }),
  );
});

test("of all texts of the same few words, a witness is the shortest", () => {
  fc.assert(
    fc.property(smallQueries, (query) => {
      const matcher = compile(query);
      const found = witness(query);
      const shortest = everyText.find((text) => matcher.test(text));
      if (shortest !== undefined) expect((found as string).length).toBeLessThanOrEqual(shortest.length);
    }),
  );
});

test("of all texts of the same few words, a distinguishing one is the shortest", () => {
  fc.assert(
    fc.property(smallQueries, smallQueries, (a, b) => {
      const [first, second] = [compile(a), compile(b)];
      const found = distinguish(a, b);
      const shortest = everyText.find((text) => first.test(text) !== second.test(text));
      if (shortest !== undefined) expect((found as string).length).toBeLessThanOrEqual(shortest.length);
    }),
  );
});
