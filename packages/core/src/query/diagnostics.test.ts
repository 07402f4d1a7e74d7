import { describe, expect, test } from "vitest";
import { applyEdits, type Diagnostic } from "../text/diagnostic.ts";
import { type LintOptions, lint } from "./lint.ts";
import { type MessageKey, messages } from "./messages.ts";
import { parse } from "./parse.ts";
import { query } from "./query-tag.ts";

const options: LintOptions = {
  use: "listening",
  saved: (name) => ({ known: query`wine`, loop: query`saved:"loop"` })[name],
};

/** Everything said about a text, as `earshot check` shows it. */
function findings(source: string): readonly Diagnostic[] {
  const result = parse(source);
  return [...result.diagnostics, ...lint(result.ok ? result.query : result.draft, options)];
}

/** Brackets mark the place of the finding; they stand for no character of the text. */
type Case = readonly [marked: string, code: string, message: string, ...fixed: readonly string[]];

const cases: readonly Case[] = [
  ['⟦"⟧wine cellar AND oak', "E01", '" is never closed; what it opens is taken to end after cellar', '"wine cellar" AND oak'],
  ["⟦“⟧wine cellar", "E01", "“ is never closed; what it opens is taken to end after cellar", '“wine cellar"'],
  ["⟦{⟧SPLX OR wine", "E01", "{ is never closed; what it opens is taken to end after SPLX", "{SPLX} OR wine"],
  ["wine ⟦/*⟧ why", "E01", "this comment is never closed, so everything behind it is left out", "wine /* why */"],
  ["⟦(⟧wine", "E02", "this parenthesis is never closed", "(wine)"],
  ["wine lang:⟦(⟧en", "E02", "this parenthesis is never closed", "wine lang:(en)"],
  ["wine⟦)⟧ oak", "E03", "this closing parenthesis has no opening one", "wine oak"],
  ["⟦AND⟧ wine", "E04", "AND joins two sides, but nothing stands before it", "wine", '"AND" wine'],
  ["wine ⟦OR⟧", "E04", "OR needs something after it", "wine", 'wine "OR"'],
  [
    "wine AND ⟦OR⟧ oak",
    "E04",
    "OR follows AND directly; between two terms stands one of them",
    "wine AND oak",
    'wine AND "OR" oak',
  ],
  ["⟦FREQ/2⟧ wine", "E04", "FREQ/2 needs its terms in parentheses: FREQ/2(…)", '"FREQ/2" wine'],
  ["⟦⟧", "E05", "the query is empty: write at least one word to look for"],
  ["wine AND ⟦()⟧ OR oak", "E05", "() holds nothing to look for", "wine OR oak"],
  ['wine ⟦""⟧', "E05", '"" holds nothing to look for', "wine"],
  ["wine ⟦{}⟧", "E05", "{} holds nothing to look for", "wine"],
  ["wine ⟦...;⟧", "E05", "...; holds nothing to look for", "wine"],
  [
    "wine ⟦-⟧ oak",
    "E05",
    "- with a space behind it belongs to nothing; put it directly before what follows, or take it out",
    "wine -oak",
    "wine oak",
  ],
  ["ATLEAST/1(wine⟦,⟧)", "E05", "between two commas stands nothing to look for", "ATLEAST/1(wine)"],
  ["⟦zzz⟧:wine", "E06", "zzz: is no field of this language", '"zzz:wine"'],
  ["⟦re⟧: hold", "E06", "re: is no field of this language", '"re" hold'],
  ["⟦auther⟧:ann", "E06", "auther: is no field of this language", "author:ann", '"auther:ann"'],
  ["⟦from⟧:ann", "E06", "from: is no field of this language", "author:ann", '"from:ann"'],
  ["⟦min_faves⟧:10", "E06", "min_faves: is no field of this language", "likes:>=10", '"min_faves:10"'],
  ["title:(wine ⟦lang:en⟧)", "E06", "a field cannot stand inside another field; join the two with AND"],
  ["wine lang:⟦⟧", "E07", "lang: needs a value behind the colon"],
  ["wine NEAR⟦⟧/ oak", "E07", "NEAR needs a number behind the slash", "wine NEAR/4 oak"],
  ["wine SENTENCE⟦⟧/3 oak", "E07", "SENTENCE takes no number", "wine SENTENCE oak"],
  ["⟦FREQ/0⟧(wine)", "E07", "the number of FREQ is too small to mean anything", "FREQ/1(wine)"],
  ["⟦ATLEAST/3(wine, oak)⟧", "E07", "3 of 2 can never be true", "ATLEAST/2(wine, oak)"],
  ["FREQ/2(wine⟦,⟧ oak)", "E07", "FREQ counts one thing; join alternatives with OR", "FREQ/2(wine OR oak)"],
  ["wine author:⟦>ann⟧", "E07", "author: is compared with names, not with a range or a sign: ann"],
  ["wine is:⟦funny⟧", "E07", "is: cannot be funny; it can be reply, repost, sensitive, ours"],
  [
    "wine has:⟦photo⟧",
    "E07",
    "has: cannot be photo; it can be link, media, image, video, poll, geo, question, lang",
    "wine has:image",
  ],
  ["network:⟦blusky⟧", "E07", "", "network:bluesky"],
  ["wine author:⟦a*b⟧", "E07", "in author: a * can stand at the end only, behind at least one letter: a*b"],
  ["wine lang:⟦-es⟧", "E07", "a sign inside lang: excludes nothing; it belongs before the field", "wine -lang:es"],
  [
    "wine lang:⟦Spanish⟧",
    "E07",
    "Spanish is no code of a language; two or three letters as in en, es, zh, or unknown",
    "wine lang:es",
  ],
  [
    "domain:⟦https://a.example/b⟧",
    "E07",
    "domain: takes the name of a site alone, without https:// and without a path",
    "domain:a.example",
  ],
  ["wine likes:⟦>1,000⟧", "E07", "", "wine likes:>1000"],
  ["wine likes:⟦10-20⟧", "E07", "", "wine likes:10..20"],
  ["wine rating:⟦good⟧", "E07", "rating: is compared with a number, as in rating:>10 or rating:10..20; good is none"],
  ["wine likes:⟦20..10⟧", "E07", "the range 20..10 ends before it begins", "wine likes:10..20"],
  ["wine since:⟦2026-02-30⟧", "E07", "", "wine since:2026-02-28"],
  ["wine since:⟦20/11/2026⟧", "E07", "", "wine since:2026-11-20"],
  ["wine since:⟦yesterday⟧", "E07", "", "wine since:48h"],
  [
    "wine since:⟦>2026-01-01⟧",
    "E07",
    "since: needs no sign; since: is from that day on, until: is up to it",
    "wine since:2026-01-01",
  ],
  ["wine since:⟦2026-01..2026-02⟧", "E07", "since: takes one date; a range belongs in during:"],
  ["wine lang:(en ⟦AND⟧ es)", "E07", "", "wine lang:(en OR es)"],
  [
    "wine lang:(⟦en ⟧es)",
    "E07",
    "write OR between the values of lang:, or one lang: for each if all have to hold",
    "wine lang:(en OR es)",
  ],
  ["wine lang:⟦en,es⟧", "E07", "several values of lang: stand in parentheses", "wine lang:(en OR es)"],
  ["wine NEAR ⟦(oak AND ash)⟧", "E08", "", "((wine NEAR/4 oak) AND (wine NEAR/4 ash))"],
  ["wine NEAR ⟦(NOT oak)⟧", "E08", "", "(wine AND NOT (wine NEAR/4 oak))"],
  ["wine NEAR (oak OR ⟦lang:en⟧)", "E08", "", "((wine NEAR/4 oak) OR (wine AND lang:en))"],
  ["FREQ/2(⟦wine AND oak⟧)", "E08", ""],
  ["wine NEAR/⟦200⟧ oak", "E09", "the distance is more than 100 words; from there on AND says the same", "wine NEAR/100 oak"],
  ["⟦NOT wine⟧", "E10", ""],
  ["⟦lang:en⟧", "E10", ""],
  ["⟦w*⟧ OR oak", "E11", "w* finds too many words; give at least two letters beside * and ?"],
  ["⟦#rea*⟧", "E11", "* and ? work inside words, not inside handles and addresses: #rea*", "tag:rea*"],
  ["⟦https://a.example/*⟧", "E11", "* does not work inside an address; use link: with a * at the end, or domain:"],
  [
    "⟦図*館⟧",
    "E11",
    "a * between characters of a script without spaces finds nothing; write NEAR/n between the two parts: 図*館",
  ],
  ["wine ⟦followers:>1000⟧", "E12", "", "wine"],
  ["wine ⟦is:verified⟧", "E12", "", "wine"],
  ['wine ⟦saved:"unknown"⟧', "E13", "there is no saved search named unknown"],
  ['wine ⟦saved:"loop"⟧', "E13", "the saved search refers to itself: loop → loop"],
  ["⟦wine OR oak AND ash⟧", "W01", "", "wine OR (oak AND ash)", "(wine OR oak) AND ash"],
  ["⟦wine AND oak OR ash AND elm⟧", "W01", "", "(wine AND oak) OR (ash AND elm)", "wine AND (oak OR ash) AND elm"],
  [
    "⟦Oak Hill Library OR OHLX AND (hours⟧",
    "W01",
    "AND and OR are mixed; AND binds tighter, so this reads Oak Hill Library OR (OHLX AND (hours))",
    "Oak Hill Library OR (OHLX AND (hours)",
    "(Oak Hill Library OR OHLX) AND (hours",
  ],
  ["wine ⟦or⟧ oak", "W02", "or in small letters is a word to look for; the operator is OR", "wine OR oak", 'wine "or" oak'],
  ["⟦not⟧ wine oak", "W02", "", "NOT wine oak", '"not" wine oak'],
  ["wine OR ⟦NOT oak⟧", "W03", "", "wine AND NOT oak"],
  ["ash (wine OR ⟦-oak⟧ OR elm)", "W03", "", "ash ((wine OR elm) AND -oak)"],
  ["ash OR (⟦NOT wine⟧ OR NOT oak)", "W03", "", "ash OR ((NOT wine AND NOT oak))"],
  ["⟦SPL⟧ OR wine", "W04", "", "{SPL} OR wine", "({SPL} AND librar*) OR wine"],
  ["⟦QZX⟧ wine", "W04", "", "{QZX} wine", "({QZX} AND librar*) wine"],
  [
    "⟦Reading⟧ OR wine",
    "W04",
    "Reading is also what people do with books; without another word beside it this finds mostly that",
    "({Reading} AND librar*) OR wine",
  ],
  ["wine OR oak OR ⟦Wine⟧", "W05", "Wine stands here twice", "wine OR oak"],
  ['wine OR ⟦"wine cellar"⟧', "W05", '"wine cellar" adds nothing: wine finds all of it already', "wine"],
  ["wine AND ⟦win*⟧", "W05", "win* asks for nothing more: wine holds it", "wine"],
  ["wine AND ⟦NOT wine⟧", "W05", "no post can fit: NOT wine rules out what wine asks for", "wine"],
  ["wine lang:en ⟦lang:es⟧", "W05", "no post can fit both lang:en and lang:es", "wine lang:en"],
  ["wine since:2026-05 ⟦until:2026-04⟧", "W05", "", "wine since:2026-05"],
  ["wine lang:en ⟦NOT lang:es⟧", "W06", "NOT lang:es excludes nothing that is still there, because of lang:en", "wine lang:en"],
  ['ash NOT oak NOT ⟦⟧"white oak"', "W06", "", "ash NOT oak"],
  [
    "⟦wine cellar⟧ OR oak",
    "W07",
    "2 words without quotation marks are found anywhere in the post, in any order",
    '"wine cellar" OR oak',
  ],
  ["⟦Hill of Oaks⟧", "W07", "", '"Hill of Oaks"'],
  ["⟦+⟧wine", "W08", "", "wine"],
  ['⟦++"WINE"⟧', "W08", "++ does not make a phrase exact here; braces do", "{WINE}"],
  ["⟦near/3:wine,oak⟧", "W08", "", "(wine NEAR/3 oak)"],
  ["wine ⟦W/3⟧ oak", "W08", "", "wine NEAR/3 oak"],
  ["wine ⟦likes>10⟧", "W08", "", "wine likes:>10"],
  ["⟦likes > 10⟧ wine", "W08", "", "likes:>10 wine"],
  ["wine ⟦N5⟧ oak", "W08", "", "wine NEAR/5 oak", 'wine "N5" oak'],
  ["wine ⟦W5⟧ oak", "W08", "", "wine ONEAR/5 oak", 'wine "W5" oak'],
  ["wine ⟦N/5⟧ oak", "W08", "", "wine NEAR/5 oak"],
  ["wine ⟦P/5⟧ oak", "W08", "", "wine ONEAR/5 oak"],
  ["wine ⟦/5⟧ oak", "W08", "", "wine NEAR/5 oak"],
  ["wine ⟦within 5 words of⟧ oak", "W08", "", "wine NEAR/5 oak"],
  ["wine ⟦AROUND(5)⟧ oak", "W08", "", "wine NEAR/5 oak"],
  ["wine ⟦<near/3>⟧ oak", "W08", "", "wine NEAR/3 oak"],
  ["wine ⟦ANDNOT⟧ oak", "W08", "", "wine AND NOT oak"],
  ["wine ⟦AND/OR⟧ oak", "W08", "", "wine OR oak"],
  ["wine ⟦SAME⟧ oak", "W08", "", "wine PARAGRAPH oak"],
  ["wine ⟦BUT ⟧NOT oak", "W08", "", "wine NOT oak"],
  ["⟦TI⟧(wine) oak", "W08", "TI is how another tool says it; here it is read as plain words", "title:(wine) oak"],
  ["wine ⟦~⟧oak", "W08", "", "wine oak"],
  ["⟦librar$⟧ wine", "W08", "", "librar* wine", "librar wine"],
  ["⟦librar!⟧ wine", "W08", "", "librar* wine", "librar wine"],
  ["⟦wom#n⟧ wine", "W08", "", "wom?n wine"],
  ["⟦`wine cellar`⟧ AND oak", "W08", "", '"wine cellar" AND oak'],
  ["wine AND ⟦followers>1000⟧", "E12", "", "wine"],
  [
    '⟦oak hill\nelm\n"ash lane" #ash⟧',
    "W11",
    "a new line joins nothing: a post has to hold all 3 lines; write OR if any of them will do",
    '"oak hill"\nOR elm\nOR ("ash lane" #ash)',
    'oak hill\nAND elm\nAND "ash lane" #ash',
  ],
  ["wine⟦;⟧ oak", "W11", "", "wine OR oak", "wine oak"],
  [
    "⟦#⟧ wine",
    "E05",
    "# with a space behind it belongs to nothing; put it directly before what follows, or take it out",
    "#wine",
    "wine",
  ],
  ["wine ⟦—⟧ NOT oak", "E05", "", "wine NOT oak"],
  ["wine⟦^2⟧", "W08", "", "wine"],
  ["wine⟦~0.8⟧", "W08", "", "wine"],
  ["⟦'wine cellar'⟧ AND oak", "W08", "", '"wine cellar" AND oak'],
  ["⟦NOT NOT wine⟧", "W09", "NOT twice takes itself back", "wine"],
  ["ash ⟦NOT (NOT (NOT wine))⟧", "W09", "", "ash NOT wine"],
  ["⟦wi\u200bne⟧", "W10", "", "wine"],
  ["⟦w\u0456ne⟧", "W10", "", "wine"],
  ["wine ⟦–⟧oak", "W10", "this dash is read as a minus: what follows is excluded", "wine -oak"],
  ["wine ⟦–⟧ oak", "E05", "", "wine -oak", "wine oak"],
  ["wine⟦,⟧ oak", "W11", "", "wine OR oak", "wine oak"],
  ["wine⟦,⟧", "W11", "", "wine "],
  ["wine⟦,⟧ AND oak", "W11", "", "wine AND oak"],
  ["FREQ/2(wine⟦,⟧oak)", "E07", "FREQ counts one thing; join alternatives with OR", "FREQ/2(wine OR oak)"],
  ["ATLEAST/1(wine, ⟦NOT⟧, oak)", "E04", "NOT needs something after it", "ATLEAST/1(wine, oak)", 'ATLEAST/1(wine, "NOT", oak)'],
  ["lang:(en OR ⟦-es⟧)", "E07", "a sign inside lang: excludes nothing; it belongs before the field"],
  ["lang:⟦(⟧", "E02", "this parenthesis is never closed", "lang:()"],
  ["lang:⟦()⟧ wine", "E07", "lang: needs a value behind the colon"],
  ["wine ⟦}⟧oak", "E05", "} holds nothing to look for", "wine oak"],
  ["oak⟦)⟧elm", "E03", "this closing parenthesis has no opening one", "oak elm"],
  ['"⟦(b* | oak)⟧ a"', "E11", ""],
  ["wine⟦?⟧~", "W12", "", "wine~"],
  ["⟦oak AND #books. OR elm⟧", "W01", "", "(oak AND #books.) OR elm", "oak AND (#books. OR elm)"],
  ["wine⟦?⟧", "W12", "? stands for one more letter here, so wine itself is not found", "wine"],
  ['⟦"Oak Hill"⟧', "I02", "", '("Oak Hill" OR #oakhill)'],
  ["⟦*cellar⟧", "I03", "*cellar is found in everything that passes by here, but no network can be asked for it"],
];

