import type { AnyConnector, Approval, ConnectorEvent, Page, Receipt } from "@earshot/connector";
import { createMention, type Mention, mentionId } from "@earshot/core/mention";
import { detectNeed } from "@earshot/core/need";
import type { Organisation, PolicyLayer } from "@earshot/core/policy";
import { query, type SearchProfile } from "@earshot/core/query";
import { EarshotError } from "@earshot/core/text";
import type { MentionFilter, Store } from "@earshot/store";
import { memory } from "@earshot/store/memory";
import { describe, expect, test } from "vitest";
import { createDesk, type Desk, type Person } from "./index.ts";

/** Everything here is invented. */
const organisation: Organisation = {
  name: "Elmhollow Library",
  accounts: [{ handle: "library.example", network: "square" }],
  phones: ["555-0100"],
  emails: [],
  emailDomains: ["library.example"],
  addresses: [],
  domains: ["library.example"],
  staffNames: [],
  branches: [
    { id: "riverside", name: "Riverside Branch", phone: "555-0102" },
    { id: "hill", name: "Hill Branch", phone: "555-0103" },
  ],
  cardPrefixes: [],
};

const county: PolicyLayer = { level: "county", name: "Elm County", rulesOf: "2026-11-24", rules: {} };
const searches = [{ name: "cellars", query: query`"wine cellar" OR library` }];
const drafter: Person = { id: "A. Drafter", roles: ["librarian"], branch: "riverside" };
const colleague: Person = { id: "B. Colleague", roles: ["librarian", "director", "manager"] };
const goodText =
  "I'm a librarian at Elmhollow Library. I'd start with a good book about wine cellars; ask for me at the Riverside Branch desk, 555-0102.";

describe("hearing", () => {
  test("keeps what a search matches, with the cursor, and leaves the rest unheard", async () => {
    const square = fakeSquare([[post("a", "I want to build a wine cellar"), post("b", "nice weather")]]);
    const store = memory();
    const report = await openDesk(square, store).run();
    expect(report.connectors).toEqual([{ connector: "square", heard: 2, matched: 1, problems: [] }]);
    expect((await Array.fromAsync(store.mentions())).map(({ mention }) => mention.nativeId)).toEqual(["a"]);
    await openDesk(square, store).run();
    expect(square.askedFrom).toEqual([undefined, "page 1"]);
  });

  test("tells the library's own posts from those of others, and keeps them as they came", async () => {
    const own = post("own", "the library is open", { id: "us", handle: "library.example" });
    const site = {
      ...post("site", "the library is shut"),
      mention: { ...post("site", "the library is shut").mention, url: "https://news.library.example/1" },
    };
    const to = post("to", "@library.example is the library open?");
    const named = [
      { name: "ours", query: query`is:ours` },
      { name: "theirs", query: query`library NOT is:ours` },
    ];
    const store = memory();
    const { connector } = fakeSquare([[own, site, to]]);
    await createDesk({ store, connectors: [connector], searches: named, policy: [county], organisation }).run();
    const kept = await Array.fromAsync(store.mentions());
    expect(Object.fromEntries(kept.map(({ mention, searches }) => [mention.nativeId, searches]))).toEqual({
      own: ["ours"],
      site: ["ours"],
      to: ["theirs"],
    });
    expect(kept.map(({ mention }) => mention)).toEqual(expect.arrayContaining([own.mention, site.mention, to.mention]));
  });

  test("a failure half-way keeps what came before, and says what happened", async () => {
    const square = fakeSquare([
      [post("a", "the library is open")],
      new EarshotError("network-unreachable", "square cannot be reached. Try later."),
    ]);
    const store = memory();
    const desk = openDesk(square, store);
    const report = await desk.run();
    expect(report.connectors[0]?.problems).toEqual([
      { code: "network-unreachable", message: "square cannot be reached. Try later." },
    ]);
    expect(await desk.cards()).toHaveLength(1);
  });

  test("who opted out or does not want to be found is not heard", async () => {
    const quiet = { ...post("a", "the library"), mention: { ...post("a", "the library").mention, consent: { optedOut: true } } };
    const unlisted = {
      ...post("b", "the library"),
      mention: { ...post("b", "the library").mention, visibility: "unlisted" as const },
    };
    const desk = openDesk(fakeSquare([[quiet, unlisted]]), memory());
    await desk.run();
    expect(await desk.cards()).toEqual([]);
  });

  test("an account that is gone takes its posts along", async () => {
    const gone: ConnectorEvent = { type: "authorGone", network: "square", authorId: "walt", revision: 9 };
    const desk = openDesk(fakeSquare([[post("a", "the library")], [gone]]), memory());
    await desk.run();
    expect(await desk.cards()).toEqual([]);
  });
});

