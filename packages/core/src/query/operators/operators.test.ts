import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compileForm } from "../compile.ts";
import { formatIn } from "../format.ts";
import { type Language, languageOf } from "../language.ts";
import { lowerIn } from "../lower.ts";
import { createSources } from "../match/sources.ts";
import { parseIn } from "../parse.ts";
import { testOperator } from "../testing.ts";
import { operators } from "./index.ts";
import { none } from "./none.ts";
import { pages } from "./pages.generated.ts";

describe.each(pages.map((page) => [page.name, page] as const))("%s", (_, page) => {
  testOperator(page, test);
});

test("the list of pages is the list of operators", async () => {
  await expect(listOfPages()).toMatchFileSnapshot("./pages.generated.ts");
  expect(pages.map(({ operator }) => operator)).toEqual(operators);
});

describe("one line in the list is all that the operator of CONTRIBUTING.md needs", () => {
  const source = "MPL NONE(dippers, league)";
  const others = operators.filter((operator) => operator !== none);

  test("without it NONE is a word", () => {
    expect(readIn(languageOf(others), source)).toBe("MPL AND NONE AND dippers AND league");
  });

  test("with it NONE is read, written and matched", () => {
    const language = languageOf([...others, none]);
    expect(readIn(language, source)).toBe("MPL AND NOT (dippers OR league)");
    const parsed = parseIn(language, source);
    const matcher = compileForm(lowerIn(language, parsed.ok ? parsed.query : expect.fail()), createSources(source));
    expect([matcher.test("MPL is open"), matcher.test("MPL, the dippers")]).toEqual([true, false]);
  });
});

function readIn(language: Language, source: string): string {
  const result = parseIn(language, source);
  return formatIn(language, result.ok ? result.query : result.draft);
}

/** The list of pages as the list of operators wants it: a page has the name of its operator, and stands in its file. */
function listOfPages(): string {
  const index = readFileSync(new URL("./index.ts", import.meta.url), "utf8");
  const files = new Map([...index.matchAll(/^import \{ (\w+) \} from "(.*)";$/gm)].map(([, name, file]) => [name!, file!]));
  const names = index.slice(index.indexOf("= [")).match(/\w+(?=,)/g) ?? [];
  return [
    "// Written by operators.test.ts from index.ts; `pnpm test -u packages/core/src/query/operators` writes it anew.",
    'import type { OperatorPage } from "./operator.ts";',
    ...names.map((name) => `import { ${name}Page } from "${files.get(name)}";`),
    "",
    "/** The page of each operator. */",
    "export const pages: readonly OperatorPage[] = [",
    ...names.map((name) => `  ${name}Page,`),
    "];",
    "",
  ].join("\n");
}