describe.each(cases)("%s says %s", (marked, code, message, ...fixed) => {
  const source = marked.replace(/[⟦⟧]/g, "");
  const all = findings(source);
  const finding = all.find((one) => one.code === code)!;

  test("at its place, in these words", () => {
    expect(all.map((one) => one.code)).toContain(code);
    if (marked.includes("⟦⟧") === false)
      expect(source.slice(finding.span.start, finding.span.end)).toBe(/⟦(.*)⟧/s.exec(marked)![1]);
    if (message !== "") expect(finding.message).toBe(message);
    expect(finding.message).not.toMatch(/\{[a-z]\w+\}/);
  });

  test("with fixes that remove it and break nothing", () => {
    expect((finding.fixes ?? []).map(({ edits }) => applyEdits(source, edits))).toEqual(fixed);
    for (const mended of fixed) {
      const left = findings(mended);
      expect(left.filter((one) => one.code === code).length).toBeLessThan(all.filter((one) => one.code === code).length);
      const errors = ({ severity }: Diagnostic) => severity === "error";
      expect(left.filter(errors).length).toBeLessThanOrEqual(all.filter(errors).length);
    }
  });
});

test("every code of the messages has a case", () => {
  const codes = new Set((Object.keys(messages) as MessageKey[]).map((key) => key.slice(0, key.indexOf("."))));
  codes.delete("E14"); // of search files: its cases are in search-file.test.ts
  // E20, W20 and W21 speak of other languages; their cases are in dialects.test.ts.
  const here = [...codes].filter((code) => !/^(?:[EW]2\d|fix)$/.test(code));
  expect(here.filter((code) => !cases.some(([, tested]) => tested === code))).toEqual([]);
});

