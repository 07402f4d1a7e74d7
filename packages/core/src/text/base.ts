import { Apostrophe, Comma, Digit, FullStop, Hyphen, InnerDot, Sign } from "./character-class.ts";
import { classAt, classBefore, isDigitAt, isWordAt, isWordBefore, isWordClass, unitsOf } from "./characters.ts";
import { Folding, type FoldingOptions } from "./folding.ts";
import { isGershayim } from "./gershayim.ts";
import { possessiveStart } from "./possessive.ts";
import { classOf } from "./tables/tables.ts";

/**
 * The base form of a word: case, accents, width and compatibility forms folded, zero-width characters, word hyphens, the dots of
 * initials and the commas of thousands removed, the possessive ending too. `Library’s` is `library`, `e-book` is `ebook`,
 * `U.S.` is `us`, `STRASSE` and `straße` are `strasse`. Apart from Hangul syllables it is in decomposed form.
 */
export function baseForm(word: string, options: WordOptions = {}): string {
  return form(word, options);
}

/** The base form with accents kept: `Café’s` is `café` (decomposed). Equal accent forms mean equal but for case and width. */
export function accentForm(word: string, options: WordOptions = {}): string {
  return form(word, { ...options, keepAccents: true });
}

/** The two opt-in folds of a word. */
export type WordOptions = Omit<FoldingOptions, "keepAccents">;

/** Whether a word carries an accent or stroke that its base form drops; a query word that does is sensitive to accents. */
export function hasAccents(word: string): boolean {
  return baseForm(word) !== accentForm(word);
}

/** Whether a word has a letter three times or more in a row, as in `sooo`: only such words are worth an elongation fold. */
export function isElongated(word: string): boolean {
  const base = baseForm(word);
  for (let i = 2; i < base.length; i++) if (base[i] === base[i - 1] && base[i] === base[i - 2]) return true;
  return false;
}

/** Whether a stretch is its own base form for certain: small letters and digits of ASCII. Most words of a query are. */
export function isFolded(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (!((unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39))) return false;
  }
  return true;
}

const shared = new Folding();
const plain: FoldingOptions = {};
const accentsKept: FoldingOptions = { keepAccents: true };

/** Folds a stretch that is one word. The result is shared: use it before the next call. */
export function formOf(text: string, start: number, end: number, keepAccents: boolean): Folding {
  shared.clear(keepAccents ? accentsKept : plain);
  addWord(shared, text, start, end);
  return shared;
}

/** Folds a stretch as it stands (a tag, a handle, an address): nothing but ignorable characters is left out. */
export function verbatimForm(text: string, start: number, end: number, keepAccents = false): Folding {
  shared.clear(keepAccents ? accentsKept : plain);
  for (let i = start; i < end; ) {
    const point = text.codePointAt(i)!;
    shared.add(point);
    i += unitsOf(point);
  }
  return shared;
}

function form(word: string, options: FoldingOptions): string {
  if (!options.elongation && !options.confusables && isFolded(word, 0, word.length)) return word;
  shared.clear(options);
  addWord(shared, word, 0, word.length);
  return shared.toString();
}

function addWord(folding: Folding, text: string, start: number, wholeEnd: number): void {
  const end = possessiveStart(text, start, wholeEnd);
  const isInitials = isDotted(text, start, end);
  for (let i = start; i < end; ) {
    const point = text.codePointAt(i)!;
    const class_ = classOf(point);
    if (class_ > Sign || !isLeftOut(text, i, start, end, class_, isInitials)) folding.add(point);
    i += unitsOf(point);
  }
}

/** Joints that a word is read across: the hyphen and inner dot between letters, the dots of initials, the comma of thousands. */
function isLeftOut(text: string, at: number, start: number, end: number, class_: number, isInitials: boolean): boolean {
  if (class_ === Hyphen) return at > start && at + 1 < end && isWordBefore(text, at) && isWordAt(text, at + 1);
  if (class_ === FullStop) return isInitials;
  if (class_ === Sign) return isGershayim(text, at);
  if (class_ === InnerDot) return at > start && at + 1 < end;
  return (class_ === Comma || class_ === Apostrophe) && at > start && isThousand(text, at);
}

/** Whether the comma or apostrophe at an offset groups thousands: a digit before, exactly three after. */
export function isThousand(text: string, at: number): boolean {
  if (classBefore(text, at) !== Digit) return false;
  return isDigitAt(text, at + 1) && isDigitAt(text, at + 2) && isDigitAt(text, at + 3) && !isDigitAt(text, at + 4);
}

/** Whether a stretch is initials: single letters with a dot between each two (`U.S.`, `N.Y.P.L`). */
function isDotted(text: string, start: number, end: number): boolean {
  if (classAt(text, start + 1) !== FullStop || end - start < 3) return false;
  for (let i = start; i < end; i++) {
    const class_ = classAt(text, i);
    if ((i - start) % 2 === 0 ? !isWordClass(class_) || class_ === Digit : class_ !== FullStop) return false;
  }
  return true;
}
