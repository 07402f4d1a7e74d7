import { describe, expect, test } from "vitest";
import { type Plan, plan } from "./plan.ts";
import type { SearchProfile } from "./profile.ts";
import {
  blueskySearch,
  blueskySearchV2,
  blueskyStream,
  discourse,
  facebook,
  feed,
  instagram,
  lemmy,
  mastodon,
  mediawikiCirrus,
  opensearch,
  postgresTsquery,
  sqliteFts5,
  threads,
  wordpress,
  xRecent,
  xStream,
  youtube,
} from "./profiles/index.ts";
import { requireQuery } from "./query-tag.ts";

const now = Date.UTC(2026, 10, 21, 12);

function planFor(query: string, profile: SearchProfile = blueskySearch): Plan {
  return plan(requireQuery(query), profile, { now });
}

/** The calls as texts, parameters in braces. */
function calls(query: string): readonly string[] {
  return planFor(query).calls.map(({ text = "", parameters }) =>
    Object.entries(parameters).reduce((all, [name, value]) => `${all} {${name}=${value}}`, text),
  );
}

describe("Bluesky is asked", () => {
  test.each<readonly [query: string, calls: readonly string[]]>([
    ["library", ["library"]],
    ["wine cellar", ["wine cellar"]],
    ['"wine cellar"', ['"wine cellar"']],
    ["wine OR beer", ["wine", "beer"]],
    ["wine NOT beer", ["wine"]],
    ["(wine OR beer) cellar", ["cellar wine", "cellar beer"]],
    ["#wine", ["* {tag=wine}"]],
    ["#wine cellar", ["* {tag=wine}"]],
    ["@spl.example", ["* {mentions=spl.example}"]],
    ["author:ann.example wine", ["* {author=ann.example}"]],
    ["@spl wine", ["wine"]],
  ])("%s", (query, expected) => expect(calls(query)).toEqual(expected));

  test("an operator word in quotation marks stays a word", () => {
    expect(calls('"or"')).toEqual(['"or"']);
    expect(calls('library "not"')).toEqual(['library "not"']);
  });

  test("a word with signs is quoted", () => expect(calls("AT&T")).toEqual(['"at&t"']));

  test("many choices beside a day are asked for with it, and never the day alone", () => {
    const words = Array.from({ length: 12 }, (_, number) => `word${number}`);
    expect(calls(`since:2026-11-20 (${words.join(" OR ")})`)).toEqual(
      words.map((word) => `${word} {since=2026-11-20T00:00:00.000Z}`),
    );
  });

  test("many choices beside a choice are not multiplied out", () => {
    expect(calls("(a OR b OR c) (d OR e OR f OR g)")).toEqual(["a", "b", "c"]);
  });
});

/** The calls to any network, as texts, parameters in braces. */
function callsTo(profile: SearchProfile, query: string): readonly string[] {
  return planFor(query, profile).calls.map(({ text = "", parameters }) =>
    Object.entries(parameters).reduce((all, [name, value]) => `${all} {${name}=${value}}`, text),
  );
}

