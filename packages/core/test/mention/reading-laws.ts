/** What has to hold for every reading of markup, whichever markup it is. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { Parser } from "htmlparser2";
import { expect, test } from "vitest";
import { suite } from "../../../../test/suites.ts";
import type { PlainText } from "../../src/mention/index.ts";

/** One bit of markup: how it is written, and what a reader sees of it. */
export type Bit = readonly [markup: string, text: string];

export const same = (letter: string): Bit => [letter, letter];

/** Letters of every kind that lengths go wrong with, and character references. */
export const commonBits: fc.Arbitrary<readonly Bit[]> = fc.oneof(
  fc.constantFrom("a", "é", "e\u0301", "ש", "م", "👩🏽‍🏫", "図", "\u200f", "🇺🇸", "ﬁ", "x y").map((letter) => [same(letter)]),
  fc.constantFrom<Bit>(["&amp;", "&"], ["&#233;", "é"], ["&#x1F4DA;", "📚"], ["&bne;", "=\u20e5"]).map((bit) => [bit]),
);

/** A pair of marks with text inside, and a letter after them. */
export function around(open: string, inside: string, close: string): readonly Bit[] {
  return [[open, ""], same(inside), [close, ""], same("x")];
}

/** Whatever bits are strung together, each maps onto what is seen of it, and back. */
export function expectExactBits(groups: fc.Arbitrary<readonly Bit[]>, read: (markup: string) => PlainText, first = ""): void {
  fc.assert(
    fc.property(fc.array(groups, { maxLength: 20 }), (some) => {
      const bits = [...(first ? [same(first)] : []), ...some.flat()];
      const { text, map } = read(bits.map(([markup]) => markup).join(""));
      expect(text).toBe(bits.map(([, seen]) => seen).join(""));
      let [original, derived] = [0, 0];
      for (const [markup, seen] of bits) {
        const inMarkup = { start: original, end: original + markup.length };
        const inText = { start: derived, end: derived + seen.length };
        [original, derived] = [inMarkup.end, inText.end];
        if (seen === "") continue;
        expect(map.toDerived(inMarkup)).toEqual(inText);
        expect(map.toOriginal(inText)).toEqual(inMarkup);
      }
    }),
  );
}

/** Every unit of the text has its place, in order; every address is one of the web. */
export function expectInside(markup: string, { text, map, entities, media }: PlainText): void {
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const { start, end } = map.toOriginal({ start: at, end: at + 1 });
    if (start < before || end > markup.length) expect.fail(`${JSON.stringify(markup)} at ${at}: ${start} to ${end}`);
    if (end - start === 1 && /\w/.test(text[at]!)) expect(markup[start]).toBe(text[at]);
    before = start;
  }
  for (const { span } of entities) expect(span.end).toBeLessThanOrEqual(text.length);
  for (const entity of entities) if (entity.kind === "link") expect(entity.url).toMatch(/^(?:https?|ftp|at|gemini):\/\//i);
  for (const { url } of media) expect(url).toMatch(/^https?:\/\//i);
}

const harmless =
  /^(p|div|br|hr|b|strong|i|em|u|s|q|del|ins|sub|sup|small|code|pre|blockquote|[uod]l|li|d[td]|h[1-6]|a|table|t[rdh]|mark)$/;

/** Reads a page with a parser and refuses every element and attribute that is not known to be harmless. */
export function expectHarmless(page: string, origin: string): void {
  const problems: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (!harmless.test(name)) problems.push(`<${name}>`);
      for (const [attribute, value] of Object.entries(attributes)) {
        const fine = attribute === "rel" || (attribute === "href" && /^(https?:\/\/|mailto:)/i.test(value));
        if (name !== "a" || !fine) problems.push(`${name} ${attribute}=${value}`);
      }
    },
    oncomment: (comment) => problems.push(`<!--${comment}-->`),
    onprocessinginstruction: (name) => problems.push(`<${name}>`),
  });
  parser.end(page);
  expect(problems, origin).toEqual([]);
}

/** A reader of markup, its way to a page, and how a hostile text can be dressed in its marks. */
export interface Door {
  readonly read: (markup: string) => PlainText;
  readonly toPage: (markup: string) => string;
  readonly dress: (text: string) => readonly string[];
}

/** Declares that nothing of what people collected to break readers survives in a page, and that all offsets stay inside. */
export function withstandsHostileTexts({ read, toPage, dress }: Door): void {
  const withstand = (texts: readonly string[]): void => {
    for (const markup of texts.flatMap(dress)) {
      expectInside(markup, read(markup));
      expectHarmless(toPage(markup), markup);
    }
  };
  suite("conformance/xss-payload-list", (folder) => {
    const payloads = readFileSync(join(folder, "xss-payload-list.txt"), "utf8").split("\n");
    test(`nothing of ${payloads.length} payloads survives, offsets stay inside`, () => withstand(payloads));
  });
  suite("conformance/naughty-strings", (folder) => {
    const strings: readonly string[] = JSON.parse(readFileSync(join(folder, "blns.json"), "utf8"));
    test(`nothing of ${strings.length} strings survives, offsets stay inside`, () => withstand(strings));
  });
}
