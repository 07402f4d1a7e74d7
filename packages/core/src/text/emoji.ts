import { Ignorable, Joiner } from "./character-class.ts";
import { unitsOf } from "./characters.ts";
import { Folding } from "./folding.ts";
import { finishHash, hashPrime, hashSeed } from "./hash.ts";
import { classOf } from "./tables/tables.ts";

/**
 * People whose sign says a gender, and the sign that says none. Tone, gender and presentation are how a person paints an emoji,
 * not what they say with it, so the base form leaves them out.
 */
const neutral: ReadonlyMap<number, number> = new Map([
  [0x1f468, 0x1f9d1], // man: person
  [0x1f469, 0x1f9d1], // woman: person
  [0x1f466, 0x1f9d2], // boy: child
  [0x1f467, 0x1f9d2], // girl: child
  [0x1f474, 0x1f9d3], // old man: older person
  [0x1f475, 0x1f9d3], // old woman: older person
  [0x1f934, 0x1fac5], // prince: person with crown
  [0x1f478, 0x1fac5], // princess: person with crown
]);

const female = 0x2640;
const male = 0x2642;
const shared = new Folding();

/** The base form of one emoji. The result is shared: use it before the next call. */
export function emojiForm(text: string, start: number, end: number): Folding {
  shared.clear({});
  for (let i = start; i < end; ) {
    const point = text.codePointAt(i)!;
    i += unitsOf(point);
    if (classOf(point) === Joiner) i = addJoined(text, i, end);
    else if (i - unitsOf(point) === start || !isPaint(point)) shared.push(neutral.get(point) ?? point);
  }
  return shared;
}

/** The hash of the base form of an emoji that is one code point above U+FFFF. */
export function hashLoneEmoji(point: number): number {
  const base = neutral.get(point) ?? point;
  const high = Math.imul(hashSeed ^ (0xd7c0 + (base >>> 10)), hashPrime);
  return finishHash(Math.imul(high ^ (0xdc00 | (base & 0x3ff)), hashPrime));
}

/** After a joiner: a sign of gender goes away with it, anything else stays joined. */
function addJoined(text: string, at: number, end: number): number {
  const next = at < end ? text.codePointAt(at)! : 0;
  if (next === female || next === male) return at + 1;
  shared.push(0x200d);
  return at;
}

/** Tones and variation selectors. Tag characters stay: they tell one flag from another. */
function isPaint(point: number): boolean {
  if (point >= 0x1f3fb && point <= 0x1f3ff) return true;
  return classOf(point) === Ignorable && !(point >= 0xe0020 && point <= 0xe007f);
}