test("of more findings than fit, the rest is counted", () => {
  const result = parse(") ".repeat(500));
  expect([result.diagnostics.length, result.omitted]).toEqual([100, 400]);
});

test.each(["NOT (wine OR NOT oak)", "N5 wine", "wine AND (N5 OR oak)", "FREQ/2(MPLX OR wine)", "wine AND and"])(
  "nothing is said about %s",
  (source) => expect(findings(source).filter(({ code }) => code !== "E10")).toEqual([]),
);

test("words with another tool's operator between them are no name", () => {
  const codes = (source: string) => findings(source).map(({ code }) => code);
  expect(codes("wine N5 oak OR ash")).toEqual(["W08"]);
  expect(codes("wine w/5 oak OR ash")).toEqual(["W08"]);
});

test("wordings can be translated", () => {
  const [finding] = parse("(wine", { messages: { "E02.unclosed": "diese Klammer wird nie geschlossen" } }).diagnostics;
  expect(finding!.message).toBe("diese Klammer wird nie geschlossen");
});

test("a mixed query shows a post on which its readings differ", () => {
  const notes = (source: string) => findings(source).find(({ code }) => code === "W01")!.notes;
  expect(notes("wine OR oak AND ash")).toEqual(['the two readings differ on: "wine" (matches this one, not the other)']);
  expect(notes("wine AND oak OR ash")).toEqual(['the two readings differ on: "ash" (matches this one, not the other)']);
  expect(notes("Oak Hill Library OR {OHL} AND (hours")).toEqual([
    'the two readings differ on: "oak hill library" (matches this one, not the other)',
  ]);
  expect(notes('wine OR saved:"unknown" AND ash')).toEqual([]);
});
