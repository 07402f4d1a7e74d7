import { describe, expect, test } from "vitest";
import { searchUrl } from "./links.ts";
import type { SearchProfile } from "./profile.ts";
import { blueskySearch, facebook, feed, mastodon, pinterest, reddit, xRecent, youtube } from "./profiles/index.ts";
import { requireQuery } from "./query-tag.ts";

const millbrook = '("millbrook library" OR {MPL} OR @millbrooklib) NOT "major league"'.replace("{MPL}", "MPL");

/** What stands in the search box that the link opens. */
function typed(query: string, profile: SearchProfile): string | undefined {
  const link = searchUrl(requireQuery(query), profile);
  const before = profile.page!.template.split("{query}")[0]!;
  return link && decodeURIComponent(link.url.slice(before.length).replace(/&.*/, ""));
}

describe("the search box of each network", () => {
  test.each<readonly [SearchProfile, string]>([
    [xRecent, '("millbrook library" OR MPL OR @millbrooklib) -"major league"'],
    [facebook, "millbrook library"],
    [youtube, '"millbrook library"|MPL|@millbrooklib -"major league"'],
    [reddit, '("millbrook library" OR MPL OR @millbrooklib) -"major league"'],
    [pinterest, "millbrook library"],
    [mastodon, '"millbrook library" -"major league"'],
    [blueskySearch, '"millbrook library"'],
  ])("$network", (profile, expected) => expect(typed(millbrook, profile)).toBe(expected));
});

test("each loss is a sentence", () => {
  expect(searchUrl(requireQuery(millbrook), facebook)?.loss).toEqual([
    '"millbrook library" finds more than it means',
    'posts with "major league" are not left out',
    "Facebook shows what it thinks you like of what you may see; it is no full search",
  ]);
});

test("what a box without OR cannot take at once has addresses of its own", () => {
  const { url, more } = searchUrl(requireQuery(millbrook), facebook)!;
  expect([url, ...more].map((address) => decodeURIComponent(address.split("?q=")[1]!))).toEqual([
    "millbrook library",
    "MPL",
    "@millbrooklib",
  ]);
});

test("a search for other networks has none", () => {
  expect(searchUrl(requireQuery("wine network:bluesky"), xRecent)).toBeUndefined();
  expect(searchUrl(requireQuery("wine network:x"), xRecent)?.url).toContain("q=wine&");
});

test("no link where there is nothing to type, or nowhere", () => {
  expect(searchUrl(requireQuery("NOT wine"), xRecent)).toBeUndefined();
  expect(searchUrl(requireQuery("wine"), feed)).toBeUndefined();
});

test("a query longer than the box is cut into searches of their own, never inside a branch", () => {
  const names = Array.from({ length: 60 }, (_, number) => `"branch library ${number}"`);
  const link = searchUrl(requireQuery(names.join(" OR ")), xRecent)!;
  expect(typed(names.join(" OR "), xRecent)!.length).toBeLessThanOrEqual(512);
  expect([link.url, ...link.more].flatMap((url) => decodeURIComponent(url).match(/"branch library \d+"/g))).toEqual(names);
  expect(typed(names.join(" OR "), xRecent)).toMatch(/"branch library \d+"$/);
});
