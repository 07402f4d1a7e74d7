import {
  type CharacterClass,
  Colon,
  Digit,
  firstWord,
  lastEnd,
  lastJoint,
  lastWord,
  Mark,
  Other,
  Punctuation,
  Slash,
} from "./character-class.ts";
import { classOf, tables } from "./tables/tables.ts";

/** The class of the character that starts at an offset; `Other` past the end. */
export function classAt(text: string, offset: number): CharacterClass {
  if (offset >= text.length) return Other;
  const unit = text.charCodeAt(offset);
  return (unit & 0xf800) === 0xd800 ? classOf(text.codePointAt(offset)!) : tables().classes[unit]!;
}

/** The class of the character that ends before an offset; `Other` at the beginning. */
export function classBefore(text: string, offset: number): CharacterClass {
  if (offset <= 0) return Other;
  const unit = text.charCodeAt(offset - 1);
  return (unit & 0xf800) === 0xd800 ? classOf(pointBefore(text, offset)) : tables().classes[unit]!;
}

/** Units of a code point: 2 for a surrogate pair. */
export function unitsOf(point: number): number {
  return point > 0xffff ? 2 : 1;
}

/** Units of the character that starts at an offset. */
export function unitsAt(text: string, offset: number): number {
  return (text.charCodeAt(offset) & 0xfc00) === 0xd800 && (text.charCodeAt(offset + 1) & 0xfc00) === 0xdc00 ? 2 : 1;
}

/** Whether words are made of this class: letters and digits. */
export function isWordClass(class_: CharacterClass): boolean {
  return class_ >= firstWord && class_ <= lastWord;
}

/** Whether a letter, digit or mark starts at the offset: a sign before it (`@`, `#`) is no sign of its own. */
export function isWordAt(text: string, offset: number): boolean {
  return isWordClass(classAt(text, offset));
}

export function isDigitAt(text: string, offset: number): boolean {
  return classAt(text, offset) === Digit;
}

/** Whether the character before the offset belongs to a word, marks included. */
export function isWordBefore(text: string, offset: number): boolean {
  const class_ = classBefore(text, offset);
  return isWordClass(class_) || class_ === Mark;
}

/**
 * Whether a word that reaches up to the offset ends there for certain: the text ends, or what follows joins nothing. Behind a
 * joint something that could be joined may stand, or the slash of `https://`; then only a closer look can tell.
 */
export function endsWordAt(text: string, offset: number): boolean {
  const { classes } = tables();
  if (offset >= text.length) return true;
  const class_ = classes[text.charCodeAt(offset)]!;
  if (class_ <= Punctuation) return true;
  if (class_ > lastJoint) return class_ <= lastEnd;
  const after = offset + 1 < text.length ? classes[text.charCodeAt(offset + 1)]! : Other;
  return after <= lastEnd && !(class_ === Colon && after === Slash);
}

function pointBefore(text: string, offset: number): number {
  const unit = text.charCodeAt(offset - 1);
  const isLow = (unit & 0xfc00) === 0xdc00 && offset > 1;
  const pair = isLow ? text.codePointAt(offset - 2)! : unit;
  return pair > 0xffff ? pair : unit;
}
