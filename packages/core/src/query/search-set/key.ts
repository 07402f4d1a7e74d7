import { isWordAt } from "../../text/characters.ts";
import { hashBase } from "../../text/hash.ts";
import { readWords } from "../../text/read-words.ts";
import { kindHandle } from "../../text/token-kinds.ts";
import type { Leaf, Sequence } from "../form.ts";
import { nameOfHandle } from "../match/names.ts";
import { kindNumber } from "../match/token-fits.ts";

/**
 * Keys: what a token has to be looked up by, as a signed 32-bit integer. A word goes by the hash of its base form. Other kinds go
 * by the same hash, changed, so that `#wine` is not looked up where only "wine" stands. Handles go by their name alone, so that
 * `@spl` and `@spl.bsky.social` meet.
 */
export function keyOfKind(hash: number, kind: number): number {
  return hash ^ salts[kind]!;
}

/** Keys of two words that stand in one post, for words too common to be looked up alone. */
export function keyOfPair(a: number, b: number): number {
  return Math.imul(a ^ pairSalt, 0x2c1b3c6d) ^ b;
}

/** Key of two words that stand one after the other. It signs a post, and is never looked up alone. */
export function keyOfNeighbours(first: number, second: number): number {
  return Math.imul(first ^ neighbourSalt, 0x2c1b3c6d) ^ Math.imul(second, 0x297a2d39);
}

/** Keys of the words that stand one after the other wherever a sequence stands. */
export function neighboursIn({ of }: Sequence): readonly number[] {
  const keys = of.map((member) => (member.kind === "leaf" && member.pattern.kind === "word" ? keysOfLeaf(member)[0] : undefined));
  return keys.slice(1).flatMap((key, index) => {
    const before = keys[index];
    return key === undefined || before === undefined ? [] : [keyOfNeighbours(before, key)];
  });
}

/** Keys without which a leaf is not true; empty where there are none. */
export function keysOfLeaf({ pattern }: Leaf): readonly number[] {
  switch (pattern.kind) {
    case "word":
      return pattern.elongated ? [] : [hashBase(pattern.base) | 0];
    case "handle":
      return [keyOfKind(hashBase(nameOfHandle(pattern.base)), kindHandle)];
    case "tag":
    case "cashtag":
    case "email":
    case "emoji":
      return [keyOfKind(hashBase(pattern.base), kindNumber[pattern.kind])];
    case "exact":
      return keysOfExact(pattern.text);
    default:
      return [];
  }
}

/**
 * The plain words of a text that stands somewhere to the letter. Whole words stand there too, whatever comes before and after;
 * a sign that belongs to a word here (`C++`) may belong to none there (`C++11`).
 */
function keysOfExact(text: string): readonly number[] {
  const words = readWords(text).filter(({ kind, length, text }) => kind === "word" && length === 1 && isPlain(text));
  return words.map(({ base }) => hashBase(base) | 0);
}

function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (!isWordAt(word, i)) return false;
  return true;
}

const pairSalt = 0x3c6ef372;
const neighbourSalt = 0x6a09e667;

/** By number of the kind; words and characters keep their hash. */
const salts: Int32Array = new Int32Array(16);
for (const [name, salt] of [
  ["tag", 0x9e3779b1],
  ["handle", 0x85ebca77],
  ["cashtag", 0xc2b2ae3d],
  ["email", 0x27d4eb2f],
  ["emoji", 0x165667b1],
] as const)
  salts[kindNumber[name]] = salt | 0;
