import type { Fix } from "../text/diagnostic.ts";
import type { Span } from "../text/span.ts";
import type { ContextParts, Draft, LintContext, PartName } from "./context.ts";
import type { Hold } from "./policy.ts";

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

/** The options of a rule by name. */
export type RuleOptions = Readonly<Record<string, RuleOption>>;

/** The values that a rule's `check` receives for the options it declares. */
export type OptionValues<Options extends RuleOptions> = { readonly [Name in keyof Options]: ValueOf<Options[Name]> };

type ValueOf<Option extends RuleOption> = Option extends { readonly type: "number" }
  ? number
  : Option extends { readonly type: "boolean" }
    ? boolean
    : readonly string[];

/** What `check` reports. The engine makes a `Finding` of it. */
export interface RuleFinding {
  readonly span: Span;
  /**
   * What is wrong and why. A message that begins with a small letter says something about the words of the span, and the
   * engine quotes them before it: `tells the patron it is their fault`. Never repeats a secret; quoted ones are masked.
   */
  readonly message: string;
  /** What to do or write instead, as one piece of advice; it ends the message. */
  readonly suggest?: string;
  /** Whole sentences that could stand in place of the sentence of the finding. Offered as a choice, never applied unasked. */
  readonly instead?: readonly string[];
  /** The words of the span must not be repeated anywhere: every report masks them. */
  readonly secret?: boolean;
  /** Which of the several things this rule looks for it is; it ends the finding's code: `payment-card`. */
  readonly about?: string;
  /** What the passage is about, where approval or delegation depends on it: `budget`. */
  readonly topic?: string;
  /** May be milder than the rule's own outcome, never stricter. */
  readonly outcome?: RuleOutcome;
  readonly notes?: readonly string[];
  readonly fixes?: readonly Fix[];
}

/** What `check` is handed: the parts it needs, those it can use where they are known, and the settings that are in force. */
export type RuleContext<Needs extends PartName, Options extends RuleOptions = RuleOptions, Uses extends PartName = never> = Pick<
  ContextParts,
  Needs
> &
  Partial<Pick<ContextParts, Uses>> & { readonly options: OptionValues<Options> };

/**
 * A rule as written. Brackets in `bad` mark what must be found; nothing may be found in `good`. Both are the rule's tests and
 * its page in the docs. An example that needs more than the draft gives the other parts in an object.
 */
export interface RuleDefinition<
  Needs extends PartName,
  Options extends RuleOptions = RuleOptions,
  Uses extends PartName = never,
> {
  /** `privacy/no-record-facts`: group and name, stable for ever. */
  readonly id: string;
  readonly step: PolicyStep;
  readonly outcome: RuleOutcome;
  /** One line for lists; the id where it is missing. */
  readonly title?: string;
  readonly why: string;
  readonly needs: readonly Needs[];
  /** Parts that make it more exact, and without which it can still judge. */
  readonly uses?: readonly Uses[];
  /**
   * How far the layers below the topmost may change it, until a layer says otherwise. Missing: `floor` in steps 1 and 5, `open`
   * in the others. `locked` here binds the topmost layer too.
   */
  readonly hold?: Hold;
  /** Day of its first release: policies that name an earlier rule set do not get it unasked. Missing: always there. */
  readonly since?: string;
  /** Off until a layer gives it an outcome. */
  readonly optIn?: boolean;
  /** Languages of drafts it understands; missing when it does not depend on language. */
  readonly languages?: readonly string[];
  readonly options?: Options;
  readonly sources?: readonly RuleSource[];
  readonly bad: readonly RuleExample[];
  readonly good: readonly RuleExample[];
  /** What it is known to miss. */
  readonly misses?: readonly string[];
  readonly check: (context: RuleContext<Needs, Options, Uses>) => readonly RuleFinding[];
}

export type RuleExample = string | RuleExampleCase;

export interface RuleExampleCase {
  readonly draft: string;
  /** The rest of the draft: attachments, language. */
  readonly with?: Omit<Draft, "text">;
  readonly context?: LintContext;
  readonly options?: Readonly<Record<string, OptionValue>>;
}

/** A rule as a value that the engine runs; made by `defineRule`. */
export type Rule = RuleDefinition<PartName, RuleOptions, PartName>;
