import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { suite } from "../../../../../test/suites.ts";
import { type TextLimits, textLength } from "../index.ts";

const limits: TextLimits = {
  unit: "weighted",
  limit: 280,
  urlLength: 23,
  source: "twitter-text configuration v3",
  checked: "2026-01-05",
};

const codedHost = "the length of a host in other letters is that of its coded form (RFC 3492), which is not computed here";

/** What we count otherwise, and why. */
const divergences: Readonly<Record<string, string>> = {
  "Do not allow > 140 CJK characters by virtue of CJK chars greater than 63 punycode encoded chars in the host": codedHost,
  "Tweet text containing directional characters should be considered valid": codedHost,
};

interface Case {
  readonly description: string;
  readonly text: string;
  readonly length: number;
}

suite("conformance/twitter-text", (folder) => {
  const source = readFileSync(join(folder, "validate.yml"), "utf8");
  const cases = [
    ...casesOf(source, "WeightedTweetsWithDiscountedEmojiCounterTest"),
    ...casesOf(source, "UnicodeDirectionalMarkerCounterTest"),
  ];

  test.each(cases.filter(({ description }) => !Object.hasOwn(divergences, description)))("$description", ({ text, length }) => {
    expect(textLength(text, limits)).toBe(length);
  });

  describe(`${Object.keys(divergences).length} counted otherwise`, () => {
    test.each(Object.entries(divergences))("%s: %s", (description) => {
      const { text, length } = cases.find((each) => each.description === description)!;
      expect(textLength(text, limits)).not.toBe(length);
    });
  });
});

/** The file is YAML; of each case of a group only three lines are read, whose values are written nearly as in JSON. */
function casesOf(source: string, group: string): readonly Case[] {
  const body = source.slice(source.indexOf(`  ${group}:`)).split(/\n {2}\w+:\n/)[0]!;
  return body
    .split("- description: ")
    .slice(1)
    .map((each) => ({
      description: JSON.parse(each.slice(0, each.indexOf("\n"))),
      text: JSON.parse(/^\s*text: (".*")$/m.exec(each)![1]!.replaceAll("\\U0000", "\\u")),
      length: Number(/weightedLength: (\d+)/.exec(each)![1]),
    }));
}
