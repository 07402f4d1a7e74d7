import type { Ask, Atom } from "../ask.ts";

/**
 * The MATCH language of SQLite's FTS5: AND, OR, a NOT that stands between two, parentheses, terms in double quotes. Whatever is
 * left out follows what is wanted, since NOT has no form of its own.
 */
export function writeAsFts5(ask: Ask): string {
  if (ask.kind === "everything") return "";
  if (ask.kind === "atom") return spell(ask.atom);
  if (ask.kind === "any") return ask.of.map(group).join(" OR ");
  const wanted = ask.of.filter((member) => !isExclusion(member));
  const left = ask.of.filter(isExclusion);
  return [wanted.map(group).join(" AND "), ...left.map(group)].join(" NOT ");
}

function group(ask: Ask): string {
  const text = writeAsFts5(ask);
  return ask.kind === "atom" ? text : `(${text})`;
}

function isExclusion(ask: Ask): boolean {
  return ask.kind === "atom" && ask.atom.is === "not";
}

function spell(atom: Atom): string {
  if (atom.is === "not") return spell(atom.atom);
  if (atom.is !== "term") return "";
  return `"${atom.text}"${atom.prefix ? "*" : ""}`;
}
