/** Whether a rule still does what its own examples say, and still judges the written replies as it did. */
import {
  type EffectivePolicy,
  lintReply,
  type OptionValue,
  type Rule,
  type RuleExample,
  type RuleExampleCase,
  resolvePolicy,
} from "@earshot/core/policy";
import { parseExpectation } from "@earshot/core/policy/testing";
import { compareSpans, type Span } from "@earshot/core/text";
import { contextOf, readReplies } from "../measure-replies.ts";

/** True when every bad example is found where its brackets are, and no good one is. A rule that throws keeps nothing. */
export function keepsExamples(rule: Rule): boolean {
  try {
    return (
      rule.bad.every((example) => isFound(rule, caseOf(example))) && rule.good.every((example) => isClean(rule, caseOf(example)))
    );
  } catch {
    return false;
  }
}

/** Everything a rule finds in the replies of the first set that break it, and in the clean ones, as one text to compare. */
export function findingsInReplies(rule: Rule): string {
  const own = readReplies("violations").filter(({ breaks }) => breaks === rule.id);
  const clean = readReplies("clean").filter((_, index) => index % everyCleanReply === 0);
  const policy = policyOf(rule, {});
  return [...own, ...clean]
    .map(({ draft, attachments, ...rest }) => {
      const context = contextOf({ draft, ...rest });
      const { findings } = lintReply({ text: draft, ...(attachments ? { attachments } : {}) }, context, policy);
      return findings.map(({ span, code, outcome }) => `${span.start}:${span.end} ${code} ${outcome}`).join();
    })
    .join("\n");
}

/** Clean replies change little; a part of them is enough to see a rule that has become loud. */
const everyCleanReply = 8;

function isFound(rule: Rule, example: RuleExampleCase): boolean {
  const { text, spans } = parseExpectation(example.draft);
  const found = placesIn(rule, example, text);
  return found.length > 0 && (spans.length === 0 || found.join() === placesOf(spans).join());
}

function isClean(rule: Rule, example: RuleExampleCase): boolean {
  return placesIn(rule, example, parseExpectation(example.draft).text).length === 0;
}

function placesIn(rule: Rule, { with: rest, context = {}, options = {} }: RuleExampleCase, text: string): readonly string[] {
  const policy = policyOf(rule, options);
  return placesOf(lintReply({ ...rest, text }, context, policy).findings.map(({ span }) => span));
}

function policyOf(rule: Rule, options: Readonly<Record<string, OptionValue>>): EffectivePolicy {
  const rules = { [rule.id]: setting(rule, options) };
  return resolvePolicy([{ level: "county", name: "example", rulesOf: "9999-12-31", rules }], { rules: [rule] });
}

function setting({ outcome }: Rule, options: Readonly<Record<string, OptionValue>>) {
  const entries = Object.entries(options).map(([name, value]) => [name, typeof value === "object" ? { replace: value } : value]);
  return { outcome, options: Object.fromEntries(entries) };
}

function placesOf(spans: readonly Span[]): readonly string[] {
  return [...new Set([...spans].sort(compareSpans).map(({ start, end }) => `${start}:${end}`))];
}

function caseOf(example: RuleExample): RuleExampleCase {
  return typeof example === "string" ? { draft: example } : example;
}
