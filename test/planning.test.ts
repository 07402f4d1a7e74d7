import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse, plan, xArchive, xRecent, xStream } from "../packages/core/src/query/index.ts";
import { headline, headlineTable } from "./planning.ts";
import { readText } from "./repository.ts";
import { suite } from "./suites.ts";

test("the page about planning says how every network is asked today", () => {
  const page = readText("docs/planning.md");
  expect(page).toContain(headline);
  expect(page).toContain(headlineTable());
});

suite("specs/x", (folder) => {
  const { paths } = JSON.parse(readFileSync(join(folder, "openapi.json"), "utf8")) as Description;

  describe.each([
    [xRecent, "/2/tweets/search/recent"],
    [xArchive, "/2/tweets/search/all"],
  ] as const)("$id", (profile, path) => {
    const { parameters } = paths[path]!.get;

    test.each([headline, "#wine since:2d until:1d", Array.from({ length: 400 }, (_, number) => `word${number}`).join(" OR ")])(
      "what is asked for is in its description",
      (source) => {
        const { calls } = planOf(source, profile);
        expect(calls.length).toBeGreaterThan(0);
        for (const { text = "", parameters: sent } of calls) {
          const { minLength = 0, maxLength = 0 } = parameters.find(({ name }) => name === "query")!.schema;
          expect(text.length).toBeGreaterThanOrEqual(minLength);
          expect(text.length).toBeLessThanOrEqual(maxLength);
          for (const [name, value] of Object.entries(sent)) {
            expect(parameters.find((known) => known.name === name)?.schema.format).toBe("date-time");
            expect(new Date(value).toISOString()).toBe(value);
          }
        }
      },
    );
  });
});

describe("X never gets what it refuses", () => {
  test.each([
    "wine AND beer",
    "wine NOT (beer OR ale)",
    "NOT #wine",
    "is:reply",
    "wine is:reply lang:en",
    "(NOT #a) wine",
    "#a -#b OR #c",
  ])("%s", (source) => {
    for (const profile of [xRecent, xArchive, xStream])
      for (const { text = "" } of planOf(source, profile).calls) {
        expect(text).not.toMatch(/\bAND\b|\bNOT\b|-\(|\b(is|has|lang):/);
        expect(text.split(" OR ").every((branch) => branch.split(" ").some((term) => !term.startsWith("-")))).toBe(true);
      }
  });
});

function planOf(source: string, profile: typeof xRecent): ReturnType<typeof plan> {
  const result = parse(source);
  if (!result.ok) throw new Error(`${source} is no query`);
  return plan(result.query, profile);
}

interface Description {
  readonly paths: Readonly<Record<string, { readonly get: { readonly parameters: readonly Parameter[] } }>>;
}

interface Parameter {
  readonly name: string;
  readonly schema: { readonly minLength?: number; readonly maxLength?: number; readonly format?: string };
}
