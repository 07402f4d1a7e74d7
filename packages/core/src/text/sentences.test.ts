import { expect, test } from "vitest";
import { readWords } from "./index.ts";

/** Bars stand where a sentence ends, double bars where a block does. */
const texts: readonly string[] = [
  "Is it open? |Yes! |It is.",
  "wait… what… |And then",
  "Dr. Smith met J. K. Rowling. |She left.",
  "See no. 5, e.g. this one, at 3.50. |Then go",
  "We open at 10 a.m. on Monday. |Come",
  "The U.S. Library of the U.S. is big",
  "so do I. |Then",
  "read it (really!). |Then",
  "the library.|Next time",
  "at www.spl.example/a.b today. |Now",
  "it costs 5. |Not 6.",
  "one\n|two\n\n||three\r\n|four\r\n\r\n||five\n  \n||six",
  "図書館へ行った。|楽しかった！|また行く？|はい",
  "यह पुस्तकालय है। |हाँ",
  "Hi!!! |What?! |ok",
  "...so This",
];

test.each(texts)("%s", (marked) => {
  expect(mark(marked.replaceAll("|", ""))).toBe(marked);
});

function mark(text: string): string {
  let marked = "";
  let done = 0;
  let [sentence, block] = [0, 0];
  for (const word of readWords(text)) {
    if (word.sentence !== sentence) {
      marked += text.slice(done, word.span.start) + (word.block === block ? "|" : "||");
      done = word.span.start;
    }
    ({ sentence, block } = word);
  }
  return marked + text.slice(done);
}
