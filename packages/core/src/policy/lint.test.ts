import { describe, expect, expectTypeOf, test } from "vitest";
import type { LintContext } from "./context.ts";
import { definePolicy, defineRule } from "./define.ts";
import { applyFixes } from "./fixes.ts";
import { lintReply } from "./lint.ts";
import type { PolicyLayer } from "./policy.ts";
import { toJson, toSarif, toText } from "./report.ts";
import { resolvePolicy } from "./resolve.ts";
import type { RuleFinding, RuleOutcome } from "./rule.ts";
import { answering, exampleLibrary, riversideContext } from "./rules/example-context.ts";
import { oneVoice } from "./rules/policy/one-voice.ts";
import { hashWords } from "./waivers.ts";

const county = definePolicy({
  level: "county",
  name: "county",
  rulesOf: "2026-11-24",
  rules: { "privacy/*": { hold: "locked", source: "Privacy policy 4.2" } },
  approvers: [{ rules: ["policy/*"], role: "communications" }],
});
const policy = resolvePolicy([county]);
const context: LintContext = {
  ...riversideContext(),
  ...answering("where is Dune?", "question"),
  thread: { turns: [] },
  network: { id: "bluesky" },
};

describe("lintReply", () => {
  test("says what is wrong, why, what to do, and whose rule it is", () => {
    const { outcome, findings } = lintReply({ text: "Your hold on Dune is in!" }, context, policy);
    expect(outcome).toBe("stop");
    expect(findings[0]).toMatchObject({
      rule: "privacy/no-record-facts",
      severity: "error",
      message: '"Your hold on Dune" tells everyone what this patron reads. Offer a private message instead.',
      setBy: { layer: "county", locked: true, source: "Privacy policy 4.2" },
    });
  });

  test.each([
    ["I found it on the second floor, at 813.54.", "publish"],
    ["It stands on the second floor, at 813.54.", "publish-with-notes"],
    ["I asked about the library budget at 9.", "needs-approval"],
    ["I renewed your books until 9.", "stop"],
  ] as const)("%s: %s", (text, outcome) => {
    expect(lintReply({ text }, context, policy).outcome).toBe(outcome);
  });

  test("names who must approve", () => {
    const { approvals } = lintReply({ text: "I asked about the library budget at 9." }, context, policy);
    expect(approvals).toEqual([{ role: "communications", rules: ["policy/approval-topic"] }]);
  });

  test("the strictest finding decides, whatever its place", () => {
    const { outcome, findings } = lintReply({ text: "You should have called. Your card is blocked." }, context, policy);
    expect(outcome).toBe("stop");
    const rules = findings.map(({ rule }) => rule);
    expect(rules).toEqual(["tone/no-blame", "voice/first-person", "privacy/no-record-facts"]);
  });

  test("a rule that lacks its parts is told, and rules out a plain publish while it could stop", () => {
    const { outcome, notChecked } = lintReply({ text: "I'm at the desk until nine." }, {}, policy);
    expect(outcome).toBe("publish-with-notes");
    expect(notChecked).toContainEqual({
      rule: "policy/official-account",
      outcome: "stop",
      missing: ["speaker", "organisation"],
      reason: "needs speaker, organisation; none given",
    });
    const harmless = resolvePolicy([{ ...county, rules: { "policy/one-voice": { outcome: "warn" } } }], { rules: [oneVoice] });
    expect(lintReply({ text: "I'm at the desk until nine." }, {}, harmless)).toMatchObject({
      outcome: "publish",
      notChecked: [{ outcome: "warn" }],
    });
  });

  test("a rule of another language says so", () => {
    const { notChecked } = lintReply({ text: "Con mucho gusto.", lang: "es-MX" }, context, policy);
    expect(notChecked).toContainEqual({
      rule: "voice/first-person",
      outcome: "warn",
      missing: [],
      reason: "written for en; the draft is in es-MX",
    });
  });

  test("is the same for the same input, and changes nothing it is given", () => {
    const frozen = Object.freeze({ text: "Your hold on Dune is in!" });
    expect(lintReply(frozen, context, policy)).toEqual(lintReply(frozen, context, policy));
  });
});

