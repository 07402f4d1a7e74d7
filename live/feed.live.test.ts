/** The feed connector and a real WordPress: what its editor writes is heard, once, and followed. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "@earshot/connector";
import { feed } from "@earshot/connector-feed";
import type { Mention, MentionEvent } from "@earshot/core/mention";
import { compile } from "@earshot/core/query";
import { describe, expect, test } from "vitest";
import { aloneOn } from "./alone.ts";
import { setting } from "./settings.ts";
import { type BlogPost, editPost, feedAddress, publishPost, trashPost } from "./wordpress.ts";

aloneOn("wordpress");

/** What the planner asks a feed for: all there is. */
const everything = { profile: "feed", kind: "listen", parameters: {} } as const;
/** WordPress asks its readers to come back in an hour at the earliest. */
const hour = 3_600_000;
/** WordPress tells versions of a feed apart by the second. */
const second = 1_100;

describe.each(["rss2", "atom", "rdf"] as const)("a post in the %s feed", (format) => {
  test("is heard as a mention that saved searches match", async () => {
    const post = await publishPost({
      title: `Wanted: a telescope (${format})`,
      content: "<p>Does the <strong>Millbrook&nbsp;Library</strong> lend telescopes? Mine fell into the pond &#8211; again.</p>",
    });
    const { heard } = await visit(format);
    const mention = mentionOf(post, heard);
    expect(mention).toMatchObject({ network: "feed", kind: "article", url: post.link, title: `Wanted: a telescope (${format})` });
    expect(mention?.text).toMatch(/^Does the Millbrook.Library lend telescopes\? Mine fell into the pond – again\./);
    expect(new Date(mention?.createdAt ?? "").toISOString()).toBe(post.publishedAt);
    expect(compile('"millbrook library" telescope*').test(mention!)).toBe(true);
  });

  test("is heard again when it was edited, under the same id and with a newer revision", async () => {
    const post = await publishPost({ title: "Chess club", content: "<p>Chess club on Tuesday.</p>" });
    const before = await visit(format);
    await sleep(second);
    await editPost(post, { content: "<p>Chess club on Thursday.</p>" });
    const after = await visit(format, { cursor: before.cursor, later: hour });
    const [old, edited] = [upsertOf(post, before.heard), upsertOf(post, after.heard)];
    expect(after.heard).toHaveLength(1);
    expect(edited?.mention).toMatchObject({ id: old?.mention.id, text: expect.stringContaining("Chess club on Thursday.") });
    expect(edited?.revision).toBeGreaterThan(old?.revision ?? Number.NaN);
  });
});

test("a feed that did not change costs one small answer", async () => {
  await publishPost({ title: "Bread and books", content: "<p>The bakery next to the branch reopens.</p>" });
  const first = await visit("rss2");
  const second = await visit("rss2", { cursor: first.cursor, later: hour });
  expect(first.statuses).toEqual([200]);
  expect(second).toMatchObject({ statuses: [304], heard: [{ type: "heartbeat" }] });
});

test("a feed that asks to be left alone for an hour is", async () => {
  const first = await visit("rss2");
  await publishPost({ title: "Too soon", content: "<p>Nobody comes to look yet.</p>" });
  expect(await visit("rss2", { cursor: first.cursor, later: hour / 2 })).toMatchObject({
    statuses: [],
    heard: [{ type: "heartbeat" }],
  });
});

test("a post that was taken down is found to be gone", async () => {
  const [kept, taken] = [
    await publishPost({ title: "Kept", content: "<p>Stays.</p>" }),
    await publishPost({ title: "Taken", content: "<p>Goes.</p>" }),
  ];
  const { heard } = await visit("rss2");
  const mentions = [kept, taken].flatMap((post) => mentionOf(post, heard) ?? []);
  await trashPost(taken);
  const events = await feed({ url: feedAddress("rss2") }).refresh(mentions);
  expect(events).toMatchObject([{ type: "remove", id: mentions[1]?.id }]);
});

test("a page for people where a feed should be is named as that", async () => {
  const page = feed({ url: `${setting("EARSHOT_LIVE_WORDPRESS")}/wp-login.php` });
  await expect(readAll(page.search(everything))).rejects.toMatchObject({ code: "answer-not-understood" });
});

interface Visit {
  readonly heard: Page["events"];
  readonly cursor: string;
  /** What the server answered to the requests of this visit. */
  readonly statuses: readonly number[];
}

/** One visit to the blog's feed, `later` milliseconds from now. */
async function visit(format: "rss2" | "atom" | "rdf", { cursor = "", later = 0 } = {}): Promise<Visit> {
  const statuses: number[] = [];
  const watched: typeof fetch = async (input, init) => {
    const response = await fetch(input, init);
    statuses.push(response.status);
    return response;
  };
  const connector = feed({ url: feedAddress(format) }, { fetch: watched, now: () => Date.now() + later });
  const [page] = await readAll(connector.search(everything, cursor ? { cursor } : {}));
  return { heard: page?.events ?? [], cursor: page?.cursor ?? "", statuses };
}

async function readAll(pages: AsyncIterable<Page>): Promise<readonly Page[]> {
  return Array.fromAsync(pages);
}

function upsertOf({ link }: BlogPost, events: Page["events"]): (MentionEvent & { readonly type: "upsert" }) | undefined {
  return events.flatMap((event) => (event.type === "upsert" ? [event] : [])).find(({ mention }) => mention.url === link);
}

function mentionOf(post: BlogPost, events: Page["events"]): Mention | undefined {
  return upsertOf(post, events)?.mention;
}
