import { afterEach, describe, expect, test, vi } from "vitest";
import type { ConnectorError } from "./errors.ts";
import { createHttp, type Http, type HttpEffects, type HttpSettings } from "./http.ts";
import { createRedactor } from "./redact.ts";
import { type ClockOptions, type Simulator, type SimulatorOptions, startSimulator } from "./testing/network.ts";

let network: Simulator;
afterEach(() => network.stop());

const feed = "https://gazette.example/feed";
const ok = (): Response => Response.json({ ok: true });

interface Setup {
  readonly hosts?: SimulatorOptions["hosts"];
  readonly clock?: ClockOptions;
  readonly settings?: HttpSettings;
}

async function open({ hosts = { "gazette.example": ok }, clock = {}, settings = {} }: Setup = {}): Promise<Http> {
  network = await startSimulator({ hosts, clock });
  const effects: HttpEffects = { ...network.effects, userAgent: "Earshot/test", redactor: createRedactor() };
  return createHttp(settings, effects);
}

const failure = (work: Promise<unknown>): Promise<ConnectorError> =>
  work.then(
    () => expect.fail("it should have failed"),
    (problem: ConnectorError) => problem,
  );

describe("an answer", () => {
  test("is read as JSON, text or bytes", async () => {
    const http = await open({ hosts: { "gazette.example": () => new Response('{"news":"größer"}') } });
    expect((await http.json(feed)).body).toEqual({ news: "größer" });
    expect((await http.text(feed)).body).toBe('{"news":"größer"}');
    expect((await http.bytes(feed)).body).toEqual(new TextEncoder().encode('{"news":"größer"}'));
  });

  test("is decoded as its content type says", async () => {
    const latin1 = Uint8Array.of(0x67, 0x72, 0xf6, 0xdf, 0x65, 0x72);
    const http = await open({
      hosts: { "gazette.example": () => new Response(latin1, { headers: { "content-type": "text/plain; charset=ISO-8859-1" } }) },
    });
    expect((await http.text(feed)).body).toBe("größer");
  });

  test("is asked for by somebody with a name", async () => {
    const http = await open();
    await http.json(feed, { method: "POST", json: { a: 1 }, headers: { "x-extra": "1" } });
    const [{ headers, body, method } = network.log[0]!] = network.log;
    expect([method, body, headers.get("user-agent"), headers.get("content-type"), headers.get("x-extra")]).toEqual([
      "POST",
      '{"a":1}',
      "Earshot/test",
      "application/json",
      "1",
    ]);
  });

  test("may have a status that is no error because the caller expects it", async () => {
    const http = await open({ hosts: { "gazette.example": () => new Response(null, { status: 304 }) } });
    expect(await http.json(feed, { accept: [304] })).toMatchObject({ status: 304, body: undefined });
  });
});

