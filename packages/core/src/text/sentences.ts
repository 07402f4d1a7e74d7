import { Newline, Space } from "./character-class.ts";
import { classAt } from "./characters.ts";
import { endsAtStop } from "./full-stop.ts";
import type { TokenBuilder } from "./token-builder.ts";

/** What may stand between two sentences, by weight. */
export const fullStop = 1;
const sentenceEnd = 2;
const blockEnd = 3;

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
  table.addBoundary(at, lines > 1 ? blockEnd : sentenceEnd);
  return i;
}

/** `!`, `?` and their kin always end a sentence; the ellipsis is judged like a full stop. */
export function endAtTerminator(table: TokenBuilder, text: string, at: number): number {
  table.addBoundary(at, text.charCodeAt(at) === 0x2026 ? fullStop : sentenceEnd);
  return at + (text.codePointAt(at)! > 0xffff ? 2 : 1);
}

/** Gives every token the ordinals of its sentence and block, when all tokens and all boundaries are known. */
export function numberSentences(table: TokenBuilder): void {
  const { count, boundaryToken, boundaryWeight, boundaries } = table;
  let done = 0;
  let sentence = 0;
  let block = 0;
  for (let i = 0; i < boundaries && boundaryToken[i]! < count; i++) {
    const token = boundaryToken[i]!;
    const weight = boundaryWeight[i]!;
    if (token === 0 || (weight === fullStop && !endsAtStop(table, table.boundary[i]!, token))) continue;
    table.number(done, token, sentence, block);
    done = token;
    sentence++;
    if (weight === blockEnd) block++;
  }
  table.number(done, count, sentence, block);
}

function isSecondOfPair(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x0a && text.charCodeAt(at - 1) === 0x0d;
}
