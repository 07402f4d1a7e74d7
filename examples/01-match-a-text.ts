/**
 * Match a text: a saved search, compiled once, asked of as many texts as you like. No network, no state.
 *
 * Run it with `npx pnpm@12 example examples/01-match-a-text.ts`.
 */
import { compile } from "@earshot/core/query";

// Braces ask for exactly these letters: MPL in capitals is the library, mpl in small ones is a software licence.
const search = compile(`("millbrook library" OR {MPL} OR @millbrooklib) NOT "major league"`);

console.log(search.test("is the Millbrook Library open on sunday?"));

// A match says where it was found, in UTF-16 offsets, so that you can highlight it in your own page.
const text = "does the millbrook   LIBRARY lend telescopes?";
for (const { start, end } of search.match(text)?.spans ?? []) console.log(JSON.stringify(text.slice(start, end)));

// A miss says what stood in the way, so that nobody has to guess.
console.log(search.explain("MPL, as in major league?").text);

/* prints:
true
"millbrook   LIBRARY"
no: "major league" is excluded, at 11..23
*/
