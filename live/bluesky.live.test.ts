/** The Bluesky connector and a real network: what patrons write is heard in three ways, followed, and answered once. */
import type { Approval, ConnectorEvent, Page } from "@earshot/connector";
import { bluesky } from "@earshot/connector-bluesky";
import { type Mention, mentionId } from "@earshot/core/mention";
import { compile } from "@earshot/core/query";
import { beforeAll, describe, expect, test } from "vitest";
import { eventually } from "./eventually.ts";
import { loseAnswers } from "./lost-answer.ts";
import {
  type Account,
  createAccount,
  deletePost,
  leave,
  type PostReference,
  readReplies,
  writePost,
  writeReply,
} from "./patron.ts";
import { setting } from "./settings.ts";

let library: Account;
let patron: Account;
/** Signs in once: the network allows few sign-ins. */
let connector: Bluesky;
beforeAll(async () => {
  library = await createAccount("library");
  patron = await createAccount("patron");
  connector = connect();
});

describe("a post", () => {
  test("is heard by search as a mention with the places that matter", async () => {
    const post = await writePost(patron, `🔭 Hey @${library.handle}, do you lend telescopes? 🌙`, [library]);
    const mention = await eventually("the post in the search", () => heardBy(search("telescopes"), post));
    expect(mention).toMatchObject({ network: "bluesky", kind: "post", lang: "en", mentions: [library.handle] });
    expect(mention.author).toMatchObject({ id: patron.did, handle: patron.handle });
    expect(entityTexts(mention)).toEqual([`@${library.handle}`]);
    expect(compile("telescope* AND lend").test(mention)).toBe(true);
  });

  test("that speaks to the library is in its inbox, and so is a reply to what it wrote", async () => {
    const notice = await writePost(library, "The Elm Street branch opens at nine tomorrow.");
    const question = await writePost(patron, `@${library.handle} also on Sunday?`, [library]);
    const reply = await writeReply(patron, "What about the week after?", notice);
    expect(await eventually("the question", () => heardBy(connector.inbox(), question))).toMatchObject({ kind: "post" });
    expect(await eventually("the reply", () => heardBy(connector.inbox(), reply))).toMatchObject({
      kind: "reply",
      thread: { root: notice.uri, parent: notice.uri },
    });
  });

  test("is found with everything around it, and found to be gone", async () => {
    const question = await writePost(patron, "Does anybody know how to prune an old apple tree?");
    const answer = await writeReply(patron, "Asking for my neighbour.", question);
    await eventually("the answer", () => heardBy(pagesOf(connector.thread(postOf(question))), answer));
    await deletePost(patron, answer);
    await expectGone(answer);
  });
});

describe("the stream", () => {
  test("tells what is written, deleted, and who leaves", async () => {
    const guest = await createAccount("guest");
    const post = await writePost(guest, "I wonder how hard it would be to build a wine cellar in my basement");
    const { events } = await listenUntil((event) => isUpsertOf(event, post));
    const mention = events.flatMap(mentionsIn).find(({ nativeId }) => nativeId === post.uri);
    expect(mention).toMatchObject({ author: { id: guest.did }, provenance: { via: "stream" } });

    await deletePost(guest, post);
    await listenUntil((event) => event.type === "remove" && event.id === mention?.id);
    await leave(guest);
    await listenUntil((event) => event.type === "authorGone" && event.authorId === guest.did);
  });

  test("goes on where it was left", async () => {
    const before = await writePost(patron, "Is there a quiet room for an exam?");
    const { cursor } = await listenUntil((event) => isUpsertOf(event, before));
    const meanwhile = [await writePost(patron, "Or a cellar."), await writePost(patron, "Or a lighthouse.")];
    const { events } = await listenUntil((event) => isUpsertOf(event, meanwhile[1]!), cursor);
    expect(meanwhile.map(({ uri }) => events.flatMap(mentionsIn).some(({ nativeId }) => nativeId === uri))).toEqual([true, true]);
  });
});

describe("a reply is posted exactly once", () => {
  test("when nothing goes wrong, and when it is asked for again", async () => {
    const question = await askQuestion();
    const approval = approve(question, "Hello! Riverside is open from 13:00 to 17:00 on Sundays.");
    const first = await connector.publish(approval);
    const again = await connect().publish(approval); // as after a restart
    expect(first).toMatchObject({ approvalId: approval.id, replayed: false });
    expect(again).toEqual({ ...first, replayed: true });
    await expectOneReply(question, first.nativeId, approval.text);
  });

  test("when the server accepted it and its answer got lost", async () => {
    const question = await askQuestion();
    const approval = approve(question, "Good evening! There are two telescopes to borrow.");
    const lossy = loseAnswers(isCreation);
    const receipt = await connect(lossy.fetch).publish(approval);
    expect(lossy.lost).toHaveLength(1);
    expect(receipt).toMatchObject({ replayed: true });
    await expectOneReply(question, receipt.nativeId, approval.text);
  });

  test("when afterwards even looking fails, and somebody tries again later", async () => {
    const question = await askQuestion();
    const approval = approve(question, "The seed library is in the annex, open all week.");
    const lossy = loseAnswers((request) => isCreation(request) || lossy.lost.length > 0, 10);
    await expect(connect(lossy.fetch).publish(approval)).rejects.toMatchObject({ code: "network-unreachable" });
    const receipt = await connector.publish(approval);
    expect(receipt).toMatchObject({ replayed: true });
    await expectOneReply(question, receipt.nativeId, approval.text);
  });

  test("and never to a post that is gone", async () => {
    const question = await askQuestion();
    await deletePost(patron, question);
    await expectGone(question);
    const approval = approve(question, "Nobody will read this.");
    await expect(connector.publish(approval)).rejects.toMatchObject({ code: "gone" });
  });
});

