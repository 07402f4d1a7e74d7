import { describe, expect, test } from "vitest";
import { compile } from "./compile.ts";
import { gapWitness } from "./gap-witness.ts";
import { plan } from "./plan.ts";
import type { SearchProfile } from "./profile.ts";
import { blueskySearch, blueskyStream, lemmy, xRecent, youtube } from "./profiles/index.ts";
import { requireQuery } from "./query-tag.ts";

/** The posts that a plan says a network misses. */
function missed(source: string, profile: SearchProfile): readonly string[] {
  const query = requireQuery(source);
  return plan(query, profile).gaps.map((gap) => {
    const post = gapWitness(query, gap);
    if (post !== undefined) expect(compile(query).test(post)).toBe(true);
    return `${gap.code} ${typeof post === "string" ? post : JSON.stringify(post)}`;
  });
}

describe("a post for every gap", () => {
  test.each<readonly [string, SearchProfile, readonly string[]]>([
    ["library", blueskySearch, ["GAP_FOLD library's", "GAP_OBFUSCATED #LibraryToday"]],
    ['"wine cellar"', xRecent, ["GAP_OBFUSCATED #WineCellar"]],
    [
      "library millbrook",
      blueskySearch,
      ["GAP_FOLD library millbrook's", "GAP_FOLD library millbrook's", "GAP_OBFUSCATED #LibraryMillbrook"],
    ],
    ["図書", blueskySearch, ["GAP_FOLD 図書前", "GAP_OBFUSCATED #図書Today"]],
    ["resume", lemmy, ["GAP_FOLD résume", "GAP_OBFUSCATED #ResumeToday"]],
    ["#wine OR @spl", blueskySearch, ["GAP_UNSUPPORTED @spl"]],
    ["author:mpl", xRecent, ['GAP_UNSUPPORTED {"text":"","author":{"handle":"another_mpl","name":"mpl"}}']],
    ["domain:mpl.example", blueskySearch, ['GAP_UNSUPPORTED {"text":"","links":["https://events.mpl.example"]}']],
    ["wine author:ann.example", blueskyStream, ['GAP_UNSUPPORTED {"text":"wine","author":{"handle":"ann.example"}}']],
    ["wine (likes:>9 OR #cellar)", blueskyStream, ['GAP_UNSUPPORTED {"text":"wine","counts":{"likes":10}}']],
    ["wine", youtube, ["GAP_FOLD wine's", "GAP_RANKED undefined", "GAP_OBFUSCATED #WineToday"]],
  ])("%s", (query, profile, expected) => expect(missed(query, profile)).toEqual(expected));
});
