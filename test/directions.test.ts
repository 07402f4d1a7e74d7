import { describe, expect, test } from "vitest";
import { areaOf, arrows, judgeImport, type Workspace } from "./directions.ts";
import { type Import, readImports } from "./imports.ts";
import { doorsOf, listFiles, listPackages, type Manifest, readManifest, readText } from "./repository.ts";

const sources = listFiles().filter((file) => /^(packages\/[^/]+\/(src|test|scripts)|examples)\/.*\.ts$/.test(file));
const workspace = readWorkspace();

describe("imports follow the arrows of the layout", () => {
  for (const [area, files] of Object.entries(Object.groupBy(sources, areaOf)))
    test(`${area} (${files?.length} files)`, () => expect(files?.flatMap(violationsIn)).toEqual([]));
});

test("every package and folder of the core has its arrows", () => {
  const areas = new Set(
    sources.map(areaOf).map((area) => area.replace(/\/testing$/, "").replace(/^(connector|store)-.*/, "$1-*")),
  );
  expect([...areas].filter((area) => !Object.hasOwn(arrows, area))).toEqual([]);
});

describe("an import against an arrow is found", () => {
  const kit = {
    name: "@earshot/connector",
    doors: ["@earshot/connector", "@earshot/connector/testing", "@earshot/connector/testing/simulator"],
    dependencies: ["p-queue", "vitest"],
  };
  const invented: Workspace = {
    core: { name: "@earshot/core", doors: ["@earshot/core", "@earshot/core/text", "@earshot/core/query"], dependencies: ["zod"] },
    connector: kit,
    "connector-feed": { name: "@earshot/connector-feed", doors: ["@earshot/connector-feed"], dependencies: ["feedsmith"] },
    desk: { name: "@earshot/desk", doors: ["@earshot/desk"], dependencies: [] },
    town: { name: "@earshot/town", doors: ["@earshot/town"], dependencies: [] },
  };

  test.each([
    ["packages/core/src/query/parse.ts", "../text/span.ts", undefined],
    ["packages/core/src/query/parse.ts", "../mention/mention.ts", "no arrow leads from core/query to core/mention"],
    ["packages/core/src/text/fold.ts", "../query/parse.ts", "no arrow leads from core/text to core/query"],
    ["packages/core/src/query/parse.ts", "zod", "in the core, zod stays in the schema and the policy files"],
    ["packages/core/src/mention/schema.ts", "zod", undefined],
    ["packages/core/src/mention/mention.ts", "./schema.ts", "no arrow leads from core/mention to core/mention/schema"],
    [
      "packages/core/src/mention/index.ts",
      "./markdown/index.ts",
      "core/mention/markdown is imported by its door: bundles leave it out then",
    ],
    ["packages/core/src/text/fold.ts", "node:fs", "the core runs everywhere and imports nothing of Node's"],
    ["packages/core/src/text/fold.ts", "fast-check", "fast-check in product code"],
    ["packages/core/src/query/testing.ts", "./parse.ts", undefined],
    ["packages/core/src/query/parse.ts", "./testing.ts", "no arrow leads from core/query to core/query/testing"],
    ["packages/connector/src/testing/test-connector.ts", "vitest", undefined],
    [
      "packages/core/src/policy/testing/test-rule.ts",
      "vitest",
      "without a peer vitest, the build holds a copy that runs no test",
    ],
    ["packages/core/src/policy/testing/test-rule.test.ts", "vitest", undefined],
    ["packages/connector-feed/src/index.ts", "feedsmith", undefined],
    ["packages/connector-feed/src/index.ts", "htmlparser2", "its manifest does not declare htmlparser2"],
    ["packages/connector-feed/src/index.ts", "@earshot/connector", undefined],
    [
      "packages/connector-feed/src/index.ts",
      "@earshot/connector/testing",
      "no arrow leads from connector-feed to connector/testing",
    ],
    [
      "packages/connector-feed/src/index.ts",
      "../../connector/src/http.ts",
      "reaches into another folder by path; use its published door",
    ],
    [
      "packages/connector-bluesky/src/index.ts",
      "@earshot/connector-feed",
      "no arrow leads from connector-bluesky to connector-feed",
    ],
    ["packages/connector/src/http.ts", "@earshot/desk", "no arrow leads from connector to desk"],
    ["packages/desk/src/desk.ts", "@earshot/connector-feed", "no arrow leads from desk to connector-feed"],
    ["packages/desk/src/desk.ts", "@earshot/core/query/lexer", "@earshot/core/query/lexer is no published door of @earshot/core"],
    ["packages/cli/src/main.ts", "@earshot/town", "no arrow leads from cli to town"],
    ["packages/cli/src/main.ts", "./demo/demo.ts", "cli/demo is loaded lazily: import() it where it is needed"],
    ["packages/cli/src/demo/demo.ts", "@earshot/town", undefined],
    ["packages/town/src/serve.ts", "@earshot/connector/testing/simulator", undefined],
    ["packages/desk/src/desk.ts", "@earshot/connector/testing/simulator", "no arrow leads from desk to connector/testing"],
    ["packages/town/src/serve.ts", "@earshot/connector/testing/simulator", undefined],
    [
      "packages/connector-feed/src/index.ts",
      "@earshot/connector/testing/simulator",
      "no arrow leads from connector-feed to connector/testing",
    ],
    ["packages/town/src/serve.test.ts", "../../../test/suites.ts", undefined],
    ["packages/desk/src/desk.test.ts", "@earshot/town", undefined],
    ["packages/desk/src/desk.test.ts", "../../town/src/index.ts", "reaches into another folder by path; use its published door"],
    ["examples/01-match.ts", "@earshot/core/query", undefined],
    ["examples/01-match.ts", "../packages/core/src/index.ts", "reaches into another folder by path; use its published door"],
  ])("%s: %s", (file, specifier, verdict) => {
    expect(judgeImport(file, { specifier, kind: "static" }, invented)).toBe(verdict);
  });

  test.each(["lazy", "type"] as const)("the demo, by a %s import, is none", (kind) => {
    expect(judgeImport("packages/cli/src/main.ts", { specifier: "./demo/demo.ts", kind }, invented)).toBeUndefined();
  });
});

test("readImports sees every way to import", () => {
  const text = `import { a } from "a"; import type { B } from "b"; export * from "c"; export type { D } from "d";
    const e = await import("e"); type F = import("f").F; import "g"; // import "no";
    const text = 'import "no"'; const h = require("h");`;
  const expected = ["static a", "type b", "static c", "type d", "lazy e", "type f", "static g", "lazy h"];
  expect(readImports(text).map(({ kind, specifier }: Import) => `${kind} ${specifier}`)).toEqual(expected);
});

function violationsIn(file: string): readonly string[] {
  return readImports(readText(file)).flatMap((found) => {
    const verdict = judgeImport(file, found, workspace);
    return verdict ? [`${file} imports ${found.specifier}: ${verdict}`] : [];
  });
}

function readWorkspace(): Workspace {
  const packages = listPackages().map(({ folder, manifest }) => [folder, factsOf(manifest)] as const);
  return { ...Object.fromEntries(packages), examples: factsOf(readManifest("examples")) };
}

function factsOf(manifest: Manifest): Workspace[string] {
  const declared = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
  return { name: manifest.name, doors: doorsOf(manifest), dependencies: declared };
}
