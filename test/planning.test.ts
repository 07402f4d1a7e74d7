import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse, plan } from "../packages/core/src/query/index.ts";
import { xArchive, xRecent, xStream } from "../packages/core/src/query/profiles/index.ts";
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
          for (const [name, value] of Object.entries(sent) as [string, string][]) {
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
    ..."wine AND beer|wine NOT (beer OR ale)|NOT #wine|is:reply|lang:en OR is:reply|wine is:reply lang:en|(NOT #a) wine|#a -#b OR #c".split(
      "|",
    ),
    ..."wine (beer OR lang:en)|wine OR has:link|NOT author:mpl|wine NOT lang:(en OR es)|wine likes:>3|wine is:sensitive|wine type:article".split(
      "|",
    ),
    ..."author:ann.example|@ann.example wine|mention:a-very-long-name-indeed wine|wine country:france|link:café wine|has:poll wine".split(
      "|",
    ),
  ])("%s", (source) => {
    for (const profile of [xRecent, xArchive, xStream])
      for (const { text = "" } of planOf(source, profile).calls) {
        expect(text).not.toMatch(/\bAND\b|\bNOT\b|-\(|OR -/);
        expect(termsOf(text).filter((term) => !isTaken(term))).toEqual([]);
        expect(branchesOf(text).filter((branch) => !branch.some(standsAlone))).toEqual([]);
      }
  });
});

/** Words, tags, accounts, and the operators of X's page of operators (read 2026-11-24) in the shapes it gives. */
function isTaken(term: string): boolean {
  const operator =
    /^-?(?:from:\w{1,15}|lang:[a-z]{2}(?:-[A-Z]\w+)?|url:(?:\w+|"[^"]+")|place_country:[a-z]{2}|min_(?:likes|reposts|replies):\d+|is:(?:reply|quote)|has:(?:links|media|geo))$/;
  return operator.test(term) || /^-?[#@]?[\p{L}\p{M}\p{N}_]+$/u.test(term);
}

function termsOf(text: string): readonly string[] {
  return text
    .replace(/[()]/g, " ")
    .trim()
    .split(/\s+/)
    .filter((term) => term !== "OR");
}

/** The terms of each branch of the outermost OR, where parentheses count as one term. */
function branchesOf(text: string): readonly (readonly string[])[] {
  const outer = text.replace(/\(([^()]*)\)/g, (_, group: string) =>
    branchesOf(group).every((each) => each.some(standsAlone)) ? "group" : "has:group",
  );
  return outer.split(" OR ").map((branch) => branch.split(" "));
}

function standsAlone(term: string): boolean {
  return !/^-|^(is|has|lang):/.test(term);
}

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
