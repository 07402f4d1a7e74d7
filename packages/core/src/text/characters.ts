import { type CharacterClass, Digit, firstWord, lastWord, Mark, Other } from "./character-class.ts";
import { classOf } from "./tables/tables.ts";

/** The class of the character that starts at an offset; `Other` past the end. */
export function classAt(text: string, offset: number): CharacterClass {
  return offset < text.length ? classOf(text.codePointAt(offset)!) : Other;
}

/** The class of the character that ends before an offset; `Other` at the beginning. */
export function classBefore(text: string, offset: number): CharacterClass {
  return offset > 0 ? classOf(pointBefore(text, offset)) : Other;
}

/** Units of a code point: 2 for a surrogate pair. */
export function unitsOf(point: number): number {
  return point > 0xffff ? 2 : 1;
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

function pointBefore(text: string, offset: number): number {
  const unit = text.charCodeAt(offset - 1);
  const isLow = (unit & 0xfc00) === 0xdc00 && offset > 1;
  const pair = isLow ? text.codePointAt(offset - 2)! : unit;
  return pair > 0xffff ? pair : unit;
}
