import { checkApprovers, checkLayers, checkPacks } from "./check-layers.ts";
import { type PolicyPack, packs as shippedPacks } from "./packs/index.ts";
import type { EffectivePolicy, PolicyLayer, RuleSetting, SetBy } from "./policy.ts";
import { PolicyError, type PolicyProblem } from "./policy-error.ts";
import type { Rule } from "./rule.ts";
import { RuleMerge, settingFor } from "./rule-merge.ts";
import { shippedRules } from "./rules/index.ts";

export interface ResolveOptions {
  /** The rules there are. Default: every rule that comes with this package; those that are opt-in stay off until a layer names them. */
  readonly rules?: readonly Rule[];
  /** The packs that layers may name. Default: those that come with this package. */
  readonly packs?: readonly PolicyPack[];
}

/**
 * Merges layers from the county down into the policy that is in force for one desk. What a layer holds, a lower one may only
 * tighten (`floor`) or not touch (`locked`), unless it was delegated. Every value knows who set it.
 *
 * @throws PolicyError with every problem of every layer; a policy that would be weaker than it says never comes into force.
 */
export function resolvePolicy(given: readonly PolicyLayer[], options: ResolveOptions = {}): EffectivePolicy {
  const { rules = shippedRules, packs = shippedPacks } = options;
  const problems = [...checkLayers(given, rules), ...checkPacks(given, packs), ...checkApprovers(given)];
  const layers = given.map((layer) => withPacks(layer, packs, rules));
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

/** The layer with the settings of its packs under its own: for each rule, later packs over earlier ones, the layer over all. */
function withPacks(layer: PolicyLayer, known: readonly PolicyPack[], rules: readonly Rule[]): PolicyLayer {
  const taken = known.filter(({ name }) => layer.packs?.includes(name));
  if (taken.length === 0) return layer;
  const settings = rules.flatMap(({ id }) => {
    const all = [...taken.map((pack) => fromPack(pack, id)), settingFor(layer.rules, id)].filter(
      (setting) => setting !== undefined,
    );
    return all.length === 0 ? [] : [[id, Object.assign({}, ...all)] as const];
  });
  return { ...layer, rules: Object.fromEntries(settings) };
}

function fromPack(pack: PolicyPack, id: string): RuleSetting | undefined {
  const setting = settingFor(pack.rules, id);
  return setting && { ...setting, source: `${pack.title}: ${setting.source}` };
}

function mergeLayers(rule: Rule, layers: readonly PolicyLayer[], problems: PolicyProblem[]): EffectivePolicy["rules"][number] {
  const merge = new RuleMerge(rule, layers, problems);
  for (const index of layers.keys()) merge.apply(index);
  return merge.result();
}

function setByOf({ name, level }: PolicyLayer): SetBy {
  return { layer: name, level, locked: false };
}
