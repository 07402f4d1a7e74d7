/** The sets of replies by other writers (`data/replies/second` and `third`): how they are read, and how one reply of them is linted. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Draft,
  type EffectivePolicy,
  type LintContext,
  type LintResult,
  lintReply,
  type OptionValue,
  type Organisation,
  type RuleOutcome,
  resolvePolicy,
  type Speaker,
  shippedRules,
} from "@earshot/core/policy";
import { parseExpectation } from "@earshot/core/policy/testing";

/** One line of a set, as it stands in the file. */
export interface WrittenReply {
  readonly id: string;
  /** The reply; in the set of violations brackets mark what must be found. */
  readonly text: string;
  /** Which rules must find the place. */
  readonly rules?: readonly string[];
  /** Where the named rule is milder here than it can be. */
  readonly outcome?: RuleOutcome;
  /** Words of the post that is answered. */
  readonly mention?: string;
  /** Stated only where a rule about needs is measured and not the recogniser. */
  readonly need?: NonNullable<LintContext["need"]>["kind"];
  readonly speaker?: Partial<Speaker>;
  readonly thread?: NonNullable<LintContext["thread"]>;
  readonly network?: NonNullable<LintContext["network"]>;
  readonly now?: string;
  /** The rest of the draft: attachments, language. */
  readonly with?: Omit<Draft, "text">;
  /** Options by rule id, as a layer would set them. */
  readonly options?: Readonly<Record<string, Readonly<Record<string, OptionValue>>>>;
}

const folder = join(import.meta.dirname, "../../data/replies");

/** The invented library that answers in these sets. */
export const library: Organisation = JSON.parse(readFileSync(join(folder, "second/library.json"), "utf8"));

/** One set by one writer. */
export interface WrittenSet {
  /** The name of its folder. */
  readonly name: string;
  /** Replies that must be stopped, held or warned about. */
  readonly violations: readonly WrittenReply[];
  /** Courteous replies, in which a stop is a false alarm. */
  readonly clean: readonly WrittenReply[];
}

/** All sets by writers who wrote none of the rules. */
export const writtenSets: readonly WrittenSet[] = ["second", "third"]
  .filter((name) => existsSync(join(folder, name, "violations.jsonl")))
  .map((name) => ({
    name,
    violations: readSet(`${name}/violations.jsonl`),
    clean: readSet(`${name}/clean.jsonl`),
  }));

/** The fourth set: another writer's too, and wholly open, to learn from. It measures nothing. */
export const openSet: WrittenSet = {
  name: "fourth",
  violations: readSet("fourth/violations.jsonl"),
  clean: readSet("fourth/clean.jsonl"),
};

/** The second set: the first one of these. */
export const violations: readonly WrittenReply[] = writtenSets[0]!.violations;
export const clean: readonly WrittenReply[] = writtenSets[0]!.clean;

/** Every second reply is held back: rules are mended by what the others show, and judged by these as well. */
export function isHeldBack({ id }: WrittenReply): boolean {
  return Number(id.slice(1)) % 2 === 0;
}

/** Every rule at its own outcome, those included that are off until a layer turns them on. */
export const everyRule: EffectivePolicy = policyWith({});

/** Lints a reply of a set with all rules, and with everything that a desk knows. */
export function lintWritten(reply: WrittenReply, context: LintContext = contextOf(reply)): LintResult {
  const text = reply.rules === undefined ? reply.text : parseExpectation(reply.text).text;
  return lintReply({ ...reply.with, text }, context, reply.options === undefined ? everyRule : policyWith(reply.options));
}

/** What the desk knows about a reply: its library, who speaks, where, and the post, if the set gives one. */
export function contextOf({ mention, need, speaker, thread, network, now }: WrittenReply): LintContext {
  return {
    organisation: library,
    speaker: { ...librarian, ...speaker },
    thread: thread ?? { turns: [], captured: true },
    network: network ?? { id: "bluesky", text: blueskyLimits },
    ...(now === undefined ? {} : { now }),
    ...(mention === undefined ? {} : { mention: postOf(mention) }),
    ...(need === undefined ? {} : { need: statedNeed(need) }),
  };
}

const librarian: Speaker = { id: "priya", roles: ["librarian"], branch: "central", account: "cedarbend_library" };
const blueskyLimits = {
  unit: "graphemes",
  limit: 300,
  bytes: 3000,
  source: "https://docs.bsky.app",
  checked: "2026-11-21",
} as const;

function postOf(text: string): NonNullable<LintContext["mention"]> {
  return { text, network: "bluesky", kind: "post", tags: [], mentions: [], links: [], lang: "en" };
}

function statedNeed(kind: NonNullable<WrittenReply["need"]>): NonNullable<LintContext["need"]> {
  return { kind, confidence: 0.9, welcome: "yes", evidence: [], abstained: false, why: "given by the set" };
}

function policyWith(options: NonNullable<WrittenReply["options"]>): EffectivePolicy {
  const rules = Object.fromEntries(
    shippedRules.map(({ id, outcome }) => [id, { outcome, options: asSettings(options[id] ?? {}) }]),
  );
  return resolvePolicy([{ level: "county", name: "Cedar Bend County", rulesOf: "2026-11-24", rules }]);
}

function asSettings(values: Readonly<Record<string, OptionValue>>) {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === "object" ? { replace: value } : value]),
  );
}

function readSet(file: string): readonly WrittenReply[] {
  const lines = readFileSync(join(folder, file), "utf8").trimEnd().split("\n");
  return lines.map((line): WrittenReply => JSON.parse(line));
}
