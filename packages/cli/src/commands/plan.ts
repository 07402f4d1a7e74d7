import { type Plan, plan as planFor } from "@earshot/core/query";
import { type Command, onlyPositional } from "../command.ts";
import { exitCodes } from "../exit-codes.ts";
import { plannedProfiles } from "../networks.ts";
import { printableJson } from "../printable.ts";
import { readQuery } from "../queries.ts";
import { type Row, table } from "../table.ts";
import type { Terminal } from "../terminal.ts";

export const plan: Command = {
  name: "plan",
  summary: "how each network is asked for a query, what it can miss, what it costs",
  usage: "'<query>' | <path>.search",
  details: `One block of lines for each network: how it is asked, how faithfully it answers, and every reason why a post that matches may
stay unheard. A network that cannot be heard at all says why.`,
  options: {},
  run: async (input, terminal) => {
    const query = await readQuery(onlyPositional(input, "the query"), "listening", terminal);
    if (query === undefined) return exitCodes.findings;
    const now = terminal.effects.now?.() ?? Date.now();
    const plans = plannedProfiles.map((profile) => planFor(query, profile, { now }));
    if (terminal.json) terminal.out(printableJson(asData(plans), 2));
    else tell(plans, terminal);
    return exitCodes.ok;
  },
};

function asData(plans: readonly Plan[]): object {
  return {
    version: 1,
    plans: plans.map(({ profile, residual: _residual, ...rest }) => ({ network: profile.network, profile: profile.id, ...rest })),
  };
}

function tell(plans: readonly Plan[], { out }: Terminal): void {
  const heading: Row = ["network", "calls", "fidelity", "cost", "what can be missed"];
  for (const line of table([heading, ...plans.flatMap(rowsOf)])) out(line);
}

/** The first line of a network says how it is asked; every further reason has a line of its own. */
function rowsOf(made: Plan): readonly Row[] {
  const { profile, fidelity, calls, gaps, coverage } = made;
  const reasons = [...new Set([...gaps.map(({ message }) => message), ...coverage.map(({ text }) => text)])];
  const [first = "nothing that is public", ...more] = reasons;
  const name = calls.length === 0 ? "cannot" : fidelity;
  return [[profile.id, callsOf(made), name, costOf(made), first], ...more.map((reason): Row => ["", "", "", "", reason])];
}

function callsOf({ profile, calls }: Plan): string {
  if (calls.length === 0) return "-";
  return profile.access === "listen" ? "all that comes" : String(calls.length);
}

/** US dollars. */
function costOf({ calls, cost }: Plan): string {
  if (calls.length === 0) return "-";
  const parts = [
    ...(cost.perRound > 0 ? [`$${cost.perRound} a round`] : []),
    ...(cost.perPost > 0 ? [`$${cost.perPost} a post`] : []),
  ];
  return parts.length === 0 ? "free" : parts.join(" + ");
}
