import { afterEach, describe, expect, test } from "vitest";
import * as z from "zod";
import { createHttp, type Http } from "./http.ts";
import { nextFromLink, pages } from "./pages.ts";
import { createRedactor } from "./redact.ts";
import { collect, type RequestHandler, type Simulator, startSimulator } from "./testing/network.ts";

let network: Simulator;
afterEach(() => network?.stop());

const first = "https://gazette.example/posts";

async function open(handler: RequestHandler): Promise<Http> {
  network = await startSimulator({ hosts: { "gazette.example": handler, "archive.example": handler } });
  return createHttp({}, { ...network.effects, userAgent: "Earshot/test", redactor: createRedactor() });
}

/** Page n of a list that names its next page as told. */
const numbered =
  (link: (page: number) => string | undefined): RequestHandler =>
  (request) => {
    const page = Number(new URL(request.url).searchParams.get("page") ?? 1);
    const next = link(page);
    return Response.json(
      { page },
      next === undefined ? {} : { headers: { link: `<https://gazette.example/>; rel="first", <${next}>; rel="next"` } },
    );
  };

const bodies = async (http: Http): Promise<unknown[]> => (await collect(pages(http, first))).map(({ body }) => body);

test("follow the Link header to the end, relative or not", async () => {
  const http = await open(
    numbered((page) => (page === 1 ? "?page=2" : page === 2 ? "https://archive.example/posts?page=3" : undefined)),
  );
  expect(await bodies(http)).toEqual([{ page: 1 }, { page: 2 }, { page: 3 }]);
});

test("leave the request's headers behind at another origin", async () => {
  const http = await open(numbered((page) => (page === 1 ? "https://archive.example/?page=2" : undefined)));
  await collect(pages(http, first, { request: { headers: { authorization: "Bearer abcdef" } } }));
  expect(network.log.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer abcdef", null]);
});

test.each([
  ["in a circle", first, "answer-not-understood"],
  ["into a private network", "http://192.168.0.1/admin", "redirect-refused"],
  ["to no web address", "javascript:alert(1)", "redirect-refused"],
])("that lead %s end with an error", async (_, next, code) => {
  const http = await open(numbered(() => next));
  await expect(bodies(http)).rejects.toMatchObject({ code, retry: "never" });
});

test("find their next page in the body, and pass a schema", async () => {
  const http = await open((request) => Response.json({ items: [1], more: request.url.includes("b") ? null : "/b" }));
  const schema = z.object({ items: z.array(z.number()), more: z.string().nullable() });
  const all = await collect(pages(http, first, { schema, next: ({ body }) => body.more ?? undefined }));
  expect(all.map(({ body }) => body.items)).toEqual([[1], [1]]);
});

test("a body that does not fit is an error that names the place and no value", async () => {
  const http = await open(() => Response.json({ items: [1, "hush"] }));
  const read = collect(pages(http, first, { schema: z.object({ items: z.array(z.number()) }) }));
  await expect(read).rejects.toMatchObject({
    code: "answer-not-understood",
    message: expect.stringMatching(/^https:\/\/gazette\.example\/posts is not what this connector reads \(items\.1: (?!.*hush)/),
  });
});

describe("the Link header", () => {
  test.each<[header: string, next: string | undefined]>([
    ['<https://a.example/2>; rel="next"', "https://a.example/2"],
    ["<https://a.example/2>; rel=next", "https://a.example/2"],
    ['<https://a.example/0>; rel="prev", <https://a.example/2,3>; title="a, b"; rel="last next"', "https://a.example/2,3"],
    ['<https://a.example/0>; rel="prev"', undefined],
    ['<https://a.example/0>; rel="nextish"', undefined],
    ["", undefined],
  ])("%s", (link, next) => {
    expect(nextFromLink({ headers: new Headers({ link }) })).toBe(next);
  });
});
