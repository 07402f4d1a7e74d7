import { finishHash, hashBase, hashPrime, hashSeed } from "../../text/hash.ts";
import { baseOf } from "../../text/token-forms.ts";
import { kindHandle, kindTag } from "../../text/token-kinds.ts";
import type { TokenTable } from "../../text/words.ts";
import { folded } from "../match/folded.ts";
import { nameOfHandle } from "../match/names.ts";
import { keyOfKind } from "./key.ts";

/** Keys of what names an account or a tag: handles in a text, and what a network keeps beside it. */

/** The key of a handle that stands in a text: that of its name. */
export function keyOfHandleToken(table: TokenTable, token: number): number {
  const { text, start, end } = table;
  const hash = hashOfAscii(text, start[token]! + 1, end[token]!, true);
  return keyOfKind(hash ?? hashBase(nameOfHandle(baseOf(table, token))), kindHandle);
}

/** The key of a handle without its sign, folded or not. */
export function keyOfHandle(handle: string): number {
  const hash = hashOfAscii(handle, 0, handle.length, true);
  return keyOfKind(hash ?? hashBase(nameOfHandle(folded(handle))), kindHandle);
}

/** The key of a tag without its sign. */
export function keyOfTag(tag: string): number {
  const hash = isOnePiece(tag) ? hashOfAscii(tag, 0, tag.length, false) : undefined;
  return keyOfKind(hash ?? hashBase(foldTag(tag)), kindTag);
}

/** A tag as it is compared: folded, in one piece. */
export function foldTag(tag: string): string {
  return folded(tag).replace(/[\s#]/g, "");
}

function isOnePiece(tag: string): boolean {
  for (let i = 0; i < tag.length; i++) if (tag.charCodeAt(i) <= numberSign) return false;
  return true;
}

const numberSign = 0x23;
const lastAscii = 0x7e;

/** The hash of a stretch, of a name only up to the dot or `@` that ends it. Nothing where signs outside ASCII have to be folded. */
function hashOfAscii(text: string, from: number, to: number, isName: boolean): number | undefined {
  let running = hashSeed;
  let isEnded = false;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit > lastAscii) return undefined;
    isEnded ||= isName && (unit === 0x2e || unit === 0x40);
    if (!isEnded) running = Math.imul(running ^ (unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit), hashPrime);
  }
  return finishHash(running);
}
