import { Punctuation } from "./character-class.ts";
import { finishHash, hashPrime, hashSeed } from "./hash.ts";
import { unitEntries } from "./tables/tables.ts";
import type { TokenBuilder } from "./token-builder.ts";

/**
 * The loop that everything waits for: reads letters, blanks and punctuation that means nothing more, and adds the words, up to
 * the first character that may be more than that. Gives back where that stands; the word right before it is left open
 * (`openStart`, `openHash`), because what stands behind it decides what it is. The tables must have been decoded.
 *
 * It has an unusual form, for two reasons. Where words end cannot be guessed, and a processor that guesses wrong at each of them
 * spends half of its time on that. So no branch depends on it: each unit writes the word so far to the place of the next one,
 * and only the count says whether it stays there. `outside` is -1 at a unit that is no letter, else 0, and takes the place of
 * every condition. And what the loop touches are arrays that are made once: the compiler of the host then knows where they are
 * and has registers left for the loop; with the arrays of the table in it, it took half as long again.
 */
export function addPlainWords(table: TokenBuilder, text: string, from: number): number {
  const stop = Math.min(text.length, from + mostAtOnce);
  let count = 0;
  let running = hashSeed;
  let i = from;
  for (; i < stop; i++) {
    const entry = entries[text.charCodeAt(i)]!;
    if (entry < leastPlain) break;
    const outside = entry >> 31;
    ends[count] = i;
    hashes[count] = running;
    count -= outside;
    running = (Math.imul(running ^ entry, hashPrime) & ~outside) | (hashSeed & outside);
  }
  table.openHash = running;
  addWords(table, from, count);
  return i;
}

/** So far each unit that is no letter has an entry; those with no letters before them are no words, and give up their place. */
function addWords(table: TokenBuilder, from: number, count: number): void {
  table.reserve(count);
  const { position, start, end, hash } = table;
  const first = table.count;
  const ahead = table.next - first;
  let wordStart = from;
  let kept = first;
  for (let i = 0; i < count; i++) {
    const wordEnd = ends[i]!;
    start[kept] = wordStart;
    end[kept] = wordEnd;
    hash[kept] = finishHash(hashes[i]!);
    position[kept] = kept + ahead;
    kept += (wordStart - wordEnd) >>> 31;
    wordStart = wordEnd + 1;
  }
  table.openStart = wordStart;
  table.count = kept;
  table.next = kept + ahead;
}

/** Units that are read before their words are handed to the table: more than a post has. */
const mostAtOnce = 1023;
/** Where words end, and their hashes so far. */
const ends: Int32Array = new Int32Array(mostAtOnce + 1);
const hashes: Int32Array = new Int32Array(mostAtOnce + 1);

/** Entries of letters are positive, all others -1 minus the class. */
const entries: Int32Array = unitEntries;
const leastPlain: number = -1 - Punctuation;
