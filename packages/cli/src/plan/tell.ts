import type { DailyVolume, NativeCall, Plan, Query, Searchable } from "@earshot/core/query";
import { isConnected } from "../networks.ts";
import { printable } from "../printable.ts";
import { type Row, table } from "../table.ts";
import type { Terminal } from "../terminal.ts";
import { dayOf, roundsOf } from "./day.ts";
import { chiefReason, missedBy } from "./missed.ts";

/** One line for each way to hear a network, those that Earshot hears first, and below it in sentences what cannot be heard. */
export function tellAll(plans: readonly Plan[], volume: DailyVolume, { out }: Terminal): void {
  const heard = plans.filter(({ profile }) => isConnected(profile.network));
  const others = plans.filter(({ profile }) => !isConnected(profile.network));
  for (const line of table([heading, ...heard.map((made) => rowOf(made, volume))])) out(line);
  out("");
  out("Earshot has no connector for these yet; this is how they would be asked:");
  for (const line of table(others.map((made) => rowOf(made, volume)))) out(line);
  out("");
  out("what cannot be heard:");
  for (const line of unheard(plans)) out(`- ${line}`);
  out("");
  out(
    `Costs are for ${roundsOf(volume)} and ${volume.posts} posts a day on each network (--rounds, --posts). \`--network <name>\` shows the calls and every gap.`,
  );
}

/** Everything about a few plans: the calls in the network's own words, each gap with a post that it lets pass. */
export function tellWhole(plans: readonly Plan[], query: Query, volume: DailyVolume, { out }: Terminal): void {
  for (const made of plans) {
    const { profile, calls } = made;
    out(`${profile.title} (${profile.id}): ${nameOf(made)}${calls.length === 0 ? "" : `, ${dayOf(made, volume)} for a day`}`);
    for (const { kind, text, parameters } of calls)
      out(`  ${kind === "listen" ? "takes all that comes" : `asks ${callText(text, parameters)}`}`);
    for (const { reason, witness } of missedBy(made, query)) {
      out(`  - ${printable(reason)}`);
      if (witness !== undefined) out(`    missed: ${printable(postText(witness))}`);
    }
    out(`  source: ${profile.source}`);
  }
}

const heading: Row = ["network", "calls", "fidelity", "cost a day", "what can be missed"];

function rowOf(made: Plan, volume: DailyVolume): Row {
  return [made.profile.id, callsOf(made), nameOf(made), dayOf(made, volume), printable(chiefReason(made))];
}

function callsOf({ profile, calls }: Plan): string {
  if (calls.length === 0) return "-";
  return profile.access === "listen" ? "all that comes" : String(calls.length);
}

function nameOf({ calls, fidelity }: Plan): string {
  return calls.length === 0 ? "cannot" : fidelity;
}

function callText(text: string | undefined, parameters: NativeCall["parameters"]): string {
  const beside = Object.entries(parameters).map(([name, value]) => `${name}=${[value].flat().join(",")}`);
  return [...(text === undefined ? [] : [text]), ...beside].join("  ");
}

function postText(post: Searchable): string {
  return typeof post === "string" ? post : JSON.stringify(post);
}

/** In sentences: which networks are not heard at all, and what is missing from those that are. */
function unheard(plans: readonly Plan[]): readonly string[] {
  const titles = (some: readonly Plan[]): string => [...new Set(some.map(({ profile }) => profile.network))].join(", ");
  const closed = plans.filter(({ profile }) => profile.access === "none");
  const unconnected = plans.filter((made) => !closed.includes(made) && !isConnected(made.profile.network));
  const heard = plans.filter(({ profile }) => isConnected(profile.network) && profile.access === "listen");
  return [
    `people who do not post, and what they say in closed groups, in messages and from private accounts, on any network`,
    ...closed.map(({ coverage }) => coverage[0]!.text),
    `anything on ${titles(unconnected)}, until Earshot has a connector for them (\`earshot links\` opens their search pages)`,
    ...heard.flatMap(({ profile, coverage }) => coverage.map(({ text }) => `${profile.title}: ${text}`)),
  ].map(printable);
}
