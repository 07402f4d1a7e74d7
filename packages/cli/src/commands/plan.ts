import { costPerDay, type DailyVolume, type Plan, plan as planFor, type Query, type SearchProfile } from "@earshot/core/query";
import { type Command, type CommandInput, onlyPositional, UsageError } from "../command.ts";
import { exitCodes } from "../exit-codes.ts";
import { isConnected, plannedProfiles, unknownNetwork } from "../networks.ts";
import { missedBy } from "../plan/missed.ts";
import { tellAll } from "../plan/tell.ts";
import { tellWhole } from "../plan/tell-whole.ts";
import { printableJson } from "../printable.ts";
import { readQuery } from "../queries.ts";

export const plan: Command = {
  name: "plan",
  summary: "how each network is asked for a query, what it can miss, what it costs",
  usage: "'<query>' | <path>.search",
  details: `One line for each way to hear a network: in how many calls it is asked, how faithfully it answers, what it costs a day, and what
keeps most people unheard there. \`exact\`: the calls bring what the query means. \`superset\`: they bring all of it and more, which is
sorted out here. \`lossy\`: some of it can be missed. \`cannot\`: the network lets nobody ask.`,
  options: {
    network: {
      type: "string",
      value: "name",
      multiple: true,
      about: "only this network, with its calls, every gap and a post for each",
    },
    rounds: { type: "string", value: "number", about: "how often a day each network is asked (24)" },
    posts: { type: "string", value: "number", about: "how many posts a day each network is expected to bring (50)" },
  },
  run: async (input, terminal) => {
    const volume = { rounds: numberOf(input, "rounds", 24), posts: numberOf(input, "posts", 50) };
    const profiles = chosenProfiles(input);
    const query = await readQuery(onlyPositional(input, "the query"), "listening", terminal);
    if (query === undefined) return exitCodes.findings;
    const now = terminal.effects.now?.() ?? Date.now();
    const plans = profiles.map((profile) => planFor(query, profile, { now }));
    if (terminal.json) terminal.out(printableJson(asData(plans, query, volume), 2));
    else if (input.values["network"] === undefined) tellAll(plans, query, volume, terminal);
    else tellWhole(plans, query, volume, terminal);
    return exitCodes.ok;
  },
};

function asData(plans: readonly Plan[], query: Query, volume: DailyVolume): object {
  return {
    version: 1,
    plans: plans.map((made) => {
      const { profile, residual: _residual, cost, ...rest } = made;
      const { network, id, source, checked } = profile;
      const day = costPerDay(made, volume);
      const missed = missedBy(made, query);
      return { network, profile: id, source, checked, connected: isConnected(network), ...rest, missed, cost: { ...cost, day } };
    }),
  };
}

/** A network by its name or by that of one of its profiles. */
function chosenProfiles({ values }: CommandInput): readonly SearchProfile[] {
  const names = values["network"] as readonly string[] | undefined;
  if (names === undefined) return plannedProfiles;
  return names.flatMap((name) => {
    const named = plannedProfiles.filter(({ id, network }) => id === name || network === name);
    if (named.length > 0) return named;
    throw new UsageError(unknownNetwork(name));
  });
}

function numberOf({ values }: CommandInput, option: string, missing: number): number {
  const given = values[option];
  if (given === undefined) return missing;
  if (typeof given !== "string" || !/^\d+$/.test(given))
    throw new UsageError(`--${option} is no whole number: ${JSON.stringify(given)}`);
  return Number(given);
}
