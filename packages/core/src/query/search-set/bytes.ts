import { EarshotError } from "../../text/error.ts";

/**
 * How a search set is written down: a header of six integers, then runs of integers, each with its length before it. All are 32
 * bits long and in the order of the machine, which is little-endian wherever JavaScript runs today; the first one tells.
 *
 * | integer | meaning |
 * | --- | --- |
 * | 0 | `magic`: what this is, and in which order the bytes of an integer stand |
 * | 1 | `version` of this format: changed whenever a run is added, left out or read otherwise |
 * | 2 | version of the query language |
 * | 3 | hash of a sample text: another tokeniser gives other keys |
 * | 4 | checksum of all that follows |
 * | 5 | how many integers follow |
 */
const magic = 0x53_48_53_45;
const version = 3;
const headerSize = 6;

/** What has to be the same where bytes are written and where they are read. */
export interface Origin {
  readonly language: number;
  readonly tokens: number;
}

/** Collects runs of integers and texts. */
export class IntWriter {
  private readonly parts: (Int32Array | readonly number[])[] = [];
  private length = 0;

  int(value: number): void {
    this.push([value]);
  }

  ints(run: Int32Array | readonly number[]): void {
    this.push([run.length]);
    this.push(run);
  }

  /** Texts of any code units; eight bits a unit where that is enough for all of them. */
  texts(texts: readonly string[]): void {
    const lengths = texts.map((text) => text.length);
    const units = lengths.reduce((sum, length) => sum + length, 0);
    const isNarrow = texts.every(isLatin1);
    const packed = isNarrow ? new Uint8Array((units + 3) & ~3) : new Uint16Array((units + 1) & ~1);
    let at = 0;
    for (const text of texts) for (let i = 0; i < text.length; i++) packed[at++] = text.charCodeAt(i);
    this.ints(lengths);
    this.int(isNarrow ? 1 : 2);
    this.ints(new Int32Array(packed.buffer));
  }

  finish({ language, tokens }: Origin): Uint8Array {
    const all = new Int32Array(headerSize + this.length);
    let at = headerSize;
    for (const part of this.parts) {
      all.set(part, at);
      at += part.length;
    }
    all.set([magic, version, language, tokens, checksum(all), this.length]);
    return new Uint8Array(all.buffer);
  }

  private push(part: Int32Array | readonly number[]): void {
    this.parts.push(part);
    this.length += part.length;
  }
}

/** Reads what an `IntWriter` wrote, in the same order. Runs are views of one copy of the bytes, which nobody else holds. */
export class IntReader {
  private readonly all: Int32Array;
  private at = headerSize;

  /** Throws `search-set-foreign` for bytes of another kind or version, `search-set-damaged` where some are missing or wrong. */
  constructor(bytes: Uint8Array, { language, tokens }: Origin) {
    this.all = new Int32Array(bytes.slice(0, bytes.length & ~3).buffer);
    const [kind, format, ofLanguage, ofTokens, sum, length] = this.all;
    if (kind !== magic) throw foreign("these bytes are no search set");
    if (format !== version || ofLanguage !== language || ofTokens !== tokens)
      throw foreign("this search set was written by another version; it has to be built anew from its queries");
    if (bytes.length !== 4 * (headerSize + length!) || checksum(this.all) !== sum)
      throw new EarshotError("search-set-damaged", "some bytes of this search set are missing or wrong");
  }

  int(): number {
    return this.all[this.at++]!;
  }

  ints(): Int32Array {
    const length = this.int();
    this.at += length;
    return this.all.subarray(this.at - length, this.at);
  }

  texts(): string[] {
    const lengths = this.ints();
    const isNarrow = this.int() === 1;
    const { buffer, byteOffset, byteLength } = this.ints();
    const all = textOf(
      isNarrow ? new Uint8Array(buffer, byteOffset, byteLength) : new Uint16Array(buffer, byteOffset, byteLength / 2),
    );
    let at = 0;
    return Array.from(lengths, (length) => {
      at += length;
      return all.slice(at - length, at);
    });
  }
}

/** `apply` takes an array of any kind as it is; spreading one goes through its iterator, at three times the time. */
function textOf(units: Uint8Array | Uint16Array): string {
  let text = "";
  for (let i = 0; i < units.length; i += mostArguments)
    text += String.fromCharCode.apply(undefined, units.subarray(i, i + mostArguments) as unknown as number[]);
  return text;
}

/** Far below what hosts allow as arguments of one call. */
const mostArguments = 4096;

function isLatin1(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0xff) return false;
  return true;
}

/** Of everything behind the header: tells chance damage, not intent. */
function checksum(all: Int32Array): number {
  let sum = 0x811c9dc5 | 0;
  for (let i = headerSize; i < all.length; i++) sum = Math.imul(sum ^ all[i]!, 0x01000193) ^ (sum >>> 15);
  return sum;
}

function foreign(message: string): EarshotError {
  return new EarshotError("search-set-foreign", message);
}
