import { detectNeed } from "@earshot/core/need";
import { counted } from "../check-query.ts";
import { formatDuration } from "../durations.ts";
import { unheardNetworks } from "../networks.ts";
import { printableJson } from "../printable.ts";
import type { Terminal } from "../terminal.ts";
import { formatHeard } from "./line.ts";
import type { Listening, SourceReport } from "./listen.ts";
import type { Wanted } from "./sources.ts";

/** Prints what is heard: matches on standard output, everything else beside it. */
export function teller(terminal: Terminal, now: () => number): Pick<Listening, "onMatch" | "onRemove" | "onProblem"> {
  const { out, note, json } = terminal;
  return {
    onMatch(mention, match) {
      const { author: _author, ...seen } = mention;
      const need = detectNeed(seen);
      if (json) out(printableJson({ version: 1, type: "match", mention, match, need }));
      else out(formatHeard(mention, match, need, now(), terminal));
    },
    onRemove(id) {
      if (json) out(printableJson({ version: 1, type: "remove", id }));
      else note(`a post that was shown is gone at its source: ${id}`);
    },
    onProblem: (source, message) => note(`${source}: ${message}`),
  };
}

/** What is listened to, and what cannot be. */
export function describeWanted({ bluesky, feeds, replay, limit }: Wanted): string {
  const heard = [
    ...(bluesky ? [`bluesky (public stream, from ${formatDuration(replay)} ago)`] : []),
    ...(feeds.length > 0 ? [counted(feeds.length, "feed")] : []),
  ];
  const time = limit === undefined ? "" : ` for ${formatDuration(limit)}`;
  return `listening on ${heard.join(" and ")}${time}; ${unheardNetworks.join(", ")} are not heard (earshot links opens their search)`;
}

/** How it went, in one line. */
export function describeReport(reports: readonly SourceReport[]): string {
  const sum = (count: (report: SourceReport) => number): number => reports.reduce((total, report) => total + count(report), 0);
  return [
    `heard ${counted(
      sum(({ heard }) => heard),
      "post",
    )}, ${sum(({ matched }) => matched)} matched`,
    ...namesOf(reports, ({ failed }) => failed, "could not be heard, or only in part"),
    ...namesOf(reports, ({ failed, reached }) => !failed && !reached, "brought nothing in that time, not even a sign of life"),
  ].join("; ");
}

function namesOf(reports: readonly SourceReport[], fits: (report: SourceReport) => boolean, what: string): readonly string[] {
  const names = reports.filter(fits).map(({ source }) => source);
  return names.length === 0 ? [] : [`${what}: ${names.join(", ")}`];
}
