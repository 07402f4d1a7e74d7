import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { suite } from "../../../../test/suites.ts";
import { checkTextLaws } from "./query-laws.ts";

suite("conformance/naughty-strings", (folder) => {
  const strings: readonly string[] = JSON.parse(readFileSync(join(folder, "blns.json"), "utf8"));

  test("every string is read as a query, whole and as a phrase, and keeps every law", () => {
    expect(strings.length).toBeGreaterThan(400);
    for (const text of strings)
      for (const source of [text, `"${text}"`, `wine AND (${text})`, `title:${text}`]) checkTextLaws(source);
  });
});
