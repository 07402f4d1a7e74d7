/** What `witness` and `distinguish` find is what they say, and they find something wherever a few plain posts would do. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { compile, distinguish, witness } from "../../src/query/index.ts";
import type { Searchable } from "../../src/query/searchable.ts";
import { queriesOf } from "./queries.ts";

const queries = queriesOf(["wine", "beer", '"wine beer"', "#wine", "lang:en"]);
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
