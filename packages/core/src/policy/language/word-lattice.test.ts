import { describe, expect, test } from "vitest";
import { viewText } from "../view.ts";
import { phrases } from "./phrases.ts";
import { latticeOf } from "./word-lattice.ts";

const early = "Your hold is in.";
const late = `${"We keep the reading room open late. ".repeat(50)}${early}`;

/** The words of the last four positions. */
function lastClause(text: string) {
  return viewText(text).words.filter(({ span }) => span.start >= text.length - early.length);
}

describe("a clause far into a text", () => {
  test("has as many positions as it has words, wherever it stands", () => {
    expect(latticeOf(lastClause(early)).length).toBe(4);
    expect(latticeOf(lastClause(late)).length).toBe(4);
  });

  test("is found at its place", () => {
    const found = phrases(["your hold"]).find(lastClause(late));
    expect(late.slice(found?.span.start, found?.span.end)).toBe("Your hold");
  });
});

test("no words have no positions", () => {
  expect(latticeOf([]).length).toBe(0);
});
