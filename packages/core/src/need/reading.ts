import type { Span } from "../text/span.ts";
import { createTokenTable, tokenise } from "../text/tokenise.ts";
import type { TokenTable } from "../text/words.ts";
import { plainHashes, plainHashesBesideOthers } from "./spellings.ts";
import { hashesOf } from "./word-set.ts";

/** Words that open a clause without saying anything yet: what follows them is still the beginning of the clause. */
const openers = hashesOf(
  "so ok okay hey hi hello um uh well also and but or please anyway right yo folks guys all everyone y'all sorry",
  "honestly seriously just then now wait genuinely oye hola pues bueno y o pero perdón disculpen",
);

/** Numbers of the kinds `word` and `character` in the token table: what sentences are made of. */
const lastProse = 1;

/**
 * A text split into tokens, with what cues ask of it: tokens by word position, sentences, clauses. The arrays are reused; what
 * was read is valid until the next `read`.
 */
export class Reading {
  readonly table: TokenTable = createTokenTable();
  /** The hashes of the table's tokens as signed numbers: half of the unsigned ones are too large to be looked up cheaply. */
  hashes: Int32Array = new Int32Array(0);
  /** Number of word positions. */
  length = 0;
  private first: Int32Array = new Int32Array(64);
  private ends: Uint32Array = new Uint32Array(64);
  private clauseStarts: Uint8Array = new Uint8Array(64);

  read(text: string): this {
    const { count, position, length, hash } = tokenise(text, this.table);
    if (hash.buffer !== this.hashes.buffer) this.hashes = new Int32Array(hash.buffer, hash.byteOffset, hash.length);
    this.spellPlainly();
    this.length = count === 0 ? 0 : position[count - 1]! + length[count - 1]!;
    for (let token = 0; token < count; token++) this.length = Math.max(this.length, position[token]! + length[token]!);
    this.reserve();
    for (let token = count - 1; token >= 0; token--) this.place(token);
    for (let at = 0; at < this.length; at++) this.clauseStarts[at] = Number(this.beginsClause(at));
    return this;
  }

  get text(): string {
    return this.table.text;
  }

  /** Index of the first token at a position, or -1; others at the same position follow it in the table. */
  tokenAt(at: number): number {
    return at >= 0 && at < this.length ? this.first[at]! : -1;
  }

  /** Whether a token with one of these hashes begins at a position. */
  hasAt(at: number, hashes: ReadonlySet<number>): boolean {
    const { count, position } = this.table;
    for (let token = this.tokenAt(at); token >= 0 && token < count && position[token] === at; token++)
      if (hashes.has(this.hashes[token]!)) return true;
    return false;
  }

  /** Whether a word stands at a position, and not a handle, a tag, an address or an emoji. */
  isProse(at: number): boolean {
    const token = this.tokenAt(at);
    return token >= 0 && this.table.kind[token]! <= lastProse;
  }

  /** Whether a clause begins at a position: after punctuation, a handle or an emoji, or after words that only open it. */
  isClauseStart(at: number): boolean {
    return this.clauseStarts[at] === 1;
  }

  /** Whether a clause ends before a position: punctuation stands there, or the text is over. */
  isClauseEnd(at: number): boolean {
    return at >= this.length || this.isBroken(at);
  }

  sentenceAt(at: number): number {
    const token = this.tokenAt(at);
    return token < 0 ? -1 : this.table.sentence[token]!;
  }

  /** The first position of the sentence around a position, and the one after its last. */
  sentenceAround(at: number): readonly [first: number, after: number] {
    const sentence = this.sentenceAt(at);
    let first = at;
    let after = at + 1;
    while (first > 0 && this.sentenceAt(first - 1) === sentence) first--;
    while (after < this.length && this.sentenceAt(after) === sentence) after++;
    return [first, after];
  }

  /** From the first letter at one position to the last one before another. */
  spanOf(from: number, to: number): Span {
    const start = this.table.start[this.tokenAt(from)]!;
    return { start, end: Math.max(start, this.ends[to - 1]!) };
  }

  /** What stands between the word before a position and the word at it. */
  gapBefore(at: number): string {
    const end = at > 0 ? this.ends[at - 1]! : 0;
    const start = at < this.length ? this.table.start[this.tokenAt(at)]! : this.text.length;
    return this.text.slice(end, start);
  }

  /** Words that dialects spell their own way get the hash of the plain word; their places stay. */
  private spellPlainly(): void {
    const { table, hashes } = this;
    let isRespelt = false;
    for (let token = 0; token < table.count; token++) {
      const plain = plainHashes.get(hashes[token]!);
      if (plain === undefined) continue;
      hashes[token] = plain;
      isRespelt = true;
    }
    if (!isRespelt) return;
    for (let token = 0; token < table.count; token++)
      hashes[token] = plainHashesBesideOthers.get(hashes[token]!) ?? hashes[token]!;
  }

  private place(token: number): void {
    const { position, length, end } = this.table;
    this.first[position[token]!] = token;
    const last = position[token]! + length[token]! - 1;
    this.ends[last] = Math.max(this.ends[last]!, end[token]!);
  }

  private beginsClause(at: number): boolean {
    if (at === 0 || this.isBroken(at)) return true;
    if (!this.isProse(at - 1)) return true;
    return this.clauseStarts[at - 1] === 1 && this.hasAt(at - 1, openers);
  }

  /** Whether anything but blanks parts a word from the one before. */
  private isBroken(at: number): boolean {
    if (this.sentenceAt(at) !== this.sentenceAt(at - 1)) return true;
    const end = this.ends[at - 1]!;
    const start = this.table.start[this.tokenAt(at)]!;
    for (let offset = end; offset < start; offset++) {
      const unit = this.text.charCodeAt(offset);
      if (unit > 0x20 && unit !== 0xa0 && unit !== 0x2019 && unit !== 0x27) return true;
    }
    return false;
  }

  private reserve(): void {
    if (this.length > this.first.length) {
      const size = this.length * 2;
      this.first = new Int32Array(size);
      this.ends = new Uint32Array(size);
      this.clauseStarts = new Uint8Array(size);
    }
    this.first.fill(-1, 0, this.length);
    this.ends.fill(0, 0, this.length);
  }
}
