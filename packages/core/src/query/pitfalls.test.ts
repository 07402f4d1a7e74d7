import { describe, expect, test } from "vitest";
import { applyEdits } from "../text/diagnostic.ts";
import { markSpans } from "../text/mark-spans.ts";
import { compile } from "./compile.ts";
import { lint } from "./lint.ts";
import { plan } from "./plan.ts";
import { xRecent } from "./profiles/index.ts";
import { query, requireQuery } from "./query-tag.ts";

/**
 * What goes wrong when posts are matched, one name for each kind of it (`text/pitfalls.test.ts` has the same of the text layer):
 * queries, and texts in which brackets mark all that the query must show, no more and no less.
 */
const pitfalls: Readonly<Record<string, readonly (readonly [query: string, ...texts: string[]])[]>> = {
  "case folding": [
    ["straße", "[STRASSE], [Straße], [strasse]"],
    ["ΣΊΣΥΦΟΣ", "[Σίσυφος] και [ΣΊΣΥΦΟΣ]"],
    ["library", "[LIBRARY] [lIbRaRy] librarian"],
  ],
  accents: [
    ["cafe", "[café] [cafe\u0301] [cafe]"],
    ["café", "[café] [CAFÉ] [cafe\u0301] cafe"],
    ["lodz oeuvre aeon ore", "[Łódź], [œuvre], [æon], [øre]"],
    ["łódź", "[Łódź] Lodz"],
  ],
  "kana voicing": [
    ["カ", "[カ] ガ"],
    ["ガ", "カ [ガ] [カ\u3099]"],
  ],
  "Turkish i": [["istanbul", "[İstanbul] [ISTANBUL] [ıstanbul]"]],
  "scripts without spaces": [
    ["図書館", "[図書館]で借りた、市立[図書館]、図書。館"],
    ["図書館 NEAR/1 本", "[図書館]の[本]", "図書館にある本"],
    ["ห้องสมุด", "ไป[ห้องสมุด]ประชาชน"],
    ["ຫໍສະໝຸດ", "ໄປ[ຫໍສະໝຸດ]"],
    ["បណ្ណាល័យ", "ទៅ[បណ្ណាល័យ]សាធារណៈ"],
    ["စာကြည့်တိုက်", "မြို့[စာကြည့်တိုက်]မှာ"],
  ],
  emoji: [
    ["👍", "[👍] [👍🏽] [👍\ufe0f]"],
    ["🧑‍🏫", "[👩‍🏫] [👨🏽‍🏫] 🏫"],
    ["raw:👍🏽", "👍 [👍🏽]"],
  ],
  "tags in CamelCase": [
    ['"boston public library"', "#[BostonPublicLibrary]2026", "#bostonpubliclibrary"],
    ["#bostonpubliclibrary", "[#BostonPublicLibrary] [#bostonpubliclibrary] bostonpubliclibrary"],
    ["public NEAR/0 library", "#Boston[PublicLibrary]"],
  ],
  "where tags end": [["#books", "([#books]), [#books]. [#books]'s #books2 x#books [＃books]"]],
  handles: [
    ["@spl.bsky.social", "ask [@spl.bsky.social]. or @spl"],
    ["@spl", "[@spl], [@spl@town.example] [@spl.bsky.social] @splendid"],
    ["@spl@town.example", "[@spl@town.example] @spl@other.example"],
    ["spl", "@spl @spl.bsky.social [SPL]"],
  ],
  addresses: [["library", "https://library.example/library www.library.example jo@library.example [library]"]],
  apostrophes: [
    ["library", "[library's] [library’s] [libraryʼs] [library＇s] libraries"],
    ['"the library\'s books"', "[the library’s books]"],
    ["libraries", "the [libraries]' books"],
  ],
  punctuation: [
    ["C++", "[C++] C [c++]."],
    ["AT&T", "[AT&T] AT T"],
    ["24/7", "open [24/7]! 24 7"],
  ],
  hyphens: [
    ["e-book", "[e-book] [ebook] [e book]"],
    ["{e-book}", "[e-book] ebook e book"],
    ["ebook", "[e-book] [ebook] e book"],
  ],
  acronyms: [["{SPL}", "[SPL] spl Spl #[SPL]Reads"]],
  elongation: [
    ["so", "sooo [so]"],
    ["sooo~", "[sooo] [sooooo] [so], soda"],
  ],
  "letters in disguise": [["library", "[𝐋𝐢𝐛𝐫𝐚𝐫𝐲] [Ⓛⓘⓑⓡⓐⓡⓨ] [🅻🅸🅱🆁🅰🆁🆈] [🅛🅘🅑🅡🅐🅡🅨] [ｌｉｂｒａｒｙ]"]],
  "letters of another alphabet": [["library", "l\u0456brary [library]"]],
  "zero width": [["library", "[lib\u200brary] [lib\u00adrary] [library]\ufeff"]],
  "changes of length": [
    ["library", "ﷺ [library] ﬁ [library]"],
    ["ﷺ", "the [ﷺ] library"],
    ["fire", "[ﬁre]"],
  ],
};

describe.each(Object.entries(pitfalls))("%s", (_, rows) => {
  test.each(rows.flatMap(([source, ...texts]) => texts.map((text) => [source, text] as const)))(
    "%s finds %s",
    (source, marked) => {
      const text = marked.replaceAll(/[[\]]/g, "");
      expect(markSpans(text, compile(source).match(text)?.spans ?? [])).toBe(marked);
    },
  );
});

test("what a network says about a post counts beside its text: tags, handles, unfolded addresses", () => {
  const post = {
    text: "see town.example/…",
    tags: ["Books"],
    mentions: ["spl.bsky.social"],
    links: ["https://town.example/hours"],
  };
  expect(["#books", "@spl", "link:hours", "domain:town.example", "hours"].map((source) => compile(source).test(post))).toEqual([
    true,
    true,
    true,
    true,
    false,
  ]);
});

test("X finds words inside of addresses too, so a word that we do not want is not excluded there", () => {
  expect(plan(query`wine NOT library`, xRecent, { now: 0 }).calls.map(({ text }) => text)).toEqual(["wine"]);
});

test.each([
  ["SPL", "W04", ["{SPL}", "({SPL} AND librar*)"]],
  ['"Boston Public Library"', "I02", ['("Boston Public Library" OR #bostonpubliclibrary)']],
  ["l\u0456brary", "W10", ["library"]],
  ["lib\u200brary", "W10", ["library"]],
])("the linter offers a way round for %s", (source, code, mended) => {
  const finding = lint(requireQuery(source)).find((one) => one.code === code);
  expect(finding?.fixes?.map(({ edits }) => applyEdits(source, edits))).toEqual(mended);
});
