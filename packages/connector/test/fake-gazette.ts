/** A made-up network with everything: pages of posts, a stream, replies. The kit's own tests connect to it, well and badly. */
import { type FakeNetwork, type FakeNetworkFactory, pageOf, routes, type ServerSocket } from "../src/testing/index.ts";

export interface Post {
  readonly id: string;
  readonly text: string;
  readonly at: number;
  readonly by: string;
  readonly answers?: string;
  readonly key?: string;
  readonly closed?: boolean;
}

export const secrets = { GAZETTE_TOKEN: "canary-0123456789" };
const pageSize = 2;

export const fakeGazette: FakeNetworkFactory = ({ clock }): FakeNetwork => {
  let posts: Post[] = [];
  const told: string[] = [];
  const sockets = new Set<ServerSocket>();

  function tell(event: object): void {
    told.push(JSON.stringify({ ...event, number: told.length }));
    for (const socket of sockets) socket.send(told.at(-1)!);
  }

  function add(post: Omit<Post, "id" | "at">): Post {
    const stored = { ...post, id: `p${told.length}`, at: clock.now() };
    posts = [stored, ...posts];
    tell({ type: "post", post: stored });
    return stored;
  }

  const find = (id: string): Post | undefined => posts.find((post) => post.id === id);
  const change = (id: string, fields: Partial<Post>): void => {
    posts = posts.map((post) => (post.id === id ? { ...post, ...fields } : post));
  };

  const list = (of: readonly Post[], { url }: Request): Response => {
    const { items, next } = pageOf(of, ({ id }) => id, { after: new URL(url).searchParams.get("after"), size: pageSize });
    const more = next && new URL(`?after=${next}`, url).href;
    return Response.json({ posts: items }, more ? { headers: { link: `<${more}>; rel="next"` } } : {});
  };

  const answer = routes({
    "GET /posts": (request) => list(posts, request),
    "GET /posts/*": ({ url }) => {
      const post = find(new URL(url).pathname.split("/").at(-1)!);
      return post ? Response.json(post) : new Response("no such post", { status: 404 });
    },
    "GET /replies": ({ url }) =>
      Response.json({ posts: posts.filter(({ key }) => key === new URL(url).searchParams.get("key")) }),
    "POST /replies": async (request) => Response.json(add({ by: "library", ...((await request.json()) as Pick<Post, "text">) })),
  });

  return {
    hosts: {
      "gazette.example": {
        request: (request) =>
          request.headers.get("authorization") === `Bearer ${secrets.GAZETTE_TOKEN}`
            ? answer(request)
            : new Response("sign in", { status: 401 }),
        socket(socket, url) {
          const from = url.searchParams.get("from");
          for (const message of told.slice(from === null ? told.length : Number(from))) socket.send(message);
          sockets.add(socket);
          socket.closed.addEventListener("abort", () => sockets.delete(socket));
        },
      },
    },
    call: { profile: "gazette", kind: "search", text: "library", parameters: {} },
    pageSize,
    post: (text) => add({ text, by: "pat" }).id,
    edit(id, text) {
      change(id, { text });
      tell({ type: "post", post: find(id) });
    },
    remove(id) {
      posts = posts.filter((post) => post.id !== id);
      tell({ type: "gone", id });
    },
    close: (id) => change(id, { closed: true }),
    replies: () => posts.filter(({ by }) => by === "library").map(({ answers = "", text }) => ({ target: answers, text })),
  };
};