describe("each network is asked in its own way", () => {
  test.each<readonly [profile: SearchProfile, query: string, calls: readonly string[]]>([
    [xRecent, "(wine OR beer) cellar", ["(wine OR beer) cellar"]],
    [xRecent, "NOT #beer wine", ["wine -#beer"]],
    [xRecent, "wine NOT beer", ["wine"]],
    [xRecent, "wine since:2d", ["wine {start_time=2026-11-19T12:00:00.000Z}"]],
    [xRecent, "wine since:30d", ["wine"]],
    [xRecent, "wine until:2030-01-01", ["wine"]],
    [xRecent, "wine until:30d", ["wine"]],
    [xRecent, "wine since:1d until:3d", ["wine {start_time=2026-11-20T12:00:00.000Z}"]],
    [threads, "wine since:2020-01-01", ["wine"]],
    [threads, "wine since:2d until:2030-01-01", ["wine {since=1795089600}"]],
    [xRecent, 'wine "or"', ['wine "or"']],
    [xRecent, "author:millbrooklib", ["from:millbrooklib"]],
    [xRecent, "wine NOT author:millbrooklib", ["wine -from:millbrooklib"]],
    [xRecent, "wine author:millbrooklib", ["wine"]],
    [xRecent, "mention:millbrooklib OR to:mpl", ["@millbrooklib OR @mpl"]],
    [xRecent, "wine NOT mention:ann", ["wine -@ann"]],
    [xRecent, "wine lang:(en OR es)", ["wine (lang:en OR lang:es)"]],
    [xRecent, "wine NOT lang:es", ["wine -lang:es"]],
    [xRecent, "wine NOT lang:he", ["wine"]],
    [xRecent, "wine NOT lang:hi", ["wine -lang:hi -lang:hi-Latn"]],
    [xRecent, "wine lang:hi", ["wine (lang:hi OR lang:hi-Latn)"]],
    [xRecent, "wine lang:zh", ["wine"]],
    [xRecent, "lang:en", []],
    [xRecent, "wine OR lang:en", ["wine"]],
    [xRecent, "(wine OR lang:en) cellar", ["cellar (wine OR lang:en)"]],
    [xRecent, "domain:mpl.example OR link:telescopes", ['url:"mpl.example" OR url:telescopes']],
    [xRecent, "https://mpl.example/rooms", ['url:"mpl.example/rooms"']],
    [xRecent, "wine has:image", ["wine has:media"]],
    [xRecent, "wine NOT has:link", ["wine"]],
    [xRecent, "wine (is:reply OR type:quote)", ["wine (is:reply OR is:quote)"]],
    [xRecent, "wine country:us", ["wine place_country:us"]],
    [xRecent, "wine likes:>=5", ["wine min_likes:5"]],
    [xRecent, "wine likes:<5", ["wine"]],
    [xStream, "wine NOT #beer likes:>=5", ["wine"]],
    [xStream, "wine lang:en", ["wine lang:en"]],
    [blueskySearch, "domain:mpl.example", ["* {domain=mpl.example}"]],
    [blueskySearch, "#wine #cellar", ["* {tag=wine,cellar}"]],
    [blueskySearchV2, "#wine OR #cellar OR @spl.example", [" {hashtags=wine,cellar}", " {mentions=spl.example}"]],
    [
      blueskySearchV2,
      "#wine NOT #beer NOT #ale NOT author:spl.example",
      [" {hashtags=wine} {excludeHashtags=beer,ale} {excludeAuthors=spl.example}"],
    ],
    [blueskySearchV2, "#wine #cellar", [" {hashtags=wine}"]],
    [blueskySearchV2, "#wine is:reply", [" {hashtags=wine} {repliesOnly=true}"]],
    [blueskySearchV2, "#wine NOT is:reply", [" {hashtags=wine} {excludeReplies=true}"]],
    [blueskySearchV2, "#wine is:reply NOT is:reply", [" {hashtags=wine} {repliesOnly=true}"]],
    [sqliteFts5, "mention:mpl.example", ['"hmpl"']],
    [youtube, "(wine OR beer) cellar", ["wine|beer cellar"]],
    [mediawikiCirrus, "wine OR beer", ["wine OR beer"]],
    [mediawikiCirrus, "(wine OR beer) cellar", ["cellar wine", "cellar beer"]],
    [mastodon, '"wine cellar" OR #wine', ["wine cellar", " {hashtag=wine}"]],
    [mastodon, "#wine cellar", [" {hashtag=wine}"]],
    [mastodon, "#wine OR #cellar OR beer", [" {hashtag=wine,cellar}", "beer"]],
    [mastodon, "#a OR #b OR #c OR #d OR #e OR #f", [" {hashtag=a,b,c,d}", " {hashtag=e,f}"]],
    [mastodon, "#wine NOT #beer", [" {hashtag=wine} {none=beer}"]],
    [mastodon, "wine NOT #beer", ["wine"]],
    [mastodon, "図書館", ["図書館"]],
    [instagram, "wine #cellar", [" {tag=cellar}"]],
    [threads, "wine cellars", ["cellars"]],
    [lemmy, "wine cellars @vintners.example", ["vintners"]],
    [wordpress, "the a", []],
    [wordpress, "the wine", ["wine"]],
    [discourse, "to ask wine", ["ask wine"]],
    [discourse, "図書", []],
    [discourse, "図書館", ["図書館"]],
  ])("$0 $1", (profile, query, expected) => expect(callsTo(profile, query)).toEqual(expected));

  test("WordPress gets nine words at most, since ten would be one phrase", () => {
    const words = Array.from({ length: 12 }, (_, number) => `word${number}`);
    expect(callsTo(wordpress, words.join(" "))).toEqual([words.slice(0, 9).join(" ")]);
  });

  test("lists of a call are shared out, too", () => {
    const tags = Array.from({ length: 60 }, (_, number) => `#branch${number}`);
    const { calls, fidelity } = planFor(tags.join(" OR "), blueskySearchV2);
    expect([fidelity, ...calls.map(({ parameters }) => parameters["hashtags"]!.length)]).toEqual(["exact", 50, 10]);
  });

  test("what is too long is shared out, with what has to be there in each", () => {
    const names = Array.from({ length: 80 }, (_, number) => `"branch ${number}"`);
    const made = callsTo(xRecent, `library (${names.join(" OR ")})`);
    expect(made.length).toBeGreaterThan(1);
    for (const text of made) expect(text).toMatch(/^library \((?:"branch \d+" OR )*"branch \d+"\)$/);
    expect(made.every(({ length }) => length <= 512)).toBe(true);
    expect(made.flatMap((text) => text.match(/"branch \d+"/g))).toEqual(names);
  });
});

