/**
 * A real Bluesky network in the place of its models. Its stream is the one the public network has, and a plan for it has to hold
 * as it is. Its search is not the public one: it looks for the letters of a text as they stand, so it is planned for as what it
 * is, and the way from the plan through the connector to the last look here is what is tried.
 */
import { randomBytes } from "node:crypto";
import type { Page } from "@earshot/connector";
import { bluesky } from "@earshot/connector-bluesky";
import type { Mention } from "@earshot/core/mention";
import {
  compile,
  type NativeCall,
  type Plan,
  plan,
  type Query,
  type SearchableRecord,
  type SearchProfile,
} from "@earshot/core/query";
import { blueskySearch, blueskySearchV2, blueskyStream } from "@earshot/core/query/profiles";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { holdPlan, postsOf, queries } from "../packages/core/test/query/promises.ts";
import { readQuery } from "../packages/core/test/query/queries.ts";
import { eventually } from "./eventually.ts";
import { type Account, createAccount, refusalOf, writePost } from "./patron.ts";
import { setting } from "./settings.ts";

/** The search of @atproto/bsky 0.6 without a search service (data-plane/server/routes/search): SQL's LIKE, one text. */
const { anyText: _anyText, ...publicGrammar } = blueskySearch.grammar!;
const developmentSearch: SearchProfile = {
  ...blueskySearch,
  id: "bluesky-development",
  grammar: {
    ...publicGrammar,
    conjunction: "none",
    phrase: "none",
    tag: "wider",
    handle: "wider",
    names: "plain",
    parameters: {},
    folds: { case: false, accents: false },
    misses: ["signs"],
  },
};

const seed = Date.now() % 2 ** 31;
const now = Date.now();
const sample = <Value>(values: fc.Arbitrary<Value>, numRuns: number): readonly Value[] => fc.sample(values, { numRuns, seed });
/** Stands in every post of this run and in no other. */
const stamp = `stamp${randomBytes(4).toString("hex")}`;
const most = 105;

let library: Account;
let connector: ReturnType<typeof bluesky>;
/** Posts as they were written, by their addresses. */
let posts: ReadonlyMap<string, SearchableRecord>;
let asked: readonly Query[];

beforeAll(async () => {
  library = await createAccount("mpl");
  const patron = await createAccount("ann");
  const invented = sample(postsOf(blueskySearch), most);
  const written = invented.map((post, number) => write(post, number % 2 === 0 ? library : patron));
  posts = new Map(await Promise.all(written));
  asked = sample(queries, 200).map(({ source }) => readQuery(withHandles(source)));
  connector = connect();
  await eventually("all posts in the search", async () => (await hear(stamp)).length === most || undefined);
});

test("all pages of an answer are read, and nothing twice", async () => {
  const found = await hear(stamp);
  expect(found.map(({ nativeId }) => nativeId).sort()).toEqual([...posts.keys()].sort());
});

test("its search brings what a plan for it promises, and the last look leaves what is meant", async () => {
  const plans = asked.map((each) => [each, plan(each, developmentSearch, { now })] as const);
  const answers = await answersTo(plans.flatMap(([, { calls }]) => calls.map(textOf)));
  const brings = (call: NativeCall, post: SearchableRecord): boolean =>
    answers.get(textOf(call))!.some(({ nativeId }) => posts.get(nativeId) === post);
  const held = plans.map(([each, planned]) => holdPlan(each, planned, [...posts.values()], brings, looksForLetters));
  expect(
    held.flatMap(({ broken }) => broken),
    `seed ${seed}`,
  ).toEqual([]);
  expect(held.reduce((sum, { meant }) => sum + meant, 0)).toBeGreaterThan(200);
  for (const [each, planned] of plans) {
    const found = planned.calls.flatMap((call) => answers.get(textOf(call))!);
    expectSame(each, found, brought(planned, brings));
  }
});

/** The second version is switched off here, and says so only after it took the question. */
test.each([
  ["searchPosts", "q", blueskySearch],
  ["searchPostsV2", "query", blueskySearchV2],
] as const)("what plans ask for is what the description of %s takes", async (name, words, profile) => {
  const method = `app.bsky.feed.${name}`;
  const calls = asked.flatMap((each) => plan(each, profile, { now }).calls);
  const questions = calls.map(({ text, parameters }) => ({
    ...(text !== undefined && { [words]: text }),
    limit: "1",
    ...parameters,
  }));
  const different = new Map(questions.map((question) => [JSON.stringify(question), question]));
  const refusals = await Promise.all([...different.values()].map((question) => refusalOf(library, method, question)));
  expect(refusals.filter((refusal) => refusal !== undefined && !refusal.includes("Search v2 is not enabled"))).toEqual([]);
  expect(await refusalOf(library, method, { [words]: "book", mentions: "no account" })).toContain("InvalidRequest");
  expect(different.size).toBeGreaterThan(60);
});