describe("cards", () => {
  test("say why they are here, in the words of the query", async () => {
    const desk = openDesk(fakeSquare([[post("a", "I wonder how to build a wine cellar near Riverside Branch")]]), memory());
    await desk.run();
    const [card] = await desk.cards();
    expect(card?.matches).toMatchObject([{ search: "cellars", match: { spans: [{ field: "text", start: 24, end: 35 }] } }]);
    expect(card).toMatchObject({ branch: "riverside", state: "open", need: { welcome: "yes" } });
  });

  test("a search may name another", async () => {
    const square = fakeSquare([[post("a", "a wine cellar, and the library")]]);
    const named = [
      { name: "cellars", query: query`"wine cellar"` },
      { name: "both", query: query`saved:"cellars" library` },
    ];
    const desk = createDesk({ store: memory(), connectors: [square.connector], searches: named, policy: [county], organisation });
    await desk.run();
    expect((await desk.cards())[0]?.matches.map(({ search }) => search).sort()).toEqual(["both", "cellars"]);
  });

  test("the library's own posts are none", async () => {
    const own = post("a", "the library is open", { id: "us", handle: "library.example" });
    const desk = openDesk(fakeSquare([[own]]), memory());
    await desk.run();
    expect(await desk.cards()).toEqual([]);
  });

  test("a post is understood with the one that it answers, and a review reads no more than its own thread", async () => {
    const news = post("q", "My mother died this morning. She loved the library.", { id: "ann", handle: "ann.example" });
    const answer = post("a", "Does the library have a book about wine cellars?");
    const reply = { ...answer, mention: { ...answer.mention, kind: "reply" as const, thread: { parent: "q" } } };
    const store = seeingWhatIsRead(memory());
    const desk = openDesk(fakeSquare([[news, reply]]), store);
    await desk.run();
    const card = (await desk.cards()).find(({ id }) => id === reply.mention.id)!;
    const alone = { ...reply.mention, ownHandles: ["library.example"] };
    expect(card.need).toEqual(detectNeed({ ...alone, before: [news.mention.text] }));
    expect(card.need).not.toEqual(detectNeed(alone));
    store.lists = 0;
    const review = await desk.review(await desk.claim(card.id, drafter), { text: goodText }, drafter);
    expect(review.result.outcome).not.toBe("stop");
    expect(store.lists, "a review reads its own thread, not everything that was kept").toBe(0);
  });

  test("two people who ask the same thing in the same words are two cards; one who says it twice is one", async () => {
    const words = "is there any way into the library with a pram when the lift is out of order";
    const ann = { id: "ann", handle: "ann.example" };
    const desk = openDesk(fakeSquare([[post("a", words), post("b", words), post("c", words, ann)]]), memory());
    await desk.run();
    const cards = await desk.cards();
    expect(cards.map(({ mention, copies }) => [mention.author?.id, copies.length])).toEqual([
      ["walt", 1],
      ["ann", 0],
    ]);
  });

  test("two people cannot hold one card", async () => {
    const { desk, card } = await withCard();
    await desk.claim(card, drafter);
    await expect(desk.claim(card, colleague)).rejects.toMatchObject({ code: "card-claimed" });
    expect((await desk.cards())[0]?.state).toBe("claimed");
  });
});

