import type { OptionValue, Rule, RuleOutcome } from "./rule.ts";

/** How far a lower layer may change what this one sets. `locked`: not at all. `floor`: only tighten. `open`: freely. */
export type Hold = "locked" | "floor" | "open";

/** What a layer says about one rule. Missing parts are inherited. */
export interface RuleSetting {
  readonly hold?: Hold;
  readonly outcome?: RuleOutcome | "off";
  readonly options?: Readonly<Record<string, OptionValue | ListChange>>;
  /** The clause of the layer's own written policy. */
  readonly source?: string;
}

/** Lists change by operators, so that nobody replaces a list by accident. */
export interface ListChange {
  readonly add?: readonly string[];
  readonly remove?: readonly string[];
  readonly replace?: readonly string[];
}

export type LayerLevel = "county" | "system" | "branch" | "event" | "reply";

/** One layer's policy: a plain file. */
export interface PolicyLayer {
  readonly level: LayerLevel;
  readonly name: string;
  /** Date of the rule set it was written for, so that an upgrade changes no verdict silently. */
  readonly rulesOf: string;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Freedoms granted to a lower layer for a time. */
  readonly delegations?: readonly Delegation[];
  /** Which role may approve what. */
  readonly approvers?: readonly ApproverSetting[];
}

export interface Delegation {
  readonly to: string;
  readonly rules: readonly string[];
  readonly topics?: readonly string[];
  readonly networks?: readonly string[];
  /** RFC 3339 date, UTC, exclusive. */
  readonly until: string;
  readonly source?: string;
}

export interface ApproverSetting {
  /** Rule ids or groups (`privacy/*`). */
  readonly rules: readonly string[];
  readonly role: string;
}

/** Where a value came from. */
export interface SetBy {
  readonly layer: string;
  readonly level: LayerLevel | "default";
  readonly locked: boolean;
  readonly source?: string;
}

/** One rule with everything decided, and who decided it. */
export interface EffectiveRule {
  readonly rule: Rule;
  readonly outcome: RuleOutcome | "off";
  readonly hold: Hold;
  readonly options: Readonly<Record<string, OptionValue>>;
  readonly setBy: SetBy;
  readonly optionsSetBy: Readonly<Record<string, SetBy>>;
}

/** The result of `resolvePolicy`: every layer merged, from the county down. */
export interface EffectivePolicy {
  readonly layers: readonly string[];
  readonly rules: readonly EffectiveRule[];
  readonly approvers: readonly ApproverSetting[];
  readonly delegations: readonly Delegation[];
}
