import { expect, test } from "vitest";
import { brandwatch, lucene, x } from "./dialects/index.ts";
import { format } from "./format.ts";
import { requireQuery } from "./query-tag.ts";
import { translate } from "./translate.ts";

/** The finding's code and its notes. */
function losses(source: string, dialect = x): readonly (readonly string[])[] {
  return translate(requireQuery(source), dialect).diagnostics.map(({ code, notes = [] }) => [code, ...notes]);
}

test("what is lost is shown by a post", () => {
  expect(losses("librar* OR wine NEAR/1 ale")).toEqual([
    ["W20", 'for example, this finds: "librar"'],
    ["W21", 'for example, only that one finds: "wine so so ale"'],
  ]);
  expect(losses("sooo~")).toEqual([["W21", 'for example, only this query finds: "so"']]);
  expect(losses("likes:>3 author:ann")).toEqual([]);
  expect(losses("title:wine", lucene)).toEqual([]);
});

test("a post on which the whole query and its translation differ", () => {
  expect(translate(requireQuery("librar* OR wine"), x).example).toEqual({ post: "librar", foundBy: "query" });
  expect(translate(requireQuery("librar* AND wine"), x).example).toEqual({ post: "wine", foundBy: "translation" });
  expect(translate(requireQuery("NOT librar*"), x)).toMatchObject({ text: "", example: { post: "", foundBy: "query" } });
  expect(translate(requireQuery("wine"), x)).toEqual({ text: "wine", diagnostics: [] });
});

test("a saved search has no example, because it is not at hand", () => {
  expect(translate(requireQuery('saved:"names"'), x)).toMatchObject({ text: "", diagnostics: [{ code: "W20" }] });
});

test("what somebody noted in a query is kept, or its loss is told", () => {
  const noted = requireQuery("/* ask Ann */ wine /* or beer? */ cellar");
  expect(format(noted)).toBe("/* ask Ann */ wine AND /* or beer? */ cellar");
  const there = "<<< ask Ann >>> <<< or beer? >>> wine AND cellar";
  expect(translate(noted, brandwatch)).toEqual({ text: there, diagnostics: [] });
  expect(format(noted, { dialect: brandwatch })).toBe(there);
  expect(format(requireQuery(there, { dialect: brandwatch }))).toBe("/* ask Ann */ /* or beer? */ wine AND cellar");
  const lost = translate(noted, lucene).diagnostics.map(({ code, message, span }) => [code, message, span.start]);
  expect(lost).toEqual([
    ["W20", "that language has no comments; this one is left out", 0],
    ["W20", "that language has no comments; this one is left out", 19],
  ]);
});
