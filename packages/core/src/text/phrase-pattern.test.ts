import { expect, test } from "vitest";
import { type PhrasePattern, parsePhrase } from "./phrase-pattern.ts";

test.each([
  ["library card", "[library card]"],
  ["(a|b c)", "(a|[b c])"],
  ["word? (a b)?", "[(word|[]) ([a b]|[])]"],
  ["i * ~ ... you", "[i * ~ ... you]"],
  ["my $kin", "[my (mum|[grand pa])]"],
  ["", "[]"],
])("%s is read as %s", (phrase, shown) => {
  expect(show(parsePhrase(phrase, { kin: ["mum", "grand pa"] }))).toBe(shown);
});

test.each([
  ["(a b", "never closed"],
  ["a)", 'unexpected ")"'],
  ["$other", "there is no list $other"],
])("%s is refused: %s", (phrase, why) => {
  expect(() => parsePhrase(phrase)).toThrow(why);
});

function show(pattern: PhrasePattern): string {
  switch (pattern.kind) {
    case "word":
      return pattern.word;
    case "any":
      return pattern.content ? "~" : "*";
    case "gap":
      return "...";
    case "choice":
      return `(${pattern.of.map(show).join("|")})`;
    case "sequence":
      return `[${pattern.of.map(show).join(" ")}]`;
  }
}
