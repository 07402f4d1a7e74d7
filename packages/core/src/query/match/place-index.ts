import type { Occurrence } from "./occurrence.ts";

/** Occurrences of one member of a sequence or window. */
export type Places = readonly Occurrence[];

/** Occurrences in order, to be asked which of them stand near another one. */
export class PlaceIndex {
  readonly #places: Places;
  readonly #widest: number;

  constructor(places: Places) {
    this.#places = [...places].sort(byPlace);
    this.#widest = places.reduce((widest, { from, to }) => Math.max(widest, to - from), 0);
  }

  startingAt(zone: number, from: number): Places {
    return this.#range(zone, from, from);
  }

  /** Those with at most so many words between them and `other`, on either side or overlapping. A few more may come along. */
  near(other: Occurrence, words: number): Places {
    return this.#range(other.zone, other.from - words - this.#widest, other.to + words);
  }

  /** Those that start from one position to another, both included. */
  #range(zone: number, first: number, last: number): Places {
    const start = firstFrom(this.#places, zone, first);
    let end = start;
    while (end < this.#places.length && this.#places[end]!.zone === zone && this.#places[end]!.from <= last) end++;
    return this.#places.slice(start, end);
  }
}

/** Index of the first place in a zone that starts at a position or later; the places are in order. */
export function firstFrom(places: Places, zone: number, from: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const place = places[middle]!;
    if (place.zone < zone || (place.zone === zone && place.from < from)) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function byPlace(a: Occurrence, b: Occurrence): number {
  return a.zone - b.zone || a.from - b.from || a.to - b.to;
}
