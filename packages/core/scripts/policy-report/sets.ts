/** The sets of replies by other writers (`data/replies/second` and those after it): how they are read, and how one reply of them is linted. */
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
  type RuleSetting,
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
  /** Where any library may answer: what in the reply is published by it or by another public office, as phones and addresses. */
  readonly own?: readonly string[];
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

/** The eighth set is by four writers, each with a folder. */
const eighth = ["eighth/branch", "eighth/frontdesk", "eighth/plainspoken", "eighth/nearmiss"] as const;

/** Sets in which libraries anywhere answer, in whatever person: their writers had not heard of the first-person rule. */
const anywhere: ReadonlySet<string> = new Set(["fifth", "sixth", "seventh", ...eighth, "ninth"]);

/** All sets by writers who wrote none of the rules, and of which half is held back. */
export const writtenSets: readonly WrittenSet[] = ["second", "third", "sixth"].filter(isThere).map(readSet);

/** Sets by other writers too, and wholly open, to learn from. They measure nothing. */
export const openSets: readonly WrittenSet[] = ["fourth", "fifth", ...eighth].map(readSet);

/** Sets that are held back whole: they teach nothing, and nobody who mends rules reads them. */
export const unreadSets: readonly WrittenSet[] = ["seventh", "ninth"].map(readSet);

/** The second set: the first one of these. */
export const violations: readonly WrittenReply[] = writtenSets[0]!.violations;
export const clean: readonly WrittenReply[] = writtenSets[0]!.clean;

/** Every second reply is held back: rules are mended by what the others show, and judged by these as well. */
export function isHeldBack({ id }: WrittenReply): boolean {
  return Number(id.slice(1)) % 2 === 0;
}

/** Every rule at its own outcome, those included that are off until a layer turns them on. */
export const everyRule: EffectivePolicy = policyWith({});
const everyRuleAnywhere: EffectivePolicy = policyWith({}, ["voice/first-person"]);

/** Lints a reply of a set with all rules, and with everything that a desk knows. */
export function lintWritten(reply: WrittenReply, context: LintContext = contextOf(reply)): LintResult {
  const text = reply.rules === undefined ? reply.text : parseExpectation(reply.text).text;
  return lintReply({ ...reply.with, text }, context, policyOf(reply));
}

function policyOf({ options, own }: WrittenReply): EffectivePolicy {
  if (options !== undefined) return policyWith(options);
  return own === undefined ? everyRule : everyRuleAnywhere;
}

/** What the desk knows about a reply: its library, who speaks, where, and the post, if the set gives one. */
export function contextOf({ mention, own, need, speaker, thread, network, now }: WrittenReply): LintContext {
  return {
    organisation: own === undefined ? library : anyLibrary(own),
    speaker: { ...librarian, ...speaker },
    thread: thread ?? { turns: [], captured: true },
    network: network ?? { id: "bluesky", text: blueskyLimits },
    ...(now === undefined ? {} : { now }),
    ...(mention === undefined ? {} : { mention: postOf(mention) }),
    ...(need === undefined ? {} : { need: statedNeed(need) }),
  };
}

/** A library of which nothing is known but its account and what the reply names as its own. */
function anyLibrary(own: readonly string[]): Organisation {
  return { ...library, branches: [], phones: own, addresses: own, emails: [...library.emails, ...own] };
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

function policyWith(options: NonNullable<WrittenReply["options"]>, off: readonly string[] = []): EffectivePolicy {
  const rules = Object.fromEntries(
    shippedRules.map(({ id, outcome }): readonly [string, RuleSetting] => [
      id,
      { outcome: off.includes(id) ? "off" : outcome, options: asSettings(options[id] ?? {}) },
    ]),
  );
  return resolvePolicy([{ level: "county", name: "Cedar Bend County", rulesOf: "2026-11-24", rules }]);
}

function asSettings(values: Readonly<Record<string, OptionValue>>) {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === "object" ? { replace: value } : value]),
  );
}

function isThere(name: string): boolean {
  return existsSync(join(folder, name, "violations.jsonl"));
}

function readSet(name: string): WrittenSet {
  return { name, violations: readLines(name, "violations"), clean: readLines(name, "clean") };
}

function readLines(name: string, file: "violations" | "clean"): readonly WrittenReply[] {
  const lines = readFileSync(join(folder, name, `${file}.jsonl`), "utf8")
    .trimEnd()
    .split("\n");
  const known: Partial<WrittenReply> = anywhere.has(name) ? { own: [] } : {};
  return lines.map((line): WrittenReply => ({ ...known, ...JSON.parse(line) }));
}
