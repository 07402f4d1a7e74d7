import { createMention } from "@earshot/core/mention";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { type ConnectorDefinition, defineConnector, type Operations, type Page } from "../src/index.ts";
import { checks } from "../src/testing/contract/checks.ts";
import { runCheck, testConnector } from "../src/testing/test-connector.ts";
import { fakeGazette, secrets } from "./fake-gazette.ts";
import {
  type Config,
  config,
  findReply,
  headersFor,
  manifest,
  mayReply,
  publish,
  refresh,
  search,
  stream,
  thread,
  toEvent,
} from "./gazette.ts";

type Definition = ConnectorDefinition<Config, Config> & Operations<Config>;

const good: Definition = { manifest, config, search, stream, refresh, thread, mayReply, publish };
const options = (definition: Definition) => ({
  connector: defineConnector(definition),
  config: { server: "https://gazette.example" },
  network: fakeGazette,
  secrets,
});

testConnector(options(good));

/** What a spoilt connector makes of one clause that the good one keeps. */
async function verdict(spoilt: Partial<Definition>, clause: string): Promise<"kept" | "broken"> {
  const check = checks.find(({ group, name }) => `${group}: ${name}` === clause) ?? expect.fail(`no clause is called ${clause}`);
  return within(runCheck(check, options({ ...good, ...spoilt }))).then(
    () => "kept",
    () => "broken",
  );
}

/** A stream that never tells what is waited for would be waited for for ever. */
async function within(work: Promise<void>): Promise<void> {
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error("never ends")), 1_500));
  await Promise.race([work, late]);
}

const text = (change: (text: string) => string): NonNullable<Definition["search"]> =>
  async function* (call, session) {
    for await (const page of search(call, session))
      yield {
        ...page,
        events: page.events.map((event) =>
          event.type === "upsert" ? { ...event, mention: { ...event.mention, text: change(event.mention.text) } } : event,
        ),
      };
  };

const pagesOf = (change: (page: Page, at: number) => Page | undefined): NonNullable<Definition["search"]> =>
  async function* (call, session) {
    let at = 0;
    for await (const page of search(call, session)) {
      const changed = change(page, at++);
      if (changed === undefined) return;
      yield changed;
    }
  };

const neverThrowing: NonNullable<Definition["search"]> = async function* (call, session) {
  try {
    yield* search(call, session);
  } catch {
    session.signal?.throwIfAborted();
  }
};

const eager: NonNullable<Definition["search"]> = async function* (call, session) {
  const all: Page[] = [];
  for await (const page of search(call, session)) all.push(page);
  yield* all;
};

const tokenInAddress: NonNullable<Definition["search"]> = async function* (call, session) {
  await session.http.text(`${session.config.server}/posts?token=${await session.secret("GAZETTE_TOKEN")}`, {
    headers: await headersFor(session),
  });
  yield* search(call, session);
};

const throughGlobalFetch: NonNullable<Definition["search"]> = async function* (call, session) {
  await fetch("https://gazette.example/posts");
  yield* search(call, session);
};

const deafAfterBreak: NonNullable<Definition["stream"]> = (session) => stream({ ...session, sleep: () => new Promise(() => {}) });
const forgetful: NonNullable<Definition["stream"]> = (session) =>
  stream({ ...session, openSocket: (url) => session.openSocket(url.split("?")[0]!) });

const dyingOnNonsense: NonNullable<Definition["stream"]> = async function* (session) {
  const socket = session.openSocket("wss://gazette.example/stream?from=0");
  const queue: string[] = [];
  let wake = (): void => {};
  socket.addEventListener("message", ({ data }) => {
    queue.push(String(data));
    wake();
  });
  session.signal?.addEventListener("abort", () => socket.close());
  for (;;) {
    await new Promise<void>((resolve) => {
      wake = resolve;
      if (queue.length > 0) resolve();
    });
    for (const message of queue.splice(0)) yield { events: [toEvent(JSON.parse(message).post, session)], cursor: "0" };
  }
};

const quickToRemove: NonNullable<Definition["refresh"]> = (posts, session) =>
  refresh(posts, session).catch(() => posts.map(({ id }) => ({ type: "remove", id, revision: session.now() })));

/** Sends without looking first, and takes no answer for a failure. */
const publishBlindly: NonNullable<Definition["publish"]> = async (approval, session) => {
  const json = { text: approval.text, answers: approval.target.nativeId, key: approval.id };
  const { body } = await session.http.json(`${session.config.server}/replies`, {
    method: "POST",
    json,
    write: true,
    headers: await headersFor(session),
  });
  return {
    approvalId: approval.id,
    nativeId: (body as { id: string }).id,
    publishedAt: "2026-03-02T09:00:00.000Z",
    replayed: false,
  };
};

