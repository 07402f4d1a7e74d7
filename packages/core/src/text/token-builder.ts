import { kindWord } from "./token-kinds.ts";
import type { TokenTable } from "./words.ts";

/**
 * The token table while it is filled: arrays that grow, and where the next token stands.
 *
 * Most tokens are words at one position. So that they need not say so, `kind` is 0 and `length` 1 wherever no other token was
 * put; `unusual` remembers where that has to be restored.
 */
export class TokenBuilder implements TokenTable {
  text = "";
  count = 0;
  kind: Uint8Array = new Uint8Array(64);
  start: Uint32Array = new Uint32Array(64);
  end: Uint32Array = new Uint32Array(64);
  position: Uint32Array = new Uint32Array(64);
  length: Uint8Array = new Uint8Array(64).fill(1);
  hash: Uint32Array = new Uint32Array(64);
  sentence: Uint32Array = new Uint32Array(64);
  block: Uint32Array = new Uint32Array(64);

  private capacity = 64;
  /** Indices of the tokens that were put with another kind or length, in order. */
  unusual: Uint32Array = new Uint32Array(64);
  unusualCount = 0;
  /** From here on all numbers of sentences and blocks are 0. */
  private sentencesUpTo = 0;
  private blocksUpTo = 0;
  /** Position of the next token. */
  next = 0;
  /** Before this offset no bare domain starts: a look ahead has already failed there. */
  noDomainBefore = 0;
  /** Where something stands that may end a sentence or a block, and how much it weighs; `sentences.ts` judges it. */
  boundary: Uint32Array = new Uint32Array(16);
  boundaryWeight: Uint8Array = new Uint8Array(16);
  /** The token that comes next after each. */
  boundaryToken: Uint32Array = new Uint32Array(16);
  boundaries = 0;
  /** Where the word begins that plain words were read up to, and its hash so far. */
  openStart = 0;
  openHash = 0;

  reset(text: string): void {
    this.text = text;
    while (this.unusualCount > 0) this.restoreUsual(this.unusual[--this.unusualCount]!);
    this.count = this.next = this.noDomainBefore = this.boundaries = 0;
  }

  /** Adds a token at the next position and steps over the positions it spans. */
  add(kind: number, start: number, end: number, hash: number): void {
    this.addAt(this.next, 1, kind, start, end, hash);
    this.next++;
  }

  /** Adds a plain word: `add` for the path that everything waits for. */
  addWord(start: number, end: number, hash: number): void {
    const i = this.count;
    if (i === this.capacity) this.grow();
    this.start[i] = start;
    this.end[i] = end;
    this.position[i] = this.next;
    this.hash[i] = hash;
    this.count = i + 1;
    this.next++;
  }

  /** Makes room for so many more tokens. */
  reserve(tokens: number): void {
    while (this.count + tokens > this.capacity) this.grow();
  }

  /** Adds a token over positions that others share. */
  addAt(position: number, length: number, kind: number, start: number, end: number, hash: number): void {
    const i = this.count;
    if (i === this.capacity) this.grow();
    if (kind !== kindWord || length !== 1) this.putUnusual(i, kind, length);
    this.start[i] = start;
    this.end[i] = end;
    this.position[i] = position;
    this.hash[i] = hash;
    this.count = i + 1;
  }

  /** Remembers that something which may end a sentence stands at an offset; of several between two tokens, the last and heaviest. */
  addBoundary(offset: number, weight: number): void {
    const last = this.boundaries - 1;
    if (last >= 0 && this.boundaryToken[last] === this.count) {
      this.boundary[last] = offset;
      if (weight > this.boundaryWeight[last]!) this.boundaryWeight[last] = weight;
      return;
    }
    if (this.boundaries === this.boundary.length) this.growBoundaries();
    this.boundary[this.boundaries] = offset;
    this.boundaryToken[this.boundaries] = this.count;
    this.boundaryWeight[this.boundaries++] = weight;
  }

  /** Gives a stretch of tokens the ordinals of their sentence and block; zeros are written only where other numbers stand. */
  number(from: number, to: number, sentence: number, block: number): void {
    if (sentence > 0 || from < this.sentencesUpTo)
      this.sentencesUpTo = put(this.sentence, from, to, sentence, this.sentencesUpTo);
    if (block > 0 || from < this.blocksUpTo) this.blocksUpTo = put(this.block, from, to, block, this.blocksUpTo);
  }

  /** Takes back the tokens that start at or after an offset: they turned out to be part of an address. */
  retract(offset: number): void {
    while (this.boundaries > 0 && this.boundary[this.boundaries - 1]! >= offset) this.boundaries--;
    while (this.count > 0 && this.start[this.count - 1]! >= offset) {
      this.count--;
      this.next = this.position[this.count]!;
    }
    while (this.unusualCount > 0 && this.unusual[this.unusualCount - 1]! >= this.count)
      this.restoreUsual(this.unusual[--this.unusualCount]!);
  }

  private putUnusual(index: number, kind: number, length: number): void {
    this.kind[index] = kind;
    this.length[index] = Math.min(length, 255);
    if (this.unusualCount === this.unusual.length) this.unusual = enlarge32(this.unusual, 2 * this.unusualCount);
    this.unusual[this.unusualCount++] = index;
  }

  private restoreUsual(index: number): void {
    this.kind[index] = kindWord;
    this.length[index] = 1;
  }

  private growBoundaries(): void {
    this.boundary = enlarge32(this.boundary, this.boundaries * 2);
    this.boundaryToken = enlarge32(this.boundaryToken, this.boundaries * 2);
    this.boundaryWeight = enlarge8(this.boundaryWeight, this.boundaries * 2, 0);
  }

  private grow(): void {
    const size = this.capacity * 2;
    this.capacity = size;
    this.kind = enlarge8(this.kind, size, kindWord);
    this.length = enlarge8(this.length, size, 1);
    this.start = enlarge32(this.start, size);
    this.end = enlarge32(this.end, size);
    this.position = enlarge32(this.position, size);
    this.hash = enlarge32(this.hash, size);
    this.sentence = enlarge32(this.sentence, size);
    this.block = enlarge32(this.block, size);
  }
}

/** Writes a number to a stretch; gives back up to where the array may hold others than 0, which reached up to `used` before. */
function put(array: Uint32Array, from: number, to: number, value: number, used: number): number {
  const end = value === 0 ? Math.min(to, used) : to;
  for (let i = from; i < end; i++) array[i] = value;
  return value === 0 && used <= to ? Math.min(used, from) : Math.max(used, to);
}

function enlarge8(array: Uint8Array, size: number, usual: number): Uint8Array {
  const larger = new Uint8Array(size).fill(usual);
  larger.set(array);
  return larger;
}

function enlarge32(array: Uint32Array, size: number): Uint32Array {
  const larger = new Uint32Array(size);
  larger.set(array);
  return larger;
}
