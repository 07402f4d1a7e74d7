import { expect, test } from "vitest";
import {
  accentForm,
  accentFormOf,
  baseForm,
  fold,
  hasAccents,
  hasBase,
  isTouching,
  mergeSpans,
  type Reading,
  readings,
  type Span,
  type TokenTable,
  tokenise,
  tokenKinds,
  type Word,
} from "./index.ts";

/** The pitfalls of matching text, each as a term, and texts in which brackets mark what the term must find: no more, no less. */
const pitfalls: Readonly<Record<string, readonly (readonly [term: string, ...texts: string[]])[]>> = {
  "case folding": [
    ["straße", "[STRASSE], [Straße], [strasse], [STRAẞE]"],
    ["ΣΊΣΥΦΟΣ", "[Σίσυφος] και [ΣΊΣΥΦΟΣ]"],
    ["library", "[LIBRARY] [Library] [lIbRaRy] librarian"],
  ],
  accents: [
    ["cafe", "[café] [CAFÉ] [cafe\u0301] [cafe]"],
    ["café", "[café] [CAFÉ] [cafe\u0301] cafe"],
    ["Lodz", "[Łódź] [łódź] [Lodz]"],
    ["łódź", "[Łódź] Lodz Lódź"],
    ["ore", "[øre] [Øre]"],
    ["aeon", "[æon] [Æon] [aeon]"],
    ["oeuvre", "[œuvre] [oeuvre]"],
    ["dordevic", "[Đorđević]"],
    ["маи", "[май] [Май]"],
    ["αθηνα", "[Αθήνα] [ΑΘΗΝΑ]"],
  ],
  "kana voicing": [
    ["カ", "[カ] ガ"],
    ["ガ", "カ [ガ] [カ\u3099] [ｶﾞ]"],
  ],
  "Turkish i": [
    ["istanbul", "[İstanbul] [ISTANBUL] [istanbul] [ıstanbul]"],
    ["İstanbul", "[istanbul] [İSTANBUL]"],
  ],
  "scripts without spaces": [
    ["図書館", "[図書館]で借りた", "市立[図書館]", "図書 館 は 図書。館 [図書館]", "国書館", "[図書\u200b館]"],
    ["ห้องสมุด", "ไป[ห้องสมุด]ประชาชน"],
    ["ຫໍສະໝຸດ", "ໄປ[ຫໍສະໝຸດ]"],
    ["បណ្ណាល័យ", "ទៅ[បណ្ណាល័យ]សាធារណៈ"],
    ["စာကြည့်တိုက်", "မြို့[စာကြည့်တိုက်]မှာ"],
  ],
  Hangul: [
    ["도서관", "[도서관] 도서관에서", "[도서관]"],
    ["한국", "[\u1112\u1161\u11ab\u1100\u116e\u11a8]"],
  ],
  emoji: [
    ["📚", "reading [📚]! [📚]📖"],
    ["❤", "[❤] [❤️]"],
    ["👍", "[👍] [👍🏽] [👍🏿]"],
    ["🧑‍🏫", "[👩‍🏫] [👨🏽‍🏫] [🧑‍🏫] 🏫"],
    ["🤷", "[🤷] [🤷‍♀️] [🤷🏾‍♂️]"],
    ["👨‍👩‍👧", "[👨‍👩‍👧] 👨 👩 👧"],
    ["🇺🇸", "[🇺🇸]🇨🇦 🇸🇺"],
    ["🏴󠁧󠁢󠁳󠁣󠁴󠁿", "[🏴󠁧󠁢󠁳󠁣󠁴󠁿] 🏴󠁧󠁢󠁷󠁬󠁳󠁿 🏴"],
    ["1️⃣", "[1️⃣] 2️⃣ 1"],
  ],
  "tags in CamelCase": [
    ["Boston Public Library", "#[BostonPublicLibrary]2026"],
    ["public", "#Boston[Public]Library #bostonpubliclibrary"],
    ["#bostonpubliclibrary", "[#BostonPublicLibrary] [#bostonpubliclibrary] bostonpubliclibrary"],
    ["bostonpubliclibrary", "[#BostonPublicLibrary] [#bostonpubliclibrary] [bostonpubliclibrary]"],
    ["NYPL", "#[NYPL]Reads #NYPLreads [#nypl]"],
    ["reads", "#NYPL[Reads] #[Reads]AtNYPL"],
    ["2026", "#SummerReading[2026] #summerreading2026"],
    ["summer", "#[summer]_reading"],
    ["図書館", "#[図書館] #公共[図書館]"],
    ["#図書館", "[#図書館] #公共図書館"],
  ],
  "where tags end": [
    ["#books", "[#books]. ([#books]) [#books], x#books &#books #books2 [＃books]", "[#books]'s"],
    ["1", "#[1] in the list"],
  ],
  handles: [
    ["@spl.bsky.social", "([@spl.bsky.social]). spl.bsky.social @spl"],
    ["@spl", "[@spl], [@SPL]! @splendid x@spl @spl.bsky.social"],
    ["@spl@town.example", "ask [@spl@town.example]."],
    ["spl", "@spl @spl.bsky.social [SPL]"],
  ],
  addresses: [
    ["library", "https://library.example/library www.library.example/x library.example/hours jo@library.example [library]"],
    ["hours", "spl.example/hours#hours, [hours]. See https://spl.example/a(hours)b) [hours]"],
    ["https://spl.example/a", "<[https://spl.example/a]>, ([https://spl.example/a]). https://spl.example/a/b"],
    ["jo.smith@spl.example", "write to [jo.smith@spl.example]."],
    ["next", "the library.[Next] time"],
  ],
  apostrophes: [
    ["library", "[library's] [Library’s] [library＇s] [libraryʼs] libraries"],
    ["libraries", "the [libraries]' books"],
    ["library's", "[library] [library’s]"],
    ["don't", "[don't] [don’t] [don‘t] dont"],
    ["heure", "à l'[heure], à l’[Heure]"],
    ["o'brien", "[O’Brien] [O'Brien's]"],
  ],
  punctuation: [
    ["C++", "[C++] C C# [c++]."],
    ["C", "[C]++ [C]# [C]"],
    ["AT&T", "[AT&T] AT T [at&t]"],
    ["24/7", "open [24/7]! 24 7"],
    ["Google", "[Google]+ [Google]"],
    ["Google+", "[Google+] Google"],
    ["U.S.", "the [U.S.] and the [US], not u"],
    ["us", "the [U.S.] [us]"],
    ["3.50", "$[3.50] 3 50"],
    ["1000", "[1,000] books, [1000], 1,00"],
    ["10:30", "at [10:30] or 10 30"],
    ["2026", "24.11.[2026] 11/24/[2026] [2026]-11-24"],
  ],
  hyphens: [
    ["e-book", "an [e-book], an [ebook], an [e book]"],
    ["ebook", "an [e-book], an [ebook], an e book"],
    ["e book", "an [e-book], an [e book], an ebook"],
    ["ebook reader", "[e-book-reader] [ebook reader] [e-book reader]"],
    ["wi-fi", "[wi‑fi] [WiFi] [wi-fi]"],
  ],
  "width and letters in disguise": [
    ["library", "[𝐋𝐢𝐛𝐫𝐚𝐫𝐲] [𝓁𝒾𝒷𝓇𝒶𝓇𝓎] [Ⓛⓘⓑⓡⓐⓡⓨ] [🅻🅸🅱🆁🅰🆁🆈] [🅛🅘🅑🅡🅐🅡🅨] [ｌｉｂｒａｒｙ] [🄻🄸🄱🅁🄰🅁🅈] [ʟɪʙʀᴀʀʏ]"],
    ["ﬁre", "[fire] [ﬁre]"],
    ["№", "[no]"],
  ],
  "zero width": [
    ["library", "[lib\u200brary] [lib\u00adrary] \u2060[library] [li\u200dbrary] [library]\ufeff"],
    ["می\u200cخواهم", "[میخواهم] [می\u200cخواهم]"],
  ],
  "marks of other scripts": [
    ["हिन्दी", "[हिन्दी] हनद"],
    ["שלום", "[שלום] שָׁלוֹם"],
    ["ארה״ב", '[ארה"ב] [ארה״ב] [ארהב]'],
    ["col·lecció", "[col·lecció] [COL·LECCIÓ]"],
  ],
};

