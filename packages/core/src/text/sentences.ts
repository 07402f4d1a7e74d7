import { Newline, Space } from "./character-class.ts";
import { classAt } from "./characters.ts";
import type { TokenBuilder } from "./token-builder.ts";

/** A line break ends a sentence; an empty line also ends a block. Gives back where the next line's text begins. */
export function endAtNewline(table: TokenBuilder, text: string, at: number): number {
  let lines = 0;
  let i = at;
  for (; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const class_ = classAt(text, i);
    if (class_ === Newline) lines += isSecondOfPair(text, i) ? 0 : unit === 0x2029 ? 2 : 1;
    else if (class_ !== Space) break;
  }
  if (lines > 1) table.endBlock();
  else table.endSentence();
  return i;
}

/** `!`, `?` and their kin always end a sentence; the ellipsis is judged like a full stop. */
export function endAtTerminator(table: TokenBuilder, text: string, at: number): number {
  if (text.charCodeAt(at) === 0x2026) table.stopAt(at);
  else table.endSentence();
  return at + (text.codePointAt(at)! > 0xffff ? 2 : 1);
}

/** Whether a full stop ends a sentence shows when the next token comes. */
export function endAtFullStop(table: TokenBuilder, _text: string, at: number): number {
  table.stopAt(at);
  return at + 1;
}

function isSecondOfPair(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x0a && text.charCodeAt(at - 1) === 0x0d;
}