describe("statuses and bodies become errors that name the thing and the way out", () => {
  test.each<[status: number, code: string, message: RegExp]>([
    [400, "invalid", /refuses what was sent \(400, "TooLong: 300 at most"\)/],
    [401, "auth-revoked", /does not accept the sign-in .*Check the account/],
    [402, "budget-exhausted", /budget/],
    [403, "not-allowed", /does not allow this/],
    [404, "gone", /gazette\.example\/feed has nothing there.*Check the address/],
    [409, "conflict", /has it already/],
    [410, "gone", /or no longer/],
    [500, "network-failed", /failed \(500.*Try again later/],
  ])("%i is %s", async (status, code, message) => {
    const http = await open({
      hosts: { "gazette.example": () => Response.json({ error: "TooLong", message: "300 at most" }, { status }) },
    });
    const problem = await failure(http.json(`${feed}?key=1`));
    expect(problem).toMatchObject({ code, status, networkCode: "TooLong", isEarshotError: true });
    expect(problem.message).toMatch(message);
    expect(problem.message).not.toContain("key=1");
  });

  test("an HTML page with status 200 is named by its title", async () => {
    const http = await open();
    network.fail({ kind: "html" });
    const problem = await failure(http.json(feed));
    expect(problem).toMatchObject({ code: "answer-not-understood", retry: "never" });
    expect(problem.message).toContain('answered (200) with an HTML page ("Sorry") where JSON was expected');
  });

  test("half a JSON text is asked for once more, and named when it stays half", async () => {
    const http = await open();
    network.fail({ kind: "truncated" });
    expect((await http.json(feed)).body).toEqual({ ok: true });
    network.fail({ kind: "truncated" }, { times: 3 });
    expect((await failure(http.json(feed))).message).toMatch(/JSON that breaks off after 5 bytes/);
  });

  test("neither JSON nor HTML is named by its content type", async () => {
    const http = await open({
      hosts: { "gazette.example": () => new Response("hello", { headers: { "content-type": "text/plain" } }) },
    });
    expect((await failure(http.json(feed))).message).toContain("something that is not JSON (text/plain)");
  });

  test("the network's own names decide where the connector knows them", async () => {
    const classify: HttpSettings["classify"] = ({ networkCode }) => (networkCode === "ExpiredToken" ? "auth-expired" : undefined);
    const http = await open({
      hosts: { "gazette.example": () => Response.json({ error: "ExpiredToken" }, { status: 400 }) },
      settings: { classify },
    });
    expect(await failure(http.json(feed))).toMatchObject({ code: "auth-expired", retry: { afterMs: 0 } });
    expect(network.log.length).toBe(1);
  });
});

describe("what fails in passing", () => {
  test("is asked again: a 500, a broken connection", async () => {
    const http = await open();
    network.fail({ kind: "status", status: 500 });
    network.fail({ kind: "broken" });
    expect((await http.json(feed)).status).toBe(200);
    expect(network.log.length).toBe(3);
  });

  test("is not asked for ever", async () => {
    const http = await open();
    network.fail({ kind: "unreachable" }, { times: 9 });
    expect(await failure(http.json(feed))).toMatchObject({ code: "network-unreachable", retry: { afterMs: 5000 } });
    expect(network.log.length).toBe(3);
  });

  test("names an unknown host, and the reason", async () => {
    const http = await open();
    expect((await failure(http.json("https://nowhere.example/a"))).message).toMatch(
      /^https:\/\/nowhere\.example\/a cannot be reached \(ENOTFOUND\)\. Check/,
    );
  });

  test("is an answer too late", async () => {
    const http = await open({ settings: { timeout: 30 } });
    network.fail({ kind: "silent" }, { times: 3 });
    expect((await failure(http.json(feed))).message).toContain("did not answer in time");
  });
});

describe("a write is not repeated, and says when its outcome is unknown", () => {
  const write = { method: "POST", json: {}, write: true } as const;

  test.each(["dropped", "broken", "html", "truncated"] as const)("%s", async (kind) => {
    const http = await open();
    network.fail({ kind });
    expect(await failure(http.json(feed, write))).toMatchObject({ retry: "look-first" });
    expect(network.log.length).toBe(1);
  });

  test("a failure of the network", async () => {
    const http = await open();
    network.fail({ kind: "status", status: 500 });
    expect(await failure(http.json(feed, write))).toMatchObject({ code: "network-failed", retry: "look-first" });
  });

  test("no answer in time", async () => {
    const http = await open({ settings: { timeout: 30 } });
    network.fail({ kind: "silent" });
    const problem = await failure(http.json(feed, write));
    expect([problem.code, problem.retry]).toEqual(["network-unreachable", "look-first"]);
    expect(problem.message).toContain("look before repeating");
  });

  test("but a name that nobody knows was surely not reached", async () => {
    const http = await open();
    expect((await failure(http.json("https://nowhere.example/", write))).retry).toEqual({ afterMs: 5000 });
  });

  test("and what was surely refused is repeated", async () => {
    const http = await open();
    network.fail({ kind: "rate-limited", retryAfter: "5" });
    expect((await http.json(feed, write)).status).toBe(200);
  });
});

describe("an allowance that is used up", () => {
  const settled = async (): Promise<void> => {
    for (let turn = 0; turn < 2000 && network.clock.sleeping === 0; turn++)
      await new Promise((resolve) => setTimeout(resolve, 2));
  };

  test("429 with Retry-After: nothing is asked before that", async () => {
    const http = await open({ clock: { mode: "manual" } });
    network.fail({ kind: "rate-limited", retryAfter: "20" });
    const [first, second] = [http.json(feed), settled().then(() => http.json(`${feed}/2`))];
    await settled();
    network.clock.advance(19_999);
    expect(network.log.length).toBe(1);
    network.clock.advance(1_500);
    expect([(await first).status, (await second).status]).toEqual([200, 200]);
    expect(network.log.length).toBe(3);
  });

  test("429 without a word: half a minute", async () => {
    const http = await open();
    network.fail({ kind: "rate-limited" });
    await http.json(feed);
    const [before, after] = network.log.map(({ at }) => at);
    expect(after! - before!).toBeGreaterThanOrEqual(30_000);
  });

  test("429 with a reset header", async () => {
    const http = await open();
    network.fail({
      kind: "rate-limited",
      headers: { "ratelimit-reset": String(network.clock.now() / 1000 + 45), "ratelimit-remaining": "0" },
    });
    await http.json(feed);
    expect(network.log[1]!.at - network.log[0]!.at).toBeGreaterThanOrEqual(45_000);
  });

  test("none remaining: the next request waits without trying", async () => {
    let resetAt = 0;
    const http = await open({
      hosts: {
        "gazette.example": () =>
          Response.json({}, { headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": new Date(resetAt).toISOString() } }),
      },
    });
    resetAt = network.clock.now() + 40_000;
    await http.json(feed);
    await http.json(feed);
    expect(network.log[1]!.at).toBeGreaterThanOrEqual(resetAt);
  });

  test("a pause that stands in the body of a good answer", async () => {
    const http = await open({ hosts: { "gazette.example": () => Response.json({ items: [], backoff: 10 }) } });
    await http.json(feed);
    await http.json(feed);
    expect(network.log[1]!.at - network.log[0]!.at).toBeGreaterThanOrEqual(10_000);
  });

  test("for longer than anybody should wait unasked: an error that says until when, and no request", async () => {
    const http = await open();
    network.fail({ kind: "rate-limited", retryAfter: "900" });
    expect(await failure(http.json(feed))).toMatchObject({ code: "rate-limited", retry: { afterMs: 900_000 } });
    const second = await failure(http.json(feed));
    expect(second.message).toMatch(/was not asked: its allowance is used up until 2026-03-02T09:15:0\d/);
    expect(network.log.length).toBe(1);
  });
});

describe("redirects", () => {
  const to =
    (location: string, status = 302) =>
    () =>
      new Response(null, { status, headers: { location } });

  test("are followed, and credentials stay with their origin", async () => {
    const http = await open({ hosts: { "gazette.example": to("https://new.example/feed"), "new.example": ok } });
    expect((await http.json(feed, { headers: { authorization: "Bearer t0p-secret", "if-none-match": '"1"' } })).url).toBe(
      "https://new.example/feed",
    );
    expect(network.log.map(({ headers }) => [headers.get("authorization"), headers.get("if-none-match")])).toEqual([
      ["Bearer t0p-secret", '"1"'],
      [null, '"1"'],
    ]);
  });

  test.each([
    ["into a private network", "http://127.0.0.1:9/admin", /private network \(127\.0\.0\.1:9\)/],
    ["to something that is no web address", "file:///etc/passwd", /no web address \(file:\)/],
    ["in a circle", feed, /redirects 5 times and more/],
  ])("%s are refused", async (_, location, message) => {
    const http = await open({ hosts: { "gazette.example": to(location) } });
    const problem = await failure(http.json(feed));
    expect([problem.code, problem.retry]).toEqual(["redirect-refused", "never"]);
    expect(problem.message).toMatch(message);
  });

  test("of a write are refused", async () => {
    const http = await open({ hosts: { "gazette.example": to("https://new.example/"), "new.example": ok } });
    expect((await failure(http.json(feed, { method: "POST", json: {}, write: true }))).message).toMatch(
      /answers a POST with a redirect/,
    );
    expect(network.log.length).toBe(1);
  });
});

describe("secrets", () => {
  test("never stand in an error, also when the network repeats them", async () => {
    const http = await open({
      hosts: {
        "gazette.example": (request) =>
          Response.json(
            { error: "BadToken", message: `no such token: ${request.headers.get("authorization")}` },
            { status: 401 },
          ),
      },
    });
    const problem = await failure(http.json(feed, { headers: { authorization: "Bearer canary-7791" } }));
    expect(problem.message).toContain("no such token: Bearer [secret]");
    expect(`${problem.message} ${problem.stack} ${String(problem.cause)}`).not.toContain("canary");
  });

  test("never stand in the cause, also when the platform repeats them", async () => {
    const http = await open();
    const problem = await failure(http.json(feed, { headers: { authorization: "Bearer canary\n7791" } }));
    expect(`${problem.message} ${problem.stack} ${String(problem.cause)} ${(problem.cause as Error)?.stack}`).not.toContain(
      "canary",
    );
  });

  test("have no place in an address", async () => {
    const http = await open();
    expect((await failure(http.json("https://me:canary@gazette.example/"))).message).toBe(
      "This is no web address without a user name in it: https://gazette.example/",
    );
  });
});

test("an answer beyond the cap is not read to its end", async () => {
  const http = await open({ hosts: { "gazette.example": () => new Response("x".repeat(5000)) }, settings: { maxBytes: 4096 } });
  expect(await failure(http.text(feed))).toMatchObject({
    code: "answer-too-large",
    message: expect.stringContaining("more than 4 KiB"),
  });
});

test("no more requests at a time than allowed, and writes go first", async () => {
  let running = 0;
  let most = 0;
  const waiting: (() => void)[] = [];
  const arrivals: string[] = [];
  const held = async (request: Request): Promise<Response> => {
    most = Math.max(most, ++running);
    arrivals.push(request.method);
    // Answered one by one: with two answers at once, the next two would race each other to the server.
    await new Promise<void>((answer) => waiting.push(answer));
    running--;
    return Response.json({});
  };
  const http = await open({ hosts: { "gazette.example": held }, settings: { concurrency: 2 } });
  const reads = [1, 2, 3, 4].map((page) => http.json(`${feed}/${page}`));
  const all = Promise.all([...reads, http.json(feed, { method: "POST", json: {}, write: true })]);
  for (let answered = 0; answered < 5; answered++) {
    await vi.waitFor(() => expect(waiting.length).toBeGreaterThan(0), { timeout: 10_000 });
    if (answered === 0) await vi.waitFor(() => expect(arrivals).toHaveLength(2), { timeout: 10_000 });
    waiting.shift()!();
    if (answered < 3) await vi.waitFor(() => expect(arrivals).toHaveLength(answered + 3), { timeout: 10_000 });
  }
  await all;
  expect(most).toBe(2);
  expect(arrivals).toEqual(["GET", "GET", "POST", "GET", "GET"]);
});

test("a caller who gives up gets its own reason, waiting or asking", async () => {
  const http = await open({ clock: { mode: "manual" } });
  const controller = new AbortController();
  network.fail({ kind: "silent" });
  const asking = http.json(feed, { signal: controller.signal });
  controller.abort(new Error("the desk closed"));
  await expect(asking).rejects.toThrow("the desk closed");
  await expect(http.json(feed, { signal: controller.signal })).rejects.toThrow("the desk closed");
});