test("its stream brings exactly what is meant, but for what a plan says its posts do not tell", async () => {
  const heard = await hearStream();
  expect(heard.length).toBe(most);
  for (const each of asked) {
    const { fidelity } = plan(each, blueskyStream, { now });
    if (fidelity === "exact") expectSame(each, heard, [...posts.values()]);
  }
  expect(asked.filter((each) => plan(each, blueskyStream).fidelity === "exact").length).toBeGreaterThan(60);
});

/** Of what was heard the query matches the posts of which it is true as they were written, and no others. */
function expectSame(each: Query, heard: readonly Mention[], written: readonly SearchableRecord[]): void {
  const matcher = compile(each);
  const kept = heard.filter((mention) => matcher.test(mention, { now })).map(({ nativeId }) => posts.get(nativeId)!);
  const meant = written.filter((post) => matcher.test(post, { now }));
  expect(new Set(kept).symmetricDifference(new Set(meant)), `seed ${seed}: ${each.source}`).toEqual(new Set());
}

function brought({ calls }: Plan, brings: (call: NativeCall, post: SearchableRecord) => boolean): readonly SearchableRecord[] {
  return [...posts.values()].filter((post) => calls.some((call) => brings(call, post)));
}

/** The model of the development network's search. */
function looksForLetters(
  { text = "" }: NativeCall,
  post: SearchableRecord,
  { signs = false }: { readonly signs?: boolean },
): boolean {
  const shown = signs ? post.text.replaceAll("’", "'") : post.text;
  return shown.includes(text);
}

/** Invented texts speak of `mpl.example`: here the account has another name, since the network has to know it. */
function withHandles(text: string): string {
  return text.replace(/(?<=@|author:|mention:|to:)mpl\.example/g, library.handle);
}

async function write({ text, lang = "en" }: SearchableRecord, account: Account): Promise<readonly [string, SearchableRecord]> {
  const shown = `${withHandles(text)} ${stamp}`;
  const { uri } = await writePost(account, shown, [library], lang);
  const author = { id: account.did, handle: account.handle };
  return [
    uri,
    { text: shown, author, lang, network: "bluesky", kind: "post", createdAt: new Date(now).toISOString(), ...facetsIn(shown) },
  ];
}

function facetsIn(text: string): Pick<SearchableRecord, "tags" | "mentions" | "links"> {
  return {
    tags: (text.match(/#[\p{L}\p{M}\p{N}_]+/gu) ?? []).map((tag) => tag.slice(1)),
    mentions: text.includes(`@${library.handle}`) ? [library.handle] : [],
    links: text.match(/https:[^\s,]*[^\s,.]/g) ?? [],
  };
}

function connect(): typeof connector {
  const config = {
    service: setting("EARSHOT_LIVE_PDS"),
    appview: setting("EARSHOT_LIVE_APPVIEW"),
    jetstream: [setting("EARSHOT_LIVE_JETSTREAM")],
    identifier: library.handle,
    replayHours: 1,
  };
  return bluesky(config, { secret: async () => library.password });
}

async function answersTo(texts: readonly string[]): Promise<ReadonlyMap<string, readonly Mention[]>> {
  return new Map(await Promise.all([...new Set(texts)].map(async (text) => [text, await hear(text)] as const)));
}

/** What the connector hears of this run's posts. */
async function hear(text: string): Promise<readonly Mention[]> {
  const call = { profile: developmentSearch.id, kind: "search", text, parameters: {} } as const;
  return (await Array.fromAsync(connector.search(call))).flatMap(mentionsIn);
}

async function hearStream(): Promise<readonly Mention[]> {
  const heard: Mention[] = [];
  for await (const page of connector.stream({ signal: AbortSignal.timeout(20_000) })) {
    heard.push(...mentionsIn(page));
    if (heard.length >= most) return heard;
  }
  return heard;
}

function mentionsIn({ events }: Page): readonly Mention[] {
  return events.flatMap((event) => (event.type === "upsert" && event.mention.text.includes(stamp) ? [event.mention] : []));
}

function textOf({ text }: NativeCall): string {
  return text!;
}