describe("a rule's check", () => {
  test.each([
    ["warn", "stop", "warn"],
    ["stop", "note", "note"],
    ["approve", undefined, "approve"],
  ] as const)("set to %s and asking for %s gives %s", (set, asked, expected) => {
    const finding: RuleFinding = { span: { start: 0, end: 2 }, message: "Hm.", ...(asked ? { outcome: asked } : {}) };
    expect(lintWith(set, finding).findings[0]!.outcome).toBe(expected);
  });

  test("that breaks is named", () => {
    const broken = defineRule({
      ...example,
      check: () => {
        throw new Error("oh");
      },
    });
    const broke = resolvePolicy([], { rules: [broken] });
    expect(() => lintReply({ text: "Hello" }, {}, broke)).toThrow(expect.objectContaining({ code: "rule-failed" }));
  });

  test("receives its parts and options typed, and nothing else", () => {
    const rule = defineRule({
      ...example,
      needs: ["draft", "need"],
      options: { limit: { type: "number", default: 2, tighter: "lower", about: "how many" } },
      check: (given) => {
        expectTypeOf(given.options.limit).toEqualTypeOf<number>();
        expectTypeOf(given).not.toHaveProperty("mention");
        return [{ span: { start: 0, end: 1 }, message: Object.keys(given).sort().join(" ") }];
      },
    });
    const { findings } = lintReply({ text: "Hello" }, context, resolvePolicy([], { rules: [rule] }));
    expect(findings[0]!.message).toBe('"H" draft need options');
  });
});

describe("secrets", () => {
  const draft = { text: "You should have told me 21901000123459 sooner, and I'd write to rosa@mail.example." };
  const result = lintReply(draft, { ...context, organisation: exampleLibrary }, policy);

  test("are in no message, report or log", () => {
    expect(result.secrets).toHaveLength(2);
    const tool = { name: "earshot", version: "0.0.0" };
    for (const report of [toText(draft, result), toJson(result), JSON.stringify(toSarif(draft, result, { tool }))]) {
      expect(report).not.toContain("21901000123459");
      expect(report).not.toContain("rosa@mail.example");
    }
    expect(toText(draft, result)).toContain("21••••••••••59");
  });
});

describe("reports", () => {
  test("for people", () => {
    const draft = { text: "Your hold on Dune is in!" };
    const text = toText(draft, lintReply(draft, { ...context, ...answering("thanks", "none") }, policy));
    expect(text).toContain("locked by county, Privacy policy 4.2");
    expect(text.split("\n").at(-1)).toBe("outcome: stop");
  });
});

describe("applyFixes", () => {
  const safe = { title: "say it once", edits: [{ span: { start: 0, end: 5 }, text: "Hi" }], safe: true };
  const choice = { title: "say more", edits: [{ span: { start: 5, end: 5 }, text: " there" }], safe: false };

  test("applies safe fixes, and others only on request", () => {
    const { findings } = lintWith(
      "warn",
      { span: { start: 0, end: 5 }, message: "Hm.", fixes: [safe] },
      { span: { start: 0, end: 5 }, message: "Hm.", fixes: [choice] },
    );
    expect(applyFixes({ text: "Hello" }, findings).text).toBe("Hi");
    expect(applyFixes({ text: "Hello" }, findings, { safeOnly: false }).text).toBe("Hi there");
  });
});

describe("delegation", () => {
  const granting: PolicyLayer = {
    ...county,
    rules: { "policy/approval-topic": { hold: "locked", options: { topics: { add: ["story-time", "maker-space"] } } } },
    delegations: [
      { to: "riverside", rules: ["policy/approval-topic"], topics: ["story-time"], networks: ["bluesky"], until: "2027-06-01" },
    ],
  };
  const branch: PolicyLayer = {
    level: "branch",
    name: "riverside",
    rulesOf: "2026-11-24",
    rules: { "policy/approval-topic": { outcome: "off" } },
  };
  const delegated = resolvePolicy([granting, branch]);
  const network = { id: "bluesky" };

  test.each([
    ["story time is at ten, and I'd love to see you", "2027-05-31T23:59:59Z", "bluesky", "publish"],
    ["story time is at ten, and I'd love to see you", "2027-06-01T00:00:00Z", "bluesky", "needs-approval"],
    ["story time is at ten, and I'd love to see you", undefined, "bluesky", "needs-approval"],
    ["story time is at ten, and I'd love to see you", "2027-05-31T23:59:59Z", "mastodon", "needs-approval"],
    ["the maker space is open at ten, and I'm there", "2027-05-31T23:59:59Z", "bluesky", "needs-approval"],
    ["story time is about the library budget, I hear", "2027-05-31T23:59:59Z", "bluesky", "needs-approval"],
  ] as const)("%s, at %s on %s: %s", (text, now, id, outcome) => {
    const when = now === undefined ? {} : { now };
    expect(lintReply({ text }, { ...context, ...when, network: { ...network, id } }, delegated).outcome).toBe(outcome);
  });
});

