import { baseForm } from "../text/base.ts";
import { hashBase } from "../text/hash.ts";

/**
 * Words as the token table stores them: the hashes of their base forms, so that case, accents and width do not matter.
 *
 * @param lists Words, parted by single blanks.
 */
export function hashesOf(...lists: readonly string[]): ReadonlySet<number> {
  return new Set(lists.flatMap((list) => list.split(" ")).map(hashOf));
}

/** The hash of one word's base form. */
export function hashOf(word: string): number {
  return hashBase(baseForm(word));
}
