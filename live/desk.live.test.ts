/**
 * The whole way, on real servers: a patron and an editor write, the desk hears both, a person drafts, another approves, and
 * one reply stands on the network. Everybody in it is invented.
 */
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Approval } from "@earshot/connector";
import { bluesky } from "@earshot/connector-bluesky";
import { feed } from "@earshot/connector-feed";
import type { Organisation, PolicyLayer } from "@earshot/core/policy";
import { query } from "@earshot/core/query";
import { type Card, createDesk, type Desk, type Person } from "@earshot/desk";
import type { Store } from "@earshot/store";
import { sqlite } from "@earshot/store/sqlite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { aloneOn } from "./alone.ts";
import { eventually } from "./eventually.ts";
import { type LossyFetch, loseAnswers } from "./lost-answer.ts";
import { type Account, createAccount, type PostReference, type PostView, readReplies, writePost } from "./patron.ts";
import { setting } from "./settings.ts";
import { feedAddress, publishPost } from "./wordpress.ts";

aloneOn("wordpress");

const drafter: Person = { id: "A. Drafter", roles: ["librarian"], branch: "riverside" };
const colleague: Person = { id: "B. Colleague", roles: ["librarian", "manager", "director"] };
const county: PolicyLayer = {
  level: "county",
  name: "Tamsin County",
  rulesOf: "2026-11-24",
  rules: { "privacy/*": { hold: "locked" } },
};
let folder: string;
let library: Account;
let patron: Account;
let question: PostReference;
/** An invented street, another one every time: the network is full of what other tests wrote. */
let street: string;
/** The stores opened in a test: one after the other on one file, as a program that is started again does. */
const stores: Store[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "earshot-desk-"));
  library = await createAccount("library");
  patron = await createAccount("patron");
  street = `quoin${randomBytes(4).toString("hex")}`;
  question = await writePost(patron, `I wonder how hard it would be to build a wine cellar in the basement of 4 ${street}`);
});

afterEach(async () => {
  await Promise.all(stores.splice(0).map((store) => store.close()));
  rmSync(folder, { recursive: true });
});

test("a wish is heard beside the news, answered by people, and the answer found on the network", async () => {
  const news = await publishPost({ title: "Root cellar tour", content: `<p>The root cellar at 9 ${street} opens its door.</p>` });
  const desk = openDesk();
  const card = await cardOf(desk, question);
  expect(card).toMatchObject({ state: "open", need: { welcome: "yes" }, matches: [{ search: "street" }] });
  expect((await desk.cards()).map(({ mention }) => mention.url)).toContain(news.link);

  const claim = await desk.claim(card.id, drafter);
  const refused = await desk.review(claim, { text: "Your hold on Dune is in!" }, drafter);
  expect(refused.result.outcome).toBe("stop");
  await expect(desk.approve(refused, colleague)).rejects.toMatchObject({ code: "approval-refused" });

  const draft = await desk.suggest(card.id, drafter);
  expect(draft?.text).toContain("wine cellar");
  const review = await desk.review(claim, draft!, drafter);
  expect(review.result.outcome).not.toBe("stop");
  const receipt = await desk.publish(await desk.approve(review, colleague));
  expect(receipt.replayed).toBe(false);
  expect(await repliesTo(question)).toMatchObject([
    { uri: receipt.nativeId, author: { did: library.did }, record: { text: draft!.text } },
  ]);
  expect((await cardOf(desk, question)).state).toBe("published");
});

test("a post that only the stream can bring is heard while the desk listens", async () => {
  const wine = query`"wine cellar" AND basement* AND ${street} NOT ("root cellar" OR salt)`;
  const desk = openDesk({ fetch }, { name: "wine", query: wine });
  const listening = new AbortController();
  const run = desk.run({ follow: true, signal: listening.signal });
  const card = await eventually("the post on the desk", () => findCard(desk, question));
  listening.abort();
  expect(card).toMatchObject({ matches: [{ search: "wine" }], mention: { provenance: { via: "stream" } } });
  expect((await run).connectors.flatMap(({ problems }) => problems)).toEqual([]);
});

