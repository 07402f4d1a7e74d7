import type { Span } from "../../../text/span.ts";
import type { Reading } from "../../reading.ts";
import { hashesOf } from "../../word-set.ts";

/** How somebody speaks of their own age in one language. */
interface AgeWords {
  readonly selves: ReadonlySet<number>;
  /** Begin a sentence about anybody; they mean the writer only at the beginning of a clause or after a self. */
  readonly turns: ReadonlySet<number>;
  /** May stand between the self and the number. */
  readonly between: ReadonlySet<number>;
  readonly ages: ReadonlySet<number>;
  /** What may follow an age; after a count, other words stand. */
  readonly after: ReadonlySet<number>;
}

const english: AgeWords = {
  selves: hashesOf("i'm im i am me we're we"),
  turns: hashesOf("turn turned turning were aged"),
  between: hashesOf(
    "only just nearly almost actually literally like both all still barely exactly be about turning finally now legit officially",
  ),
  ages: hashesOf("7 8 9 10 11 12 13 14 15 16 17 seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"),
  after: hashesOf(
    "years year yo yrs y yr old and but so lol now rn f m next last today tomorrow on in this if can btw pls please",
  ),
};

const spanish: AgeWords = {
  selves: hashesOf("tengo cumplo cumpli"),
  turns: hashesOf("cumpliendo"),
  between: hashesOf("apenas solo casi como nomas ya"),
  ages: hashesOf("7 8 9 10 11 12 13 14 15 16 17 siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete"),
  after: hashesOf("años añitos y pero"),
};

/** `in` and `on` follow an age only where a turn stands before it: "I turn 13 in May", but not "I'm 10 in the queue". */
const afterTurnOnly = hashesOf("in on next last this if can");

/** `I am 11`, followed by nothing, by "years" or by a new thought: an age and not a count. */
export function ownAge(reading: Reading): readonly Span[] {
  return agesIn(reading, english);
}

/** `tengo 11 años`. */
export function ownAgeInSpanish(reading: Reading): readonly Span[] {
  return agesIn(reading, spanish);
}

function agesIn(reading: Reading, words: AgeWords): readonly Span[] {
  const found: Span[] = [];
  for (let at = 1; at < reading.length; at++) {
    if (!reading.hasAt(at, words.ages)) continue;
    const from = selfBefore(reading, words, at);
    if (from >= 0 && isAge(reading, words, from, at)) found.push(reading.spanOf(from, at + 1));
  }
  return found;
}

/** The position of the words that say whose age it is, or -1. */
function selfBefore(reading: Reading, { selves, turns, between }: AgeWords, age: number): number {
  let at = age - 1;
  while (at > 0 && reading.hasAt(at, between)) at--;
  if (reading.hasAt(at, turns)) {
    const before = reading.hasAt(at - 1, between) ? at - 2 : at - 1;
    if (reading.hasAt(before, selves)) return before;
    return reading.isClauseStart(at) || reading.isClauseStart(before + 1) ? at : -1;
  }
  if (!reading.hasAt(at, selves)) return -1;
  return at > 0 && reading.hasAt(at - 1, selves) ? at - 1 : at;
}

function isAge(reading: Reading, { turns, after }: AgeWords, from: number, at: number): boolean {
  if (reading.isClauseEnd(at + 1)) return true;
  if (!reading.hasAt(at + 1, after)) return false;
  if (!reading.hasAt(at + 1, afterTurnOnly)) return true;
  for (let word = from; word < at; word++) if (reading.hasAt(word, turns)) return true;
  return false;
}
