import type { Fix } from "../text/diagnostic.ts";
import type { Span } from "../text/span.ts";
import type { ContextParts, LintContext, PartName } from "./context.ts";

/** What a finding asks for, from mild to strict. `approve`: a second person must look. `stop`: it must not be posted. */
export type RuleOutcome = "note" | "warn" | "approve" | "stop";

/** The five steps of answering as a library: the right voice, in the first person, on the subject, helpful, private. */
export type PolicyStep = 1 | 2 | 3 | 4 | 5;

export interface RuleSource {
  readonly title: string;
  readonly url?: string;
  /** Day somebody read it. */
  readonly checked: string;
}

/** One setting of a rule, with the direction in which it gets stricter: what a lower layer may always do. */
export type RuleOption =
  | { readonly type: "number"; readonly default: number; readonly tighter: "lower" | "higher"; readonly about: string }
  | { readonly type: "boolean"; readonly default: boolean; readonly tighter: boolean; readonly about: string }
  | { readonly type: "list"; readonly default: readonly string[]; readonly tighter: "more" | "fewer"; readonly about: string };

export type OptionValue = number | boolean | readonly string[];

/** What `check` reports. The engine makes a `Finding` of it. */
export interface RuleFinding {
  readonly span: Span;
  /** What is wrong, why, and what to do, in at most 140 characters. Never repeats a secret. */
  readonly message: string;
  /** May be milder than the rule's own outcome, never stricter. */
  readonly outcome?: RuleOutcome;
  readonly notes?: readonly string[];
  readonly fixes?: readonly Fix[];
}

/** What `check` is handed: the declared parts, and the settings that are in force. */
export type RuleContext<Needs extends PartName> = Pick<ContextParts, Needs> & {
  readonly options: Readonly<Record<string, OptionValue>>;
};

/**
 * A rule as written. Brackets in `bad` mark what must be found; nothing may be found in `good`. Both are the rule's tests and
 * its page in the docs. An example that needs more than the draft gives the other parts in an object.
 */
export interface RuleDefinition<Needs extends PartName> {
  /** `privacy/no-record-facts`: group and name, stable for ever. */
  readonly id: string;
  readonly step: PolicyStep;
  readonly outcome: RuleOutcome;
  readonly title: string;
  readonly why: string;
  readonly needs: readonly Needs[];
  /** Languages of drafts it understands; missing when it does not depend on language. */
  readonly languages?: readonly string[];
  readonly options?: Readonly<Record<string, RuleOption>>;
  readonly sources: readonly RuleSource[];
  readonly bad: readonly RuleExample[];
  readonly good: readonly RuleExample[];
  /** What it is known to miss. */
  readonly misses?: readonly string[];
  readonly check: (context: RuleContext<Needs>) => readonly RuleFinding[];
}

export type RuleExample = string | RuleExampleCase;

export interface RuleExampleCase {
  readonly draft: string;
  readonly context?: LintContext;
  readonly options?: Readonly<Record<string, OptionValue>>;
}

/** A rule as a value that the engine runs; made by `defineRule`. */
export type Rule = RuleDefinition<PartName>;
