import { describe, expect, test } from "vitest";
import { definePolicy, defineRule } from "./define.ts";
import { explainRule } from "./explain.ts";
import type { PolicyLayer, RuleSetting } from "./policy.ts";
import { PolicyError } from "./policy-error.ts";
import { resolvePolicy } from "./resolve.ts";

const tone = defineRule({
  id: "tone/example",
  step: 3,
  outcome: "warn",
  why: "For these tests.",
  needs: ["draft"],
  options: {
    limit: { type: "number", default: 3, tighter: "lower", about: "how many" },
    strict: { type: "boolean", default: false, tighter: true, about: "whether" },
    words: { type: "list", default: ["a", "b"], tighter: "more", about: "which" },
  },
  bad: [],
  good: [],
  check: () => [],
});
const privacy = defineRule({ ...base("privacy/example"), step: 5, outcome: "stop" });
const disclosure = defineRule({ ...base("policy/example"), step: 1, outcome: "stop", hold: "locked" });
const later = defineRule({ ...base("tone/later"), step: 3, outcome: "warn", since: "2027-01-01" });
const rules = [tone, privacy, disclosure, later];

describe("values come from the lowest layer that may set them, and say so", () => {
  test("without layers the shipped values hold", () => {
    const rule = ruleOf([], "tone/example");
    expect(rule).toMatchObject({ outcome: "warn", hold: "open", options: { limit: 3, strict: false, words: ["a", "b"] } });
    expect(rule.setBy).toEqual({ layer: "shipped rules", level: "default", locked: false });
  });

  test("a county's lock is named in what is found", () => {
    const county = layer("county", { "privacy/*": { hold: "locked", source: "Privacy policy 4.2" } });
    expect(ruleOf([county], "privacy/example").setBy).toEqual({
      layer: "county",
      level: "county",
      locked: true,
      source: "Privacy policy 4.2",
    });
  });

  test("an id weighs more than its group", () => {
    const county = layer("county", { "tone/example": { outcome: "stop" }, "tone/*": { outcome: "note" } });
    expect(ruleOf([county], "tone/example").outcome).toBe("stop");
    expect(ruleOf([county], "tone/later").outcome).toBe("note");
  });

  test("what is open may be changed either way below", () => {
    const county = layer("county", { "tone/example": { outcome: "stop", hold: "open", options: { limit: 1 } } });
    const branch = layer("branch", { "tone/example": { outcome: "off", options: { limit: 9 } } });
    const rule = ruleOf([county, branch], "tone/example");
    expect(rule).toMatchObject({ outcome: "off", options: { limit: 9 }, setBy: { layer: "branch" } });
    expect(rule.optionsSetBy["limit"]).toMatchObject({ layer: "branch" });
    expect(rule.optionsSetBy["strict"]).toMatchObject({ layer: "shipped rules" });
  });

  test("a floor lets through what is tighter, along the direction of each option", () => {
    const county = layer("county", { "tone/example": { hold: "floor" } });
    const options = { limit: 1, strict: true, words: { add: ["c"] } };
    const branch = layer("branch", { "tone/example": { outcome: "stop", options } });
    expect(ruleOf([county, branch], "tone/example")).toMatchObject({
      outcome: "stop",
      options: { limit: 1, strict: true, words: ["a", "b", "c"] },
    });
  });

  test("a hold of one option leaves the others as they are", () => {
    const county = layer("county", { "tone/example": { hold: "locked", optionHolds: { words: "open" } } });
    const branch = layer("branch", { "tone/example": { options: { words: { replace: ["z"] } } } });
    expect(ruleOf([county, branch], "tone/example").options).toMatchObject({ words: ["z"] });
    expect(problemsOf([county, layer("branch", { "tone/example": { options: { limit: 1 } } })])).toMatchObject([
      { code: "locked", option: "limit" },
    ]);
  });

  test("the same value again is no change, even under a lock", () => {
    const county = layer("county", { "tone/example": { outcome: "stop", hold: "locked" } });
    expect(ruleOf([county, layer("branch", { "tone/example": { outcome: "stop" } })], "tone/example").setBy.layer).toBe("county");
  });

  test("a rule newer than every layer's rule set stays off until a layer names it", () => {
    expect(ruleOf([layer("county", {})], "tone/later").outcome).toBe("off");
    expect(ruleOf([layer("county", { "tone/later": { outcome: "warn" } })], "tone/later").outcome).toBe("warn");
    expect(ruleOf([{ ...layer("county", {}), rulesOf: "2027-01-01" }], "tone/later").outcome).toBe("warn");
  });
});

