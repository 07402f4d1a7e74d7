import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { suite } from "../../../../test/suites.ts";
import { lookalikes } from "./confusables.ts";
import { fold, readWords, type Word } from "./index.ts";

suite("conformance/unicode-17.0.0/CaseFolding.txt", (file) => {
  test("all 1585 common and full case foldings are equal in base", () => {
    const pairs = rowsOf(file).filter(([, status]) => status === "C" || status === "F");
    expect(pairs).toHaveLength(1585);
    for (const [from, , to] of pairs) expect(base(from!)).toBe(base(to!));
  });
});

suite("conformance/unicode-17.0.0/NormalizationTest.txt", (file) => {
  test("all forms of all 20,034 lines are equal in base", () => {
    const rows = rowsOf(file).filter((row) => row.length > 4);
    expect(rows).toHaveLength(20_034);
    for (const row of rows) expect(new Set(row.slice(0, 5).map(base)).size).toBe(1);
  });
});

suite("conformance/unicode-17.0.0/emoji-test.txt", (file) => {
  /** Text unless a selector asks for an emoji: letters, signs of right and trade, and punctuation that ends a sentence. */
  const text = "‼ ⁉ © ® ™ ℹ Ⓜ ㊗ ㊙ 🅰 🅱 🅾 🅿 🈂 🈷".split(" ");

  test("every emoji of the list is one token, apart from 15 that are text without a selector", () => {
    const emoji = rowsOf(file).map(([points]) => textOf(points!));
    expect(emoji).toHaveLength(5225);
    expect(emoji.filter((one) => !isOneEmoji(one, readWords(one)))).toHaveLength(text.length);
    expect(text.filter((one) => isOneEmoji(one, readWords(one)))).toEqual([]);
  });

  test("tone and presentation are not part of the base", () => {
    for (const emoji of rowsOf(file).map(([points]) => textOf(points!))) {
      const plain = emoji.replaceAll(/\ufe0f|(?<=.)[\u{1f3fb}-\u{1f3ff}]/gu, "");
      if (!text.includes(plain)) expect(readWords(plain)[0]?.base).toBe(readWords(emoji)[0]?.base);
    }
  });
});

suite("conformance/unicode-17.0.0/confusables.txt", (file) => {
  /** Read as Latin letters by people, although UTS 39 keeps them apart: q with a Cyrillic hook, k in small letters. */
  const ours = "Ԛ к κ".split(" ");

  test("a look-alike has the same prototype as the letter it is read as", () => {
    const prototypes = new Map(rowsOf(file).map(([from, to]) => [textOf(from!), textOf(to!)]));
    const skeleton = (point: number) => prototypes.get(String.fromCodePoint(point)) ?? String.fromCodePoint(point);
    const differing = [...lookalikes()].filter(([from, to]) => skeleton(from) !== skeleton(to));
    expect(differing.map(([from]) => String.fromCodePoint(from))).toEqual(ours);
  });
});

suite("conformance/unicode-17.0.0/WordBreakTest.txt", (file) => {
  /**
   * Where our words are not those of UAX 29, and why, in the order in which a line is judged.
   *
   * - Low line: `summer_reading` must be found as two words; UAX 29 makes one of it.
   * - Kana: a run of Katakana is one word to UAX 29; ours is matched as a substring, one token a character.
   * - Colon, full stop: between letters they end a word here (`re:hold`, `library.Next`), apart from initials.
   * - Comma, apostrophe: inside a number they must group thousands.
   * - Format: a word leaves out the zero-width characters and loose marks around it, so that a highlight begins and ends at a letter.
   */
  const divergences: readonly (readonly [name: string, pattern: RegExp, count: number])[] = [
    ["low line", /_/, 114],
    ["Kana", /\u3031/, 10],
    ["colon", /:/, 31],
    ["full stop", /\./, 17],
    ["comma", /,/, 19],
    ["apostrophe", /'/, 31],
    ["format", /\u00ad|\u200d|\u0308|\u2060|\u06dd|\u070f/, 76],
  ];

  test("words end where UAX 29 ends them, apart from the listed divergences", () => {
    const lines = rowsOf(file).map(([line]) => line!);
    expect(lines).toHaveLength(1944);
    const differing = lines.filter((line) => !agrees(line)).map((line) => textOf(line.replaceAll(/[÷×]/g, " ")));
    const reasons = differing.map((text) => divergences.find(([, pattern]) => pattern.test(text))?.[0] ?? JSON.stringify(text));
    expect(tally(reasons)).toEqual(Object.fromEntries(divergences.map(([name, , count]) => [name, count])));
  });
});

/** Whether each outermost token begins and ends at a boundary of the line and holds none. */
function agrees(line: string): boolean {
  const segments = line.split("÷").filter((part) => part.trim() !== "");
  const boundaries = new Set([0]);
  let length = 0;
  for (const segment of segments) {
    length += textOf(segment.replaceAll("×", " ")).length;
    boundaries.add(length);
  }
  return outermost(readWords(textOf(line.replaceAll(/[÷×]/g, " ")))).every(({ span: { start, end } }) => {
    const inside = Array.from({ length: end - start - 1 }, (_, index) => start + 1 + index);
    return boundaries.has(start) && boundaries.has(end) && !inside.some((offset) => boundaries.has(offset));
  });
}

function outermost(words: readonly Word[]): Word[] {
  return words.filter(
    (word, index) =>
      !words.slice(0, index).some((other) => other.span.start <= word.span.start && other.span.end >= word.span.end),
  );
}

function isOneEmoji(text: string, words: readonly Word[]): boolean {
  return words.length === 1 && words[0]!.kind === "emoji" && words[0]!.text === text;
}

/** The fields of each line of a file of the Unicode Character Database; comments and empty lines left out. */
function rowsOf(file: string): string[][] {
  const lines = readFileSync(file, "utf8").replace("\ufeff", "").split("\n");
  return lines
    .map((line) =>
      line
        .split("#")[0]!
        .split(";")
        .map((field) => field.trim()),
    )
    .filter(([first]) => first !== "" && !first!.startsWith("@"));
}

function textOf(points: string): string {
  return points
    .trim()
    .split(/\s+/)
    .map((point) => String.fromCodePoint(Number.parseInt(point, 16)))
    .join("");
}

function base(points: string): string {
  return fold(textOf(points)).text;
}

function tally(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
