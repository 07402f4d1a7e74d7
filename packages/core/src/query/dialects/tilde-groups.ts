/** A group with a distance behind it: `(a AND b)~5`. */
export interface TildeGroup {
  readonly open: number;
  readonly close: number;
  readonly distance: number;
}

/**
 * The groups of a text that have a tilde and a number behind them, by the offsets of the words that stand directly in them: what
 * stands in parentheses or quotation marks of its own is left out. In one pass.
 */
export function tildeGroups(source: string): (offset: number) => TildeGroup | undefined {
  const groups = new Map<number, TildeGroup>();
  const opens: number[] = [];
  const owners: { readonly at: number; readonly open: number }[] = [];
  for (const match of source.matchAll(/"[^"]*"|AND|[()]/g)) {
    const at = match.index;
    if (match[0] === "(") opens.push(at);
    else if (match[0] === ")") close(source, at, opens.pop(), groups);
    else if (match[0] === "AND" && opens.length > 0) owners.push({ at, open: opens.at(-1)! });
  }
  const distances = new Map(owners.map(({ at, open }) => [at, groups.get(open)]));
  return (offset) => distances.get(offset);
}

function close(source: string, at: number, open: number | undefined, groups: Map<number, TildeGroup>): void {
  const tilde = /\s*~(\d+)/y;
  tilde.lastIndex = at + 1;
  const match = open === undefined ? null : tilde.exec(source);
  if (match !== null) groups.set(open!, { open: open!, close: at, distance: Number(match[1]) });
}
