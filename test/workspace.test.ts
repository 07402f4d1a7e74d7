import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { doorsOf, listFiles, listPackages, type Manifest, type Package, readManifest, readText, root } from "./repository.ts";

const packages = listPackages();

describe.each(packages)("the manifest of packages/$folder", ({ folder, manifest }) => {
  test("says what every package of ours says", () => {
    expect(manifest).toMatchObject({
      name: folder === "cli" ? "earshot" : `@earshot/${folder}`,
      license: "MIT",
      type: "module",
      sideEffects: false,
      engines: { node: ">=22.18" },
      files: expect.arrayContaining(["dist", "src", "!src/**/*.test.ts", "!src/**/*.test-d.ts"]),
      scripts: { build: "tsup --config ../../tsup.config.ts" },
      publishConfig: { access: "public" },
    });
    expect(manifest.description).toMatch(/\w/);
  });

  test("gives each door its source, its types and its build, in that order", () => {
    expect(doorsOf(manifest)).not.toEqual([]);
    expect(manifest.exports?.["./package.json"]).toBe("./package.json");
    for (const conditions of doorConditions(manifest)) expect(Object.entries(conditions)).toEqual(expectedConditions(conditions));
  });

  test("names only files that exist", () => {
    const sources = doorConditions(manifest).map((conditions) => conditions["@earshot/source"] ?? "");
    const files = Object.values(manifest.exports ?? {}).filter((target) => typeof target === "string");
    const commands = Object.values(manifest.bin ?? {}).map((output) => output.replace("/dist/", "/src/").replace(/\.js$/, ".ts"));
    const named = [...sources, ...files, ...commands];
    expect(named.filter((file) => !existsSync(join(root, "packages", folder, file)))).toEqual([]);
  });

  test("takes versions from the catalog or the workspace", () => {
    const { dependencies, peerDependencies } = manifest;
    const loose = Object.entries({ ...dependencies, ...peerDependencies }).filter(([name, range]) => !isShared(name, range));
    expect(loose).toEqual([]);
  });
});

test("one version for all packages", () => {
  expect(new Set(packages.map(({ manifest }: Package) => manifest.version)).size).toBe(1);
});

test("what is not published is private", () => {
  const folders = listFiles().flatMap((file) => file.match(/^(?!packages\/)(.*)\/package\.json$/)?.[1] ?? []);
  expect([".", ...folders].filter((folder) => !readManifest(folder).private)).toEqual([]);
});

test("the lock file names no server and no archive", () => {
  expect(linesMatching("pnpm-lock.yaml", /:\/\/|tarball/)).toEqual([]);
});

/** Each with the reason why it may stand nowhere. This file is not searched. */
const unwanted: readonly { readonly pattern: RegExp; readonly why: string }[] = [
  { pattern: /(?<![\w.~}-])\/(work|root|home|Users|tmp)\/\w/, why: "a path of one machine" },
  { pattern: /\bregistry\.\w+\.\w+|\bnpmjs\b/i, why: "a server that packages come from" },
  { pattern: /\b(TODO|FIXME|XXX|HACK)\b/, why: "a mark of unfinished work" },
  { pattern: /@ts-(ignore|nocheck)\b/, why: "a check turned off without saying what it finds" },
  { pattern: /\b(describe|test|it)\.only\(/, why: "a test that hides the others" },
  { pattern: /biome-ignore\s+[\w/]+\s*(:\s*(\*\/)?)?$/, why: "a lint rule turned off without a reason" },
  { pattern: /^import \{ z \} from "zod"/, why: "all of zod in a bundle: it is imported as a namespace" },
  { pattern: /^(<{7}|>{7}) /, why: "a merge left half done" },
];

test.each(unwanted)("no file holds $why", ({ pattern }) => {
  const files = listFiles().filter((file) => file !== "test/workspace.test.ts" && file !== "pnpm-lock.yaml");
  expect(files.flatMap((file) => linesMatching(file, pattern))).toEqual([]);
});

function doorConditions(manifest: Manifest): readonly Readonly<Record<string, string>>[] {
  return Object.values(manifest.exports ?? {}).filter((door) => typeof door === "object");
}

function expectedConditions(conditions: Readonly<Record<string, string>>): readonly [string, unknown][] {
  const built = conditions["default"]?.replace(/\.js$/, "");
  return [
    ["@earshot/source", expect.stringMatching(/^\.\/src\/.*\.ts$/)],
    ["types", `${built}.d.ts`],
    ["default", expect.stringMatching(/^\.\/dist\/.*\.js$/)],
  ];
}

/** Test tools may be any that a user has, so a peer says a range of its own. */
function isShared(name: string, range: string): boolean {
  return range === "catalog:" || range === "workspace:^" || (["vitest", "nock"].includes(name) && range.startsWith(">="));
}

function linesMatching(file: string, pattern: RegExp): readonly string[] {
  const lines = readText(file).split("\n");
  return lines.flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim().slice(0, 120)}`] : []));
}
