/**
 * The whole desk: hear a town, take a card, write an answer, have a colleague approve it, publish it once. Nothing answers by
 * itself: a person is in every step, and two in the last.
 *
 * The town is invented and runs on this machine. For real networks leave it out: `bluesky({ identifier, … })`, `sqlite("…")`.
 *
 * Run it with `npx pnpm@12 example examples/06-the-whole-desk.ts`.
 */
import { bluesky } from "@earshot/connector-bluesky";
import { query } from "@earshot/core/query";
import { isEarshotError } from "@earshot/core/text";
import { createDesk, type Person } from "@earshot/desk";
import { memory } from "@earshot/store/memory";
import { organisationOf, policy, startTown } from "@earshot/town";

const town = await startTown();
const { addresses, effects } = town;
const { identifier } = town.signIn("library");
const network = { service: addresses.bluesky, appview: addresses.blueskyPublic, jetstream: [addresses.jetstream] };

const desk = createDesk({
  store: memory(), // sqlite("millbrook.db") keeps it, and where to go on next time
  connectors: [bluesky({ ...network, identifier, lookBackHours: 8 * 24 }, effects)],
  searches: [{ name: "wine", query: query`"wine cellar" AND basement` }],
  policy, // the county's layer and the library's
  organisation: organisationOf(town.world), // phones, hours, accounts: what may be said, and who may say it
  now: town.clock.now,
});

// A worker calls this, again and again.
await desk.run();

// What staff tools call. Cards come in a fair order: by need and waiting time, never by fame.
const cards = await desk.cards({ welcome: "yes" });
const card = cards.find(({ matches }) => matches.some(({ search }) => search === "wine"))!;
console.log(card.mention.text);
console.log(card.need.why);

const accounts = { bluesky: identifier };
const ruth: Person = { id: "R. Okafor", roles: ["librarian"], branch: "central", accounts };
const ana: Person = { id: "A. Reyes", roles: ["librarian"], branch: "central", accounts };

const claim = await desk.claim(card.id, ruth); // for half an hour nobody else answers this post
const hasty = await desk.review(claim, { text: "You should have asked us! Your hold on Cellars of Burgundy is in." }, ruth);
console.log(`hasty: ${hasty.result.outcome}, because of ${hasty.result.findings.map(({ rule }) => rule).join(", ")}`);

const draft = await desk.suggest(card.id, ruth); // from the library's own facts; a person makes it their own
const review = await desk.review(claim, draft!, ruth);
console.log(`${review.result.outcome}: ${review.draft.text}`);

// Whoever wrote it cannot approve it.
try {
  await desk.approve(review, ruth);
} catch (error) {
  console.log(isEarshotError(error) ? `${error.code}: ${error.message}` : error);
}

const approval = await desk.approve(review, ana);
const receipt = await desk.publish(approval);
const again = await desk.publish(approval);
console.log(`one approval, one post: ${receipt.nativeId === again.nativeId}`);
await town.stop();

/* prints:
I wonder how hard it would be to build a wine cellar in my basement. Old stone house up on Quarry Hill, stays about 56 down there winter and summer.
Would like to be able to do it: wine cellar; help is likely to be welcome.
hasty: stop, because of tone/no-blame, privacy/no-record-facts
publish: I'm a librarian at Millbrook County Library. I'd start with what we have on “wine cellar”, and I can set a good book or two aside. Ask for me at the Central Library desk, 555-0101, or see https://millbrooklib.example.
approval-refused: Nobody approves their own draft. Ask a colleague to look at it.
one approval, one post: true
*/