for (const [name, rows] of Object.entries(pitfalls))
  test.each(rows.flatMap(([term, ...texts]) => texts.map((text) => [term, text] as const)))(
    `${name}: %s finds %s`,
    (term, marked) => {
      const text = marked.replaceAll(/[[\]]/g, "");
      expect(bracket(text, find(term, text))).toBe(marked);
    },
  );

test("U+FDFA is eighteen units when folded, and each of them leads back to it", () => {
  const { text, map } = fold("a ﷺ b");
  expect(text).toBe("a صلى الله عليه وسلم b");
  for (let i = 2; i < 20; i++) expect(map.toOriginal({ start: i, end: i + 1 })).toEqual({ start: 2, end: 3 });
  expect(map.toOriginal({ start: 21, end: 22 })).toEqual({ start: 4, end: 5 });
});

test("stretched and disguised words are folded only when asked", () => {
  expect(["sooo", "soo", "so"].map((word) => baseForm(word, { elongation: true }))).toEqual(["so", "so", "so"]);
  expect(baseForm("sooo")).toBe("sooo");
  expect(baseForm("l\u0456br\u0430ry", { confusables: true })).toBe("library");
  expect(baseForm("l\u0456br\u0430ry")).not.toBe("library");
  expect(fold("sooo g\u043e\u043ed", { elongation: true, confusables: true }).text).toBe("so god");
});