describe("answering", () => {
  test("a reviewed and approved reply is published once, however often it is asked for", async () => {
    const { desk, card, square } = await withCard();
    const review = await desk.review(await desk.claim(card, drafter), { text: goodText }, drafter);
    const approval = await desk.approve(review, colleague);
    const receipt = await desk.publish(approval);
    expect(receipt.replayed).toBe(false);
    expect(await desk.publish(approval)).toEqual({ ...receipt, replayed: true });
    expect(square.published.map(({ text }) => text)).toEqual([goodText]);
    expect((await desk.cards())[0]?.state).toBe("published");
  });

  test("approved twice, it is still one reply", async () => {
    const { desk, card, square } = await withCard();
    const review = await desk.review(await desk.claim(card, drafter), { text: goodText }, drafter);
    const [one, two] = [await desk.approve(review, colleague), await desk.approve(review, { ...colleague, id: "C. Third" })];
    expect(two.id).toBe(one.id);
    await desk.publish(one);
    await desk.publish(two);
    expect(square.published).toHaveLength(1);
  });

  test("nobody approves their own draft", async () => {
    const { desk, card } = await withCard();
    const review = await desk.review(await desk.claim(card, drafter), { text: goodText }, drafter);
    await expect(desk.approve(review, drafter)).rejects.toMatchObject({ code: "approval-refused" });
  });

  test.each(["", " \n"])("an empty draft (%j) is not approved: the policy has nothing to find in it", async (text) => {
    const { desk, card } = await withCard();
    const review = await desk.review(await desk.claim(card, drafter), { text }, drafter);
    const problem = await desk.approve(review, colleague).catch((error: Error) => error);
    expect(problem).toMatchObject({
      code: "approval-refused",
      message: expect.stringContaining("There is nothing in this reply"),
    });
  });

  test("a text changed after the review is refused", async () => {
    const { desk, card } = await withCard();
    const review = await desk.review(await desk.claim(card, drafter), { text: goodText }, drafter);
    const changed = { ...review, draft: { text: `${goodText} Hurry!` } };
    await expect(desk.approve(changed, colleague)).rejects.toMatchObject({ code: "approval-refused" });
  });

  test("a text changed after the approval is refused", async () => {
    const { desk, card, square } = await withCard();
    const review = await desk.review(await desk.claim(card, drafter), { text: goodText }, drafter);
    const approval = await desk.approve(review, colleague);
    const changed = { ...approval, text: "something else" } as Approval;
    await expect(desk.publish(changed)).rejects.toMatchObject({ code: "publish-refused" });
    expect(square.published).toEqual([]);
  });

  test("what the policy stops cannot be approved, whatever the review claims", async () => {
    const { desk, card } = await withCard();
    const review = await desk.review(await desk.claim(card, drafter), { text: "Your hold on Dune is in!" }, drafter);
    expect(review.result.outcome).toBe("stop");
    const flattered = { ...review, result: { ...review.result, outcome: "publish" as const, findings: [], approvals: [] } };
    await expect(desk.approve(flattered, colleague)).rejects.toMatchObject({ code: "approval-refused" });
  });

  test("a claim that was lost cannot be answered under", async () => {
    const { desk, card, clock } = await withCard();
    const claim = await desk.claim(card, drafter);
    clock.now += 31 * 60_000;
    await desk.claim(card, colleague);
    await expect(desk.review(claim, { text: goodText }, drafter)).rejects.toMatchObject({ code: "claim-lost" });
  });

  test("an approval runs out after a day", async () => {
    const { desk, card, clock } = await withCard();
    const review = await desk.review(await desk.claim(card, drafter), { text: goodText }, drafter);
    const approval = await desk.approve(review, colleague);
    clock.now += 25 * 60 * 60_000;
    await expect(desk.publish(approval)).rejects.toMatchObject({ code: "publish-refused" });
  });

  test("a post whose author deleted it is not answered", async () => {
    const { desk, card, store } = await withCard();
    const review = await desk.review(await desk.claim(card, drafter), { text: goodText }, drafter);
    const approval = await desk.approve(review, colleague);
    await store.commit({ events: [{ type: "remove", id: mentionId("square", "a"), revision: 99 }] });
    await expect(desk.publish(approval)).rejects.toMatchObject({ code: "publish-refused" });
  });

  test("a failed attempt is written down and can be repeated", async () => {
    const { desk, card, square, store } = await withCard();
    const review = await desk.review(await desk.claim(card, drafter), { text: goodText }, drafter);
    const approval = await desk.approve(review, colleague);
    square.failNext(new EarshotError("network-timeout", "square did not answer in time.", { retry: "look-first" }));
    await expect(desk.publish(approval)).rejects.toMatchObject({ code: "network-timeout" });
    await desk.publish(approval);
    expect((await Array.fromAsync(store.ledger())).map(({ action }) => action)).toEqual([
      "claimed",
      "reviewed",
      "approved",
      "publish-failed",
      "published",
    ]);
  });

  test("the ledger holds no word of a stranger", async () => {
    const { desk, card, store } = await withCard();
    const review = await desk.review(await desk.claim(card, drafter), { text: goodText }, drafter);
    await desk.publish(await desk.approve(review, colleague));
    expect(JSON.stringify(await Array.fromAsync(store.ledger()))).not.toContain("wonder");
  });
});