test("a wrong password is said so, and stands in no message", async () => {
  const secret = "not-the-password";
  const problem = await Array.fromAsync(connect(fetch, secret).inbox()).catch((reason: unknown) => reason);
  expect(problem).toMatchObject({ code: "auth-revoked" });
  expect(JSON.stringify(problem, Object.getOwnPropertyNames(problem))).not.toContain(secret);
});

type Bluesky = ReturnType<typeof bluesky>;

function connect(fetchWith: typeof fetch = fetch, password: string = library.password): Bluesky {
  const config = {
    service: setting("EARSHOT_LIVE_PDS"),
    appview: setting("EARSHOT_LIVE_APPVIEW"),
    jetstream: [setting("EARSHOT_LIVE_JETSTREAM")],
    identifier: library.handle,
    replayHours: 1,
  };
  return bluesky(config, { fetch: fetchWith, secret: async () => password });
}

function search(text: string): AsyncIterable<Page> {
  return connector.search({ profile: "bluesky", kind: "search", text, parameters: {} });
}

/** The mention of a post in what was heard, if it is there. */
async function heardBy(pages: AsyncIterable<Page>, post: PostReference): Promise<Mention | undefined> {
  const heard = (await Array.fromAsync(pages)).flatMap(({ events }) => events);
  return heard.flatMap(mentionsIn).find(({ nativeId }) => nativeId === post.uri);
}

async function* pagesOf(events: Promise<readonly ConnectorEvent[]>): AsyncGenerator<Page> {
  yield { events: await events };
}

/** Listens to the stream until it tells something, and returns all that it told. */
async function listenUntil(
  isIt: (event: ConnectorEvent) => boolean,
  cursor?: string,
): Promise<{ readonly events: readonly ConnectorEvent[]; readonly cursor: string }> {
  const events: ConnectorEvent[] = [];
  const signal = AbortSignal.timeout(20_000);
  for await (const page of connector.stream({ signal, ...(cursor === undefined ? {} : { cursor }) })) {
    events.push(...page.events);
    if (page.events.some(isIt)) return { events, cursor: page.cursor ?? "" };
  }
  throw new Error(`The stream did not tell it within 20 s, only ${events.length} other things`);
}

function isUpsertOf(event: ConnectorEvent, post: PostReference): boolean {
  return mentionsIn(event).some(({ nativeId }) => nativeId === post.uri);
}

function mentionsIn(event: ConnectorEvent): readonly Mention[] {
  return event.type === "upsert" ? [event.mention] : [];
}

function entityTexts({ entities, text }: Mention): readonly string[] {
  return entities.filter(({ kind }) => kind === "mention").map(({ span }) => text.slice(span.start, span.end));
}

function postOf({ uri }: PostReference): Approval["target"] {
  return { id: mentionId("bluesky", uri), nativeId: uri };
}

async function expectGone(post: PostReference): Promise<void> {
  await eventually("the post to go", async () => {
    const [event] = await connector.refresh([postOf(post)]);
    return event?.type === "remove" && event.id === postOf(post).id ? event : undefined;
  });
}

/** A question that the network has taken in, so that it can be answered. */
async function askQuestion(): Promise<PostReference> {
  const question = await writePost(patron, "Is anything open on Sundays around here?");
  await eventually("the question", async () => {
    const events = await connector.refresh([postOf(question)]);
    return events.find((event) => isUpsertOf(event, question));
  });
  return question;
}

/** Stands in for the desk, which alone makes approvals; the desk's own live test goes the whole way. */
function approve(question: PostReference, text: string): Approval {
  const [approvedAt, expiresAt] = [new Date().toISOString(), new Date(Date.now() + 3_600_000).toISOString()];
  const people = { draftedBy: "ada", approvedBy: "grace", approvedAt, expiresAt };
  const content = { network: "bluesky", target: postOf(question), text, lang: "en", attachments: [] };
  return { id: `approval-${question.cid}`, hash: "", ...people, ...content } as unknown as Approval;
}

async function expectOneReply(question: PostReference, uri: string, text: string): Promise<void> {
  const replies = await eventually("the reply", async () => {
    const found = await readReplies(patron, question);
    return found.length > 0 ? found : undefined;
  });
  expect(replies).toMatchObject([{ uri, author: { did: library.did }, record: { text } }]);
}

function isCreation({ url }: Request): boolean {
  return url.endsWith("/com.atproto.repo.createRecord");
}
