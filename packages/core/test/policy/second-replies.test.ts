/** The written sets keep to their datasheet, and the rules do at least as well on them as they did. */
import { shippedRules } from "@earshot/core/policy";
import { parseExpectation } from "@earshot/core/policy/testing";
import { describe, expect, test, vi } from "vitest";
import { isDefault, judgeClean, judgeViolations, rateOf, share } from "../../scripts/policy-report/measure.ts";
import { clean, isHeldBack, openSets, violations, writtenSets } from "../../scripts/policy-report/sets.ts";

/** Real services, named because a rule knows them by name; the paths are invented. */
const shorteners: readonly string[] = ["bit.ly", "tinyurl.com"];

/** A thousand replies are linted, on machines that may be busy. */
vi.setConfig({ testTimeout: 60_000 });

describe.each([
  ["violations", "v", violations],
  ["clean replies", "c", clean],
] as const)("the set of %s", (_, letter, replies) => {
  test("numbers its lines, and writes none twice", () => {
    expect(replies.map(({ id }) => id)).toEqual(replies.map((_, index) => `${letter}${String(index + 1).padStart(3, "0")}`));
    expect(new Set(replies.map(({ text }) => text)).size).toBe(replies.length);
  });

  test("names no real address and no real number", () => {
    const text = replies.map((reply) => `${reply.text} ${reply.mention ?? ""}`).join("\n");
    expect([...text.matchAll(/[\w.]+@([\w.-]+\w)/g)].filter(([, domain]) => !domain!.endsWith(".example"))).toEqual([]);
    const hosts = [...text.matchAll(/https?:\/\/([\w.-]+)/g)].map(([, host]) => host!);
    expect(hosts.filter((host) => !host.endsWith(".example") && !shorteners.includes(host))).toEqual([]);
    expect([...text.matchAll(/\b555[-. ](?!01\d\d\b)\d{4}\b/g)]).toEqual([]);
  });

  test("stamps nothing: no two lines are made of the same words", () => {
    const bags = replies.map(({ text }) => wordsOf(text));
    const alike = replies.filter((_, index) => bags.slice(0, index).some((other) => likeness(bags[index]!, other) > 0.6));
    expect(alike.map(({ text }) => text)).toEqual([]);
  });
});

test("violations mark their places and name rules that exist", () => {
  const ids = new Set(shippedRules.map(({ id }) => id));
  for (const { id, text, rules = [] } of violations) {
    expect(parseExpectation(text).spans.length, id).toBeGreaterThan(0);
    expect(parseExpectation(text).text, id).not.toMatch(/[[\]](?! ?(at|dot)\b)(?<!(at|dot)\])/);
    expect(rules.filter((rule) => ids.has(rule)).length, id).toBeGreaterThan(0);
  }
});

test.each(openSets)("the open set $name marks its places, names rules that exist and writes no line twice", (set) => {
  const ids = new Set(shippedRules.map(({ id }) => id));
  const amiss = set.violations.filter(
    ({ text, rules = [] }) =>
      parseExpectation(text).spans.length === 0 || rules.length === 0 || !rules.every((rule) => ids.has(rule)),
  );
  expect(amiss.map(({ id }) => id)).toEqual([]);
  expect(set.clean.filter(({ text, rules }) => rules !== undefined || /[[\]]/.test(text)).map(({ id }) => id)).toEqual([]);
  for (const replies of [set.violations, set.clean]) {
    expect(new Set(replies.map(({ id }) => id)).size).toBe(replies.length);
    expect(new Set(replies.map(({ text, mention }) => `${text} ${mention}`)).size).toBe(replies.length);
  }
});

/** What was reached on 2026-11-24; the aims stand in the report. A rule that is changed may do better, not worse. */
const reached = { stopRecall: 0.92, falseStops: 0.01, warnings: 0.03 };

test("the stop rules find what they found before, in each half", () => {
  const stops = judgeViolations(violations).filter(({ wanted }) => wanted === "stop");
  expect(rateOf(share(stops, ({ isFound }) => isFound))).toBeGreaterThanOrEqual(reached.stopRecall);
  const held = stops.filter(({ reply }) => isHeldBack(reply));
  expect(rateOf(share(held, ({ isFound }) => isFound))).toBeGreaterThanOrEqual(reached.stopRecall - 0.05);
});

test("courteous replies are left alone", () => {
  const verdicts = judgeClean(clean);
  const stopped = share(verdicts, ({ alarms }) => alarms.some((found) => isDefault(found) && found.outcome === "stop"));
  const warned = share(verdicts, ({ alarms }) => alarms.some((found) => isDefault(found) && found.outcome !== "stop"));
  expect(rateOf(stopped)).toBeLessThanOrEqual(reached.falseStops);
  expect(rateOf(warned)).toBeLessThanOrEqual(reached.warnings);
});

/** Words that the rules were not looked at for: what was reached on 2026-11-24 in the halves that nobody reads. */
test.each([
  ["second", 0.94, 0.01],
  ["third", 0.7, 0.02],
  ["sixth", 0.79, 0.012],
])("of the %s set no less is held than before, and no more courteous replies are stopped", (name, held, stopped) => {
  const set = writtenSets.find((candidate) => candidate.name === name)!;
  const strict = judgeViolations(set.violations.filter(isHeldBack)).filter(({ wanted }) => ["stop", "approve"].includes(wanted));
  expect(rateOf(share(strict, ({ isHeld }) => isHeld))).toBeGreaterThanOrEqual(held);
  const stops = share(judgeClean(set.clean.filter(isHeldBack)), ({ alarms }) =>
    alarms.some((found) => isDefault(found) && found.outcome === "stop"),
  );
  expect(rateOf(stops)).toBeLessThanOrEqual(stopped);
});

/** The share of the words of both that they have in common. */
function likeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const shared = left.intersection(right).size;
  return shared / (left.size + right.size - shared);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[a-z0-9']+/g));
}
