import * as classes from "../src/text/character-class.ts";
import { codePoints, load, union } from "./unicode-data.ts";

/** The class of every code point, 0 to 0x10FFFF. */
export async function classTable(folds: ReadonlyMap<number, readonly number[]>): Promise<Uint8Array> {
  const table = new Uint8Array(0x110000);
  const category = await load<Map<number, string>>("General_Category/index");
  for (let c = 0; c < table.length; c++) table[c] = byCategory[category.get(c)!] ?? classes.Other;
  const set = (points: Iterable<number>, value: number) => {
    for (const c of points) table[c] = value;
  };
  set(await unspaced(), classes.Character);
  for (const [c, folded] of folds) table[c] = ofFolded(table, c, folded);
  set(await terminators(), classes.Terminator);
  set(await pictographs(folds), classes.Pictograph);
  set(await codePoints("Binary_Property/Default_Ignorable_Code_Point"), classes.Ignorable);
  set(await codePoints("Binary_Property/Prepended_Concatenation_Mark"), classes.Ignorable);
  set(await codePoints("Binary_Property/Regional_Indicator"), classes.RegionalIndicator);
  for (const [characters, value] of single)
    set(
      [...characters].map((c) => c.codePointAt(0)!),
      value,
    );
  return table;
}

const byCategory: Record<string, number> = {
  ...fill("Lowercase_Letter", classes.Lower),
  ...fill("Uppercase_Letter Titlecase_Letter", classes.Upper),
  ...fill("Modifier_Letter Other_Letter Letter_Number", classes.Letter),
  ...fill("Decimal_Number Other_Number", classes.Digit),
  ...fill("Nonspacing_Mark Spacing_Mark Enclosing_Mark", classes.Mark),
  ...fill("Space_Separator", classes.Space),
  ...fill("Line_Separator Paragraph_Separator", classes.Newline),
  ...fill("Connector_Punctuation Dash_Punctuation Open_Punctuation Close_Punctuation", classes.Punctuation),
  ...fill("Initial_Punctuation Final_Punctuation Other_Punctuation", classes.Punctuation),
  ...fill("Math_Symbol Currency_Symbol Modifier_Symbol Other_Symbol", classes.Punctuation),
  ...fill("Surrogate", classes.Surrogate),
};

function fill(names: string, value: number): Record<string, number> {
  return Object.fromEntries(names.split(" ").map((name) => [name, value]));
}

/** Characters with a part of their own in the grammar of words. Full-width twins follow their ASCII model by their fold. */
const single: readonly (readonly [string, number])[] = [
  ["\t", classes.Space],
  ["\n\r\v\f\u0085\u2028\u2029", classes.Newline],
  ["'\u2018\u2019\u201b\u02bc\u02bb\u05f3\uff07", classes.Apostrophe],
  ["\u00b7\u0387\u2027\u05f4", classes.InnerDot],
  ["-\u2010\u2011\ufe63\uff0d", classes.Hyphen],
  [",\uff0c", classes.Comma],
  [".\uff0e", classes.FullStop],
  ["!?\u2026", classes.Terminator],
  ["&\uff06", classes.Ampersand],
  ["/\uff0f", classes.Slash],
  [":\uff1a", classes.Colon],
  ["+\uff0b", classes.Plus],
  ["_\uff3f", classes.Underscore],
  ["@\uff20", classes.At],
  ["#\uff03", classes.NumberSign],
  ["$\uff04", classes.Dollar],
  ["\u200d", classes.Joiner],
  ["\uff9e\uff9f", classes.Mark], // half-width voicing marks of Kana: letters to Unicode, marks in what they fold to
  // Marks of trade and right stand beside a word and are no part of it, whatever their compatibility form.
  ['\u2122\u2120\u00a9\u00ae*"', classes.Sign],
];

/** Scripts written without spaces, and the length and repeat marks of Kana that Unicode files under Common. */
async function unspaced(): Promise<Set<number>> {
  const letters = await union("General_Category/Letter", "General_Category/Letter_Number", "General_Category/Other_Symbol");
  const scripts = await union(
    ...["Script/Han", "Script/Hiragana", "Script/Katakana", "Script/Bopomofo", "Script/Tangut", "Script/Nushu"],
    ...["Script/Khitan_Small_Script", "Line_Break/Complex_Context", "Word_Break/Katakana"],
  );
  return new Set([...scripts, 0x3006, 0x303c, 0x30fc, 0xff70].filter((c) => letters.has(c)));
}

/** A symbol that folds to letters is a letter; one that folds to a character of an unspaced script is such a character. */
function ofFolded(table: Uint8Array, c: number, folded: readonly number[]): number {
  const own = table[c]!;
  if (own === classes.Character || folded.some((point) => table[point] === classes.Character)) return classes.FoldedCharacter;
  if (own !== classes.Punctuation && own !== classes.Other) return own;
  if (folded.some((point) => isWordClass(table[point]!)))
    return table[folded[0]!] === classes.Digit ? classes.Digit : classes.Letter;
  return own;
}

function isWordClass(value: number): boolean {
  return value >= classes.firstWord && value <= classes.lastWord;
}

/** Sentence terminals that always end a sentence, with the ellipsis; the full stop is judged by what stands around it. */
async function terminators(): Promise<Set<number>> {
  return codePoints("Sentence_Break/STerm");
}

/** Pictures; of those that fold to text (a circled M, a double exclamation mark) only the ones that are drawn as emoji unasked. */
async function pictographs(folds: ReadonlyMap<number, readonly number[]>): Promise<Set<number>> {
  const all = await union("Binary_Property/Extended_Pictographic", "Binary_Property/Emoji_Modifier");
  const drawn = await codePoints("Binary_Property/Emoji_Presentation");
  return new Set([...all].filter((c) => drawn.has(c) || !folds.has(c)));
}
