import { baseForm } from "../text/base.ts";
import { hashBase } from "../text/hash.ts";
import { plainHashes } from "./spellings.ts";

/**
 * Words as a reading stores them: the hashes of their base forms, so that case, accents and width do not matter.
 *
 * @param lists Words, parted by single blanks.
 */
export function hashesOf(...lists: readonly string[]): ReadonlySet<number> {
  return new Set(lists.flatMap((list) => list.split(" ")).map(hashOf));
}

/** The hash of one word's base form, or of the plain word where it is another spelling of one; signed, as a reading holds it. */
export function hashOf(word: string): number {
  const hash = hashBase(baseForm(word)) | 0;
  return plainHashes.get(hash) ?? hash;
}
