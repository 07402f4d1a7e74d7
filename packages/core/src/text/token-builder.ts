import type { TokenTable } from "./words.ts";

/** Numbers of the kinds, as `tokenKinds` orders them. */
export const kindWord = 0;
export const kindCharacter = 1;
export const kindTag = 2;
export const kindHandle = 3;
export const kindCashtag = 4;
export const kindUrl = 5;
export const kindEmail = 6;
export const kindEmoji = 7;

/** The token table while it is filled: arrays that grow, and where the next token stands. */
export class TokenBuilder implements TokenTable {
  text = "";
  count = 0;
  kind: Uint8Array = new Uint8Array(64);
  start: Uint32Array = new Uint32Array(64);
  end: Uint32Array = new Uint32Array(64);
  position: Uint32Array = new Uint32Array(64);
  length: Uint8Array = new Uint8Array(64);
  hash: Uint32Array = new Uint32Array(64);
  sentence: Uint32Array = new Uint32Array(64);
  block: Uint32Array = new Uint32Array(64);

  /** Position of the next token. */
  next = 0;
  /** Before this offset no bare domain starts: a look ahead has already failed there. */
  noDomainBefore = 0;
  private currentSentence = 0;
  private currentBlock = 0;
  private sentenceEnded = false;
  private blockEnded = false;

  reset(text: string): void {
    this.text = text;
    this.count = this.next = this.noDomainBefore = this.currentSentence = this.currentBlock = 0;
    this.sentenceEnded = this.blockEnded = false;
  }

  /** Adds a token at the next position and steps over the positions it spans. */
  add(kind: number, start: number, end: number, hash: number): void {
    this.addAt(this.next, 1, kind, start, end, hash);
    this.next++;
  }

  /** Adds a token over positions that others share. */
  addAt(position: number, length: number, kind: number, start: number, end: number, hash: number): void {
    const i = this.count;
    if (i === this.start.length) this.grow();
    if (this.sentenceEnded) this.beginSentence();
    this.kind[i] = kind;
    this.start[i] = start;
    this.end[i] = end;
    this.position[i] = position;
    this.length[i] = Math.min(length, 255);
    this.hash[i] = hash;
    this.sentence[i] = this.currentSentence;
    this.block[i] = this.currentBlock;
    this.count = i + 1;
  }

  /** The next token, if one comes, begins a new sentence. Before the first token there is nothing to end. */
  endSentence(): void {
    this.sentenceEnded = this.count > 0;
  }

  endBlock(): void {
    this.sentenceEnded = this.blockEnded = this.count > 0;
  }

  /** Takes back the tokens that start at or after an offset: they turned out to be part of an address. */
  retract(offset: number): void {
    while (this.count > 0 && this.start[this.count - 1]! >= offset) this.next = this.position[--this.count]!;
  }

  private beginSentence(): void {
    this.currentSentence++;
    if (this.blockEnded) this.currentBlock++;
    this.sentenceEnded = this.blockEnded = false;
  }

  private grow(): void {
    const size = this.start.length * 2;
    this.kind = enlarge8(this.kind, size);
    this.length = enlarge8(this.length, size);
    this.start = enlarge32(this.start, size);
    this.end = enlarge32(this.end, size);
    this.position = enlarge32(this.position, size);
    this.hash = enlarge32(this.hash, size);
    this.sentence = enlarge32(this.sentence, size);
    this.block = enlarge32(this.block, size);
  }
}

function enlarge8(array: Uint8Array, size: number): Uint8Array {
  const larger = new Uint8Array(size);
  larger.set(array);
  return larger;
}

function enlarge32(array: Uint32Array, size: number): Uint32Array {
  const larger = new Uint32Array(size);
  larger.set(array);
  return larger;
}
