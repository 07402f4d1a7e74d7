import { verbatimForm } from "../../text/base.ts";
import { hashBase } from "../../text/hash.ts";
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
  const from = start[token]! + 1;
  const plain = endOfPlainName(text, from, end[token]!);
  return plain < 0 ? keyOfHandle(baseOf(table, token)) : keyOfKind(verbatimForm(text, from, plain).hash(), kindHandle);
}

/** The key of a handle without its sign, folded or not. */
export function keyOfHandle(handle: string): number {
  const plain = endOfPlainName(handle, 0, handle.length);
  const hash = plain < 0 ? hashBase(nameOfHandle(folded(handle))) : verbatimForm(handle, 0, plain).hash();
  return keyOfKind(hash, kindHandle);
}

/** The key of a tag without its sign. */
export function keyOfTag(tag: string): number {
  const hash = isOnePiece(tag) ? verbatimForm(tag, 0, tag.length).hash() : hashBase(foldTag(tag));
  return keyOfKind(hash, kindTag);
}

/** A tag as it is compared: folded, in one piece. */
export function foldTag(tag: string): string {
  return folded(tag).replace(/[\s#]/g, "");
}

function isOnePiece(tag: string): boolean {
  for (let i = 0; i < tag.length; i++) {
    const unit = tag.charCodeAt(i);
    if (unit <= 0x23 || unit > 0x7e) return false;
  }
  return true;
}

/** Where the name of a handle ends; -1 where signs outside ASCII may fold to the dot or `@` that ends it. */
function endOfPlainName(text: string, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 0x7e) return -1;
    if (unit === 0x2e || unit === 0x40) return i;
  }
  return to;
}
