import { type Plan, parse, plan, type Query, type SearchProfile } from "../packages/core/src/query/index.ts";
import { opensearch, postgresTsquery, profiles, sqliteFts5 } from "../packages/core/src/query/profiles/index.ts";

/** The search on the page about planning. */
export const headline = '("Springfield Public Library" OR SPL OR @splreads) AND NOT (Missouri)';

/** How every network and engine is asked for the headline search, as the rows of a table. */
export function headlineTable(): string {
  const rows = [...profiles, sqliteFts5, postgresTsquery, opensearch].map(rowOf);
  return ["| profile | asked | answer | missed |", "|---|---|---|---|", ...rows].join("\n");
}

function rowOf(profile: SearchProfile): string {
  const made = plan(read(headline), profile, { now: Date.UTC(2026, 10, 24) });
  const answer = made.calls.length === 0 ? "cannot be asked" : made.fidelity;
  return `| ${profile.id} | ${askedOf(made)} | ${answer} | ${missedOf(made)} |`;
}

function askedOf({ calls }: Plan): string {
  if (calls.length === 0) return "-";
  return calls
    .map(({ kind, text }) => (kind === "listen" ? "takes all that comes" : `\`${text!.replaceAll("|", "\\|")}\``))
    .join("<br>");
}

function missedOf({ gaps, coverage, calls }: Plan): string {
  if (calls.length === 0) return coverage.map(({ text }) => text).join("; ");
  const codes = [...new Set(gaps.map(({ code }) => code))];
  return codes.length === 0 ? "nothing of what it has" : codes.join(", ");
}

function read(source: string): Query {
  const result = parse(source);
  if (!result.ok) throw new Error(`${source} is no query`);
  return result.query;
}
