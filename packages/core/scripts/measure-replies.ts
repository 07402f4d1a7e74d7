/** What the rules find in the project's own replies: `data/replies`, read and counted. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Attachment,
  type LintContext,
  type LintResult,
  lintReply,
  resolvePolicy,
  type Speaker,
  type ThreadView,
} from "@earshot/core/policy";
import { exampleLibrary } from "../src/policy/rules/example-context.ts";

/** One reply of the sets. `breaks` names the rule that has to speak; a clean reply has none. */
export interface SetReply {
  readonly id: string;
  readonly draft: string;
  readonly breaks?: string;
  /** The post that is answered. */
  readonly post?: string;
  /** In which round it was written; those of later rounds were first measured unseen. The ones that only teach have none. */
  readonly round?: number;
  readonly speaker?: Partial<Speaker>;
  readonly attachments?: readonly Attachment[];
  readonly thread?: ThreadView;
}

/** How one rule did. */
export interface RuleFigures {
  readonly violations: number;
  readonly found: number;
  /** Findings in a thousand clean replies. */
  readonly perThousandClean: number;
}

export interface SetFigures {
  readonly violations: number;
  readonly clean: number;
  /** Of the violations of rules that stop or ask for approval, the share that did not go out freely. */
  readonly held: number;
  /** Clean replies that were stopped or sent to approval, in a thousand. */
  readonly falseStops: number;
  /** Warnings and notes in a thousand clean replies. */
  readonly warnings: number;
  readonly rules: Readonly<Record<string, RuleFigures>>;
}

/** One reply with what the linter made of it. */
export interface JudgedReply {
  readonly reply: SetReply;
  readonly result: LintResult;
}

const folder = join(import.meta.dirname, "../data/replies");
const policy = resolvePolicy([]);

/** The replies of a file of the set. */
export function readReplies(name: "violations" | "clean" | "teaching-violations" | "teaching-clean"): readonly SetReply[] {
  return readFileSync(join(folder, `${name}.jsonl`), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

/** Lints a reply with everything around it that a desk would know. */
export function judge(reply: SetReply): JudgedReply {
  const { draft, attachments } = reply;
  return { reply, result: lintReply({ text: draft, ...(attachments ? { attachments } : {}) }, contextOf(reply), policy) };
}

/** Counts what was found. */
export function figuresOf(violations: readonly JudgedReply[], clean: readonly JudgedReply[]): SetFigures {
  const strict = violations.filter(({ reply }) => isStrict(reply.breaks!));
  return {
    violations: violations.length,
    clean: clean.length,
    held: round(strict.filter(isHeld).length / strict.length, 4),
    falseStops: perThousand(clean.filter(isHeld).length, clean.length),
    warnings: perThousand(
      clean.flatMap(({ result }) => result.findings.filter(({ outcome }) => outcome === "warn" || outcome === "note")).length,
      clean.length,
    ),
    rules: Object.fromEntries(
      policy.rules
        .filter(({ outcome }) => outcome !== "off")
        .map(({ rule }) => [rule.id, ruleFigures(rule.id, violations, clean)]),
    ),
  };
}

/** Whether the reply would not go out without somebody looking at it. */
export function isHeld({ result }: JudgedReply): boolean {
  return result.outcome === "stop" || result.outcome === "needs-approval";
}

/** Whether the rule that has to speak spoke. */
export function isFound({ reply, result }: JudgedReply): boolean {
  return result.findings.some(({ rule }) => rule === reply.breaks);
}

/** Whether a rule stops or asks for approval. */
export function isStrict(id: string): boolean {
  const rule = policy.rules.find((effective) => effective.rule.id === id)!;
  return rule.outcome === "stop" || rule.outcome === "approve";
}

function ruleFigures(id: string, violations: readonly JudgedReply[], clean: readonly JudgedReply[]): RuleFigures {
  const own = violations.filter(({ reply }) => reply.breaks === id);
  const alarms = clean.flatMap(({ result }) => result.findings.filter(({ rule }) => rule === id));
  return {
    violations: own.length,
    found: own.filter(isFound).length,
    perThousandClean: perThousand(alarms.length, clean.length),
  };
}

/** Everything around a reply that a desk would know; invented where the reply does not say it. */
export function contextOf({ post = "hello library", speaker, thread }: SetReply): LintContext {
  return {
    organisation: exampleLibrary,
    speaker: { id: "ana", roles: ["librarian"], branch: "riverside", account: "riverside_library", ...speaker },
    network: {
      id: "example",
      text: { unit: "graphemes", limit: 300, source: "invented", checked: "2026-11-24" },
      links: { limit: 2 },
    },
    mention: { text: post, network: "example", kind: "post", tags: [], mentions: [], links: [] },
    thread: thread ?? { turns: [{ speaker: "patron", text: post }] },
    recentReplies: [],
    linkEvidence: [],
    now: "2026-12-01T12:00:00Z",
  };
}

function perThousand(count: number, of: number): number {
  return round((1000 * count) / of, 1);
}

function round(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