/** What a matcher does, without its speed: every way to read the term, at every place. */
function find(term: string, text: string): Span[] {
  const table = tokenise(text);
  return readings(term).flatMap((reading) => occurrences(reading, table));
}

function occurrences(reading: Reading, table: TokenTable): Span[] {
  const found: Span[] = [];
  for (let i = 0; i < table.count; i++) {
    const end = follow(reading, table, i);
    if (end !== undefined) found.push({ start: table.start[i]!, end });
  }
  return found;
}

function follow([word, ...rest]: Reading, table: TokenTable, index: number): number | undefined {
  if (word === undefined || !isSame(word, table, index)) return undefined;
  if (rest.length === 0) return table.end[index]!;
  const position = table.position[index]! + table.length[index]!;
  for (let i = index + 1; i < table.count && table.position[i]! <= position; i++) {
    const isNext = table.position[i] === position && (!mustTouch(word, rest[0]!) || isTouching(table, index, i));
    const end = isNext ? follow(rest, table, i) : undefined;
    if (end !== undefined) return end;
  }
  return undefined;
}

function mustTouch(word: Word, next: Word): boolean {
  return word.span.end === next.span.start && (word.kind === "character" || next.kind === "character");
}

function isSame(word: Word, table: TokenTable, index: number): boolean {
  const kind = tokenKinds[table.kind[index]!]!;
  const fits =
    word.kind === "word" || word.kind === "character" ? ["word", "character", "tag"].includes(kind) : kind === word.kind;
  if (!fits || !hasBase(table, index, word.base)) return false;
  return word.kind !== "word" || !hasAccents(word.text) || accentFormOf(table, index) === accentForm(word.text);
}

function bracket(text: string, spans: readonly Span[]): string {
  let marked = "";
  let done = 0;
  for (const { start, end } of mergeSpans(spans)) {
    marked += `${text.slice(done, start)}[${text.slice(start, end)}]`;
    done = end;
  }
  return marked + text.slice(done);
}
