import { Mark } from "../../text/character-class.ts";
import { classAt, unitsOf } from "../../text/characters.ts";
import type { WildcardPart } from "../form.ts";

/**
 * Whether a base form fits a wildcard: literal parts as they are, `many` for any run of letters, `one` for exactly one letter with
 * the marks that follow it.
 *
 * Takes the leftmost fit of each stretch between two `many`, which is enough because `many` takes whatever is left over.
 */
export function fitsWildcard(base: string, parts: readonly WildcardPart[]): boolean {
  const stretches = splitAtMany(parts);
  const [first, ...rest] = stretches as readonly [Stretch, ...Stretch[]];
  let at = fitAt(base, 0, first);
  if (rest.length === 0) return at === base.length;
  for (const stretch of rest.slice(0, -1)) at = at < 0 ? at : findStretch(base, at, stretch);
  return at >= 0 && fitsAtEnd(base, at, rest.at(-1)!);
}

/** Literals and single letters, without `many`. */
type Stretch = readonly WildcardPart[];

function splitAtMany(parts: readonly WildcardPart[]): readonly Stretch[] {
  const stretches: WildcardPart[][] = [[]];
  for (const part of parts) {
    if (part === "many") stretches.push([]);
    else stretches.at(-1)!.push(part);
  }
  return stretches;
}

/** Where a stretch that starts at an offset ends, or -1. */
function fitAt(base: string, from: number, stretch: Stretch): number {
  let at = from;
  for (const part of stretch) {
    at = part === "one" ? afterLetter(base, at) : afterLiteral(base, at, part);
    if (at < 0) return -1;
  }
  return at;
}

function afterLiteral(base: string, at: number, part: WildcardPart): number {
  const { literal } = part as { readonly literal: string };
  return base.startsWith(literal, at) ? at + literal.length : -1;
}

function afterLetter(base: string, at: number): number {
  if (at >= base.length) return -1;
  let end = at + unitsOf(base.codePointAt(at)!);
  while (classAt(base, end) === Mark) end += unitsOf(base.codePointAt(end)!);
  return end;
}

function findStretch(base: string, from: number, stretch: Stretch): number {
  for (let at = from; at <= base.length; at++) {
    const end = fitAt(base, at, stretch);
    if (end >= 0) return end;
  }
  return -1;
}

function fitsAtEnd(base: string, from: number, stretch: Stretch): boolean {
  for (let at = from; at <= base.length; at++) if (fitAt(base, at, stretch) === base.length) return true;
  return false;
}
