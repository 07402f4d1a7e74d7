import { describe, expect, test } from "vitest";
import { parse } from "../parse.ts";
import { query } from "../query-tag.ts";
import { translate } from "../translate.ts";
import { brandwatch, cql, type Dialect, lucene, meltwater, talkwalker, x } from "./index.ts";

/** A text of another language, what it means in ours, and the codes of what is said about it. */
type Reading = readonly [source: string, ours: string, ...codes: readonly string[]];

/** A query of ours, what it is there, and the codes of what is lost. */
type Writing = readonly [ours: string, theirs: string, ...codes: readonly string[]];

const dialects: readonly (readonly [Dialect, readonly Reading[], readonly Writing[]])[] = [
  [
    x,
    [
      [
        "millbrook library -missouri (from:mpl OR #MillbrookReads) lang:en",
        "millbrook AND library AND NOT missouri AND (author:mpl OR #MillbrookReads) AND lang:en",
      ],
      ['a1 OR b1 c1 "red wine"', 'a1 OR (b1 AND c1 AND "red wine")'],
      ['"red wine"~3 OR "old red wine"~2', 'red ONEAR/3 wine OR wine ONEAR/1 red OR "old red wine"~2', "W21"],
      ["until:2026-11-20 since:2026-11-01 min_faves:10", "until:2026-11-19 AND since:2026-11-01 AND likes:>=10"],
      [
        'has:links -is:retweet is:quote @mpl $GME url:"mpl.example"',
        'has:link AND NOT is:repost AND type:quote AND @mpl AND $GME AND link:"mpl.example"',
      ],
      ["what? C++", "what AND C++"],
      ["is:verified wine", "wine", "E12"],
      ["followers_count:100 wine", "wine", "E12"],
      ["conversation_id:1 wine", "wine", "E20"],
      ['"red wine', '"red wine"', "E01"],
      ["(wine", "wine", "E02"],
    ],
    [
      ["wine AND (red OR white) AND NOT (beer OR ale)", "wine (red OR white) -beer -ale"],
      ["NOT (beer AND ale) AND wine", "(-beer OR -ale) wine"],
      ['author:mpl OR "red wine" OR #Wine OR @mpl', 'from:mpl OR "red wine" OR #Wine OR @mpl'],
      ["until:2026-11-19 since:2026-11-01 likes:>10", "until:2026-11-20 since:2026-11-01 min_likes:11"],
      ["wine NEAR/3 cellar", "wine cellar", "W21"],
      ['"red wine"~2 OR {SPL}', '(red wine) OR "SPL"', "W21", "W21"],
      ["librar* wine", "wine", "W20"],
      ["NOT wine", "-wine", "W20"],
      ["title:wine", "wine", "W21"],
      ['"(red | white) wine"', '("red wine" OR "white wine")'],
      ["ATLEAST/2(wine, red, oak)", "wine OR red OR oak", "W21"],
    ],
  ],
  [
    brandwatch,
    [
      [
        '("red wine" OR {MPL}) NEAR/5 (open OR hours) NOT "major league" <<<names>>>',
        '("red wine" OR {MPL}) NEAR/5 (open OR hours) AND NOT "major league" /* names */',
      ],
      ["wine NEAR/3f cellar AND title:(a1 OR b1)", "wine ONEAR/3 cellar AND title:(a1 OR b1)"],
      ['"public library"~5', "public ONEAR/5 library OR library ONEAR/3 public"],
      ["raw:Google+ AND site:(a.example OR b.example)", 'raw:"Google+" AND site:(a.example OR b.example)'],
      ["engagementType:RETWEET AND at_mentions:mpl hashtags:books librar*", "type:repost AND @mpl AND #books AND librar*"],
      ["authorFollowers:[10 TO 20] AND wine", "wine", "E12"],
      ["sentiment:positive AND wine", "wine", "E20"],
    ],
    [
      ["wine NEAR/3 cellar OR wine ONEAR/2 oak", "wine NEAR/3 cellar OR wine NEAR/2f oak"],
      ["{MPL} AND NOT wine", "{MPL} NOT wine"],
      ['"red wine"~2', "(red NEAR/2 wine)"],
      ["lang:en #wine @mpl", "language:en AND #wine AND @mpl"],
      ["*cellar wine", "wine", "W20"],
      ["wine SENTENCE oak", "wine AND oak", "W21"],
    ],
  ],
  [
    meltwater,
    [
      ['wine and cellar or "red wine" not beer', '(wine AND cellar) OR ("red wine" AND NOT beer)'],
      ["wine near cellar ONEAR/3 oak", "wine NEAR/4 cellar ONEAR/3 oak"],
      ["title:(wine or beer) and ingress:wine", "title:(wine OR beer) AND body:wine", "W21"],
      ['"wine"^2', '"wine"', "W08"],
    ],
    [
      ["wine NEAR/3 cellar AND NOT (beer OR ale)", "wine NEAR/3 cellar AND NOT (beer OR ale)"],
      ["since:7d wine", "wine", "W20"],
    ],
  ],
  [
    talkwalker,
    [
      ["millbrook public library OR BPL", '"millbrook public library"~20 OR {BPL}'],
      ["wine AND red oak", 'wine AND "red oak"~10'],
      ['++"BPL" AND +"p&t" AND NOT wine NEAR/3 beer', '{BPL} AND raw:"p&t" AND NOT (wine NEAR/3 beer)'],
      ["wine -beer lang:en", "wine AND NOT beer AND lang:en"],
      ["engagement:>10 wine", "wine", "E12"],
    ],
    [
      ['{BPL} OR BPL OR "red wine"~3', '++"BPL" OR "BPL" OR (red NEAR/3 wine)'],
      ["wine SENTENCE oak AND li*", "wine SENTENCE oak AND li*"],
      ["li*ry OR wine", "wine", "W20"],
    ],
  ],
  [
    lucene,
    [
      ["a1 b1 -c1", "(a1 OR b1) AND NOT c1"],
      ["a1 AND b1 OR c1", "a1 AND b1", "W21"],
      ["a1 OR b1 AND c1", "b1 AND c1", "W21"],
      ["a1 && (b1 || c1) !d1", "a1 AND (b1 OR c1) AND NOT d1"],
      ["NOT a1", "NOT a1", "W21"],
      ["*:* -a1", "NOT a1"],
      ['"public library"~3', "public ONEAR/3 library OR library ONEAR/1 public"],
      ['"public library"~1', "public ONEAR/1 library"],
      ["likes:[10 TO 20] AND created_at:[2026-01-01 TO *]", "likes:>=10 AND likes:<=20 AND since:2026-01-01"],
      ["title:(a1 OR b1) AND from:mpl", "title:(a1 OR b1) AND author:mpl"],
      ["roam~ wine^2", "roam OR wine", "W08", "W08"],
      ["/re.*x/ wine", "wine", "E20"],
      ["zzz:bar wine", "wine", "E20"],
      ["C\\+\\+ OR b1\\:c1", '"C++" OR "b1:c1"'],
      ["*:*", "", "E20"],
    ],
    [
      ["a1 AND (b1 OR NOT c1)", "a1 AND (b1 OR (*:* AND NOT c1))"],
      ["NOT a1", "*:* AND NOT a1"],
      ["wine NEAR/3 oak", '"wine oak"~5', "W21"],
      ["title:(wine OR oak) AND likes:>10", "title:(wine OR oak) AND likes:{10 TO *]"],
      ['"red wine"~2', '"red wine"~4', "W21"],
    ],
  ],
  [
    cql,
    [
      ['dc.title = "wine cellar" and dc.creator = "Lee" not beer', 'title:"wine cellar" AND author:"Lee" AND NOT beer', "W21"],
      ["a1 and b1 or c1 and d1", "((a1 AND b1) OR c1) AND d1"],
      ["a1 prox/unit=word/distance<=3/ordered b1", "a1 ONEAR/2 b1"],
      ["a1 prox b1", "a1 NEAR/0 b1"],
      ["a1 prox/unit=sentence/distance=0 b1", "a1 SENTENCE b1"],
      ['title any "wine beer" or subject all "red oak"', "title:(wine OR beer) OR tag:(red AND oak)"],
      ["dc.date >= 2026-01-01 and dc.date < 2026-02-01", "since:2026-01-01 AND until:2026-01-31"],
      ['title <> "x1 y1" and z1', 'NOT title:"x1 y1" AND z1'],
      ['"^wine cellar"', '"wine cellar"', "W21"],
      ["wine cellar", "wine AND cellar", "E20"],
      ["bib.x = 3 and wine", "wine", "E20"],
      ["wine sortby dc.title", "wine", "W08"],
    ],
    [
      ["a1 OR (b1 AND NOT c1)", "a1 or (b1 not c1)"],
      ["NOT a1", "cql.allRecords=1 not a1"],
      ["wine NEAR/2 oak AND red", "(wine prox/unit=word/distance<=3/unordered oak) and red"],
      ["title:(wine OR oak) AND author:lee", '(dc.title = wine or dc.title = oak) and dc.creator == "lee"'],
    ],
  ],
];

describe.each(dialects)("$title", (dialect, readings, writings) => {
  test.each(readings)("%s is read as %s", (source, ours, ...codes) => {
    const result = parse(source, { dialect });
    expect(result.diagnostics.map(({ code }) => code)).toEqual(codes);
    for (const { span, message } of result.diagnostics) {
      expect(span.end).toBeLessThanOrEqual(source.length);
      expect(message).not.toMatch(/\{[a-z]\w+\}/);
    }
    const isRight = !codes.some((code) => code.startsWith("E"));
    expect(result.ok).toBe(isRight);
    if (result.ok) expect(result.query.source).toBe(ours);
  });

  test.each(writings)("%s is written as %s", (ours, theirs, ...codes) => {
    const result = parse(ours);
    const { text, diagnostics } = translate(result.ok ? result.query : result.draft, dialect);
    expect([text, ...diagnostics.map(({ code }) => code)]).toEqual([theirs, ...codes]);
  });
});

test("places in an imported query are places in the source of the query, which is ours", () => {
  const result = parse("wine near/2 cellar", { dialect: meltwater });
  expect(result.ok && result.query).toMatchObject({
    source: query`wine NEAR/2 cellar`.source,
    root: { type: "near", span: { start: 0, end: 18 } },
  });
});
