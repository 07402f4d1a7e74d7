import { markedSentences } from "../marks.ts";
import type { Reading } from "../reading.ts";
import { hashOf } from "../word-set.ts";
import { wordClasses } from "./word-classes.ts";

/**
 * Names for the sentences that end in a question mark: the word they begin with, whom they speak of, and whether they are as
 * short as `Really?`. A mark says little by itself: `Who cares?` bears one, and `How do I renew?` is another thing.
 */
export function marksIn(reading: Reading): readonly string[] {
  const names: string[] = [];
  for (const { first, after } of markedSentences(reading)) {
    names.push(openerAt(reading, first, after));
    for (const { name, hashes } of persons()) if (hasAny(reading, first, after, hashes)) names.push(name);
    if (after - first < short) names.push(":mark short");
  }
  return names;
}

/** Words in a question under which it is more often an exclamation. */
const short = 4;

const openers =
  "how what when where which who why is are am was were do does did can could would should will may have has any anyone so and but if i you";

interface MarkWords {
  readonly opener: ReadonlyMap<number, string>;
  readonly persons: readonly { readonly name: string; readonly hashes: ReadonlySet<number> }[];
}

let made: MarkWords | undefined;

function words(): MarkWords {
  made ??= {
    opener: new Map(openers.split(" ").map((word) => [hashOf(word), `:mark ^ ${word}`])),
    persons: ["self", "you", "other", "it"].map((person) => ({
      name: `:mark ${person}`,
      hashes: new Set(wordClasses[person]!.split(/\s+/).map(hashOf)),
    })),
  };
  return made;
}

function persons(): MarkWords["persons"] {
  return words().persons;
}

function openerAt(reading: Reading, first: number, after: number): string {
  let at = first;
  while (at < after - 1 && !reading.isProse(at)) at++;
  const token = reading.tokenAt(at);
  return (token >= 0 && words().opener.get(reading.hashes[token]!)) || ":mark ^ other";
}

function hasAny(reading: Reading, first: number, after: number, hashes: ReadonlySet<number>): boolean {
  for (let at = first; at < after; at++) if (reading.hasAt(at, hashes)) return true;
  return false;
}
