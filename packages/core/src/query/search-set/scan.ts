import type { TokenBuilder } from "../../text/token-builder.ts";
import { kindCharacter, kindHandle, kindUrl } from "../../text/token-kinds.ts";
import type { TokenTable } from "../../text/words.ts";
import { numberParts, type Part, type Post, readParts } from "../match/parts.ts";
import type { MatchOptions } from "../matcher.ts";
import type { Searchable, SearchableRecord } from "../searchable.ts";
import { enlarged } from "./arena.ts";
import { keyOfHandle, keyOfHandleToken, keyOfTag } from "./beside.ts";
import { mostValues, readValues } from "./field-keys.ts";
import { keyOfKind, keyOfNeighbours } from "./key.ts";
import { inFilter } from "./key-table.ts";
import type { Prefixes } from "./prefixes.ts";
import { clearFlags, createSignature, settle, signatureBit, signatureLength } from "./signature.ts";
import type { Watchlist } from "./watchlist.ts";

/**
 * One post, read once for all searches: its tokens, its signature, and those of its keys that the filter of the key table lets
 * through. One scan is reused for every post, so that reading one allocates nothing but the list of its parts.
 */
export class Scan implements Post {
  record: SearchableRecord = { text: "" };
  parts: readonly Part[] = [];
  now: number | undefined;
  readonly signature: Uint8Array = createSignature();
  /** Keys that may be in the table, in order of the text; a word that comes twice is here twice, until the look for them. */
  hits: Int32Array = new Int32Array(64);
  hitCount = 0;
  /** Where the lists of the hits stand, once those that are in no list are sorted out. */
  addresses: Int32Array = new Int32Array(64);
  /** Counts the posts; what is remembered of a post carries its number. */
  post = 0;
  /** All keys of the post, once it is signed. */
  keys: Int32Array = new Int32Array(64);
  keyCount = 0;
  /** So many of them are keys of one token; behind them stand those of neighbours, once they are signed. */
  signed = 0;
  /** The keys of tags, handles and the like. */
  private named: Int32Array = new Int32Array(64);
  private namedCount = 0;
  private reserved = 0;
  private isNumbered = false;
  /** One bit for each two words that stand one after the other, once that is asked. */
  private readonly neighbours: Uint8Array = createSignature();
  /** By flag: the first token of the first part that sets it. Says nothing of flags that are clear. */
  private readonly firsts: Uint32Array = new Uint32Array(signatureLength);
  private isPaired = false;
  /** How many phrases have been asked for. */
  private phrases = 0;
  /** Keys of values beside the text that tests have asked about, and the bits of their kinds. */
  private readonly valueKeys: number[] = [];
  private valueCount = 0;
  private valuesRead = 0;

  /** Reads a post for a set that asks about these fields. */
  read(searchable: Searchable, asked: number, { lists, prefixes, values }: Watchlist, options: MatchOptions | undefined): void {
    const { filter } = lists.keys;
    this.record = typeof searchable === "string" ? { text: searchable } : searchable;
    this.now = options?.now;
    this.parts = readParts(searchable, asked);
    this.post++;
    this.hitCount = this.namedCount = this.reserved = this.valueCount = this.valuesRead = 0;
    this.isNumbered = false;
    this.phrases = 0;
    for (let i = 0; i < this.parts.length; i++) this.readTable(this.parts[i]!.table as TokenBuilder, filter);
    if (typeof searchable !== "string") this.readBeside(searchable, filter);
    if (values.bits !== 0) this.readValues(values.bits, filter);
    if (prefixes.count > 0) this.readPrefixes(prefixes, filter);
  }

  /** Makes the signature and the list of all keys: only posts with a key in the table need them. */
  sign(): void {
    this.unsign();
    for (let i = this.parts.length - 1; i >= 0; i--) this.signTable(this.parts[i]!.table);
    for (let i = 0; i < this.namedCount; i++) this.addKey(this.named[i]!);
    this.signed = this.keyCount;
    settle(this.signature);
  }

  /** Numbers the sentences: only tests of whole forms need them. */
  numberSentences(): void {
    if (this.isNumbered) return;
    numberParts(this.parts);
    this.isNumbered = true;
  }

  /**
   * Whether two words may stand one after the other; for posts that are asked for many phrases. Signing the neighbours costs as
   * much as looking for one or two phrases, so the first few are looked for without, where they are not signed anyway.
   */
  mayBeNeighbours(first: number, second: number): boolean {
    if (!this.isPaired && this.phrases++ < fewPhrases) return true;
    this.signNeighbours();
    return this.neighbours[signatureBit(keyOfNeighbours(first, second))] === 1;
  }

  /** Adds the keys of all words that stand one after the other; once a post. */
  signNeighbours(): void {
    if (this.isPaired) return;
    this.isPaired = true;
    for (let i = 0; i < this.parts.length; i++) this.signNeighboursIn(this.parts[i]!.table);
  }

