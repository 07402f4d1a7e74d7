/** The index of forms against each form compiled alone, while forms come and go. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { compileForm } from "../../src/query/compile.ts";
import type { Form } from "../../src/query/form.ts";
import { lower } from "../../src/query/lower.ts";
import { createSources } from "../../src/query/match/sources.ts";
import { requireQuery } from "../../src/query/query-tag.ts";
import { FormIndex } from "../../src/query/search-set/form-index.ts";
import type { PostingLists } from "../../src/query/search-set/posting-lists.ts";
import type { Program } from "../../src/query/search-set/programs.ts";
import { hashBase } from "../../src/text/hash.ts";
import { forms, now, searchables } from "./arbitrary.ts";

test("the index gives the keys of the forms that are true, and no others", () => {
  const change = fc.tuple(fc.nat(9), fc.option(forms, { freq: 3, nil: undefined }));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 25 }), fc.array(searchables, { maxLength: 6 }), (changes, posts) => {
      const index = new FormIndex<number>();
      const alone = new Map<number, { form: Form; program: Program }>();
      for (const [key, form] of changes) {
        const known = alone.get(key);
        if (known !== undefined) index.remove(key, known.program);
        alone.delete(key);
        if (form !== undefined) alone.set(key, { form, program: index.add(key, form) });
      }
      for (const post of posts) {
        const expected = [...alone].filter(([, { form }]) => compileForm(form, createSources("")).test(post, { now }));
        expect(index.keys(post, { now }).sort()).toEqual(expected.map(([key]) => key).sort());
      }
    }),
    { numRuns: 300 },
  );
});

test("posts are counted from the beginning again, and nothing old is remembered", () => {
  const index = new FormIndex<string>();
  const counter = (index as unknown as { scan: { post: number } }).scan;
  index.add("wine", lower(requireQuery('wine OR "red beer"')));
  expect(index.keys("wine")).toEqual(["wine"]);
  counter.post = 2 ** 29 - 2;
  expect([index.keys("wine"), index.keys("red beer"), index.keys("beer red"), index.keys("wine")]).toEqual([
    ["wine"],
    ["wine"],
    [],
    ["wine"],
  ]);
  expect(counter.post).toBe(3);
});

test("standing searches move to rarer words when the stream shows which they are, and are found all the while", () => {
  const forms = new Map(
    Array.from({ length: 80 }, (_, number) => [number, lower(requireQuery(`zebra quokka likes:>${number}`))] as const),
  );
  const index = new FormIndex<number>((key) => forms.get(key));
  for (const [key, form] of forms) index.add(key, form);
  const { lists } = (index as unknown as { watchlist: { lists: PostingLists } }).watchlist;
  const onZebra = (): number => lists.count(hashBase("zebra") | 0);
  expect(onZebra()).toBeGreaterThan(10);
  for (let post = 0; post < 20_000; post++) {
    const [text, likes] = [post % 100 === 0 ? "a zebra and a quokka" : "a zebra", post % 80];
    expect(index.keys({ text, counts: { likes } })).toHaveLength(text === "a zebra" ? 0 : likes);
  }
  expect(onZebra()).toBeLessThanOrEqual(5);
});

test.each([
  ["author:ann", { text: "", author: { handle: "ann.example" } }],
  ["author:did:plc:1", { text: "", author: { id: "did:plc:1" } }],
  ['author:"Ann Lee"', { text: "", author: { name: "ann lee" } }],
  ["mention:spl", { text: "hello @spl.example" }],
  ["mention:spl", { text: "", mentions: ["SPL@town.example"] }],
  ["domain:town.example", { text: "see https://www.events.town.example/a" }],
  ["domain:town.example", { text: "", links: ["https://town.example"] }],
  ["site:town.example", { text: "", url: "https://Town.example/1" }],
  ["libr*", { text: "two #Libraries" }],
  ["biblio*k NOT art", { text: "die Bibliothek" }],
])("%s is looked up and not asked of every post", (query, post) => {
  const index = new FormIndex<number>();
  index.add(1, lower(requireQuery(query)));
  expect(index.counts.unanchored).toBe(0);
  expect(index.keys(post)).toEqual([1]);
  expect(index.keys({ text: "nothing", author: { handle: "bob.example" } })).toEqual([]);
});
