/** People on the Bluesky development network, as its own applications would serve them: plain requests, no client library. */
import { randomBytes } from "node:crypto";
import type { NativeCall } from "@earshot/core/query";
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

/**
 * Writes a post. Handles of the people given are marked as mentions, and so are tags and addresses, as an application does while
 * one types.
 */
export function writePost(
  account: Account,
  text: string,
  mentioned: readonly Account[] = [],
  lang = "en",
): Promise<PostReference> {
  const facets = [...mentioned.flatMap((person) => mentionsOf(text, person)), ...tagsIn(text), ...linksIn(text)];
  const record = { $type: collection, text, createdAt: new Date().toISOString(), langs: [lang], facets };
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

/** Why the network refuses a question, by its own description of what may be asked; nothing where it takes it. */
export async function refusalOf(
  account: Account,
  method: string,
  parameters: NativeCall["parameters"],
): Promise<string | undefined> {
  const pairs = Object.entries(parameters).flatMap(([name, value]) =>
    [value].flat().map((each): [string, string] => [name, each]),
  );
  const url = `${setting("EARSHOT_LIVE_PDS")}/xrpc/${method}?${new URLSearchParams(pairs)}`;
  const response = await fetch(url, { headers: { authorization: `Bearer ${account.accessJwt}` } });
  const body = await response.text();
  return response.ok ? undefined : `${url} answered ${response.status}: ${body}`;
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

function mentionsOf(text: string, { handle, did }: Account): readonly object[] {
  return facetsAt(text, new RegExp(`@${handle.replaceAll(".", "\\.")}(?![\\w.-])`, "g"), () => ({
    $type: "app.bsky.richtext.facet#mention",
    did,
  }));
}

function tagsIn(text: string): readonly object[] {
  return facetsAt(text, /#[\p{L}\p{M}\p{N}_]+/gu, (tag) => ({ $type: "app.bsky.richtext.facet#tag", tag: tag.slice(1) }));
}

function linksIn(text: string): readonly object[] {
  return facetsAt(text, /https:[^\s,]*[^\s,.]/g, (uri) => ({ $type: "app.bsky.richtext.facet#link", uri }));
}

/** The network counts positions in bytes of UTF-8. */
function facetsAt(text: string, pattern: RegExp, featureOf: (found: string) => object): readonly object[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => {
    const byteStart = Buffer.byteLength(text.slice(0, index));
    return { index: { byteStart, byteEnd: byteStart + Buffer.byteLength(found) }, features: [featureOf(found)] };
  });
}
