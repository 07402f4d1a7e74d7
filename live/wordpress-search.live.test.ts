/** WordPress in the place of its model: what plans ask for is asked of a real site's search, as data and as a feed. */
import { feed } from "@earshot/connector-feed";
import { fromHtml } from "@earshot/core/mention";
import { type NativeCall, type Plan, plan, type Query, type SearchableRecord } from "@earshot/core/query";
import { wordpress } from "@earshot/core/query/profiles";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { holdPlan, postsOf, queries } from "../packages/core/test/query/promises.ts";
import { now, simulators } from "../packages/core/test/query/simulators/networks.ts";
import { aloneOn } from "./alone.ts";
import { type BlogEntry, createCategory, publishPost, readPosts, searchFeedAddress, searchPosts } from "./wordpress.ts";

aloneOn("wordpress");

const model = simulators[wordpress.id]!;
const seed = Date.now() % 2 ** 31;
const sample = <Value>(values: fc.Arbitrary<Value>, numRuns: number): readonly Value[] => fc.sample(values, { numRuns, seed });

let category: number;
let posts: ReadonlyMap<number, SearchableRecord>;
let asked: readonly { readonly query: Query; readonly planned: Plan }[];
/** What the site answered to the text of each call. */
let answers: ReadonlyMap<string, readonly Pick<BlogEntry, "id" | "link">[]>;

beforeAll(async () => {
  category = await createCategory(`Planning ${seed}`);
  await Promise.all(sample(postsOf(wordpress), 100).map(publish));
  posts = new Map((await readPosts(category)).map((entry) => [entry.id, searchableOf(entry)]));
  asked = sample(queries, 600).map((query) => ({ query, planned: plan(query, wordpress, { now }) }));
  const texts = [...new Set(asked.flatMap(({ planned }) => planned.calls.map(textOf)))];
  answers = new Map(await Promise.all(texts.map(async (text) => [text, await searchPosts(category, text)] as const)));
});

test("no post is missed that a plan says is not, and none is added where it says exact", () => {
  expect(posts.size).toBe(100);
  const held = asked.map(({ query, planned }) => holdPlan(query, planned, [...posts.values()], brings, model));
  expect(
    held.flatMap(({ broken }) => broken),
    `seed ${seed}`,
  ).toEqual([]);
  expect(held.reduce((sum, { meant }) => sum + meant, 0)).toBeGreaterThan(1000);
});

test("the site finds whatever its model finds", () => {
  const calls = asked.flatMap(({ planned }) => planned.calls);
  const unfound = calls.flatMap((call) =>
    [...posts.values()]
      .filter((post) => model(call, post, {}) && !brings(call, post))
      .map(({ title, text }) => ({ asked: call.text, title, text })),
  );
  expect(unfound, `seed ${seed}`).toEqual([]);
});

test("its search as a feed, read by the feed connector, brings the same", async () => {
  const few = [...answers].filter(([, found]) => found.length > 0 && found.length <= 10).slice(0, 8);
  for (const [text, found] of few) {
    const heard = await Array.fromAsync(
      feed({ url: searchFeedAddress(text, category) }).search({ profile: "feed", kind: "listen", parameters: {} }),
    );
    const links = heard.flatMap(({ events }) => events.flatMap((event) => (event.type === "upsert" ? [event.mention.url] : [])));
    expect([text, links.sort()]).toEqual([text, found.map(({ link }) => link).sort()]);
  }
  expect(few.length).toBeGreaterThan(0);
});

/** Invented texts, as an editor's program writes them into HTML. */
async function publish({ title = "", text }: SearchableRecord): Promise<void> {
  const html = (plain: string): string => plain.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  await publishPost({ title: html(title), content: `<p>${html(text)}</p>`, categories: [category] });
}

function searchableOf({ title, content }: BlogEntry): SearchableRecord {
  return { title: fromHtml(title).text, text: fromHtml(content).text };
}

function textOf({ text }: NativeCall): string {
  return text!;
}

function brings(call: NativeCall, post: SearchableRecord): boolean {
  return answers.get(textOf(call))!.some(({ id }) => posts.get(id) === post);
}
