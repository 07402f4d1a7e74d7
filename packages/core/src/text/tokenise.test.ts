import { expect, test } from "vitest";
import { hashBase, readWords, tokenise } from "./index.ts";

/** Writes the tokens of a text: kind where it is not `word`, spelling, base where it differs, position, length over 1. */
function tokens(text: string): string {
  return readWords(text)
    .map(({ kind, text: spelling, base, position, length }) => {
      const name = kind === "word" ? "" : `${kind}:`;
      return `${name}${spelling}${base === spelling ? "" : `=${base}`}@${position}${length > 1 ? `+${length}` : ""}`;
    })
    .join(" ");
}

const cases: readonly (readonly [text: string, tokens: string])[] = [
  ["open the library", "open@0 the@1 library@2"],
  ["Library’s library's", "Library’s=library@0 library's=library@1"],
  ["an e-book", "an@0 e-book=ebook@1+2 e@1 book@2"],
  ["AT&T 24/7", "AT&T=at&t@0+2 AT=at@0 T=t@1 24/7@2+2 24@2 7@3"],
  ["C++ or C#.", "C++=c++@0 C=c@0 or@1 C#=c#@2 C=c@2"],
  ["the U.S. library", "the@0 U.S.=us@1+2 U=u@1 S=s@2 library@3"],
  ["#NYPLReads", "tag:#NYPLReads=nyplreads@0+2 NYPL=nypl@0 Reads=reads@1"],
  ["#summerreading", "tag:#summerreading=summerreading@0"],
  ["@spl.bsky.social!", "handle:@spl.bsky.social=spl.bsky.social@0"],
  ["図書館", "character:図@0 character:書@1 character:館@2"],
  ["ｶﾞ", "character:ｶﾞ=カ\u3099@0"],
  ["@spl's #Books’s", "handle:@spl=spl@0 tag:#Books=books@1"],
  ["🅰️bc Ⓐⓑ🅱️", "emoji:🅰️=🅰@0 bc@1 Ⓐⓑ=ab@2 emoji:🅱️=🅱@3"],
  ["straße STRASSE", "straße=strasse@0 STRASSE=strasse@1"],
  ["lib\u200brary", "lib\u200brary=library@0"],
  ["1️⃣ 👩🏽‍🏫 🇺🇸", "emoji:1️⃣=1\u20e3@0 emoji:👩🏽‍🏫=🧑‍🏫@1 emoji:🇺🇸@2"],
];

test.each(cases)("%s", (text, expected) => {
  expect(tokens(text)).toBe(expected);
});

test("the table stores the hash of the base form", () => {
  for (const [text] of cases) {
    const table = tokenise(text);
    expect([...table.hash.subarray(0, table.count)]).toEqual(readWords(text).map(({ base }) => hashBase(base)));
  }
});

/** Words are handed over every 1,023 units: behind so many blanks each unit of the text is where that happens once. */
test("a long text is read like a short one, wherever its words are handed over", () => {
  const text =
    "The li\u00adbrary's e-book, U.S. AT&T C++. \u00a9 caf\u00e9 3.50 1,000! #NYPLReads @spl.example \u{1f4da} straße\nnew line";
  const alone = readWords(text);
  for (let blanks = 1023 - text.length; blanks <= 1023; blanks++) {
    const moved = readWords(" ".repeat(blanks) + text);
    const back = moved.map((word) => ({ ...word, span: { start: word.span.start - blanks, end: word.span.end - blanks } }));
    expect(back).toEqual(alone);
  }
});
