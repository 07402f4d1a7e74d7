import { finishHash, hashPrime, hashSeed } from "../../text/hash.ts";
import { tables } from "../../text/tables/tables.ts";
import { baseOf } from "../../text/token-forms.ts";
import { kindTag } from "../../text/token-kinds.ts";
import type { TokenTable } from "../../text/words.ts";
import type { Leaf } from "../form.ts";
import type { IntReader, IntWriter } from "./bytes.ts";
import { lettersOf } from "./same-base.ts";

/** Shorter beginnings are not looked up: half of all words would be. */
const shortest = 2;
/** Longer beginnings are looked up by their first letters. */
const longest = 16;

/** The letters that a wildcard begins with, as far as they are looked up; nothing where it begins with a hole. */
export function prefixOf({ pattern }: Leaf): string | undefined {
  const [first] = pattern.kind === "wildcard" ? pattern.parts : [];
  return typeof first === "object" && first.literal.length >= shortest ? first.literal.slice(0, longest) : undefined;
}

export function keyOfPrefix(letters: string): number {
  let running = hashSeed;
  for (let i = 0; i < letters.length; i++) running = Math.imul(running ^ letters.charCodeAt(i), hashPrime);
  return finishHash(running) ^ salt;
}

/**
 * The beginnings of words that searches are looked up by. Most words of a post are turned away by their first two letters; of
 * the others every beginning of a length that is in use is hashed.
 */
export class Prefixes {
  count = 0;
  /** By the two first letters: how many prefixes begin so. */
  private readonly starts: Int32Array = new Int32Array(1024);
  /** By length: how many prefixes are that long. */
  private readonly lengths: Int32Array = new Int32Array(longest + 1);

  change(letters: string, by: 1 | -1): void {
    this.count += by;
    this.starts[startOf(letters.charCodeAt(0), letters.charCodeAt(1))]! += by;
    this.lengths[letters.length]! += by;
  }

  save(to: IntWriter): void {
    to.int(this.count);
    to.ints(this.starts);
    to.ints(this.lengths);
  }

  restore(from: IntReader): void {
    this.count = from.int();
    this.starts.set(from.ints());
    this.lengths.set(from.ints());
  }

  /** Hands over the keys of the beginnings of all words of a text. */
  read(table: TokenTable, take: (key: number) => void): void {
    const { foldUnit } = tables();
    const { text, kind, end, count } = table;
    for (let i = 0; i < count; i++) {
      if (kind[i]! > kindTag) continue;
      const from = lettersOf(table, i);
      const first = foldUnit[text.charCodeAt(from)]!;
      const second = foldUnit[text.charCodeAt(from + 1)]!;
      const isPlain = first !== 0 && second !== 0;
      if (isPlain && this.starts[startOf(first, second)] === 0) continue;
      if (!isPlain || !this.readPlain(text, from, Math.min(end[i]!, from + longest), take)) this.readBase(baseOf(table, i), take);
    }
  }

  /** Reads letters where they stand. False, and to be read by their base form, where one of them is more than a letter. */
  private readPlain(text: string, from: number, to: number, take: (key: number) => void): boolean {
    const { foldUnit } = tables();
    for (let i = from; i < to; i++) if (foldUnit[text.charCodeAt(i)] === 0) return false;
    let running = hashSeed;
    for (let i = from; i < to; i++) {
      running = Math.imul(running ^ foldUnit[text.charCodeAt(i)]!, hashPrime);
      if (this.lengths[i - from + 1]! > 0) take(finishHash(running) ^ salt);
    }
    return true;
  }

  private readBase(base: string, take: (key: number) => void): void {
    const most = Math.min(base.length, longest);
    let running = hashSeed;
    for (let i = 0; i < most; i++) {
      running = Math.imul(running ^ base.charCodeAt(i), hashPrime);
      if (this.lengths[i + 1]! > 0) take(finishHash(running) ^ salt);
    }
  }
}

const salt = 0x52dce729;

function startOf(first: number, second: number): number {
  return ((first & 31) << 5) | (second & 31);
}