const publishWithoutAsking: NonNullable<Definition["publish"]> = async (approval, session) => {
  const earlier = await findReply(approval.id, session);
  return earlier ? { approvalId: approval.id, ...earlier, replayed: true } : await publishBlindly(approval, session);
};

describe("the suite catches", () => {
  test.each<[title: string, spoilt: Partial<Definition>, caught: string]>([
    [
      "a manifest with a field of its own",
      { manifest: { ...manifest, colour: "red" } as never },
      "manifest: has the shape of a manifest",
    ],
    [
      "deletions promised and not followed",
      { stream: undefined as never },
      "manifest: can follow edits and deletions as it says",
    ],
    [
      "a publisher that cannot say whether it may",
      { mayReply: undefined as never },
      "manifest: states text limits and how replies are made once exactly where it publishes",
    ],
    [
      "a search without a profile",
      { manifest: { ...manifest, search: undefined } as never },
      "manifest: names a search profile of its own network exactly where it searches",
    ],
    [
      "a configuration that takes anything",
      { config: z.object({ server: z.string() }) as never },
      "configuration: an unknown setting is refused",
    ],
    [
      "an example that does not work",
      { manifest: { ...manifest, example: {} } },
      "configuration: the manifest's example is one that works",
    ],
    [
      "one page and no more",
      { search: pagesOf((page, at) => (at === 0 ? page : undefined)) },
      "search: hears every post once, however many pages they fill",
    ],
    [
      "the last post of each page left out",
      { search: pagesOf((page) => ({ ...page, events: page.events.slice(0, -1) })) },
      "search: hears every post once, however many pages they fill",
    ],
    [
      "no cursor",
      { search: pagesOf(({ events }) => ({ events })) },
      "search: goes on from every page's cursor, after a restart and through JSON",
    ],
    [
      "a cursor ahead of its events",
      { search: pagesOf((page) => ({ ...page, cursor: JSON.stringify({ newest: "p4" }) })) },
      "search: goes on from every page's cursor, after a restart and through JSON",
    ],
    [
      "words that were changed",
      { search: text((words) => words.toLowerCase()) },
      "search: gives mentions that are valid and say what was posted",
    ],
    [
      "markup taken for words",
      { search: text((words) => words.replace(/<[^>]+>/g, "")) },
      "search: gives mentions that are valid and say what was posted",
    ],
    ["pages fetched before anybody asked", { search: eager }, "search: asks for the next page only when the consumer does"],
    ["errors swallowed", { search: neverThrowing }, "search: trouble: unreachable: a clear error, and afterwards all is heard"],
    [
      "a secret in an address",
      { search: tokenInAddress },
      "search: manners: every request says who asks, and none carries a secret in its address",
    ],
    ["the global fetch", { search: throughGlobalFetch }, "search: hears every post once, however many pages they fill"],
    ["a stream that does not come back", { stream: deafAfterBreak }, "stream: loses nothing, wherever its connection breaks"],
    ["a stream that begins anew each time", { stream: forgetful }, "stream: goes on from every page's cursor, after a restart"],
    ["a stream that dies of nonsense", { stream: dyingOnNonsense }, "stream: passes over messages that it does not understand"],
    ["failures taken for deletions", { refresh: quickToRemove }, "refresh: takes no failure of the network for a deletion"],
    ["a reply sent again", { publish: publishBlindly }, "publish: posts nothing for the same approval again"],
    [
      "a lost answer taken for a failure",
      { publish: publishBlindly },
      "publish: finds its reply when the network accepted it and the answer was lost",
    ],
    [
      "an answer where none is wanted",
      { publish: publishWithoutAsking },
      "publish: writes nothing where the author lets nobody answer",
    ],
  ])("%s", async (_, spoilt, caught) => {
    expect(await verdict(spoilt, caught)).toBe("broken");
  });

  test("a mention whose id was put together by hand", async () => {
    const byHand: NonNullable<Definition["search"]> = async function* (_call, session) {
      const provenance = { connector: "gazette", via: "search", heardAt: new Date(session.now()).toISOString() } as const;
      const mention = createMention({ network: "gazette", nativeId: "p0", kind: "post", text: "x", provenance });
      yield { events: [{ type: "upsert", mention: { ...mention, id: "p0" as never }, revision: 0 }], cursor: "x" };
    };
    expect(await verdict({ search: byHand }, "search: gives mentions that are valid and say what was posted")).toBe("broken");
  });
});
