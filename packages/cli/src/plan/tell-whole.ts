import type { DailyVolume, NativeCall, Plan, Query, Searchable } from "@earshot/core/query";
import { isConnected } from "../networks.ts";
import { printable } from "../printable.ts";
import { styled, type Terminal } from "../terminal.ts";
import { wrapBehind } from "../wrap.ts";
import { dayOf } from "./day.ts";
import { type Missed, missedBy } from "./missed.ts";

/** Everything about a few plans: the calls in the network's own words, each gap with a post that it lets pass. */
export function tellWhole(plans: readonly Plan[], query: Query, volume: DailyVolume, terminal: Terminal): void {
  for (const [index, made] of plans.entries()) {
    if (index > 0) terminal.out("");
    tellPlan(made, query, volume, terminal);
  }
}

function tellPlan(made: Plan, query: Query, volume: DailyVolume, terminal: Terminal): void {
  const { profile, calls } = made;
  const { out, columns } = terminal;
  const tell = (before: string, text: string): void => {
    for (const line of wrapBehind(before, printable(text), columns)) out(line);
  };
  out(styled(terminal, "bold", `${profile.title} (${profile.id})`));
  tell("  ", answerOf(made, volume));
  for (const call of calls) tell("  ", call.kind === "listen" ? "takes all that comes" : `asks ${callText(call)}`);
  const missed = missedBy(made, query);
  if (missed.length > 0) out("  what to know:");
  for (const each of missed) tellMissed(each, tell);
  if (calls.length > 0 && !isConnected(profile.network)) tell("  ", "Earshot has no connector for it yet.");
  tell("  ", `source: ${profile.source}; looked at ${profile.checked}`);
}

const meanings: Readonly<Record<Plan["fidelity"], string>> = {
  exact: "exact: brings just what the search means",
  superset: "superset: brings all that the search means and more, which is sorted out here",
  lossy: "lossy: some of what the search means can be missed",
};

function answerOf(made: Plan, volume: DailyVolume): string {
  if (made.calls.length === 0) return "cannot be asked";
  const day = dayOf(made, volume);
  return `${meanings[made.fidelity]}; ${day === "free" ? day : `${day} a day`}`;
}

function callText({ text, parameters }: NativeCall): string {
  const beside = Object.entries(parameters).map(([name, value]) => `${name}=${[value].flat().join(",")}`);
  return [...(text === undefined ? [] : [text]), ...beside].join("  ");
}

function tellMissed({ reason, witness }: Missed, tell: (before: string, text: string) => void): void {
  tell("  - ", reason);
  if (witness !== undefined) tell("    missed: ", postText(witness));
}

/** A post in words: its text, then what matters beside it. */
function postText(post: Searchable): string {
  if (typeof post === "string") return post;
  const { title, text, author, links = [], tags = [], mentions = [], ...rest } = post;
  const by = [author?.name, author?.handle && `@${author.handle}`, author?.id].filter((each) => each !== undefined);
  const beside = Object.entries(rest).map(
    ([name, value]) => `${name} ${typeof value === "string" ? value : JSON.stringify(value)}`,
  );
  return [
    ...[title, text].filter((each) => each !== undefined && each !== ""),
    ...(by.length > 0 ? [`by ${by.join(", ")}`] : []),
    ...[...tags.map((tag) => `#${tag}`), ...mentions.map((name) => `@${name}`), ...links].map((each) => `with ${each}`),
    ...beside,
  ].join("; ");
}
