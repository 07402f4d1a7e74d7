import type { Ask, AskMany } from "./ask.ts";

/** The same ask without an AND right inside an AND, or an OR right inside an OR. */
export function flatten(ask: Ask): Ask {
  if (ask.kind === "everything" || ask.kind === "atom") return ask;
  const members = ask.of.map(flatten);
  const inner = members.filter((member): member is AskMany => member.kind === ask.kind);
  return {
    ...ask,
    of: members.flatMap((member) => (member.kind === ask.kind ? member.of : [member])),
    exact: ask.exact && inner.every(({ exact }) => exact),
    faults: [...ask.faults, ...inner.flatMap(({ faults }) => faults)],
  };
}

/** An ask with no more operators inside each other than given: what is deeper is asked for more widely. */
export function withinDepth(ask: Ask, depth: number): Ask {
  if (ask.kind === "everything" || ask.kind === "atom") return ask;
  const everything: Ask = { kind: "everything", origin: ask.origin };
  if (depth === 0) return everything;
  const members = ask.of.map((member) => withinDepth(member, depth - 1));
  const of = members.filter(({ kind }) => kind !== "everything");
  if (of.length === members.length) return { ...ask, of };
  return ask.kind === "any" || of.length === 0 ? everything : { ...ask, of, exact: false };
}
