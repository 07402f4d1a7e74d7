/**
 * Many searches at once: every saved search of a library over a week of posts. However many searches there are, each post is
 * read once. The posts are Millbrook's, an invented town that comes with Earshot.
 *
 * Run it with `npx pnpm@12 example examples/02-many-searches.ts`.
 */
import { createSearchSet, parse } from "@earshot/core/query";
import { millbrook } from "@earshot/town";

const town = millbrook();
const searches = createSearchSet<string>();

// What people typed is read with `parse`, which throws nothing: one bad search does not stop the others.
for (const { name, query } of [...town.searches, { name: "telescopes", query: "(telescope OR" }]) {
  const parsed = parse(query);
  if (parsed.ok) searches.set(name, parsed.query);
  else console.log(`${name} is left out: ${parsed.diagnostics[0]?.message}`);
}

const found = new Map<string, number>();
for (const { written, author, createdAt } of town.posts) {
  // Anything with a text can be searched: a post, a catalogue record, a line of a chat log.
  const post = { text: "text" in written ? written.text : written.html, author, lang: author.languages?.[0] ?? "en", createdAt };
  for (const name of searches.keys(post)) found.set(name, (found.get(name) ?? 0) + 1);
}

console.log(`${town.posts.length} posts, ${searches.size} searches`);
for (const [name, count] of [...found].sort()) console.log(`${name.padEnd(16)} ${count}`);

/* prints:
telescopes is left out: this parenthesis is never closed
273 posts, 14 searches
branches         31
children         10
hours-vote       7
house-and-garden 14
local-history    10
making           9
mcl              3
names            65
newspaper        4
other-languages  17
paperwork        10
spanish          6
spellings        3
work             6
*/