describe("engines are asked in their own languages", () => {
  test.each([
    [sqliteFts5, '("wwine" OR "wbeer") AND "wcellar" NOT "wred"'],
    [postgresTsquery, "('wwine' | 'wbeer') & 'wcellar' & !'wred'"],
  ] as const)("$0 $1", (profile, expected) => expect(callsTo(profile, "(wine OR beer) cellar NOT red")).toEqual([expected]));

  test("opensearch", () => {
    const [text] = callsTo(opensearch, "(wine OR beer*) NOT red");
    expect(JSON.parse(text!)).toEqual({
      bool: {
        filter: [{ bool: { should: [{ term: { terms: "wwine" } }, { prefix: { terms: "wbeer" } }], minimum_should_match: 1 } }],
        must_not: [{ term: { terms: "wred" } }],
      },
    });
  });
});

describe("a plan says what it can miss", () => {
  const summary = (query: string, profile?: SearchProfile): unknown => {
    const { fidelity, gaps } = planFor(query, profile);
    return [fidelity, ...gaps.map(({ code, span }) => `${code} ${query.slice(span.start, span.end)}`)];
  };

  test.each<readonly [string, readonly string[]]>([
    ["#wine", ["exact"]],
    ["#wine cellar", ["superset"]],
    ["#wine NOT beer", ["superset"]],
    ["wine", ["lossy", "GAP_FOLD wine", "GAP_OBFUSCATED wine"]],
    ["#wine OR @spl", ["lossy", "GAP_UNSUPPORTED @spl"]],
    ["domain:mpl.example", ["lossy", "GAP_UNSUPPORTED domain:mpl.example"]],
    ["NOT wine", ["lossy", "GAP_UNSUPPORTED NOT wine"]],
    ["lang:en", ["lossy", "GAP_UNSUPPORTED lang:en"]],
  ])("%s", (query, expected) => expect(summary(query)).toEqual(expected));

  test("what passes by is heard exactly", () => {
    expect(summary("wine", feed)).toEqual(["exact"]);
    expect(planFor("wine", blueskyStream).calls).toEqual([{ profile: "bluesky", kind: "listen", parameters: {} }]);
  });

  test("what posts do not say about themselves is no way to hear them", () => {
    expect(summary("wine author:ann.example", blueskyStream)).toEqual(["lossy", "GAP_UNSUPPORTED author:ann.example"]);
    expect(summary("wine NOT author:ann.example", blueskyStream)).toEqual(["superset"]);
    expect(summary("wine author:did:plc:ann", blueskyStream)).toEqual(["exact"]);
    expect(summary("wine author:ann.example", feed)).toEqual(["lossy", "GAP_UNSUPPORTED author:ann.example"]);
    expect(summary("wine author:ann", feed)).toEqual(["exact"]);
    expect(summary("wine likes:>9", feed)).toEqual(["lossy", "GAP_UNSUPPORTED likes:>9"]);
  });

  test("a search for other networks is not asked for, nor listened for", () => {
    expect(planFor("wine network:(bluesky OR x)", xRecent).calls.map(({ text }) => text)).toEqual(["wine"]);
    for (const profile of [xRecent, blueskyStream])
      expect(planFor("wine network:mastodon", profile)).toMatchObject({
        calls: [],
        gaps: [{ message: "this search is for other networks only" }],
      });
    expect(summary("(wine network:feed) OR #beer", blueskyStream)).toEqual(["exact"]);
    expect(planFor("(wine network:feed) OR #beer", xRecent).calls.map(({ text }) => text)).toEqual(["#beer"]);
    expect(planFor("wine network:x", sqliteFts5).calls.map(({ text }) => text)).toEqual(['"wwine"']);
  });

  test("a network that keeps small letters and capitals apart says so", () => {
    const profile: SearchProfile = { ...lemmy, grammar: { ...lemmy.grammar!, folds: { case: false, accents: true } } };
    expect(summary("wine", profile)).toEqual(["lossy", "GAP_FOLD wine", "GAP_OBFUSCATED wine"]);
    expect(planFor("@ann", profile).gaps.map(({ spelling }) => spelling)).toEqual(["case", undefined]);
  });

  test("a network that cannot be asked has no calls and a reason", () => {
    expect(planFor("wine", facebook)).toMatchObject({ calls: [], fidelity: "lossy", gaps: [{ code: "GAP_UNSUPPORTED" }] });
  });

  test("what no query can mend stands apart", () => {
    expect(planFor("wine", feed).coverage.map(({ code }) => code)).toEqual(["window", "deletions-invisible"]);
  });
});

test("cost counts calls", () => {
  expect(planFor("wine OR beer").cost).toEqual({
    calls: 2,
    perRound: 0,
    perPost: 0,
    bucket: "app view, 3,000 requests in 5 minutes",
  });
});
