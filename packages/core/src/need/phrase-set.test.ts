import { expect, test } from "vitest";
import { phraseSet } from "./phrase-set.ts";
import { Reading } from "./reading.ts";

/** Brackets mark the finds of one list of phrases. */
const cases: readonly (readonly [phrase: string, marked: string])[] = [
  ["open the door", "please [Open the door]!"],
  ["(open|close) the (door|gate)", "[close the gate] and [open the door]"],
  ["the (big)? door", "[the door] and [the big door]"],
  ["the * door", "[the red door], not the door"],
  ["the ... door", "[the big old red door] but [the door]"],
  ["the ... door", "the one two three four five door"],
  ["^is it", "[Is it] so? Well, [is it]? I know is it"],
  ["^is it", "@ann [is it] so, ok [is it]"],
  ["library", "Bibliothek, [Library’s], [LIBRARY]"],
  ["can not", "can. Not so"],
  ["$thing here", "[cat here], [dog here], cow here"],
  ["e-book", "an [ebook] is an [e-book]"],
];

test.each(cases)("%s: %s", (phrase, marked) => {
  const text = marked.replaceAll(/[[\]]/g, "");
  const reading = new Reading().read(text);
  const hits = phraseSet([[phrase]], { thing: ["cat", "(old)? dog"] }).findAll(reading);
  const drawn = hits.reduceRight((rest, { from, to }) => {
    const { start, end } = reading.spanOf(from, to);
    return `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`;
  }, text);
  expect(drawn).toBe(marked);
});

test("a hit says which list it is of, and lists do not hide each other", () => {
  const hits = phraseSet([["so it is"], ["it is", "so it"]]).findAll(new Reading().read("so it is"));
  expect(hits).toEqual([
    { entry: 0, from: 0, to: 3 },
    { entry: 1, from: 0, to: 2 },
    { entry: 1, from: 1, to: 3 },
  ]);
});

test.each(["(open", "open)", "open $nothing", "open?", "(a|b)?"])("%s is refused", (phrase) => {
  expect(() => phraseSet([[phrase]])).toThrow(SyntaxError);
});

test("what sounds like a word in a handle or an address is none", () => {
  const reading = new Reading().read("@open #open https://open.example open@open.example");
  expect(phraseSet([["open"]]).findAll(reading)).toEqual([]);
});
