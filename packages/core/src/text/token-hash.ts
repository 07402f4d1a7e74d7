import { formOf, isThousand, verbatimForm } from "./base.ts";
import { finishHash, hashPrime, hashSeed } from "./hash.ts";
import { possessiveStart } from "./possessive.ts";
import { tables } from "./tables/tables.ts";

/**
 * The hash of a word's base form. Letters that fold to one unit, apostrophes and joints are hashed as they pass; a word with
 * anything else in it is folded first.
 */
export function hashWord(text: string, start: number, wholeEnd: number): number {
  const { foldUnit } = tables();
  const end = possessiveStart(text, start, wholeEnd);
  let running = hashSeed;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const folded = foldUnit[unit] || jointAsHashed(unit, i > start ? text.charCodeAt(i - 1) : 0);
    if (folded === 0 || (folded === apostrophe && isThousand(text, i))) return formOf(text, start, wholeEnd, false).hash();
    if (folded !== leftOut) running = Math.imul(running ^ folded, hashPrime);
  }
  return finishHash(running);
}

/** The hash of a tag, a handle or an address as it stands. */
export function hashVerbatim(text: string, start: number, end: number): number {
  const { foldUnit } = tables();
  let running = hashSeed;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const folded = foldUnit[unit] || (unit < 0x7f && unit > 0x1f ? unit : 0);
    if (folded === 0) return verbatimForm(text, start, end).hash();
    running = Math.imul(running ^ folded, hashPrime);
  }
  return finishHash(running);
}

const leftOut = -1;
const apostrophe = 0x27;

/** Joints whose part in a word is plain from the unit before; 0 for all others. */
function jointAsHashed(unit: number, before: number): number {
  if (unit === 0x2d) return leftOut;
  if (unit === 0x27 || unit === 0x2019) return apostrophe;
  if (unit === 0x2e) return before >= 0x30 && before <= 0x39 ? unit : 0;
  return unit === 0x26 || unit === 0x3a || unit === 0x2f || unit === 0x2b || unit === 0x23 ? unit : 0;
}
