import type { DailyVolume, Plan, Query } from "@earshot/core/query";
import { isConnected } from "../networks.ts";
import { printable } from "../printable.ts";
import { type Row, table, widthsOf } from "../table.ts";
import { styled, type Terminal } from "../terminal.ts";
import { wrap, wrapBehind } from "../wrap.ts";
import { dayOf, roundsOf } from "./day.ts";
import { chiefReason } from "./missed.ts";

/** One line for each way to hear a network, those that Earshot hears first, and below it in sentences what cannot be heard. */
export function tellAll(plans: readonly Plan[], query: Query, volume: DailyVolume, terminal: Terminal): void {
  const { out, columns } = terminal;
  const groups = groupsOf(plans, volume);
  const widths = widthsOf([heading, ...groups.flatMap(({ rows }) => rows)]);
  for (const { title, rows } of groups) {
    for (const line of wrap(title, columns)) out(styled(terminal, "bold", line));
    for (const line of table([heading, ...rows], columns, widths)) out(line);
    out("");
  }
  out(styled(terminal, "bold", "what cannot be heard:"));
  for (const line of unheard(plans)) for (const part of wrapBehind("- ", line, columns)) out(part);
  out("");
  for (const line of closing(query, volume)) for (const part of wrap(line, columns)) out(part);
}

const heading: Row = ["network", "calls", "answer", "cost a day", "what to know first"];

interface Group {
  readonly title: string;
  readonly rows: readonly Row[];
}

function groupsOf(plans: readonly Plan[], volume: DailyVolume): readonly Group[] {
  const asked = plans.filter(({ calls }) => calls.length > 0);
  const group = (title: string, members: readonly Plan[]): readonly Group[] =>
    members.length === 0 ? [] : [{ title, rows: members.map((made) => rowOf(made, volume)) }];
  return [
    ...group(
      "Earshot hears this search on:",
      asked.filter(({ profile }) => isConnected(profile.network)),
    ),
    ...group(
      "Earshot has no connector for these yet; this is how they would be asked:",
      asked.filter(({ profile }) => !isConnected(profile.network)),
    ),
  ];
}

function rowOf(made: Plan, volume: DailyVolume): Row {
  return [made.profile.id, callsOf(made), made.fidelity, dayOf(made, volume), printable(chiefReason(made))];
}

function callsOf({ profile, calls }: Plan): string {
  return profile.access === "listen" ? "all" : String(calls.length);
}

/** In sentences: which networks are not heard at all, and what is missing from those that are. */
function unheard(plans: readonly Plan[]): readonly string[] {
  const [heard, others] = [true, false].map((isHeard) =>
    plans.filter(({ profile }) => isConnected(profile.network) === isHeard),
  ) as [Plan[], Plan[]];
  const open = others.filter(({ profile }) => profile.access !== "none");
  return [
    "people who do not post, and what they say in closed groups, in messages and from private accounts, on any network",
    ...others.filter((made) => !open.includes(made)).map(({ coverage }) => coverage[0]!.text),
    `anything on ${titlesOf(open)}, until Earshot has a connector for them (\`earshot links\` opens their search pages)`,
    ...open
      .filter(({ calls }) => calls.length === 0)
      .map(({ profile, gaps }) => `${profile.title}, also with one: ${gaps[0]!.message}`),
    ...heard.filter(({ calls }) => calls.length === 0).map(({ profile, gaps }) => `${profile.title}: ${gaps[0]!.message}`),
    ...heard.filter(({ profile, calls }) => profile.access === "listen" && calls.length > 0).flatMap(limitsOf),
  ].map(printable);
}

function titlesOf(plans: readonly Plan[]): string {
  return [...new Set(plans.map(({ profile }) => profile.network))].join(", ");
}

function limitsOf({ profile, gaps, coverage }: Plan): readonly string[] {
  return [...gaps.map(({ message }) => message), ...coverage.map(({ text }) => text)].map((text) => `${profile.title}: ${text}`);
}

function closing({ source }: Query, volume: DailyVolume): readonly string[] {
  return [
    "exact: just what the search means. superset: all of it and more, which is sorted out here. lossy: some of it can be missed. Calls: how many questions a round takes; all: everything public passes by and is looked at here.",
    `Costs are for ${roundsOf(volume)} and ${volume.posts} posts a day on each network (--rounds, --posts).`,
    `The words each network is asked with, and every post that it can miss: earshot plan ${quoted(source)} --network <name>`,
  ].map(printable);
}

/** A search as it can be typed again, where it is short enough to be. */
function quoted(source: string): string {
  return source.length > 60 || /['\n]/.test(source) ? "'…'" : `'${source}'`;
}
