import { type Change, compareValues, type HeldValue, isFirmer, proposedValue } from "./held-value.ts";
import type { DelegatedRule, Delegation, EffectiveRule, Hold, PolicyLayer, RuleSetting, SetBy, SettingMade } from "./policy.ts";
import type { PolicyProblem } from "./policy-error.ts";
import type { OptionValue, Rule, RuleOutcome } from "./rule.ts";
import { closeness, nameRule, namesRule } from "./rule-names.ts";

/** Who speaks where no layer has spoken. */
export const shipped: SetBy = { layer: "shipped rules", level: "default", locked: false };

/** Merges what the layers say about one rule, from the county down: `apply` each layer in order, then take the `result`. */
export class RuleMerge {
  private readonly values: Map<string, HeldValue>;
  private readonly loosened: Map<string, HeldValue> = new Map();
  private readonly by: Set<Delegation> = new Set();
  private readonly history: SettingMade[] = [];
  private readonly rule: Rule;
  private readonly layers: readonly PolicyLayer[];
  private readonly problems: PolicyProblem[];

  constructor(rule: Rule, layers: readonly PolicyLayer[], problems: PolicyProblem[]) {
    this.rule = rule;
    this.layers = layers;
    this.problems = problems;
    this.values = shippedValues(rule, layers);
    for (const { name, value } of this.values.values()) this.history.push({ name, value, setBy: shipped });
  }

  apply(index: number): void {
    const setting = settingFor(this.layers[index]!.rules, this.rule.id);
    if (setting === undefined) return;
    if (setting.outcome !== undefined) this.propose(index, "outcome", setting.outcome, setting);
    for (const [name, change] of Object.entries(setting.options ?? {})) this.proposeOption(index, name, change, setting);
    for (const name of this.values.keys()) this.proposeHold(index, name, setting);
  }

  result(): EffectiveRule {
    const outcome = this.values.get("outcome")!;
    const options = [...this.values.values()].filter(({ name }) => name !== "outcome");
    return {
      rule: this.rule,
      outcome: outcome.value as RuleOutcome | "off",
      hold: outcome.hold,
      options: valuesOf(options),
      setBy: outcome.setBy,
      optionsSetBy: Object.fromEntries(options.map(({ name, setBy }) => [name, setBy])),
      heldBy: outcome.heldBy,
      optionHolds: Object.fromEntries(options.map(({ name, hold }) => [name, hold])),
      history: this.history,
      ...(this.by.size > 0 ? { delegated: this.delegated() } : {}),
    };
  }

  private delegated(): DelegatedRule {
    const merged = new Map([...this.values, ...this.loosened]);
    const outcome = merged.get("outcome")!;
    merged.delete("outcome");
    const setBy = [...this.loosened.values()][0]!.setBy;
    return { outcome: outcome.value as RuleOutcome | "off", options: valuesOf([...merged.values()]), setBy, by: [...this.by] };
  }

  private proposeOption(
    index: number,
    name: string,
    change: NonNullable<RuleSetting["options"]>[string],
    setting: RuleSetting,
  ): void {
    const option = this.rule.options?.[name];
    const value = option && proposedValue(option, this.values.get(name)!.value as OptionValue, change);
    if (value !== undefined) this.propose(index, name, value, setting);
    else if (option)
      this.report(index, "wrong-value", name, `${name} is a ${option.type}${option.type === "list" ? listHelp : ""}`);
  }

  private propose(index: number, name: string, value: HeldValue["value"], setting: RuleSetting): void {
    const held = this.values.get(name)!;
    const change = compareValues(this.rule, name, held.value, value);
    if (change === "same") return;
    const setBy = setByOf(this.layers[index]!, setting, held.hold);
    const refusal = this.isFree(index) ? undefined : refusalOf(held, change);
    if (refusal === undefined) this.values.set(name, { ...held, value, setBy });
    else if (!this.useDelegation(index, { ...held, value, setBy })) {
      this.refuse(index, held, value, refusal);
      return;
    }
    this.history.push({ name, value, setBy });
  }

  private proposeHold(index: number, name: string, setting: RuleSetting): void {
    const held = this.values.get(name)!;
    const hold = setting.optionHolds?.[name] ?? setting.hold;
    if (hold === undefined && setting.outcome === undefined) return;
    const next = hold ?? held.hold;
    if (!this.isFree(index) && !isFirmer(next, held.hold)) {
      this.refuse(index, held, `hold ${next}`, "loosens");
      return;
    }
    const who = setByOf(this.layers[index]!, setting, next);
    const isNews = hold !== undefined && (next !== held.hold || isShipped(held.heldBy));
    const setBy = isShipped(held.setBy) && name === "outcome" ? who : { ...held.setBy, locked: next === "locked" };
    this.values.set(name, { ...held, hold: next, setBy, heldBy: isNews ? who : held.heldBy });
    if (isNews) this.history.push({ name: name === "outcome" ? "hold" : `hold of ${name}`, value: next, setBy: who });
  }

