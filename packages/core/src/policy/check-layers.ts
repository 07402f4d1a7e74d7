import { nearest } from "../text/distance.ts";
import type { PolicyPack } from "./packs/index.ts";
import type { ApproverSetting, LayerLevel, PolicyLayer } from "./policy.ts";
import type { PolicyProblem } from "./policy-error.ts";
import type { Rule } from "./rule.ts";
import { coversPattern, namesRule } from "./rule-names.ts";

const levels: readonly LayerLevel[] = ["county", "system", "branch", "event", "reply"];

/** What is wrong with the layers before anything is merged: their order, names and dates, and rules and options nobody knows. */
export function checkLayers(layers: readonly PolicyLayer[], rules: readonly Rule[]): readonly PolicyProblem[] {
  return [
    ...layers.flatMap((layer, index) => checkPlace(layer, layers.slice(0, index))),
    ...layers.flatMap((layer) => checkLayer(layer, rules)),
  ];
}

/** Packs that nobody knows. */
export function checkPacks(layers: readonly PolicyLayer[], packs: readonly PolicyPack[]): readonly PolicyProblem[] {
  const known = packs.map(({ name }) => name);
  return layers.flatMap((layer) =>
    (layer.packs ?? [])
      .filter((name) => !known.includes(name))
      .map((name) => ({
        code: "unknown-pack",
        layer: layer.name,
        message: `${layer.name}: there is no pack ${name}; there are ${known.join(", ")}.`,
      })),
  );
}

/** A lower layer that names approvers for what a higher one has settled would be passed over in silence; it is told instead. */
export function checkApprovers(layers: readonly PolicyLayer[]): readonly PolicyProblem[] {
  return layers.flatMap((layer, index) =>
    (layer.approvers ?? []).flatMap((entry) => {
      const above = layers.slice(0, index).find(({ approvers = [] }) => approvers.some((other) => settles(other, entry)));
      if (above === undefined) return [];
      const message = `${layer.name}: ${above.name} has named who approves ${entry.rules.join(", ")}; ${layer.name} may not name another role.`;
      return [{ code: "approver-settled", layer: layer.name, heldBy: above.name, message } as const];
    }),
  );
}

function settles(above: ApproverSetting, below: ApproverSetting): boolean {
  if (above.role === below.role || above.topics !== undefined || above.networks !== undefined) return false;
  return below.rules.every((narrow) => above.rules.some((wide) => coversPattern(wide, narrow)));
}

function checkPlace(layer: PolicyLayer, above: readonly PolicyLayer[]): readonly PolicyProblem[] {
  const problems: PolicyProblem[] = [];
  const last = above.at(-1);
  if (above.some(({ name }) => name === layer.name))
    problems.push({ code: "layer-twice", layer: layer.name, message: `${layer.name}: two layers have this name.` });
  if (last !== undefined && levels.indexOf(last.level) > levels.indexOf(layer.level))
    problems.push({
      code: "layer-order",
      layer: layer.name,
      message: `${layer.name}: a ${layer.level} stands above a ${last.level}; give ${layer.name} before ${last.name}.`,
    });
  return problems;
}

function checkLayer(layer: PolicyLayer, rules: readonly Rule[]): readonly PolicyProblem[] {
  const dates = [layer.rulesOf, ...(layer.delegations ?? []).map(({ until }) => until)];
  const wrong = dates.filter((date) => !/^\d{4}-\d\d-\d\d(T[\d:.]+Z)?$/.test(date));
  const dateProblems = wrong.map(
    (date): PolicyProblem => ({
      code: "wrong-date",
      layer: layer.name,
      message: `${layer.name}: "${date}" is no date like 2027-06-01.`,
    }),
  );
  return [...dateProblems, ...Object.keys(layer.rules).flatMap((pattern) => checkPattern(layer, pattern, rules))];
}

function checkPattern(layer: PolicyLayer, pattern: string, rules: readonly Rule[]): readonly PolicyProblem[] {
  const named = rules.filter(({ id }) => namesRule(pattern, id));
  if (named.length === 0) return [unknownRule(layer, pattern, rules)];
  const { options = {}, optionHolds = {} } = layer.rules[pattern]!;
  const known = pattern.includes("*") ? [] : Object.keys(named[0]!.options ?? {});
  const unknown = [...new Set([...Object.keys(options), ...Object.keys(optionHolds)])].filter((name) => !known.includes(name));
  return unknown.map((option) => unknownOption(layer, pattern, option, known));
}

function unknownRule(layer: PolicyLayer, pattern: string, rules: readonly Rule[]): PolicyProblem {
  const near = nearest(
    pattern,
    rules.map(({ id }) => id),
  );
  const help = near ? `; did you mean ${near}?` : ".";
  return { code: "unknown-rule", layer: layer.name, rule: pattern, message: `${layer.name}: there is no rule ${pattern}${help}` };
}

function unknownOption(layer: PolicyLayer, rule: string, option: string, known: readonly string[]): PolicyProblem {
  const help = rule.includes("*") ? "options belong to one rule, not to a group" : `it has ${known.join(", ") || "no options"}`;
  return {
    code: "unknown-option",
    layer: layer.name,
    rule,
    option,
    message: `${layer.name}: ${rule} has no option ${option}; ${help}.`,
  };
}
