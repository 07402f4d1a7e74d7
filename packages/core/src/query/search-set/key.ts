import { hashBase } from "../../text/hash.ts";
import type { Leaf } from "../form.ts";
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

/** The key without which a leaf is not true; nothing where there is none. */
export function keyOfLeaf({ pattern }: Leaf): number | undefined {
  switch (pattern.kind) {
    case "word":
      return pattern.elongated ? undefined : hashBase(pattern.base) | 0;
    case "handle":
      return keyOfKind(hashBase(nameOfHandle(pattern.base)), kindNumber.handle);
    case "tag":
    case "cashtag":
    case "email":
    case "emoji":
      return keyOfKind(hashBase(pattern.base), kindNumber[pattern.kind]);
    default:
      return undefined;
  }
}

const pairSalt = 0x3c6ef372;

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
