import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { rulePages } from "../../scripts/rule-pages/pages.ts";

const folder = join(import.meta.dirname, "../../../../docs/rules");

test("the pages of the rules say what the rules say; `pnpm docs:rules` writes them anew", () => {
  const written = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".md"));
  const there = new Map(written.map((path) => [path.replaceAll("\\", "/"), readFileSync(join(folder, path), "utf8")]));
  const pages = rulePages();
  expect([...there.keys()].sort()).toEqual([...pages.keys()].sort());
  for (const [path, text] of pages) expect(there.get(path), path).toBe(text);
});