  /** The topmost layer is bound by nothing but a lock that comes with the rule. */
  private isFree(index: number): boolean {
    return index === 0 && this.rule.hold !== "locked";
  }

  private useDelegation(index: number, value: HeldValue): boolean {
    const grants = this.layers.flatMap((layer, granter) =>
      this.mayGrant(granter, index, value) ? (layer.delegations ?? []) : [],
    );
    const fitting = grants.filter(({ to, rules }) => to === this.layers[index]!.name && nameRule(rules, this.rule.id));
    for (const delegation of fitting) this.by.add(delegation);
    if (fitting.length > 0) this.loosened.set(value.name, value);
    return fitting.length > 0;
  }

  /** A layer can give away only what it could do itself: it holds the value, or stands above the one that does. */
  private mayGrant(granter: number, index: number, { heldBy }: HeldValue): boolean {
    if (this.rule.hold === "locked" || granter >= index) return false;
    return (
      granter <=
      Math.max(
        0,
        this.layers.findIndex(({ name }) => name === heldBy.layer),
      )
    );
  }

  private refuse(index: number, held: HeldValue, value: OptionValue | string, code: "loosens" | "locked"): void {
    const change = `may not go from ${spell(held.value)} to ${spell(value)}`;
    const who = `${held.heldBy.layer}${held.heldBy.source ? ` (${held.heldBy.source})` : ""}`;
    const why = code === "locked" ? `${who} has locked it` : `${who} lets it only get stricter`;
    this.report(index, code, held.name, `${change}: ${why}`, held.heldBy.layer);
  }

  private report(index: number, code: PolicyProblem["code"], name: string, what: string, heldBy?: string): void {
    const layer = this.layers[index]!.name;
    const option = name === "outcome" ? {} : { option: name };
    const place = name === "outcome" ? this.rule.id : `${this.rule.id}, ${name},`;
    const message = `${layer}: ${place} ${what}.`;
    this.problems.push({ code, layer, rule: this.rule.id, ...option, ...(heldBy ? { heldBy } : {}), message });
  }
}

const listHelp = ': write { "add": [...] }, { "remove": [...] } or { "replace": [...] }';

function shippedValues(rule: Rule, layers: readonly PolicyLayer[]): Map<string, HeldValue> {
  const hold: Hold = rule.hold ?? (rule.step === 1 || rule.step === 5 ? "floor" : "open");
  const held = (name: string, value: HeldValue["value"]): [string, HeldValue] => [
    name,
    { name, value, hold, setBy: { ...shipped, locked: hold === "locked" }, heldBy: shipped },
  ];
  const options = Object.entries(rule.options ?? {}).map(([name, option]) => held(name, option.default));
  return new Map([held("outcome", shippedOutcome(rule, layers)), ...options]);
}

/** Off where it must be asked for, and where it is newer than the newest rule set that any layer was written for. */
function shippedOutcome(rule: Rule, layers: readonly PolicyLayer[]): RuleOutcome | "off" {
  const newest = layers
    .map(({ rulesOf }) => rulesOf)
    .sort()
    .at(-1);
  const isNewer = rule.since !== undefined && newest !== undefined && rule.since > newest;
  return rule.optIn || isNewer ? "off" : rule.outcome;
}

/** What settings say about a rule: its group's, refined by its own. */
export function settingFor(rules: PolicyLayer["rules"], id: string): RuleSetting | undefined {
  const patterns = Object.keys(rules).filter((pattern) => namesRule(pattern, id));
  const settings = patterns.sort((a, b) => closeness(a) - closeness(b)).map((pattern) => rules[pattern]!);
  return settings.length > 0 ? Object.assign({}, ...settings) : undefined;
}

function refusalOf({ hold }: HeldValue, change: Change): "loosens" | "locked" | undefined {
  if (hold === "locked") return "locked";
  return hold === "floor" && change === "looser" ? "loosens" : undefined;
}

function setByOf({ name, level }: PolicyLayer, { source }: RuleSetting, hold: Hold): SetBy {
  return { layer: name, level, locked: hold === "locked", ...(source ? { source } : {}) };
}

function valuesOf(values: readonly HeldValue[]): Readonly<Record<string, OptionValue>> {
  return Object.fromEntries(values.map(({ name, value }) => [name, value as OptionValue]));
}

function isShipped({ level }: SetBy): boolean {
  return level === "default";
}

function spell(value: OptionValue | string): string {
  return typeof value === "object" ? `[${value.join(", ")}]` : String(value);
}
