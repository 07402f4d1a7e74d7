/** The servers themselves: what the other live tests stand on. */
import { describe, expect, test } from "vitest";
import { aloneOn } from "./alone.ts";
import { eventually } from "./eventually.ts";
import { createAccount, deletePost, type PostReference, readReplies, searchPosts, writePost } from "./patron.ts";
import { setting } from "./settings.ts";
import { editPost, feedAddress, publishPost } from "./wordpress.ts";

aloneOn("wordpress");

describe("the Bluesky development network", () => {
  test("finds a post by its words until it is deleted", async () => {
    const [patron, library] = [await createAccount("patron"), await createAccount("library")];
    const post = await writePost(patron, `Hey @${library.handle} does the Riverside branch lend telescopes?`, [library]);
    const found = await eventually("the post in the search", () => find(post));
    expect(found).toMatchObject({ author: { did: patron.did }, cid: post.cid });
    expect(await readReplies(library, post)).toEqual([]);

    await deletePost(patron, post);
    await eventually("the post to leave the search", async () => ((await find(post)) ? undefined : true));

    async function find({ uri }: PostReference): Promise<PostReference | undefined> {
      return (await searchPosts(library, "telescopes")).find((candidate) => candidate.uri === uri);
    }
  });

  test("streams posts as JSON, and again from a cursor", async () => {
    const patron = await createAccount("patron");
    const post = await writePost(patron, "I wonder whether anyone mends old atlases around here");
    const live = await nextCommit(`cursor=0&wantedDids=${patron.did}&wantedCollections=app.bsky.feed.post`);
    expect(live).toMatchObject({ did: patron.did, kind: "commit", commit: { operation: "create", cid: post.cid } });

    const replayed = await nextCommit(`cursor=${live.time_us}&wantedDids=${patron.did}&wantedCollections=app.bsky.feed.*`);
    expect(replayed).toEqual(live);
  });
});

describe("the WordPress site", () => {
  test("shows a post in its feed, and says so when nothing is new", async () => {
    const post = await publishPost({ title: "A reading room for Elm Street", content: "<p>Millbrook Library opens a room.</p>" });
    const first = await fetch(feedAddress());
    expect(await first.text()).toContain(post.link);

    const conditions = {
      "if-none-match": first.headers.get("etag") ?? "",
      "if-modified-since": first.headers.get("last-modified") ?? "",
    };
    expect((await fetch(feedAddress(), { headers: conditions })).status).toBe(304);

    await editPost(post, { title: "A reading room for Oak Street" });
    expect(await (await fetch(feedAddress("atom"))).text()).toContain("Oak Street");
  });
});

interface Commit {
  readonly time_us: number;
  readonly did: string;
  readonly kind: string;
}

/** Opens the stream and returns the first commit on it. */
async function nextCommit(parameters: string): Promise<Commit> {
  const socket = new WebSocket(`${setting("EARSHOT_LIVE_JETSTREAM")}?${parameters}`);
  const { promise, resolve, reject } = Promise.withResolvers<Commit>();
  socket.addEventListener("error", () => reject(new Error("the stream could not be opened")));
  socket.addEventListener("message", ({ data }) => {
    const event = JSON.parse(data);
    if (event.kind === "commit") resolve(event);
  });
  return promise.finally(() => socket.close());
}
