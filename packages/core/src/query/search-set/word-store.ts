import { hashBase } from "../../text/hash.ts";
import type { IntReader, IntWriter } from "./bytes.ts";
import { NumberedRuns } from "./numbered-runs.ts";

/**
 * The words that tests ask for, each stored once: its key, then its letters. They stand in arrays and not in texts of the host,
 * because those lie all over the memory: with 100,000 searches, to wait for them took twice as long as to ask the test.
 *
 * A word is named by an address. `chunkOf` gives the array and `placeIn` the place of its key; its letters stand right behind.
 */
export class WordStore {
  private readonly runs = new NumberedRuns();

  /** The address of a word; each call is one use. */
  take(base: string): number {
    return this.runs.addressOf(this.runs.take([hashBase(base) | 0, ...packLetters(base)]));
  }

  /** Gives a use back. */
  release(address: number): void {
    this.runs.release(this.runs.numberOf(address));
  }

  chunkOf(address: number): Int32Array {
    return this.runs.arena.chunks[address >>> 16]!;
  }

  save(to: IntWriter): void {
    this.runs.save(to);
  }

  restore(from: IntReader): void {
    this.runs.restore(from);
  }

  get bytes(): number {
    return this.runs.bytes;
  }
}

export function placeIn(address: number): number {
  return address & 0xffff;
}

/** The number of letters and whether they are wide, then the letters: four to an integer, or two where one is beyond Latin-1. */
function packLetters(base: string): readonly number[] {
  const isWide = /[^\0-\xff]/.test(base) ? 1 : 0;
  const packed = new Array<number>(Math.ceil(base.length / (isWide ? 2 : 4))).fill(0);
  for (let i = 0; i < base.length; i++) packed[i >> (2 - isWide)]! |= base.charCodeAt(i) << shiftOf(i, isWide);
  return [base.length * 2 + isWide, ...packed];
}

/** How many letters the word has whose key stands at a place. */
export function letterCount(chunk: Int32Array, at: number): number {
  return chunk[at + 1]! >> 1;
}

/** One of its letters. */
export function letterAt(chunk: Int32Array, at: number, index: number): number {
  const isWide = chunk[at + 1]! & 1;
  return (chunk[at + 2 + (index >> (2 - isWide))]! >>> shiftOf(index, isWide)) & (isWide ? 0xffff : 0xff);
}

/** All of its letters. */
export function lettersAt(chunk: Int32Array, at: number): string {
  let letters = "";
  for (let i = 0; i < letterCount(chunk, at); i++) letters += String.fromCharCode(letterAt(chunk, at, i));
  return letters;
}

function shiftOf(index: number, isWide: number): number {
  return isWide ? (index & 1) << 4 : (index & 3) << 3;
}
