/** People on the Bluesky development network, as its own applications would serve them: plain requests, no client library. */
import { randomBytes } from "node:crypto";
import { setting } from "./settings.ts";

/** An account on the network, signed in. */
export interface Account {
  readonly did: string;
  readonly handle: string;
  readonly password: string;
  readonly accessJwt: string;
}

/** The network's address of a post and the version of its content. */
export interface PostReference {
  readonly uri: string;
  readonly cid: string;
}

/** A post as the network shows it to a reader. */
export interface PostView extends PostReference {
  readonly author: { readonly did: string; readonly handle: string };
  readonly record: { readonly text: string };
}

const collection = "app.bsky.feed.post";

interface Call {
  readonly account?: Account;
  readonly query?: Readonly<Record<string, string>>;
  readonly input?: object;
}

/** Opens an account whose handle begins with the given name and is used by nobody else. */
export async function createAccount(name: string): Promise<Account> {
  const handle = `${name}-${randomBytes(4).toString("hex")}.test`;
  const password = randomBytes(12).toString("hex");
  const input = { handle, email: `${handle.replace(".test", "")}@patrons.example`, password };
  const answer = await call<Omit<Account, "password">>("com.atproto.server.createAccount", { input });
  return { did: answer.did, handle, password, accessJwt: answer.accessJwt };
}

/** Writes a post. Handles of the people given are marked as mentions, as an application does while one types. */
export function writePost(account: Account, text: string, mentioned: readonly Account[] = []): Promise<PostReference> {
  const facets = mentioned.map((person) => mentionOf(text, person));
  const record = { $type: collection, text, createdAt: new Date().toISOString(), langs: ["en"], facets };
  const input = { repo: account.did, collection, record };
  return call("com.atproto.repo.createRecord", { account, input });
}

/** Writes a reply to a post that begins a thread. */
export function writeReply(account: Account, text: string, post: PostReference): Promise<PostReference> {
  const { uri, cid } = post;
  const record = {
    $type: collection,
    text,
    createdAt: new Date().toISOString(),
    reply: { root: { uri, cid }, parent: { uri, cid } },
  };
  return call("com.atproto.repo.createRecord", { account, input: { repo: account.did, collection, record } });
}

/** Closes the account; its posts are no longer shown. */
export async function leave(account: Account): Promise<void> {
  await call("com.atproto.server.deactivateAccount", { account, input: {} });
}

/** Takes a post away. */
export async function deletePost(account: Account, post: PostReference): Promise<void> {
  const rkey = post.uri.split("/").at(-1) ?? "";
  await call("com.atproto.repo.deleteRecord", { account, input: { repo: account.did, collection, rkey } });
}

/** What the account finds with the network's own search. */
export async function searchPosts(account: Account, words: string): Promise<readonly PostView[]> {
  const { posts } = await call<{ posts: PostView[] }>("app.bsky.feed.searchPosts", { account, query: { q: words, limit: "25" } });
  return posts;
}

/** The replies to a post, as the account sees them. */
export async function readReplies(account: Account, post: PostReference): Promise<readonly PostView[]> {
  const { thread } = await call<{ thread: { replies?: { post: PostView }[] } }>("app.bsky.feed.getPostThread", {
    account,
    query: { uri: post.uri },
  });
  return (thread.replies ?? []).map((reply) => reply.post);
}

async function call<Answer>(method: string, { account, query, input }: Call): Promise<Answer> {
  const url = `${setting("EARSHOT_LIVE_PDS")}/xrpc/${method}?${new URLSearchParams(query)}`;
  const headers = new Headers(account ? { authorization: `Bearer ${account.accessJwt}` } : {});
  if (input) headers.set("content-type", "application/json");
  const response = await fetch(url, { headers, ...(input ? { method: "POST", body: JSON.stringify(input) } : {}) });
  const body = await response.text();
  if (!response.ok) throw new Error(`${method} answered ${response.status}: ${body}`);
  return body === "" ? ({} as Answer) : JSON.parse(body);
}

/** The network counts positions in bytes of UTF-8. */
function mentionOf(text: string, { handle, did }: Account): object {
  const [before = ""] = text.split(`@${handle}`);
  const byteStart = Buffer.byteLength(before);
  const index = { byteStart, byteEnd: byteStart + Buffer.byteLength(`@${handle}`) };
  return { index, features: [{ $type: "app.bsky.richtext.facet#mention", did }] };
}