test("one reply, though the answer to the first attempt got lost", async () => {
  const approval = await approvedReply(openDesk());
  const lossy = loseAnswers(isCreation);
  const receipt = await openDesk(lossy).publish(approval);
  expect(lossy.lost).toHaveLength(1);
  expect(receipt.replayed).toBe(true);
  await expectOneReply(receipt.nativeId, approval);
});

test("one reply, though the network was out of reach from then on and the desk was started again", async () => {
  const approval = await approvedReply(openDesk());
  const lossy = loseAnswers((request) => isCreation(request) || lossy.lost.length > 0, 10);
  await expect(openDesk(lossy).publish(approval)).rejects.toMatchObject({ code: "network-unreachable" });
  const receipt = await openDesk().publish(approval);
  expect(receipt.replayed).toBe(true);
  await expectOneReply(receipt.nativeId, approval);
  const actions = (await Array.fromAsync(stores.at(-1)!.ledger())).map(({ action }) => action);
  expect(actions.slice(-3)).toEqual(["approved", "publish-failed", "published"]);
});

/**
 * A desk as a program opens it: its store is a file that outlives it. The development network searches for letters as they
 * stand, without phrases and operators, so one word is what it can be asked; its stream needs no search.
 */
function openDesk(network: Pick<LossyFetch, "fetch"> = { fetch }, search = { name: "street", query: query`${street}` }): Desk {
  const store = sqlite(join(folder, "desk.db"));
  stores.push(store);
  const servers = { service: setting("EARSHOT_LIVE_PDS"), appview: setting("EARSHOT_LIVE_APPVIEW") };
  const account = { ...servers, jetstream: [setting("EARSHOT_LIVE_JETSTREAM")], replayHours: 1, identifier: library.handle };
  const connectors = [
    bluesky(account, { fetch: network.fetch, secret: async () => library.password }),
    feed({ url: feedAddress() }, { fetch: network.fetch }),
  ];
  return createDesk({ store, connectors, searches: [search], policy: [county], organisation: organisation() });
}

/** What the library publishes about itself. */
function organisation(): Organisation {
  return {
    name: "Millbrook County Library",
    accounts: [{ handle: library.handle, network: "bluesky" }],
    phones: ["555-0100"],
    emails: [],
    emailDomains: ["library.example"],
    addresses: [],
    domains: ["library.example"],
    staffNames: [],
    branches: [{ id: "riverside", name: "Riverside Branch", phone: "555-0102" }],
    cardPrefixes: [],
  };
}

/** The card of a post; the desk listens until the network's index has it. */
async function cardOf(desk: Desk, post: PostReference): Promise<Card> {
  return eventually("the post on the desk", async () => {
    const { connectors } = await desk.run();
    expect(connectors.flatMap(({ problems }) => problems)).toEqual([]);
    return findCard(desk, post);
  });
}

async function findCard(desk: Desk, { uri }: PostReference): Promise<Card | undefined> {
  return (await desk.cards()).find(({ mention }) => mention.nativeId === uri);
}

async function approvedReply(desk: Desk): Promise<Approval> {
  const card = await cardOf(desk, question);
  const draft = await desk.suggest(card.id, drafter);
  const review = await desk.review(await desk.claim(card.id, drafter), draft!, drafter);
  return desk.approve(review, colleague);
}

async function repliesTo(post: PostReference): Promise<readonly PostView[]> {
  return eventually("the reply", async () => {
    const replies = await readReplies(patron, post);
    return replies.length > 0 ? replies : undefined;
  });
}

async function expectOneReply(uri: string, { text }: Approval): Promise<void> {
  expect(await repliesTo(question)).toMatchObject([{ uri, record: { text } }]);
}

function isCreation({ url }: Request): boolean {
  return url.endsWith("/com.atproto.repo.createRecord");
}
