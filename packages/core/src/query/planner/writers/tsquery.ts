import type { Ask, Atom } from "../ask.ts";

/** PostgreSQL's `tsquery`: `&`, `|`, `!`, lexemes in single quotes, `:*` for the beginning of one. */
export function writeAsTsquery(ask: Ask): string {
  if (ask.kind === "everything") return "";
  if (ask.kind === "atom") return spell(ask.atom);
  return ask.of.map(group).join(ask.kind === "all" ? " & " : " | ");
}

function group(ask: Ask): string {
  return ask.kind === "atom" ? writeAsTsquery(ask) : `(${writeAsTsquery(ask)})`;
}

function spell(atom: Atom): string {
  if (atom.is === "not") return `!${spell(atom.atom)}`;
  if (atom.is !== "term") return "";
  return `'${atom.text}'${atom.prefix ? ":*" : ""}`;
}
