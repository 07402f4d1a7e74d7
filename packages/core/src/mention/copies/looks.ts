/**
 * How a word looks, in 64 bits that do not tell the word: which letters it has, how many, the first two, and whether it holds a
 * figure or begins as a name does. Enough to see that one word may be a slip of the other.
 */
export interface Looks {
  /** Per word, a bit for each letter, whatever its case. */
  readonly letters: Uint32Array;
  /** Per word, its length, its first two letters and what kind of word it is. */
  readonly forms: Uint32Array;
}

const lengthMask = 0xff;
const firstShift = 8;
const secondShift = 13;
const figure = 1 << 18;
const name = 1 << 19;

/** Writes how the word between two offsets looks at a place of the arrays. */
export function writeLook({ letters, forms }: Looks, at: number, text: string, start: number, end: number): void {
  let [set, count, beginning, kind] = [0, 0, 0, 0];
  for (let offset = start; offset < end; offset++) {
    const unit = text.charCodeAt(offset);
    if (unit === 0x27 || unit === 0x2019 || unit === 0x23) continue;
    if (unit >= 0x30 && unit <= 0x39) kind |= figure;
    const letter = unit & 31; // large and small letters of Latin, Greek and Cyrillic differ in a higher bit
    if (count < 2) beginning |= letter << (count === 0 ? firstShift : secondShift);
    set |= 1 << letter;
    count++;
  }
  if (count < 2) kind |= figure; // one character of Han or Kana says as much as a word
  if (isLarge(text, start) && !isLarge(text, start + 1)) kind |= name;
  letters[at] = set;
  forms[at] = Math.min(count, lengthMask) | beginning | kind;
}

function isLarge(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x41 && unit <= 0x5a;
}

export function isFigureOrName(form: number): boolean {
  return (form & (figure | name)) !== 0;
}

/**
 * Whether one word may be the other with a letter missing, doubled, exchanged with its neighbour or hit beside. Short words, names
 * and beginnings must agree better, because there other words are as near. Figures are never slips.
 */
export function isSlip(a: Looks, at: number, b: Looks, bt: number): boolean {
  const [first, second] = [a.forms[at]!, b.forms[bt]!];
  if (((first | second) & figure) !== 0) return false;
  const shorter = Math.min(first & lengthMask, second & lengthMask);
  const longer = Math.max(first & lengthMask, second & lengthMask);
  const others = bitCount(a.letters[at]! ^ b.letters[bt]!);
  const isName = ((first | second) & name) !== 0;
  if (longer === shorter && others === 0) return longer >= 3 && (sameStart(first, second) || swappedStart(first, second));
  if (longer - shorter > 1 || shorter < (isName ? 6 : 3) || ((isName || shorter < 6) && !sameStart(first, second))) return false;
  if (longer !== shorter) return others <= 1 && longer >= 4;
  if (longer < (isName ? 7 : 6)) return !isName && longer >= 4 && areNeighbours(a.letters[at]! ^ b.letters[bt]!);
  return others <= 2;
}

/** As many letters as the word has; figures count too. */
export function lengthOf(form: number): number {
  return form & lengthMask;
}

/**
 * The letters side by side on the usual keyboard, along its rows and across them, as pairs of bits. In words of up to five letters
 * any other exchange makes another word too often: "house" and "horse", "marie" and "maria".
 */
const neighbours: ReadonlySet<number> = new Set(
  "qwertyuiop asdfghjkl zxcvbnm qaz wsx edc rfv tgb yhn ujm ik ol aw se dr ft gy hu ji ko lp"
    .split(" ")
    .flatMap((row) =>
      [...row.slice(1)].map((letter, at) => (1 << (letter.charCodeAt(0) & 31)) | (1 << (row.charCodeAt(at) & 31))),
    ),
);

function areNeighbours(pair: number): boolean {
  return neighbours.has(pair);
}

function sameStart(a: number, b: number): boolean {
  return ((a ^ b) & (31 << firstShift)) === 0;
}

function swappedStart(a: number, b: number): boolean {
  return ((a >> firstShift) & 31) === ((b >> secondShift) & 31) && ((a >> secondShift) & 31) === ((b >> firstShift) & 31);
}

function bitCount(bits: number): number {
  let [rest, count] = [bits, 0];
  for (; rest !== 0; count++) rest &= rest - 1;
  return count;
}
