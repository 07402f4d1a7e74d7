import { expect, test } from "vitest";
import { diffSearches } from "./diff-searches.ts";
import { query } from "./query-tag.ts";

test("a changed search gains and loses posts", () => {
  const posts = ["wine", "beer", "wine and beer", { text: "ale", lang: "en" }];
  const changes = diffSearches(query`wine OR beer`, query`(wine NOT beer) OR lang:en`, posts);
  expect(changes.map(({ change, post }) => [change, post])).toEqual([
    ["lost", "beer"],
    ["lost", "wine and beer"],
    ["gained", { text: "ale", lang: "en" }],
  ]);
  expect(changes[0]!.match.spans).toEqual([{ field: "text", start: 0, end: 4 }]);
});
