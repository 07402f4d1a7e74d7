/**
 * One search, everywhere: how each network is asked for it, what is missed there, and the address at which a person can look where
 * no program may.
 *
 * A plan asks nothing and fetches nothing: it is made from what is known about a network, and says so before you rely on it.
 *
 * Run it with `npx pnpm@12 example examples/08-one-search-everywhere.ts`.
 */
import { plan, query, searchUrl } from "@earshot/core/query";
import { profiles } from "@earshot/core/query/profiles";

const search = query`("millbrook library" OR {MPL}) NOT "major league"`;

for (const id of ["bluesky", "mastodon", "x-recent"]) {
  const profile = profiles.find((each) => each.id === id)!;
  const { calls, fidelity, gaps, coverage } = plan(search, profile, { now: Date.UTC(2026, 10, 24) });
  console.log(`${profile.title}: ${fidelity}`); // exact, superset (sorted out here), or lossy
  for (const { text = "for all there is" } of calls) console.log(`  asks ${text}`);
  for (const { text } of coverage) console.log(`  cannot know: ${text}`); // true of every search there
  for (const { message } of gaps) console.log(`  can miss: ${message}`); // true of this one
}

// Facebook lets no program search. Its own search box is what is left, and the link says what it loses.
const facebook = profiles.find(({ id }) => id === "facebook")!;
const link = searchUrl(search, facebook);
console.log(link?.url);
for (const loss of link?.loss ?? []) console.log(`  ${loss}`);

/* prints:
Bluesky: exact
  asks for all there is
  cannot know: nothing older than the stream's own memory of a few days
Mastodon: superset
  asks millbrook library
  asks MPL
  cannot know: full text only of authors who opted in to search, and of your own conversations; tags of everybody
  cannot know: a signed-in account on a server that has a search engine; without one no words are found at all
  cannot know: each server knows only what has reached it
  can miss: words joined into a tag (#MillbrookLibrary) or to another word by a dot or slash (books/films), broken by hyphens, dots or invisible characters, or written in look-alike letters
X: superset
  asks "millbrook library" OR MPL
  cannot know: nothing older than 7 days
  cannot know: no reposts
  cannot know: a paid developer account, or X's approval as a public service; for a government body the Enterprise contract
  can miss: words joined into a tag (#MillbrookLibrary) or to another word by a dot or slash (books/films), broken by hyphens, dots or invisible characters, or written in look-alike letters
https://www.facebook.com/search/posts/?q=millbrook%20library
  "millbrook library" finds more than it means
  {MPL} finds more than it means
  posts with "major league" are not left out
  Facebook shows what it thinks you like of what you may see; it is no full search
*/