describe("waivers", () => {
  const text = "I think you should have read the sign.";
  const waiver = {
    rule: "tone/no-blame",
    wordsHash: hashWords("you should have"),
    reason: "quotes our own sign on the door",
    by: "ana",
    role: "manager",
    until: "2027-01-01",
  };
  const waivable = resolvePolicy([{ ...county, waivers: [{ rules: ["tone/*"], role: "manager" }] }]);
  const now = "2026-12-01T09:00:00Z";

  test("put a finding aside, and say who and why", () => {
    const { findings, waivers, unusedWaivers } = lintReply({ text }, { ...context, now, waivers: [waiver] }, waivable);
    expect(findings.filter(({ rule }) => rule === waiver.rule)).toEqual([]);
    expect(waivers).toMatchObject([{ rule: "tone/no-blame", by: "ana", reason: waiver.reason }]);
    expect(unusedWaivers).toEqual([]);
  });

  test.each([
    ["no reason", { reason: "ok" }, now, "it gives no reason in own words"],
    ["a stock reason", { reason: "False positive." }, now, "it gives no reason in own words"],
    ["a role without the right", { role: "clerk" }, now, "nobody gave the role clerk the right to waive tone/no-blame"],
    ["an end in the past", { until: "2026-12-01T09:00:00Z" }, now, "it has run out"],
    ["no time known", {}, undefined, "no time is known, so that its expiry cannot be judged"],
    ["other words", { wordsHash: hashWords("you could have") }, now, "nothing like it is found any more"],
  ] as const)("with %s do nothing, and are reported", (_name, change, at, why) => {
    const given = { ...context, ...(at === undefined ? {} : { now: at }), waivers: [{ ...waiver, ...change }] };
    const { findings, unusedWaivers } = lintReply({ text }, given, waivable);
    expect(findings.filter(({ rule }) => rule === waiver.rule)).toHaveLength(1);
    expect(unusedWaivers).toMatchObject([{ why }]);
  });

  test("of a locked rule are for a role of the locking layer", () => {
    const locking: PolicyLayer = { ...county, rules: { "tone/no-blame": { hold: "locked" } } };
    const below: PolicyLayer = {
      level: "branch",
      name: "branch",
      rulesOf: "2026-11-24",
      rules: {},
      waivers: [{ rules: ["*"], role: "manager" }],
    };
    const { unusedWaivers } = lintReply({ text }, { ...context, now, waivers: [waiver] }, resolvePolicy([locking, below]));
    expect(unusedWaivers).toHaveLength(1);
  });
});

test("fame counts for nothing: another handle, name and counts give the same verdict", () => {
  const mention = { ...context.mention!, author: { id: "1", handle: "nobody", name: "No Body" } };
  const famous = {
    ...context.mention!,
    author: { id: "2", handle: "the_mayor", name: "The Mayor" },
    counts: { likes: 90000, reposts: 8000 },
    followers: 2e6,
    verified: true,
  };
  for (const text of ["Your hold on Dune is in!", "I found it at 813.54.", "You should have called.", "Cool!"])
    expect(lintReply({ text }, { ...context, mention: famous }, policy)).toEqual(
      lintReply({ text }, { ...context, mention }, policy),
    );
});

const example = {
  id: "tone/example",
  step: 3,
  outcome: "stop",
  why: "For these tests.",
  needs: ["draft"],
  bad: [],
  good: [],
  check: () => [],
} as const;

function lintWith(outcome: RuleOutcome, ...found: readonly RuleFinding[]) {
  const rule = defineRule({ ...example, check: () => found });
  return lintReply(
    { text: "Hello" },
    {},
    resolvePolicy([{ ...county, rules: { "tone/example": { outcome } }, approvers: [] }], { rules: [rule] }),
  );
}
