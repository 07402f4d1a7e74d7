/**
 * A feed: read an RSS, Atom, RDF or JSON feed, match what is in it, and see who may welcome help.
 *
 * The feed here is a parents' forum in an invented town, so the example runs without a network. For a real one leave the
 * town out: `feed({ url: "https://…" })`.
 *
 * Run it with `npx pnpm@12 example examples/03-a-feed.ts`.
 */
import { feed } from "@earshot/connector-feed";
import { detectNeed } from "@earshot/core/need";
import { compile, plan, query } from "@earshot/core/query";
import { startTown } from "@earshot/town";

const town = await startTown();
const search = query`library OR branch OR recipes`;
const matcher = compile(search);

// The second argument is everything a connector takes from outside: network, clock, secrets.
const forum = feed({ url: "https://parents.millbrook.example/latest.atom" }, town.effects);

// The plan says what to ask of this network. A feed cannot be asked for words, so all of it comes, and is matched here.
const [call] = plan(search, forum.manifest.search!).calls;

for await (const page of forum.search(call!)) {
  for (const event of page.events) {
    if (event.type !== "upsert" || !matcher.test(event.mention)) continue;
    const { mention } = event;
    const need = detectNeed(mention);
    console.log(`${mention.author?.name}: ${mention.title} (${need.kind}, welcome: ${need.welcome})`);
  }
  // page.cursor, kept and handed back to the next `search`, brings only what is new.
}
await town.stop();

/* prints:
dad_of_three: Credit where due (praise, welcome: yes)
Jolene Satterly: tractor-mad 6 yr old, what now (praise, welcome: yes)
newhere_in_feb: Birthday cake, no egg no milk no nuts (wish, welcome: yes)
Tess Whitlow: Double stroller vs. little stone library (question, welcome: yes)
twinmom_nf: Storytime for two-year-olds who bite? (question, welcome: yes)
granny.annex: Science fair: due FRIDAY? (question, welcome: yes)
*/
