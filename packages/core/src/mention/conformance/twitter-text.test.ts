import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { suite } from "../../../../../test/suites.ts";
import { type Entity, extractEntities, type TextLimits, textLength } from "../index.ts";

const groups: Readonly<Record<string, Entity["kind"]>> = {
  mentions: "mention",
  urls: "link",
  hashtags: "tag",
  cashtags: "cashtag",
};

const federated = "a handle with its server is the usual one on other networks";
const inWord = "a word directly before an @ is the beginning of an address";
const bareEnding =
  "a domain without scheme is an address with a path, with www. or with one of eight endings; others are forgotten blanks as often";
const otherLetters = "an address may hold any letters, as those of encyclopedias do; a blank ends it";
const shortener = "a rule for one shortener only";
const underscores = "subdomains with underscores exist and are reached";
const coded = "whether a coded domain can be decoded is not looked at";
const unspaced = "a tag may follow a character of a script that is written without blanks";
const noBar = "a vertical bar parts; no address needs one unescaped";
const shares = "the symbols of shares hold letters and one dot";

/** What is found otherwise, by description, and why. */
const divergences: Readonly<Record<string, string>> = {
  "Extract lone metion but not @user@user (too close to an email)": federated,
  "Extract mentions after 'RT'": inWord,
  "Extract mentions after 'rt'": inWord,
  "Extract mentions after 'Rt'": inWord,
  "Extract mentions after 'rT'": inWord,
  "Extract valid URL: http://example.com/": otherLetters,
  "Extract URLs without protocol not on (com|org|edu|gov|net) domains": bareEnding,
  "Extract long URL without protocol surrounded by CJK characters": otherLetters,
  "Extract short URL without protocol surrounded by CJK characters": otherLetters,
  "Extract URLs with and without protocol surrounded by CJK characters": otherLetters,
  "Extract non-ASCII host name URLs with protocol, but ignore host names bigger than 63 characters. Also handle exceptions for non-ASCII hostnames longer than 256 characters":
    coded,
  "Extract short URLs without protocol on ccTLD domains without path": bareEnding,
  "DO NOT extract invalid URL": coded,
  "Extract some (tv|co) short URLs without protocol on ccTLD domains without path": bareEnding,
  "DO NOT extract URLs containing leading underscores in the subdomain": underscores,
  "DO NOT extract URLs containing trailing underscores in the subdomain": underscores,
  "Extract valid URL http://www.foo.com/bar-path/some.stm?param1=foo;param2=P1|0||P2|0": noBar,
  "Extract a t.co URL with a trailing apostrophe": shortener,
  "Extract a t.co URL with a trailing hyphen": shortener,
  "DO NOT extract URLs with > 40 characters in a t.co slug": shortener,
  "Extract domain followed by Japanese characters": bareEnding,
  "Extract URL before newline": bareEnding,
  "DO NOT extract a hashtag without a preceding space": unspaced,
  "Extract cashtags with . or _": shares,
  "Do not include trailing . or _": shares,
};

const codedHost = "the length of a host in other letters is that of its coded form (RFC 3492), which is not computed here";

/** What is counted otherwise, and why. */
const lengthDivergences: Readonly<Record<string, string>> = {
  "Do not allow > 140 CJK characters by virtue of CJK chars greater than 63 punycode encoded chars in the host": codedHost,
  "Tweet text containing directional characters should be considered valid": codedHost,
};

const limits: TextLimits = {
  unit: "weighted",
  limit: 280,
  urlLength: 23,
  source: "twitter-text configuration v3",
  checked: "2026-01-05",
};

suite("conformance/twitter-text", (folder) => {
  const read = (file: string): string => readFileSync(join(folder, file), "utf8");

  describe.each(Object.entries(groups))("%s", (group, kind) => {
    const cases = listCases(read("extract.yml"), group);
    const found = (text: string): readonly string[] =>
      extractEntities(text).flatMap((entity) =>
        entity.kind === kind ? [withoutSign(text.slice(entity.span.start, entity.span.end))] : [],
      );

    test.each(cases.filter(({ description }) => !Object.hasOwn(divergences, description)))(
      "$description",
      ({ text, expected }) => {
        expect(found(text)).toEqual(expected);
      },
    );

    test.each(cases.filter(({ description }) => Object.hasOwn(divergences, description)))(
      "otherwise: $description",
      ({ text, expected }) => {
        expect(found(text)).not.toEqual(expected);
      },
    );
  });

  describe("length", () => {
    const source = read("validate.yml");
    const cases = [
      ...lengthCases(source, "WeightedTweetsWithDiscountedEmojiCounterTest"),
      ...lengthCases(source, "UnicodeDirectionalMarkerCounterTest"),
    ];

    test.each(cases.filter(({ description }) => !Object.hasOwn(lengthDivergences, description)))(
      "$description",
      ({ text, length }) => {
        expect(textLength(text, limits)).toBe(length);
      },
    );

    test.each(cases.filter(({ description }) => Object.hasOwn(lengthDivergences, description)))(
      "otherwise: $description",
      ({ text, length }) => {
        expect(textLength(text, limits)).not.toBe(length);
      },
    );
  });

  test("every reason is still needed", () => {
    const described = Object.keys(groups).flatMap((group) =>
      listCases(read("extract.yml"), group).map(({ description }) => description),
    );
    expect(Object.keys(divergences).filter((description) => !described.includes(description))).toEqual([]);
  });
});

/** Addresses keep theirs; it is no sign but a letter of them. */
function withoutSign(written: string): string {
  return written.replace(/^[@#$＃＠](?=.)/, "");
}

/** One case of the suite: a text, and what stands in it. */
interface SuiteCase {
  readonly description: string;
  readonly text: string;
  readonly expected: readonly string[];
}

interface LengthCase {
  readonly description: string;
  readonly text: string;
  readonly length: number;
}

/**
 * Reads the cases of one group whose expectation is a list of texts. The suite is YAML; this reads as much of it as those
 * groups use: quoted scalars, flow lists and block lists of quoted scalars.
 */
function listCases(source: string, group: string): readonly SuiteCase[] {
  const body = source.slice(source.indexOf(`\n  ${group}:\n`) + 1).split(/\n {2}\w+:\n/)[0]!;
  return body
    .split(/\n {4}- description: /)
    .slice(1)
    .map(readCase);
}

function readCase(lines: string): SuiteCase {
  const [description = ""] = lines.split("\n", 1);
  const text = /\n\s+text: (.*)/.exec(lines)![1]!;
  const expected = lines.slice(lines.indexOf("expected:"));
  return {
    description: scalar(description),
    text: scalar(text),
    expected: [...expected.matchAll(quoted)].map(([each]) => scalar(each)),
  };
}

const quoted = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g;

function scalar(written: string): string {
  const value = written.trim();
  if (value.startsWith("'")) return value.slice(1, -1).replaceAll("''", "'");
  return value.startsWith('"') ? JSON.parse(value.replaceAll("\\U0000", "\\u")) : value;
}

/** The file is YAML; of each case of a group only three lines are read, whose values are written nearly as in JSON. */
function lengthCases(source: string, group: string): readonly LengthCase[] {
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
