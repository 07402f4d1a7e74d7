import { describe, expect, test } from "vitest";
import { graphemes } from "../../text/graphemes.ts";
import { markSpans } from "../../text/mark-spans.ts";
import { compareSpans, type Span } from "../../text/span.ts";
import type { ContextParts, Draft } from "../context.ts";
import { applyFixes } from "../fixes.ts";
import { lintReply } from "../lint.ts";
import { compareOutcomes } from "../outcome.ts";
import { declaredParts, knownParts } from "../parts.ts";
import type { EffectivePolicy } from "../policy.ts";
import { resolvePolicy } from "../resolve.ts";
import type { Finding } from "../result.ts";
import type { OptionValue, Rule, RuleExample, RuleExampleCase } from "../rule.ts";
import { disguises } from "./disguises.ts";
import { parseExpectation } from "./expectation.ts";

/**
 * Declares the tests of one rule: its examples, that its fixes help, that it keeps to the parts it declares, that what it finds
 * lies in the text, that it says nothing about nothing, and, where it can stop a reply, that disguises do not help.
 */
export function testRule(rule: Rule): void {
  describe(rule.id, () => {
    test("has examples of both kinds", () => expect(Math.min(rule.bad.length, rule.good.length)).toBeGreaterThan(0));
    for (const example of rule.bad) testBad(rule, caseOf(example));
    for (const example of rule.good) testGood(rule, caseOf(example));
    testLimits(rule);
  });
}

interface Linted {
  readonly draft: Draft;
  readonly findings: readonly Finding[];
}

/** Longest message that a phone shows whole. */
const longestMessage = 140;

function testBad(rule: Rule, example: RuleExampleCase): void {
  const { text, spans } = parseExpectation(example.draft);
  test(`finds ${example.draft}`, () => {
    const { findings } = lintExample(rule, example, text);
    if (spans.length > 0) expect(markSpans(text, placesOf(findings))).toBe(example.draft.replace(/\\(?=[[\]])/g, ""));
    expect(findings).not.toEqual([]);
  });
  test(`speaks well of ${example.draft}`, () => expectGoodFindings(lintExample(rule, example, text)));
  test(`keeps to its parts: ${example.draft}`, () => expectDeclaredParts(rule, example, text));
  test(`helps with ${example.draft}`, () => expectGoodFixes(rule, example, lintExample(rule, example, text)));
  if (rule.outcome === "stop") testDisguises(rule, example, text);
}

function testGood(rule: Rule, example: RuleExampleCase): void {
  const { text } = parseExpectation(example.draft);
  test(`finds nothing in ${example.draft}`, () => {
    const { findings } = lintExample(rule, example, text);
    expect(markSpans(text, placesOf(findings))).toBe(text);
    expect(findings).toEqual([]);
  });
  test(`keeps to its parts: ${example.draft}`, () => expectDeclaredParts(rule, example, text));
}

function testLimits(rule: Rule): void {
  const context = rule.bad.map((example) => caseOf(example).context).find((given) => given !== undefined) ?? {};
  test("says nothing about nothing", () => {
    for (const text of ["", " ", "\n\n"]) expect(lintReply({ text }, context, policyOf(rule)).findings).toEqual([]);
  });
  if (rule.needs.some((name) => name !== "draft" && name !== "policy"))
    test("is not checked without its parts", () => {
      const { notChecked } = lintReply({ text: "Hello." }, {}, policyOf(rule));
      expect(notChecked.map(({ rule: id }) => id)).toEqual([rule.id]);
    });
}

function testDisguises(rule: Rule, example: RuleExampleCase, text: string): void {
  if (lintExample(rule, example, text).findings.every(({ outcome }) => outcome !== "stop")) return;
  test.each(disguises)(`still stops with $name: ${example.draft}`, ({ apply }) => {
    const { findings } = lintExample(rule, example, apply(text));
    expect(findings.filter(({ outcome }) => outcome === "stop")).not.toEqual([]);
  });
}

function expectGoodFindings({ draft: { text }, findings }: Linted): void {
  const borders = new Set([0, ...Array.from(graphemes(text), ({ end }) => end)]);
  for (const { message, span } of findings) {
    expect(message.length, message).toBeLessThanOrEqual(longestMessage);
    expect(span.end, "end of the span").toBeLessThanOrEqual(text.length);
    expect(borders.has(span.start) && borders.has(span.end), `${span.start}..${span.end} stands between characters`).toBe(true);
  }
}

/** No fix leads to a finding at least as strict as the one it mends; safe ones are applied once and for all. */
function expectGoodFixes(rule: Rule, example: RuleExampleCase, { draft, findings }: Linted): void {
  for (const finding of findings)
    for (const fix of finding.fixes ?? []) {
      const fixed = applyFixes(draft, [{ ...finding, fixes: [fix] }], { safeOnly: false });
      const after = lintExample(rule, example, fixed.text).findings;
      const strict = after.filter(({ outcome }) => compareOutcomes(outcome, finding.outcome) >= 0);
      expect(strict.length, `after "${fix.title}": ${fixed.text}`).toBeLessThan(findings.length);
    }
  const safe = applyFixes(draft, findings);
  expect(applyFixes(safe, lintExample(rule, example, safe.text).findings).text).toBe(safe.text);
}

function expectDeclaredParts(rule: Rule, example: RuleExampleCase, text: string): void {
  const policy = policyOf(rule, example.options);
  const parts = knownParts(draftOf(example, text), example.context ?? {}, policy);
  const { options } = policy.rules[0]!;
  rule.check(onlyDeclared(rule, { ...declaredParts(rule, parts), options }));
}

function onlyDeclared<Context extends ContextParts>(rule: Rule, context: Context): Context {
  const allowed: readonly string[] = [...rule.needs, ...(rule.uses ?? []), "options"];
  return new Proxy(context, {
    get(target, name, receiver) {
      if (typeof name === "string" && !allowed.includes(name))
        throw new Error(`${rule.id} reads ${name}, which its needs do not name`);
      return Reflect.get(target, name, receiver);
    },
  });
}

function lintExample(rule: Rule, example: RuleExampleCase, text: string): Linted {
  const draft = draftOf(example, text);
  const { findings } = lintReply(draft, example.context ?? {}, policyOf(rule, example.options));
  return { draft, findings };
}

function draftOf(example: RuleExampleCase, text: string): Draft {
  return { ...example.with, text };
}

/** A policy of this rule alone, with the options of the example. */
function policyOf(rule: Rule, options: Readonly<Record<string, OptionValue>> = {}): EffectivePolicy {
  const settings = Object.entries(options).map(([name, value]) => [name, typeof value === "object" ? { replace: value } : value]);
  const layer = { level: "county", name: "example", rulesOf: "9999-12-31" } as const;
  const setting = { outcome: rule.outcome, options: Object.fromEntries(settings) };
  return resolvePolicy([{ ...layer, rules: { [rule.id]: setting } }], { rules: [rule] });
}

function caseOf(example: RuleExample): RuleExampleCase {
  return typeof example === "string" ? { draft: example } : example;
}

function placesOf(findings: readonly Finding[]): readonly Span[] {
  const places = new Map(findings.map(({ span }) => [`${span.start}:${span.end}`, span]));
  return [...places.values()].sort(compareSpans);
}
