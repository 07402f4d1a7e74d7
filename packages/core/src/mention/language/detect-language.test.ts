import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { suite } from "../../../../../test/suites.ts";
import { detectLanguage } from "../index.ts";

describe("the language of a post", () => {
  test.each([
    ["does anyone know when the library opens", "en"],
    ["¿Alguien sabe si la biblioteca abre los domingos?", "es"],
    ["Wo bringt man hier alte Farbe hin, und was kostet das?", "de"],
    ["La bibliothécaire a souri, c’est presque Nice", "fr"],
    ["Thư viện có sách tiếng Việt không mọi người?", "vi"],
    ["yaar pehli job ka tax kaise file karte hain", "hi-latn"],
    ["Подскажите, в библиотеке можно распечатать документы?", "ru"],
    ["هل توجد كتب عربية للأطفال في مكتبة المدينة؟", "ar"],
    ["क्या लाइब्रेरी में हिन्दी अख़बार आते हैं?", "hi"],
    ["ห้องสมุดมีสอนภาษาอังกฤษฟรีไหมคะ", "th"],
    ["日本語の本も置いてあるのかな", "ja"],
    ["请问图书馆有中文绘本吗", "zh"],
    ["도서관 열람실 좋아요", "ko"],
    ["@mpl.example 图书馆 https://mpl.example/the/and/of #library", "zh"],
  ])("%s", (text, lang) => {
    expect(detectLanguage(text)?.lang).toBe(lang);
    expect(detectLanguage(text)?.confidence).toBeGreaterThan(0.5);
  });

  test.each(["", "Millbrook", "@ann #books https://mpl.example", "📚📚", "42 - 17", "Anna Bella Clara Dora", "ok"])(
    "%j is unknown",
    (text) => {
      expect(detectLanguage(text)).toBeUndefined();
    },
  );
});

/** Files of the suite that are in languages of ours; the others must mostly be left unknown. */
const known: Readonly<Record<string, string>> = Object.fromEntries(
  [
    "eng:en spa:es fra:fr deu:de ita:it por_BR:pt por_PT:pt nld:nl swe:sv dan:da nob:nb fin:fi pol:pl ces:cs ron:ro hun:hu tur:tr",
    "vie:vi ind:id tgl:tl som:so swh:sw hrv:hr bos_latn:hr srp_latn:hr rus:ru ukr:uk bul:bg srp_cyrl:sr bel:be mkd:mk arb:ar",
    "pes_1:fa pes_2:fa urd:ur hin:hi mar:mr tha:th kor:ko jpn:ja cmn_hans:zh cmn_hant:zh heb:he ell_monotonic:el hye:hy kat:ka",
    "tam:ta ben:bn guj:gu kan:kn mal:ml pan:pa lao:lo khm:km mya:my amh:am yor:yo",
  ]
    .join(" ")
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);

suite("conformance/udhr", (folder) => {
  const texts = readdirSync(join(folder, "txt")).map((file) => ({
    lang: known[file.replace(".txt", "")],
    text: readFileSync(join(folder, "txt", file), "utf8").replaceAll(/\s+/g, " "),
  }));

  test("of pieces of 80 characters, nearly all that it names are right, and most are named", () => {
    const answers = texts.flatMap(({ lang, text }) =>
      lang ? pieces(text, 80).map((piece) => ({ lang, said: detectLanguage(piece)?.lang })) : [],
    );
    const named = answers.filter(({ said }) => said !== undefined);
    expect(named.filter(({ lang, said }) => lang === said).length / named.length).toBeGreaterThan(0.98);
    expect(named.length / answers.length).toBeGreaterThan(0.82);
  });

  test("of languages it has no words of, most are left unknown", () => {
    const answers = texts.flatMap(({ lang, text }) => (lang ? [] : pieces(text, 80).map((piece) => detectLanguage(piece))));
    expect(answers.filter((answer) => answer === undefined).length / answers.length).toBeGreaterThan(0.8);
  });
});

/** The beginning is a preamble with names; pieces are taken behind it. */
function pieces(text: string, length: number): readonly string[] {
  const count = Math.floor((Math.min(text.length, 9000) - 2000) / length);
  return Array.from({ length: Math.max(0, count) }, (_, index) => text.slice(2000 + index * length, 2000 + (index + 1) * length));
}
