import { baseForm } from "../../text/base.ts";
import type { Mention } from "../mention.ts";

/** What tells one author from another across networks. Kept as long as the mention, and no longer. */
export interface AuthorKey {
  readonly network: string;
  readonly id: string;
  readonly name: string;
  /** The first label of the handle: `ann` of `ann.example`, `ann@town.example` and `ann.town.example@bridge.example`. */
  readonly handle: string;
}

export function authorKey({ network, author }: Pick<Mention, "network" | "author">): AuthorKey | undefined {
  if (author === undefined) return undefined;
  const handle = baseForm(author.handle?.split(/[.@]/)[0] ?? "");
  return { network, id: author.id, name: folded(author.name ?? ""), handle };
}

/** On one network the id decides; across networks a person is known by the same name or the same handle. */
export function isSameAuthor(a: AuthorKey | undefined, b: AuthorKey | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  if (a.network === b.network) return a.id === b.id;
  return a.id === b.id || (a.name !== "" && a.name === b.name) || (a.handle !== "" && a.handle === b.handle);
}

function folded(name: string): string {
  return name
    .split(/\s+/)
    .map((word) => baseForm(word))
    .join(" ")
    .trim();
}
