import fc from "fast-check";
import { expect, test } from "vitest";
import { markSpans } from "../text/mark-spans.ts";
import { type Entity, extractEntities } from "./index.ts";

/** Brackets mark the entities; after the arrow, what they mean. */
const cases: readonly (readonly [marked: string, meanings: string])[] = [
  ["ask [@mpl] or [@ann@town.example]!", "mention mpl, mention ann@town.example"],
  ["[#SummerReading] at the library, [#1日目]", "tag SummerReading, tag 1日目"],
  ["see [https://mpl.example/a_(b)].", "link https://mpl.example/a_(b)"],
  ["hours on [mpl.example/hours], ok?", "link https://mpl.example/hours"],
  ["write to [ref@mpl.example] about [$GME]", "email ref@mpl.example, cashtag GME"],
  ["books [📚] and [👩🏽‍🏫]", "emoji 📚, emoji 👩🏽‍🏫"],
  ["no a@b, no 5 # 6, no $5", ""],
  ["[@a]..[a@b.org]", "mention a, email a@b.org"],
  ["[john.doe.gov@mail.com] or [www.a.gov@mail.com]", "email john.doe.gov@mail.com, email www.a.gov@mail.com"],
  [
    "[#col·lecció], [#\u05de\u05f4\u05db] [#\u05d5\u05db\u05d5\u05f3] [#a〜b]〜",
    "tag col·lecció, tag \u05de\u05f4\u05db, tag \u05d5\u05db\u05d5\u05f3, tag a〜b",
  ],
  ["[#\u0f56\u0f7c\u0f51\u0f0b\u0f66\u0f90\u0f51\u0f0b] #· [#a]·", "tag \u0f56\u0f7c\u0f51\u0f0b\u0f66\u0f90\u0f51\u0f0b, tag a"],
  ["f!@kn, $http://a.example, http://nowhere", ""],
];

test.each(cases)("%s", (marked, meanings) => {
  const text = marked.replaceAll(/[[\]]/g, "");
  const entities = extractEntities(text);
  expect(mark(text, entities)).toBe(marked);
  expect(entities.map(meaningOf).join(", ")).toBe(meanings);
});

test("what the network says wins over the letters", () => {
  const text = "thanks @ann.example and see mpl.example/hours";
  const facets: Entity[] = [
    { kind: "link", span: { start: 28, end: 45 }, url: "https://mpl.example/opening-hours?branch=2" },
    { kind: "mention", span: { start: 7, end: 11 }, handle: "ann", id: "did:plc:ann" },
    { kind: "tag", span: { start: 9, end: 12 }, tag: "overlaps the one before" },
  ];
  const entities = extractEntities(text, { facets });
  expect(entities.map(meaningOf)).toEqual(["mention ann", "link https://mpl.example/opening-hours?branch=2"]);
});

test("entities lie inside the text, in order, without overlap, whatever the text", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("@a", "#b ", "$C ", "x.example/", "https://", "👩🏽‍🏫", "a@b.org", " ", "\ud800", ".")),
      (parts) => {
        const text = parts.join("");
        let end = 0;
        for (const { span } of extractEntities(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      },
    ),
  );
});

function mark(text: string, entities: readonly Entity[]): string {
  return markSpans(
    text,
    entities.map(({ span }) => span),
  );
}

function meaningOf(entity: Entity): string {
  const { kind, span: _span, ...rest } = entity;
  return `${kind} ${Object.values(rest)[0]}`;
}
