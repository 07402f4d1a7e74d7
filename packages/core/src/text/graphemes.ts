import * as classes from "./grapheme-class.ts";
import type { Span } from "./span.ts";
import { unpackNumbers } from "./tables/decode.ts";
import { packedGraphemeClasses } from "./tables/graphemes.generated.ts";

/**
 * The characters as readers count them: extended grapheme clusters of UAX 29, Unicode 17.0. The spans cover the text without
 * holes. An emoji with its joined parts is one, a letter with its marks too.
 */
export function* graphemes(text: string): Generator<Span, void, undefined> {
  for (let start = 0; start < text.length; ) {
    const end = graphemeEnd(text, start);
    yield { start, end };
    start = end;
  }
}

/** The number of graphemes. Linear; allocates nothing. */
export function countGraphemes(text: string): number {
  let count = 0;
  for (let start = 0; start < text.length; start = graphemeEnd(text, start)) count++;
  return count;
}

/** Where the grapheme that begins at an offset ends. The offset must be the beginning of one; past the text it is the length. */
export function graphemeEnd(text: string, start: number): number {
  if (start >= text.length) return text.length;
  const first = text.codePointAt(start)!;
  let end = start + (first > 0xffff ? 2 : 1);
  let before = classOfGrapheme(first);
  let state = stateAfter(0, before);
  while (end < text.length) {
    const point = text.codePointAt(end)!;
    const next = classOfGrapheme(point);
    if (isBoundary(before, next, state)) return end;
    state = stateAfter(state, next);
    before = next;
    end += point > 0xffff ? 2 : 1;
  }
  return end;
}

/** What the rules remember of the cluster so far: rule GB9c (conjuncts), GB11 (joined emoji), GB12 and 13 (flags). */
const consonantSeen = 1;
const linkerSeen = 2;
const pictureSeen = 4;
const joinerSeen = 8;
const oddFlag = 16;

function stateAfter(state: number, class_: classes.GraphemeClass): number {
  if (class_ === classes.Consonant) return consonantSeen;
  if (class_ === classes.Pictographic) return pictureSeen;
  if (class_ === classes.Flag) return state === oddFlag ? 0 : oddFlag;
  if (class_ < classes.Extend) return 0;
  return stateAfterExtend(state & ~oddFlag, class_);
}

function stateAfterExtend(state: number, class_: classes.GraphemeClass): number {
  if (class_ === classes.ConjunctLinker) return state & consonantSeen ? state | linkerSeen : 0;
  if (class_ === classes.ZeroWidthJoiner) return state & pictureSeen ? pictureSeen | joinerSeen : state;
  if (state & joinerSeen) return 0;
  return class_ === classes.Extend ? state & pictureSeen : state;
}

function isBoundary(before: classes.GraphemeClass, next: classes.GraphemeClass, state: number): boolean {
  if (before <= classes.Control && before > classes.Any) return before !== classes.CarriageReturn || next !== classes.LineFeed;
  if (next <= classes.Control && next > classes.Any) return true;
  if (next >= classes.SpacingMark || before === classes.Prepend) return false;
  if (next >= classes.HangulL && next <= classes.HangulLVT) return !joinsHangul(before, next);
  if (next === classes.Consonant) return (state & linkerSeen) === 0;
  if (next === classes.Pictographic) return (state & joinerSeen) === 0;
  return next !== classes.Flag || state !== oddFlag;
}

function joinsHangul(before: classes.GraphemeClass, next: classes.GraphemeClass): boolean {
  if (before === classes.HangulL) return next !== classes.HangulT;
  if (before === classes.HangulV || before === classes.HangulLV) return next === classes.HangulV || next === classes.HangulT;
  return (before === classes.HangulT || before === classes.HangulLVT) && next === classes.HangulT;
}

/** Planes 0 and 1; of the rest only the tags and selectors of plane 14 have a class. */
const dense = 0x20000;
let table: Uint8Array | undefined;

function classOfGrapheme(point: number): classes.GraphemeClass {
  table ??= decode();
  if (point < dense) return table[point]!;
  if (point < 0xe0000 || point > 0xe0fff) return classes.Any;
  return isTagOrSelector(point) ? classes.ConjunctExtend : classes.Control;
}

function isTagOrSelector(point: number): boolean {
  return (point >= 0xe0020 && point <= 0xe007f) || (point >= 0xe0100 && point <= 0xe01ef);
}

function decode(): Uint8Array {
  const numbers = unpackNumbers(packedGraphemeClasses);
  const decoded = new Uint8Array(dense);
  let start = 0;
  for (let i = 0; i < numbers.length && start < dense; i += 2) {
    decoded.fill(numbers[i]!, start, start + numbers[i + 1]!);
    start += numbers[i + 1]!;
  }
  return decoded;
}
