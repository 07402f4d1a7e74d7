import type { OptionValue, Rule, RuleOutcome } from "./rule.ts";

/** How far a lower layer may change what this one sets. `locked`: not at all. `floor`: only tighten. `open`: freely. */
export type Hold = "locked" | "floor" | "open";

/** What a layer says about one rule. Missing parts are inherited. */
export interface RuleSetting {
  /** For the outcome and every option that `optionHolds` does not name. */
  readonly hold?: Hold;
  readonly optionHolds?: Readonly<Record<string, Hold>>;
  readonly outcome?: RuleOutcome | "off";
  readonly options?: Readonly<Record<string, number | boolean | ListChange>>;
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
  /** Date of the rule set it was written for (`2026-11-24`), so that an upgrade changes no verdict silently. */
  readonly rulesOf: string;
  /** Names of packs whose settings it takes in; its own weigh more. */
  readonly packs?: readonly string[];
  /** By rule id, or by group: `privacy/*`. An id weighs more than its group. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Freedoms granted to a lower layer for a time. */
  readonly delegations?: readonly Delegation[];
  /** Which role may approve what. */
  readonly approvers?: readonly ApproverSetting[];
  /** Which role may put which finding aside. Without an entry nobody may. */
  readonly waivers?: readonly WaiverSetting[];
}

/**
 * Freedom for a lower layer: it may loosen the rules that are named, for a time. To revoke it, take it out of the file. When it
 * has run out, or where no time is known, what the layer loosened counts for nothing and the value above it is in force.
 */
export interface Delegation {
  /** Name of the layer that gets it. */
  readonly to: string;
  /** Rule ids or groups (`voice/*`). */
  readonly rules: readonly string[];
  /** Only for replies about one of these. */
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
  readonly topics?: readonly string[];
  readonly networks?: readonly string[];
  /** How many different people must approve. Missing: one. */
  readonly people?: number;
}

export interface WaiverSetting {
  /** Rule ids or groups (`tone/*`). */
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
  /** Who set the hold: the layer to talk to about a change. */
  readonly heldBy: SetBy;
  readonly optionHolds: Readonly<Record<string, Hold>>;
  /** Every setting that was made, from the shipped default down. */
  readonly history: readonly SettingMade[];
  /** What a lower layer may do instead, while a delegation lasts. */
  readonly delegated?: DelegatedRule;
}

/** One value as one layer set it. `name` is `outcome`, `hold`, an option, or `hold of <option>`. */
export interface SettingMade {
  readonly name: string;
  readonly value: OptionValue | string;
  readonly setBy: SetBy;
}

/** The values of a rule under a delegation, and the delegations that allow them. */
export interface DelegatedRule {
  readonly outcome: RuleOutcome | "off";
  readonly options: Readonly<Record<string, OptionValue>>;
  readonly setBy: SetBy;
  readonly by: readonly Delegation[];
}

/** The result of `resolvePolicy`: every layer merged, from the county down. */
export interface EffectivePolicy {
  readonly layers: readonly string[];
  readonly rules: readonly EffectiveRule[];
  /** Those of a higher layer first. */
  readonly approvers: readonly (ApproverSetting & { readonly setBy: SetBy })[];
  readonly waivers: readonly (WaiverSetting & { readonly setBy: SetBy })[];
  readonly delegations: readonly Delegation[];
}
