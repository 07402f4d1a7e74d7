import { expect, test } from "vitest";
import { type SarifFinding, toSarif } from "./sarif.ts";

const tool = { name: "earshot", version: "1.0.0" };
const artifacts = [
  { uri: "searches/millbrook.search", text: "library\nAND (hours" },
  { uri: "searches/riverside.search", text: "a OR" },
];
const unclosed: SarifFinding = {
  code: "E02",
  severity: "error",
  message: "this parenthesis is never closed",
  notes: ["a group ends where its parenthesis closes"],
  span: { start: 12, end: 13 },
  labels: [{ span: { start: 0, end: 7 }, text: "before it" }],
  fixes: [{ title: 'add ")" at the end', edits: [{ span: { start: 18, end: 18 }, text: ")" }], safe: true }],
  help: "https://earshot.example/E02",
};

test("a finding becomes a result with its place, labels and fixes", () => {
  const { version, runs } = toSarif([unclosed], { tool, artifacts });
  expect(version).toBe("2.1.0");
  expect(runs[0]!.tool.driver).toEqual({ ...tool, rules: [{ id: "E02", helpUri: "https://earshot.example/E02" }] });
  const artifactLocation = { uri: "searches/millbrook.search", index: 0 };
  const end = { startLine: 2, startColumn: 11, endLine: 2, endColumn: 11, charOffset: 18, charLength: 0 };
  expect(runs[0]!.results).toEqual([
    {
      ruleId: "E02",
      ruleIndex: 0,
      level: "error",
      message: { text: "this parenthesis is never closed\na group ends where its parenthesis closes" },
      locations: [
        {
          physicalLocation: {
            artifactLocation,
            region: { startLine: 2, startColumn: 5, endLine: 2, endColumn: 6, charOffset: 12, charLength: 1 },
          },
        },
      ],
      relatedLocations: [
        {
          id: 1,
          message: { text: "before it" },
          physicalLocation: {
            artifactLocation,
            region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 8, charOffset: 0, charLength: 7 },
          },
        },
      ],
      fixes: [
        {
          description: { text: 'add ")" at the end' },
          artifactChanges: [{ artifactLocation, replacements: [{ deletedRegion: end, insertedContent: { text: ")" } }] }],
        },
      ],
    },
  ]);
});

test("findings of several texts share one list of rules", () => {
  const other: SarifFinding = {
    code: "W01",
    severity: "info",
    message: "mixed",
    span: { start: 2, end: 4 },
    uri: artifacts[1]!.uri,
  };
  const { results, tool: made } = toSarif([unclosed, other, other], { tool, artifacts }).runs[0]!;
  expect(made.driver.rules.map(({ id }) => id)).toEqual(["E02", "W01"]);
  expect(results.map(({ ruleIndex, level }) => [ruleIndex, level])).toEqual([
    [0, "error"],
    [1, "note"],
    [1, "note"],
  ]);
  expect(results[2]!.locations[0]!.physicalLocation.artifactLocation).toEqual({ uri: "searches/riverside.search", index: 1 });
});

test("a finding in a text that was not given is a mistake of the program", () => {
  expect(() => toSarif([{ ...unclosed, uri: "elsewhere" }], { tool, artifacts })).toThrow(RangeError);
  expect(toSarif([], { tool, artifacts: [] }).runs[0]!.results).toEqual([]);
});
