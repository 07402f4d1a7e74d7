import type { ApproverSetting, EffectivePolicy, SetBy } from "./policy.ts";
import type { Finding, NeededApproval } from "./result.ts";
import { closeness, nameRule, namesRule } from "./rule-names.ts";

/** Who approves where no layer has said who. */
export const defaultApprover = "supervisor";

/** The approvals that the findings ask for: for each, the highest layer that named an approver decides, and in it the closest entry. */
export function neededApprovals(
  findings: readonly Finding[],
  policy: EffectivePolicy,
  network: string | undefined,
): readonly NeededApproval[] {
  const needed = new Map<string, { role: string; rules: Set<string>; people: number }>();
  for (const finding of findings) {
    if (finding.outcome !== "approve") continue;
    const { role, people = 1 } = approverFor(finding, policy, network) ?? { role: defaultApprover };
    const entry = needed.get(role) ?? { role, rules: new Set(), people };
    entry.rules.add(finding.rule);
    needed.set(role, { ...entry, people: Math.max(entry.people, people) });
  }
  return [...needed.values()].map(({ role, rules, people }) => ({ role, rules: [...rules], ...(people > 1 ? { people } : {}) }));
}

type Entry = ApproverSetting & { readonly setBy: SetBy };

function approverFor(
  finding: Finding,
  { approvers, layers }: EffectivePolicy,
  network: string | undefined,
): ApproverSetting | undefined {
  const fitting = approvers.filter((entry) => fits(entry, finding, network));
  const layer = layers.find((name) => fitting.some(({ setBy }) => setBy.layer === name));
  return fitting
    .filter(({ setBy }) => setBy.layer === layer)
    .sort((a, b) => weight(b, finding.rule) - weight(a, finding.rule))[0];
}

function fits({ rules, topics, networks }: ApproverSetting, finding: Finding, network: string | undefined): boolean {
  if (!nameRule(rules, finding.rule)) return false;
  if (topics !== undefined && (finding.topic === undefined || !topics.includes(finding.topic))) return false;
  return networks === undefined || (network !== undefined && networks.includes(network));
}

/** A topic weighs more than a network, a network more than how closely the rule is named. */
function weight({ rules, topics, networks }: Entry, rule: string): number {
  const named = Math.max(...rules.filter((pattern) => namesRule(pattern, rule)).map(closeness));
  return (topics ? 6 : 0) + (networks ? 3 : 0) + named;
}
