import { hashBase } from "../../text/hash.ts";
import type { TokenTable } from "../../text/words.ts";
import type { Leaf } from "../form.ts";
import type { Occurrence } from "./occurrence.ts";
import { fieldBit, type Part } from "./parts.ts";
import { findStretches, type Stretch } from "./stretch.ts";
import { fitsToken, kindNumber } from "./token-fits.ts";

/** The leaves of a program, ordered by how they are found. Made once, never changed. */
export interface LeafIndex {
  readonly leaves: readonly Leaf[];
  /** Leaves that only tokens of one hash can fit. */
  readonly byHash: ReadonlyMap<number, readonly number[]>;
  /** Leaves that look at every token. */
  readonly looking: readonly number[];
  /** Leaves that look for stretches of the text. */
  readonly stretching: readonly number[];
  /** Bits of the fields that anything asks about. */
  readonly asked: number;
}

/** `alsoAsked`: bits of the fields that others than leaves read. */
export function indexLeaves(leaves: readonly Leaf[], alsoAsked = 0): LeafIndex {
  const byHash = new Map<number, number[]>();
  const looking: number[] = [];
  const stretching: number[] = [];
  let asked = alsoAsked;
  for (const [number, { field, pattern }] of leaves.entries()) {
    asked |= fieldBit[field];
    const hash = hashOf(pattern);
    if (hash !== undefined) byHash.set(hash, [...(byHash.get(hash) ?? []), number]);
    else (pattern.kind === "exact" || pattern.kind === "raw" ? stretching : looking).push(number);
  }
  return { leaves, byHash, looking, stretching, asked };
}

/** The occurrences of every leaf in the parts of a post, by number of the leaf. One pass over the tokens. */
export function findHits(index: LeafIndex, parts: readonly Part[]): readonly (readonly Occurrence[])[] {
  const finder = new HitFinder(index, parts.length);
  for (const [number, part] of parts.entries()) finder.read(part, number);
  return finder.hits;
}

function hashOf(pattern: Leaf["pattern"]): number | undefined {
  if (pattern.kind === "handle" || !("base" in pattern)) return undefined;
  return pattern.kind === "word" && pattern.elongated ? undefined : hashBase(pattern.base);
}

class HitFinder {
  readonly hits: Occurrence[][];
  readonly #index: LeafIndex;
  /** Zones of tags are numbered after those of the parts. */
  #lastZone: number;
  #tagEnd = 0;
  #tags: TagZone[] = [];

  constructor(index: LeafIndex, parts: number) {
    this.#index = index;
    this.hits = index.leaves.map(() => []);
    this.#lastZone = parts;
  }

  read(part: Part, number: number): void {
    const { leaves, byHash, looking, stretching } = this.#index;
    const { table } = part;
    this.#tagEnd = 0;
    this.#tags = [];
    for (let token = 0; token < table.count; token++) {
      if (table.kind[token] === kindNumber.tag) this.#enterTag(table.start[token]!, table.end[token]!);
      for (const leaf of byHash.get(table.hash[token]!) ?? []) this.#take(leaf, part, number, token);
      for (const leaf of looking) this.#take(leaf, part, number, token);
    }
    for (const leaf of stretching)
      if ((fieldBit[leaves[leaf]!.field] & part.answers) !== 0) this.#takeStretches(leaf, part, number);
  }

  #enterTag(start: number, end: number): void {
    this.#tagEnd = end;
    this.#tags.push({ start, end, zone: ++this.#lastZone });
  }

  #take(leaf: number, part: Part, number: number, token: number): void {
    const { field, pattern } = this.#index.leaves[leaf]!;
    if ((fieldBit[field] & part.answers) === 0 || !fitsToken(part.table, token, pattern)) return;
    const isTagOfText = field === "tag" && part.field !== "tags";
    if (isTagOfText && part.table.start[token]! >= this.#tagEnd) return;
    this.hits[leaf]!.push(occurrence(part, number, isTagOfText ? this.#lastZone : number, tokenStretch(part.table, token)));
  }

  #takeStretches(leaf: number, part: Part, number: number): void {
    const { field, pattern } = this.#index.leaves[leaf]!;
    if (pattern.kind !== "exact" && pattern.kind !== "raw") return;
    const isTagOfText = field === "tag" && part.field !== "tags";
    let tag = 0;
    for (const stretch of findStretches(part.table, pattern.text, pattern.kind === "raw")) {
      while (isTagOfText && tag < this.#tags.length && this.#tags[tag]!.end < stretch.end) tag++;
      const zone = isTagOfText ? zoneAround(this.#tags[tag], stretch) : number;
      if (zone !== undefined) this.hits[leaf]!.push(occurrence(part, number, zone, stretch));
    }
  }
}

interface TagZone {
  readonly start: number;
  readonly end: number;
  readonly zone: number;
}

function zoneAround(tag: TagZone | undefined, { start, end }: Stretch): number | undefined {
  return tag !== undefined && tag.start <= start && end <= tag.end ? tag.zone : undefined;
}

/** A hit of a token, which is the smallest of stretches. */
function tokenStretch({ position, length, start, end }: TokenTable, token: number): Stretch {
  const from = position[token]!;
  return { start: start[token]!, end: end[token]!, from, to: from + length[token]!, token, lastToken: token };
}

function occurrence({ table, shift }: Part, part: number, zone: number, stretch: Stretch): Occurrence {
  const { start, end, from, to, token, lastToken } = stretch;
  return {
    zone,
    part,
    from,
    to,
    start: Math.max(0, start - shift),
    end: end - shift,
    firstSentence: table.sentence[token] ?? 0,
    lastSentence: table.sentence[lastToken] ?? 0,
    firstBlock: table.block[token] ?? 0,
    lastBlock: table.block[lastToken] ?? 0,
    // Signs that stand between words take up no position; they are told apart by where they stand.
    used: from < to ? range(from, to) : range(-end, -start),
    node: undefined,
    members: [],
  };
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
