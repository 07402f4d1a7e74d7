/** Whether a rule still does what its own examples say. */
import {
  lintReply,
  type OptionValue,
  type Rule,
  type RuleExample,
  type RuleExampleCase,
  resolvePolicy,
} from "@earshot/core/policy";
import { parseExpectation } from "@earshot/core/policy/testing";
import { compareSpans, type Span } from "@earshot/core/text";

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

function isFound(rule: Rule, example: RuleExampleCase): boolean {
  const { text, spans } = parseExpectation(example.draft);
  const found = placesIn(rule, example, text);
  return found.length > 0 && (spans.length === 0 || found.join() === placesOf(spans).join());
}

function isClean(rule: Rule, example: RuleExampleCase): boolean {
  return placesIn(rule, example, parseExpectation(example.draft).text).length === 0;
}

function placesIn(rule: Rule, { with: rest, context = {}, options = {} }: RuleExampleCase, text: string): readonly string[] {
  const policy = resolvePolicy(
    [{ level: "county", name: "example", rulesOf: "9999-12-31", rules: { [rule.id]: setting(rule, options) } }],
    {
      rules: [rule],
    },
  );
  return placesOf(lintReply({ ...rest, text }, context, policy).findings.map(({ span }) => span));
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
