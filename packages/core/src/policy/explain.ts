import type { EffectivePolicy, EffectiveRule, SetBy, SettingMade } from "./policy.ts";

/** Where every value of a rule came from. */
export interface RuleExplanation {
  readonly rule: string;
  readonly why: string;
  readonly history: readonly SettingMade[];
  /** For people: one line per value and layer, from the shipped default down. */
  readonly text: string;
}

/** Says who set what about a rule, in which order, and who may still change it; undefined for a rule the policy does not know. */
export function explainRule(policy: EffectivePolicy, id: string): RuleExplanation | undefined {
  const effective = policy.rules.find(({ rule }) => rule.id === id);
  if (effective === undefined) return undefined;
  const { rule, history } = effective;
  const text = [headline(effective), `  ${rule.why}`, ...history.map(line), ...delegationLines(effective)].join("\n");
  return { rule: id, why: rule.why, history, text };
}

function headline({ rule, outcome, hold, heldBy }: EffectiveRule): string {
  const below = { locked: "locked", floor: "may only get stricter below", open: "open to every layer below" }[hold];
  return `${rule.id}: ${outcome}, ${below}${hold === "open" ? "" : ` (by ${who(heldBy)})`}`;
}

function line({ name, value, setBy }: SettingMade): string {
  return `  ${name} = ${typeof value === "object" ? `[${value.join(", ")}]` : value}, set by ${who(setBy)}`;
}

function who({ layer, level, source }: SetBy): string {
  const named = level === "default" || level === layer ? layer : `${layer} (${level})`;
  return source ? `${named}, ${source}` : named;
}

function delegationLines({ delegated }: EffectiveRule): readonly string[] {
  return (delegated?.by ?? []).map(({ to, until, topics, networks }) => {
    const about = topics ? ` about ${topics.join(", ")}` : "";
    const where = networks ? ` on ${networks.join(", ")}` : "";
    return `  delegated to ${to}${about}${where} until ${until}: ${delegated!.outcome}`;
  });
}