  /**
   * Whether a value beside the text may have a key, for a kind of values given by its bit; of no kind it always may. Tells most
   * tests of authors without a look at what they ask for.
   */
  mayHoldValue(bit: number, key: number): boolean {
    if (bit === 0) return true;
    if ((this.valuesRead & bit) === 0) {
      this.valuesRead |= bit;
      readValues(this.record, this.parts, bit, (each) => {
        this.valueKeys[this.valueCount++] = each;
      });
    }
    for (let i = 0; i < this.valueCount; i++) if (this.valueKeys[i] === key) return true;
    return false;
  }

  /**
   * The first token of a part that can have a key: those before have other flags. So a word is looked for where it stands, and not
   * from the beginning.
   */
  firstWith(key: number, part: number): number {
    return part === 0 ? this.firsts[signatureBit(key)]! : 0;
  }

  /** Takes back what the last signed post set: that is less than the whole. */
  private unsign(): void {
    const { keys, keyCount, signed } = this;
    clearFlags(this.signature, keys, 0, signed);
    if (keyCount > signed) clearFlags(this.neighbours, keys, signed, keyCount);
    this.keyCount = this.signed = 0;
    this.isPaired = false;
  }

  private signNeighboursIn({ hash, position, length, count }: TokenTable): void {
    for (let i = 0; i < count; i++) {
      const next = position[i]! + length[i]!;
      for (let j = i + 1; j < count && position[j]! <= next; j++) {
        if (position[j] !== next) continue;
        if (this.keyCount === this.keys.length) this.keys = enlarged(this.keys, 2 * this.keyCount);
        const key = keyOfNeighbours(hash[i]! | 0, hash[j]! | 0);
        this.neighbours[signatureBit(key)] = 1;
        this.keys[this.keyCount++] = key;
      }
    }
  }

  /**
   * The hash of every token is a key to ask the filter for, also of those that are met by other keys: what is in the filter by
   * mistake is found out later, and the loop has no branch that a processor could guess wrong.
   */
  private readTable(table: TokenBuilder, filter: Int32Array): void {
    const { hash, kind, count, unusual, unusualCount } = table;
    this.reserve(count);
    const { hits } = this;
    let { hitCount } = this;
    for (let i = 0; i < count; i++) {
      const key = hash[i]! | 0;
      hits[hitCount] = key;
      hitCount += inFilter(filter, key);
    }
    this.hitCount = hitCount;
    for (let i = 0; i < unusualCount; i++) {
      const token = unusual[i]!;
      if (kind[token]! > kindCharacter) this.readNamed(table, token, hash[token]! | 0, filter);
    }
  }

  /** A tag can also be met as a tag; a handle only by its name; an address not at all. */
  private readNamed(table: TokenTable, token: number, hash: number, filter: Int32Array): void {
    const kind = table.kind[token]!;
    if (kind === kindHandle) this.addNamed(keyOfHandleToken(table, token), filter);
    else if (kind !== kindUrl) this.addNamed(keyOfKind(hash, kind), filter);
  }

  private signTable({ hash, count }: TokenTable): void {
    const { signature, firsts, keys, keyCount } = this;
    for (let i = count - 1; i >= 0; i--) {
      const key = hash[i]! | 0;
      signature[signatureBit(key)] = 1;
      firsts[signatureBit(key)] = i;
      keys[keyCount + i] = key;
    }
    this.keyCount = keyCount + count;
  }

  private readBeside({ tags, mentions }: SearchableRecord, filter: Int32Array): void {
    if (tags !== undefined) {
      this.reserve(tags.length);
      for (const tag of tags) this.addNamed(keyOfTag(tag), filter);
    }
    if (mentions === undefined) return;
    this.reserve(mentions.length);
    for (const handle of mentions) this.addNamed(keyOfHandle(handle), filter);
  }

  private readValues(asked: number, filter: Int32Array): void {
    this.reserve(mostValues(this.record, this.parts));
    readValues(this.record, this.parts, asked, (key) => this.addNamed(key, filter));
  }

  /** The beginnings of a post's words are many; only those that some search is looked up by are kept. */
  private readPrefixes(prefixes: Prefixes, filter: Int32Array): void {
    const take = (key: number): void => {
      if (inFilter(filter, key) === 0) return;
      this.reserve(1);
      this.addNamed(key, filter);
    };
    for (const { table } of this.parts) prefixes.read(table, take);
  }

  private addNamed(key: number, filter: Int32Array): void {
    this.named[this.namedCount++] = key;
    if (inFilter(filter, key) === 1) this.hits[this.hitCount++] = key;
  }

  private addKey(key: number): void {
    this.signature[signatureBit(key)] = 1;
    this.keys[this.keyCount++] = key;
  }

  /** Makes room for so many more tokens; each gives at most two keys. */
  private reserve(tokens: number): void {
    const needed = this.reserved + 2 * tokens;
    this.reserved = needed;
    if (needed < this.keys.length) return;
    this.keys = enlarged(this.keys, 2 * needed);
    this.hits = enlarged(this.hits, 2 * needed);
    this.addresses = enlarged(this.addresses, 2 * needed);
    this.named = enlarged(this.named, 2 * needed);
  }
}

/** Phrases of a post that are looked for as they come. */
const fewPhrases = 3;