test("how many follow an author changes nothing: fame has no way in", async () => {
  const plain = post("a", "I wonder how to build a wine cellar");
  const famous = { ...plain, mention: { ...plain.mention, counts: { likes: 90_000, reposts: 8_000 } } };
  const cardsOf = async (event: ConnectorEvent) => {
    const desk = openDesk(fakeSquare([[event, post("b", "the library is open")]]), memory());
    await desk.run();
    return (await desk.cards()).map(({ id, need, state }) => ({ id, need, state }));
  };
  expect(await cardsOf(famous)).toEqual(await cardsOf(plain));
});

test("contradictory layers of policy are refused before anything is heard", () => {
  const branch: PolicyLayer = {
    ...county,
    level: "branch",
    name: "Riverside",
    rules: { "privacy/no-record-facts": { outcome: "off" } },
  };
  const locked: PolicyLayer = { ...county, rules: { "privacy/*": { hold: "locked" } } };
  expect(() => openDesk(fakeSquare([]), memory(), [locked, branch])).toThrow(/Elm County/);
});

type Upsert = ConnectorEvent & { readonly type: "upsert" };

function post(nativeId: string, text: string, author: Mention["author"] = { id: "walt", handle: "walt.example" }): Upsert {
  const mention = createMention({
    network: "square",
    nativeId,
    kind: "post",
    text,
    author,
    lang: "en",
    createdAt: "2026-03-02T08:00:00Z",
    provenance: { connector: "square", via: "search", heardAt: "2026-03-02T08:30:00Z" },
  });
  return { type: "upsert", mention, revision: 1 };
}

interface FakeSquare {
  readonly connector: AnyConnector;
  readonly published: Approval[];
  readonly askedFrom: (string | undefined)[];
  failNext(problem: Error): void;
}

/** A network of one page after another; an error in place of a page is thrown there. */
function fakeSquare(pages: readonly (readonly ConnectorEvent[] | Error)[]): FakeSquare {
  const published: Approval[] = [];
  const askedFrom: (string | undefined)[] = [];
  let failure: Error | undefined;
  const connector: AnyConnector = {
    name: "square",
    manifest: {
      spec: 1,
      network: "square",
      title: "The square",
      homepage: "https://square.example",
      maintainers: [],
      terms: { url: "https://square.example/terms", checked: "2026-11-24", notes: [] },
      search: listening,
      edits: "none",
      deletions: "none",
      retention: { mayKeepText: true },
      rates: [],
      example: {},
    },
    async *search(_call, { cursor } = {}): AsyncGenerator<Page> {
      askedFrom.push(cursor);
      for (const [index, page] of pages.entries()) {
        if (page instanceof Error) throw page;
        yield { events: page, cursor: `page ${index + 1}` };
      }
    },
    async publish(approval): Promise<Receipt> {
      const problem = failure;
      failure = undefined;
      if (problem !== undefined) throw problem;
      published.push(approval);
      return {
        approvalId: approval.id,
        nativeId: `reply-${published.length}`,
        publishedAt: "2026-03-02T10:00:00Z",
        replayed: false,
      };
    },
  };
  return {
    connector,
    published,
    askedFrom,
    failNext(problem) {
      failure = problem;
    },
  };
}

const listening: SearchProfile = {
  id: "square",
  network: "square",
  title: "The square",
  source: "invented for these tests",
  checked: "2026-11-24",
  access: "listen",
  coverage: [],
  cost: {},
};

function openDesk(
  square: FakeSquare,
  store: Store = memory(),
  policy: readonly PolicyLayer[] = [county],
  now = (): number => start,
): Desk {
  return createDesk({ store, connectors: [square.connector], searches, policy, organisation, now });
}

const start = Date.parse("2026-03-02T09:00:00Z");

/** A store that counts how often all that it keeps is read. */
function seeingWhatIsRead(store: Store): Store & { lists: number } {
  const seeing = {
    ...store,
    lists: 0,
    mentions(filter?: MentionFilter) {
      seeing.lists += 1;
      return store.mentions(filter);
    },
  };
  return seeing;
}

/** A desk at which one post was heard. */
async function withCard() {
  const square = fakeSquare([[post("a", "I wonder how hard it would be to build a wine cellar in my basement")]]);
  const store = memory();
  const clock = { now: start };
  const desk = openDesk(square, store, [county], () => clock.now);
  await desk.run();
  const [card] = await desk.cards();
  return { desk, store, square, clock, card: card!.id };
}
