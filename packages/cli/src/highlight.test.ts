import { describe, expect, test } from "vitest";
import { highlighted } from "./highlight.ts";

const plain = { color: false };

/** Brackets mark what was found, in the text as in what is shown. */
const cases: readonly (readonly [string, number | undefined, string])[] = [
  ["is the [library] open, [really]?", undefined, "is the [library] open, [really]?"],
  ["two\n\nlines  with [a\nplace] in them", undefined, "two lines with [a place] in them"],
  ["no place at all in it", 10, "no place …"],
  ["I wonder if the [millbrook library] lends out telescopes on a clear night", 44, "… if the [millbrook library] lends out …"],
  ["[library] at the very beginning of a long text", 20, "[library] at the very …"],
  ["a long text that ends with the [library]", 20, "… with the [library]"],
  ["unbrokenunbrokenunbroken[library]unbrokenunbroken", 21, "… nbroken[library]unbroke …"],
];

describe("highlighted", () => {
  test.each(cases)("%j in %s characters", (marked, room, shown) => {
    const { text, spans } = unmark(marked);
    expect(highlighted(text, spans, plain, room)).toBe(shown);
  });

  test("reverses the colours of what was found where colour is wanted", () => {
    expect(highlighted("the library", [{ start: 4, end: 11 }], { color: true })).toBe("the \u001b[7mlibrary\u001b[27m");
  });

  test("never cuts an emoji in half", () => {
    for (let room = 1; room < 12; room++)
      expect(highlighted("📚📚📚📚📚library📚📚📚📚📚", [{ start: 10, end: 17 }], plain, room)).not.toMatch(/<U\+D/);
  });
});

function unmark(marked: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  let text = "";
  for (const piece of marked.split(/(\[[^\]]*\])/)) {
    const inside = piece.match(/^\[(.*)\]$/s)?.[1];
    if (inside !== undefined) spans.push({ start: text.length, end: text.length + inside.length });
    text += inside ?? piece;
  }
  return { text, spans };
}
