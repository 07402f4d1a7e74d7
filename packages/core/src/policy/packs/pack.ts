import type { RuleSetting } from "../policy.ts";
import type { RuleSource } from "../rule.ts";

/**
 * Settings for one concern, written once for everybody. A layer takes a pack in by name (`packs: ["privacy"]`); what the layer
 * itself says about a rule weighs more. A pack is a starting point for a talk with counsel: it is not legal advice.
 */
export interface PolicyPack {
  readonly name: string;
  readonly title: string;
  readonly notice: "Not legal advice. Have it read by your own counsel.";
  /** Day somebody read it against its sources. */
  readonly reviewed: string;
  /** Day by which it has to be read again; after it, trust it less. */
  readonly reviewBy: string;
  readonly sources: readonly RuleSource[];
  /** By rule id or group. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
}

/** What every pack says about itself. */
export const packNotice: PolicyPack["notice"] = "Not legal advice. Have it read by your own counsel.";
