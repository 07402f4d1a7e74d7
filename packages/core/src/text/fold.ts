import { unitsOf } from "./characters.ts";
import { FoldMap } from "./fold-map.ts";
import { Folding, type FoldingOptions } from "./folding.ts";
import type { SpanMap } from "./span-map.ts";
import { tables } from "./tables/tables.ts";

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
    const runEnd = endOfPlainRun(text, i, options);
    if (runEnd > i) map.takeRun(i, runEnd, folding.count);
    for (; i < runEnd; i++) folding.push(plainFold(text.charCodeAt(i)));
    if (i < text.length) i = addOne(folding, map, text, i);
  }
  return { text: folding.toString(), map: map.finish() };
}

function addOne(folding: Folding, map: FoldMap, text: string, at: number): number {
  const point = text.codePointAt(at)!;
  const before = folding.count;
  const end = at + unitsOf(point);
  folding.add(point);
  map.take(at, end, before);
  return end;
}

/**
 * The end of the run of units that fold to one unit each, whatever stands around them. The last of them is left out unless the
 * text ends there: what follows may be a mark that belongs to it.
 */
function endOfPlainRun(text: string, start: number, { keepAccents, elongation, confusables }: FoldingOptions): number {
  if (elongation || confusables) return start;
  const limit = keepAccents ? 0x7f : 0xffff;
  let end = start;
  while (end < text.length && text.charCodeAt(end) <= limit && plainFold(text.charCodeAt(end)) !== 0) end++;
  return end === text.length ? end : Math.max(start, end - 1);
}

/** What a unit folds to on its own: a letter or digit through the table, printable ASCII as it is; 0 for anything else. */
function plainFold(unit: number): number {
  return tables().foldUnit[unit] || (unit >= 0x20 && unit < 0x7f ? unit : 0);
}
