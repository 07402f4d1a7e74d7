import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findingPages } from "../../scripts/query-docs/finding-examples.ts";
import { findingsOf, findingsPage } from "../../scripts/query-docs/findings-page.ts";
import { languagePage } from "../../scripts/query-docs/language-page.ts";
import { messages } from "../../src/query/messages.ts";

test.each([
  ["query-language.md", languagePage],
  ["query-findings.md", findingsPage],
])("%s is what `pnpm docs:query` writes", (name, page) => {
  expect(readFileSync(join(import.meta.dirname, "../../../../docs", name), "utf8")).toBe(page());
});

test("every code that there are words for is on the page, once", () => {
  const codes = new Set(Object.keys(messages).map((key) => key.slice(0, key.indexOf("."))));
  codes.delete("fix");
  expect(findingPages.map(({ code }) => code).toSorted()).toEqual([...codes].toSorted());
});

test.each(findingPages.flatMap(({ code, examples }) => examples.map((example) => [code, example.query, example] as const)))(
  "%s is said about %s",
  (code, _, example) => expect(findingsOf(example).map((finding) => finding.code)).toContain(code),
);