describe("loosening is an error that names the layer that holds", () => {
  test.each([
    ["floor", { outcome: "note" }],
    ["floor", { options: { limit: 4 } }],
    ["floor", { options: { strict: false } }],
    ["floor", { options: { words: { remove: ["a"] } } }],
    ["floor", { options: { words: { replace: ["b", "c"] } } }],
    ["floor", { hold: "open" }],
    ["locked", { outcome: "stop" }],
    ["locked", { options: { words: { add: ["c"] } } }],
    ["locked", { hold: "floor" }],
  ] as const)("under a %s: %j", (hold, setting: RuleSetting) => {
    const county = layer("county", { "tone/example": { hold, options: { strict: true }, source: "Style guide 2" } });
    const [problem, ...more] = problemsOf([county, layer("branch", { "tone/example": setting })]);
    expect(more.filter(({ option }) => option === undefined)).toEqual([]);
    expect(problem).toMatchObject({ layer: "branch", rule: "tone/example", heldBy: "county" });
    expect(problem!.message).toMatch(/^branch: tone\/example.*county \(Style guide 2\)/);
  });

  test("steps 1 and 5 are floors from the start, for all but the topmost layer", () => {
    const off = { "privacy/example": { outcome: "off" } } as const;
    expect(ruleOf([layer("county", off)], "privacy/example").outcome).toBe("off");
    expect(problemsOf([layer("county", {}), layer("branch", off)])).toMatchObject([{ code: "loosens", heldBy: "shipped rules" }]);
  });

  test("a lock that comes with the rule binds the topmost layer too", () => {
    expect(problemsOf([layer("county", { "policy/example": { outcome: "warn" } })])).toMatchObject([{ code: "locked" }]);
  });

  test("all problems of all layers come at once", () => {
    const county = layer("county", { "tone/exampel": {}, "tone/example": { options: { limits: 1, limit: true } } });
    const branch = layer("branch", { "nobody/*": { outcome: "off" } });
    const problems = problemsOf([county, branch]);
    expect(problems.map(({ code }) => code)).toEqual(["unknown-rule", "unknown-option", "unknown-rule"]);
    expect(problems[0]!.message).toBe("county: there is no rule tone/exampel; did you mean tone/example?");
  });

  test.each([
    ["a branch above a county", [layer("branch", {}), layer("county", {})], "layer-order"],
    ["two layers of one name", [layer("county", {}), { ...layer("branch", {}), name: "county" }], "layer-twice"],
    ["no date", [{ ...layer("county", {}), rulesOf: "spring" }], "wrong-date"],
    ["a value of the wrong kind", [layer("county", { "tone/example": { options: { words: true } } })], "wrong-value"],
  ])("%s", (_name, layers, code) => {
    expect(problemsOf(layers)).toMatchObject([{ code }]);
  });

  test("who approves is settled by the highest layer that says so", () => {
    const county = { ...layer("county", {}), approvers: [{ rules: ["privacy/*"], role: "privacy officer" }] };
    const branch = { ...layer("branch", {}), approvers: [{ rules: ["privacy/example"], role: "clerk" }] };
    expect(problemsOf([county, branch])).toMatchObject([{ code: "approver-settled", heldBy: "county" }]);
    expect(problemsOf([county, { ...branch, approvers: [{ rules: ["tone/*"], role: "clerk" }] }])).toEqual([]);
  });
});

describe("delegation", () => {
  const until = "2027-06-01";
  const county = layer("county", { "privacy/example": { hold: "locked" } });
  const loose = layer("branch", { "privacy/example": { outcome: "note" } });

  test("lets a branch loosen what is locked, beside the strict value", () => {
    const granting = { ...county, delegations: [{ to: "branch", rules: ["privacy/*"], until }] };
    const rule = ruleOf([granting, loose], "privacy/example");
    expect(rule).toMatchObject({ outcome: "stop", delegated: { outcome: "note", setBy: { layer: "branch" }, by: [{ until }] } });
  });

  test("is for the layer it names, by a layer that may", () => {
    const delegations = [{ to: "branch", rules: ["privacy/*"], until }];
    const other = { ...county, delegations: [{ to: "oak-hill", rules: ["privacy/*"], until }] };
    expect(problemsOf([other, loose])).toMatchObject([{ code: "locked" }]);
    expect(problemsOf([county, { ...layer("system", {}), delegations }, loose])).toMatchObject([{ code: "locked" }]);
  });
});

test("explainRule says where every value came from", () => {
  const county = layer("county", { "tone/*": { hold: "floor", source: "Style guide 2" } });
  const branch = layer("branch", { "tone/example": { outcome: "stop", options: { words: { add: ["c"] } } } });
  const { text } = explainRule(resolvePolicy([county, branch], { rules }), "tone/example")!;
  expect(text.split("\n")).toEqual([
    "tone/example: stop, may only get stricter below (by county, Style guide 2)",
    "  For these tests.",
    "  outcome = warn, set by shipped rules",
    "  limit = 3, set by shipped rules",
    "  strict = false, set by shipped rules",
    "  words = [a, b], set by shipped rules",
    "  hold = floor, set by county, Style guide 2",
    "  hold of limit = floor, set by county, Style guide 2",
    "  hold of strict = floor, set by county, Style guide 2",
    "  hold of words = floor, set by county, Style guide 2",
    "  outcome = stop, set by branch",
    "  words = [a, b, c], set by branch",
  ]);
  expect(explainRule(resolvePolicy([], { rules }), "tone/unknown")).toBeUndefined();
});

function base(id: string) {
  return { id, why: "For these tests.", needs: ["draft"], bad: [], good: [], check: () => [] } as const;
}

function layer(level: PolicyLayer["level"], settings: PolicyLayer["rules"]): PolicyLayer {
  return definePolicy({ level, name: level, rulesOf: "2026-11-24", rules: settings });
}

function ruleOf(layers: readonly PolicyLayer[], id: string) {
  return resolvePolicy(layers, { rules }).rules.find(({ rule }) => rule.id === id)!;
}

function problemsOf(layers: readonly PolicyLayer[]) {
  try {
    resolvePolicy(layers, { rules });
    return [];
  } catch (error) {
    if (error instanceof PolicyError) return error.problems;
    throw error;
  }
}
