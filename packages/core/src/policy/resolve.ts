import { checkApprovers, checkLayers } from "./check-layers.ts";
import type { EffectivePolicy, PolicyLayer, SetBy } from "./policy.ts";
import { PolicyError, type PolicyProblem } from "./policy-error.ts";
import type { Rule } from "./rule.ts";
import { RuleMerge } from "./rule-merge.ts";
import { shippedRules } from "./rules/index.ts";

export interface ResolveOptions {
  /** The rules there are. Default: every rule that comes with this package; those that are opt-in stay off until a layer names them. */
  readonly rules?: readonly Rule[];
}

/**
 * Merges layers from the county down into the policy that is in force for one desk. What a layer holds, a lower one may only
 * tighten (`floor`) or not touch (`locked`), unless it was delegated. Every value knows who set it.
 *
 * @throws PolicyError with every problem of every layer; a policy that would be weaker than it says never comes into force.
 */
export function resolvePolicy(layers: readonly PolicyLayer[], options: ResolveOptions = {}): EffectivePolicy {
  const rules = options.rules ?? shippedRules;
  const problems = [...checkLayers(layers, rules), ...checkApprovers(layers)];
  const merged = problems.length > 0 ? [] : rules.map((rule) => mergeLayers(rule, layers, problems));
  if (problems.length > 0) throw new PolicyError(problems);
  return {
    layers: layers.map(({ name }) => name),
    rules: merged,
    approvers: layers.flatMap((layer) => (layer.approvers ?? []).map((entry) => ({ ...entry, setBy: setByOf(layer) }))),
    waivers: layers.flatMap((layer) => (layer.waivers ?? []).map((entry) => ({ ...entry, setBy: setByOf(layer) }))),
    delegations: layers.flatMap(({ delegations = [] }) => delegations),
  };
}

function mergeLayers(rule: Rule, layers: readonly PolicyLayer[], problems: PolicyProblem[]): EffectivePolicy["rules"][number] {
  const merge = new RuleMerge(rule, layers, problems);
  for (const index of layers.keys()) merge.apply(index);
  return merge.result();
}

function setByOf({ name, level }: PolicyLayer): SetBy {
  return { layer: name, level, locked: false };
}
