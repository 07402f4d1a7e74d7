/** A small Bluesky for the contract: one library account, strangers who post, the stream. Everything in it is invented. */
import { type FakeNetwork, type FakeNetworkFactory, pageOf, routes, type ServerSocket } from "@earshot/connector/testing";
import type { BlueskyInput } from "../src/index.ts";
import { formatTid } from "../src/tid.ts";

export const config: BlueskyInput = {
  service: "https://pds.example",
  identifier: "library.example",
  appview: "https://appview.example",
  jetstream: ["wss://jetstream.example/subscribe"],
};
export const secrets = { BLUESKY_APP_PASSWORD: "canary-abcd-efgh-ijkl" };

const library = "did:plc:library";
const patron = "did:plc:patron";
const collection = "app.bsky.feed.post";
const pageSize = 3;

interface StoredPost {
  readonly uri: string;
  readonly did: string;
  readonly rkey: string;
  readonly at: number;
  readonly record: { readonly text: string; readonly reply?: { readonly parent: { readonly uri: string } } };
  readonly toLibrary: boolean;
  closed: boolean;
}

type Body = Readonly<Record<string, unknown>>;

export const fakeSky: FakeNetworkFactory = ({ clock }): FakeNetwork => {
  const posts: StoredPost[] = [];
  const told: { readonly time: number; readonly json: string }[] = [];
  const sockets = new Set<ServerSocket>();
  let tokens = 0;
  let ticks = 0;

  /** Microseconds that never stand still. */
  const tick = (): number => clock.now() * 1000 + ++ticks;

  function tell(did: string, rkey: string, change: Body): void {
    const time = tick();
    const json = JSON.stringify({
      did,
      time_us: time,
      kind: "commit",
      commit: { rev: formatTid(time, 0), collection, rkey, ...change },
    });
    told.push({ time, json });
    for (const socket of sockets) socket.send(json);
  }

  function store(did: string, rkey: string, record: StoredPost["record"], toLibrary = false): StoredPost {
    const post = { uri: `at://${did}/${collection}/${rkey}`, did, rkey, at: clock.now(), record, toLibrary, closed: false };
    posts.unshift(post);
    tell(did, rkey, { operation: "create", cid: `cid-${rkey}`, record });
    return post;
  }

  function write(text: string, toLibrary = false): string {
    const record = { $type: collection, text, createdAt: new Date(clock.now()).toISOString(), langs: ["en"] };
    return store(patron, formatTid(tick(), 1), record, toLibrary).uri;
  }

  const find = (uri: string | null): StoredPost | undefined => posts.find((post) => post.uri === uri);

  const list = (name: string, of: readonly StoredPost[], request: Request): Response => {
    const { searchParams } = new URL(request.url);
    const since = Date.parse(searchParams.get("since") ?? "") || 0;
    const { items, next } = pageOf(
      of.filter(({ at }) => at >= since),
      ({ uri }) => uri,
      { after: searchParams.get("cursor"), size: pageSize },
    );
    return Response.json({
      [name]: items.map((post) => ({ ...viewOf(post), reason: "mention" })),
      ...(next && { cursor: next }),
    });
  };

  const read = routes({
    "GET /xrpc/app.bsky.feed.searchPosts": (request) => list("posts", posts, request),
    "GET /xrpc/app.bsky.notification.listNotifications": (request) =>
      list(
        "notifications",
        posts.filter(({ toLibrary }) => toLibrary),
        request,
      ),
    "GET /xrpc/app.bsky.feed.getPosts": ({ url }) =>
      Response.json({
        posts: new URL(url).searchParams
          .getAll("uris")
          .flatMap((uri) => find(uri) ?? [])
          .map(viewOf),
      }),
    "GET /xrpc/app.bsky.feed.getPostThread": ({ url }) => {
      const post = find(new URL(url).searchParams.get("uri"));
      return post ? Response.json({ thread: { post: viewOf(post) } }) : refuse(400, "NotFound", "Post not found");
    },
    "GET /xrpc/com.atproto.repo.getRecord": ({ url }) => {
      const { repo, rkey } = Object.fromEntries(new URL(url).searchParams);
      const post = find(`at://${repo}/${collection}/${rkey}`);
      return post
        ? Response.json({ uri: post.uri, value: post.record })
        : refuse(400, "RecordNotFound", "Could not locate record");
    },
    "POST /xrpc/com.atproto.repo.createRecord": async (request) => {
      const { repo, rkey, record } = (await request.json()) as { repo: string; rkey: string; record: StoredPost["record"] };
      if (find(`at://${repo}/${collection}/${rkey}`)) return refuse(500, "InternalServerError", "Internal Server Error");
      return Response.json({ uri: store(repo, rkey, record).uri, cid: `cid-${rkey}` });
    },
  });

  const serve = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    if (pathname === "/xrpc/com.atproto.server.createSession") return openSession(request);
    return request.headers.get("authorization") === `Bearer token-number-${tokens}`
      ? await read(request)
      : refuse(400, "InvalidToken", "Token could not be verified");
  };

  const openSession = async (request: Request): Promise<Response> => {
    const { identifier, password } = (await request.json()) as Readonly<Record<string, string>>;
    if (identifier !== "library.example" || password !== secrets.BLUESKY_APP_PASSWORD)
      return refuse(401, "AuthenticationRequired", "Invalid identifier or password");
    tokens += 1;
    return Response.json({ did: library, handle: identifier, accessJwt: `token-number-${tokens}`, refreshJwt: "refresh" });
  };

  const socket = (connection: ServerSocket, url: URL): void => {
    const cursor = Number(url.searchParams.get("cursor"));
    for (const { time, json } of told) if (time > cursor) connection.send(json);
    sockets.add(connection);
    connection.closed.addEventListener("abort", () => sockets.delete(connection));
  };

  return {
    hosts: { "pds.example": serve, "appview.example": read, "jetstream.example": { socket } },
    call: { profile: "bluesky", kind: "search", text: "library", parameters: {} },
    pageSize,
    post: (text) => write(text),
    address: (text) => write(text, true),
    edit(uri, text) {
      const post = find(uri)!;
      tell(post.did, post.rkey, { operation: "update", cid: "cid-edited", record: { ...post.record, text } });
    },
    remove(uri) {
      const [post] = posts.splice(
        posts.findIndex((one) => one.uri === uri),
        1,
      );
      tell(post!.did, post!.rkey, { operation: "delete" });
    },
    close(uri) {
      find(uri)!.closed = true;
    },
    replies: () =>
      posts.filter(({ did }) => did === library).map(({ record }) => ({ target: record.reply!.parent.uri, text: record.text })),
    writes: { method: "POST", path: "/xrpc/com.atproto.repo.createRecord" },
  };
};

function viewOf({ uri, did, rkey, at, record, closed }: StoredPost): Body {
  const author = { did, handle: did === library ? "library.example" : "pat.example", labels: [] };
  return {
    uri,
    cid: `cid-${rkey}`,
    author,
    record,
    indexedAt: new Date(at).toISOString(),
    viewer: { replyDisabled: closed },
    labels: [],
  };
}

function refuse(status: number, error: string, message: string): Response {
  return Response.json({ error, message }, { status });
}
