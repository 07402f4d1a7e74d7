import { expect, test } from "vitest";
import { createClock, pageOf, rateLimited, routes } from "./network.ts";

const at = (path: string, method = "GET"): Request => new Request(`https://town.example${path}`, { method });
const ok = (): Response => new Response("ok");

test("routes pick by method and path, and `/*` takes everything below", async () => {
  const handler = routes({
    "GET /posts": () => new Response("all"),
    "POST /posts": ok,
    "GET /posts/*": () => new Response("one"),
  });
  const answers = [at("/posts?page=2"), at("/posts", "POST"), at("/posts/7/replies"), at("/other")].map(handler);
  const texts = await Promise.all(answers.map(async (answer) => (await answer).text()));
  expect(texts).toEqual(["all", "ok", "one", "no such address"]);
});

test("pages stay right while newer items arrive", () => {
  const items = ["d", "c", "b", "a"];
  const first = pageOf(items, (item) => item, { size: 2 });
  expect(first).toEqual({ items: ["d", "c"], next: "c" });
  expect(pageOf(["e", ...items], (item) => item, { after: first.next, size: 2 })).toEqual({ items: ["b", "a"] });
  expect(pageOf(items, (item) => item, { after: "gone", size: 2 })).toEqual({ items: [] });
  expect(pageOf([], (item) => item, { size: 2 })).toEqual({ items: [] });
});

test.each([
  ["epoch-seconds", "1772442060"],
  ["iso", "2026-03-02T09:01:00.000Z"],
  ["seconds-from-now", "60"],
] as const)("an allowance says when it resets, as %s", async (reset, expected) => {
  const clock = createClock({ mode: "manual" });
  const limited = rateLimited(ok, { clock, calls: 1, perMilliseconds: 60_000, prefix: "ratelimit", reset, retryAfter: true });
  const [first, second] = [await limited(at("/")), await limited(at("/"))];
  expect([first.status, first.headers.get("ratelimit-remaining")]).toEqual([200, "0"]);
  expect([second.status, second.headers.get("ratelimit-reset"), second.headers.get("retry-after")]).toEqual([
    429,
    expected,
    "60",
  ]);
  clock.advance(60_000);
  expect((await limited(at("/"))).status).toBe(200);
});
