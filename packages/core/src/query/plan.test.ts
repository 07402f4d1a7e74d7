import { describe, expect, test } from "vitest";
import { type Plan, plan } from "./plan.ts";
import type { SearchProfile } from "./profile.ts";
import { blueskySearch, blueskyStream, facebook, feed } from "./profiles/index.ts";
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

  test("many choices beside a choice are not multiplied out", () => {
    expect(calls("(a OR b OR c) (d OR e OR f OR g)")).toEqual(["a", "b", "c"]);
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
    ["NOT wine", ["lossy", "GAP_UNSUPPORTED NOT wine"]],
    ["lang:en", ["lossy", "GAP_UNSUPPORTED lang:en"]],
  ])("%s", (query, expected) => expect(summary(query)).toEqual(expected));

  test("what passes by is heard exactly", () => {
    expect(summary("wine", feed)).toEqual(["exact"]);
    expect(planFor("wine", blueskyStream).calls).toEqual([{ profile: "bluesky", kind: "listen", parameters: {} }]);
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
