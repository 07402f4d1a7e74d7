import { describe, expect, test } from "vitest";
import { lintReply } from "../lint.ts";
import type { PolicyLayer } from "../policy.ts";
import { PolicyError } from "../policy-error.ts";
import { resolvePolicy } from "../resolve.ts";
import { namesRule } from "../rule-names.ts";
import { shippedRules } from "../rules/index.ts";
import { starterPolicy } from "../starter.ts";
import { packs } from "./index.ts";

const county: PolicyLayer = { level: "county", name: "county", rulesOf: "2026-11-24", rules: {} };

describe.each(packs)("the pack $name", (pack) => {
  test("says when it was read, when it has to be read again, and that it is no advice", () => {
    expect(pack.notice).toMatch(/^Not legal advice\./);
    expect(Date.parse(pack.reviewBy)).toBeGreaterThan(Date.parse(pack.reviewed));
    expect(pack.sources.length).toBeGreaterThan(0);
  });

  test("names rules that there are, and resolves by itself", () => {
    for (const pattern of Object.keys(pack.rules))
      expect(
        shippedRules.some(({ id }) => namesRule(pattern, id)),
        pattern,
      ).toBe(true);
    expect(() => resolvePolicy([{ ...county, packs: [pack.name] }])).not.toThrow();
  });
});

describe("a layer that takes in packs", () => {
  test("sets what they say, in its own name and with their source", () => {
    const policy = resolvePolicy([{ ...county, packs: ["privacy"] }]);
    const [finding] = lintReply({ text: "Your hold on Dune is in!" }, {}, policy).findings;
    const source = "Confidentiality of library records: what people read, owe, ask and visit";
    expect(finding).toMatchObject({ rule: "privacy/no-record-facts", setBy: { layer: "county", locked: true, source } });
  });

  test("weighs more than they do", () => {
    const policy = resolvePolicy([{ ...county, packs: ["accessibility"], rules: { "a11y/*": { outcome: "off" } } }]);
    expect(policy.rules.filter(({ rule, outcome }) => rule.id.startsWith("a11y/") && outcome !== "off")).toEqual([]);
  });

  test("is told about a pack that nobody knows", () => {
    expect(() => resolvePolicy([{ ...county, packs: ["privasy"] }])).toThrow(PolicyError);
  });
});

test("the example of the docs: locked privacy and topics, one delegation, a branch's own voice", () => {
  const above: PolicyLayer = {
    ...starterPolicy,
    rules: {
      ...starterPolicy.rules,
      "policy/approval-topic": { hold: "locked", options: { topics: { add: ["story-time"] } }, source: "Communications plan 3" },
    },
    delegations: [{ to: "riverside", rules: ["policy/approval-topic"], topics: ["story-time"], until: "2027-06-01" }],
  };
  const branch: PolicyLayer = {
    level: "branch",
    name: "riverside",
    rulesOf: "2026-11-24",
    rules: {
      "policy/approval-topic": { outcome: "off" },
      "policy/signature": { outcome: "note", options: { forms: { add: ["— your Riverside team"] } } },
      "a11y/emoji": { options: { most: 5 } },
      "voice/branch-words": { outcome: "note", options: { glossary: { replace: ["patron: neighbor"] } } },
    },
  };
  const policy = resolvePolicy([above, branch]);
  const text = "Story time is at ten, and I'd love to see you 📚🎉 — your Riverside team";
  const outcomeAt = (now: string) =>
    lintReply(
      { text },
      { now, mention: { text: "when is story time?", network: "bluesky", kind: "post", tags: [], mentions: [], links: [] } },
      policy,
    ).outcome;
  expect(outcomeAt("2027-05-01T09:00:00Z")).toBe("publish-with-notes");
  expect(outcomeAt("2027-07-01T09:00:00Z")).toBe("needs-approval");

  const loose: PolicyLayer = { ...branch, rules: { "privacy/no-record-facts": { outcome: "warn" } } };
  expect(() => resolvePolicy([above, loose])).toThrow(
    "riverside: privacy/no-record-facts may not go from stop to warn: county (Confidentiality of library records: what people read, owe, ask and visit) has locked it.",
  );
});
