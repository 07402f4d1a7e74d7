import { unitsOf } from "./characters.ts";
import { FoldMap } from "./fold-map.ts";
import { Folding, type FoldingOptions } from "./folding.ts";
import type { SpanMap } from "./span-map.ts";

/** A folded text and the way back to the original. */
export interface Folded {
  readonly text: string;
  readonly map: SpanMap;
}

/**
 * Folds a whole text as words are folded, spaces and punctuation included, with an exact and monotone map to the original. A
 * character that became several maps back as a whole; a dropped accent belongs to its letter; zero-width characters leave no trace.
 */
export function fold(text: string, options: FoldingOptions = {}): Folded {
  const folding = new Folding();
  folding.clear(options);
  const map = new FoldMap(folding);
  for (let i = 0; i < text.length; ) {
    const point = text.codePointAt(i)!;
    const before = folding.count;
    folding.add(point);
    map.take(i, i + unitsOf(point), before);
    i += unitsOf(point);
  }
  return { text: folding.toString(), map: map.finish() };
}
