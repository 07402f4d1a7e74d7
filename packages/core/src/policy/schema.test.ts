import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { resolvePolicy } from "./resolve.ts";
import { exampleLibrary } from "./rules/example-context.ts";
import { organisationJsonSchema, parseOrganisation, parsePolicyLayer, policyJsonSchema } from "./schema.ts";
import { starterPolicy } from "./starter.ts";

test.each([
  ["policy.schema.json", policyJsonSchema()],
  ["organisation.schema.json", organisationJsonSchema()],
])("%s is what the schema says; pnpm --filter @earshot/core schema writes it anew", (file, schema) => {
  expect(JSON.parse(readFileSync(join(import.meta.dirname, file), "utf8"))).toEqual(JSON.parse(JSON.stringify(schema)));
});

test("the starter policy goes through a file and back, and resolves", () => {
  const layer = parsePolicyLayer(JSON.parse(JSON.stringify(starterPolicy)));
  expect(layer).toEqual(starterPolicy);
  expect(resolvePolicy([layer]).rules.filter(({ outcome }) => outcome !== "off").length).toBeGreaterThan(32);
});

test("the library's facts go through a file; what is left out is empty", () => {
  expect(parseOrganisation(JSON.parse(JSON.stringify(exampleLibrary)))).toEqual(exampleLibrary);
  expect(parseOrganisation({ name: "Millbrook" })).toMatchObject({ name: "Millbrook", phones: [], branches: [] });
});

test.each([
  [{ level: "village" }, "level"],
  [{ rulesOf: "spring" }, "rulesOf: a date like 2027-06-01"],
  [{ rules: { "tone/*": { outcom: "stop" } } }, "outcom"],
  [{ rules: { "tone/*": { options: { words: ["a"] } } } }, "rules.tone/*.options.words"],
])("%j is told by its field", (change, field) => {
  const layer = { level: "county", name: "county", rulesOf: "2026-11-24", rules: {}, ...change };
  expect(() => parsePolicyLayer(layer)).toThrow(
    expect.objectContaining({ code: "policy-invalid", message: expect.stringContaining(field) }),
  );
});
