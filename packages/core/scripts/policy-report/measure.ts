/** What the rules find in the written sets, counted. */
import { type Finding, optional, type RuleOutcome, shippedRules } from "@earshot/core/policy";
import { parseExpectation } from "@earshot/core/policy/testing";
import { overlaps } from "@earshot/core/text";
import { lintWritten, type WrittenReply } from "./sets.ts";

/** What became of one violation. */
export interface Verdict {
  readonly reply: WrittenReply;
  /** What the set asks for: the outcome of the rule it names, or a milder one. */
  readonly wanted: RuleOutcome;
  readonly findings: readonly Finding[];
  /** The named rule found something in every place that the set marks. */
  readonly isFound: boolean;
  /** Some rule of the default set stops it or asks for approval, so that it does not go out unseen. */
  readonly isHeld: boolean;
}

/** What was found in one clean reply: alarms, all of them. */
export interface CleanVerdict {
  readonly reply: WrittenReply;
  readonly alarms: readonly Finding[];
}

/** A share with what it is a share of. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

/** Lints every violation and says what was found. */
export function judgeViolations(replies: readonly WrittenReply[]): readonly Verdict[] {
  return replies.map((reply) => {
    const { findings } = lintWritten(reply);
    const { spans } = parseExpectation(reply.text);
    const named = findings.filter(({ rule }) => reply.rules!.includes(rule));
    const isFound = spans.every((span) => named.some((finding) => overlaps(finding.span, span)));
    const wanted = reply.outcome ?? outcomes.get(reply.rules![0]!)!;
    return { reply, wanted, findings, isFound, isHeld: findings.some(holds) };
  });
}

/** Lints every clean reply. */
export function judgeClean(replies: readonly WrittenReply[]): readonly CleanVerdict[] {
  return replies.map((reply) => ({ reply, alarms: lintWritten(reply).findings }));
}

/** Whether a finding comes from a rule that is on where nobody sets anything. */
export function isDefault({ rule }: Pick<Finding, "rule">): boolean {
  return !optIn.has(rule);
}

export function share<Item>(items: readonly Item[], has: (item: Item) => boolean): Share {
  return { count: items.filter(has).length, of: items.length };
}

/** A number between 0 and 1; nothing of nothing is nothing. */
export function rateOf({ count, of }: Share): number {
  return of === 0 ? 0 : count / of;
}

const outcomes: ReadonlyMap<string, RuleOutcome> = new Map(shippedRules.map(({ id, outcome }) => [id, outcome]));
const optIn: ReadonlySet<string> = new Set(optional.map(({ id }) => id));

function holds({ rule, outcome }: Finding): boolean {
  return isDefault({ rule }) && (outcome === "stop" || outcome === "approve");
}
