import { describe, expect, test } from "vitest";
import { baseForm } from "../text/base.ts";
import { Reading } from "./reading.ts";
import { plainWord, plainWords } from "./spellings.ts";
import { hashOf } from "./word-set.ts";

const reading = new Reading();

/** The words of a text that are read as another word, with the word they are read as. */
function respelt(text: string, words: readonly string[]): readonly string[] {
  reading.read(text);
  return text.split(" ").flatMap((said, at) => {
    const plain = words.find((word) => reading.hasAt(at, new Set([hashOf(word)])) && baseForm(word) !== baseForm(said));
    return plain === undefined ? [] : [`${said}=${plain}`];
  });
}

describe("spellings of dialects and chat", () => {
  test.each([
    ["ah dinnae ken whaur tae start", ["i", "don't", "know", "where", "to"], "ah=i dinnae=don't ken=know whaur=where tae=to"],
    ["mi cyaan find it fi mi pickney", ["i", "can't", "to", "children"], "mi=i cyaan=can't fi=to mi=i pickney=children"],
    ["u wanna tell ppl bout it", ["you", "people", "about"], "u=you ppl=people bout=about"],
    ["likkle bwoy affi nyam", ["little", "boy", "must", "eat"], "likkle=little bwoy=boy affi=must nyam=eat"],
    ["idk w ppl rn", ["dunno", "with", "people", "now"], "idk=dunno w=with ppl=people rn=now"],
    [
      "she telt me tae tak it hame afore",
      ["told", "to", "take", "home", "before"],
      "telt=told tae=to tak=take hame=home afore=before",
    ],
    ["I cain't find it no more", ["can't", "now"], "cain't=can't"],
    ["Don Ramón sells books", ["have"], ""],
    ["Ken lives in a sci fi world", ["know", "to"], ""],
    ["mi hermana quiere leer", ["i", "me"], ""],
  ])("%s", (text, words, expected) => {
    expect(respelt(text, words).join(" ")).toBe(expected);
  });

  test("keep their places", () => {
    const text = "ah dinnae ken";
    const { start, end } = reading.read(text).spanOf(1, 2);
    expect(text.slice(start, end)).toBe("dinnae");
  });

  test("have plain names for showing", () => {
    expect(plainWord("dinnae")).toBe("don't");
    expect(plainWord("garden")).toBe("garden");
    expect(plainWords("mi")).toEqual(["i"]);
  });
});
