import { type Query, type SearchLink, type SearchProfile, searchUrl } from "@earshot/core/query";
import { type Command, onlyPositional } from "../command.ts";
import { exitCodes } from "../exit-codes.ts";
import { linkedProfiles } from "../networks.ts";
import { printableJson } from "../printable.ts";
import { readQuery } from "../queries.ts";
import { styled, type Terminal } from "../terminal.ts";
import { wrapBehind } from "../wrap.ts";

export const links: Command = {
  name: "links",
  summary: "addresses that open the networks' own search boxes",
  usage: "'<query>' | <path>.search",
  details: `One address for each network that has a public search page, and what its box loses of the query. Nothing is fetched: the
addresses are for a person to open, signed in where the network wants it. Where a box knows no OR, each branch has its own address.`,
  options: {},
  run: async (input, terminal) => {
    const query = await readQuery(onlyPositional(input, "the query"), "listening", terminal);
    if (query === undefined) return exitCodes.findings;
    const found = linkedProfiles.map((profile) => ({ profile, link: searchUrl(query, profile) }));
    if (terminal.json) terminal.out(printableJson(asData(query, found), 2));
    else for (const each of found) tell(each, terminal);
    return exitCodes.ok;
  },
};

interface Found {
  readonly profile: SearchProfile;
  /** Missing where the query has nothing that could be typed there. */
  readonly link: SearchLink | undefined;
}

function asData({ source }: Query, found: readonly Found[]): object {
  return {
    version: 1,
    query: source,
    links: found.map(({ profile: { network, title }, link }) => ({ network, title, ...link })),
  };
}

function tell({ profile, link }: Found, terminal: Terminal): void {
  const { out, columns } = terminal;
  const name = `${profile.network.padEnd(widest)} `;
  const under = " ".repeat(name.length);
  const wide = (before: string, text: string): readonly string[] => wrapBehind(before, text, columns);
  if (link === undefined) {
    for (const line of wide(name, `nothing in this query can be typed into ${profile.title}'s search`)) out(line);
    return;
  }
  out(name + link.url);
  for (const url of link.more) out(`${under}and ${url}`);
  for (const loss of link.loss) for (const line of wide(`${under}- `, loss)) out(styled(terminal, "dim", line));
}

const widest = Math.max(...linkedProfiles.map(({ network }) => network.length));
