import { afterEach, describe, expect, test } from "vitest";
import { type Simulator, type SimulatorOptions, startSimulator } from "./network.ts";

let network: Simulator;
afterEach(() => network.stop());

const gazette = (request: Request): Response =>
  Response.json({ method: request.method, url: request.url }, { headers: { "x-paper": "gazette" } });

async function start(hosts: SimulatorOptions["hosts"] = { "gazette.example": gazette }): Promise<void> {
  network = await startSimulator({ hosts });
}

describe("addresses of the world", () => {
  test("reach their handler, and answers carry the world's address", async () => {
    await start();
    const response = await network.fetch("https://gazette.example/posts?q=a%20b#top");
    expect(response.url).toBe("https://gazette.example/posts?q=a%20b#top");
    expect(response.headers.get("x-paper")).toBe("gazette");
    expect(await response.json()).toEqual({ method: "GET", url: "https://gazette.example/posts?q=a%20b" });
  });

  test("bodies and headers arrive, and everything is logged", async () => {
    await start({ "gazette.example": async (request) => new Response(await request.text()) });
    const init = { method: "POST", body: "größer", headers: { "user-agent": "reader/1" } };
    expect(await (await network.fetch("https://gazette.example/comments", init)).text()).toBe("größer");
    const [logged] = network.log;
    expect(logged).toMatchObject({ method: "POST", url: "https://gazette.example/comments", body: "größer" });
    expect(logged?.headers.get("user-agent")).toBe("reader/1");
  });

  test("a host that nobody serves fails as an unknown name does", async () => {
    await start();
    await expect(network.fetch("https://elsewhere.example/")).rejects.toMatchObject({ cause: { code: "ENOTFOUND" } });
  });

  test("redirects are handed back", async () => {
    await start({ "gazette.example": () => new Response(null, { status: 301, headers: { location: "https://new.example/" } }) });
    const response = await network.fetch("https://gazette.example/");
    expect([response.status, response.headers.get("location")]).toEqual([301, "https://new.example/"]);
  });

  test("a handler that throws answers 500 and is remembered", async () => {
    await start({ "gazette.example": () => Promise.reject(new Error("no paper today")) });
    expect((await network.fetch("https://gazette.example/")).status).toBe(500);
    expect(network.failures).toMatchObject([{ message: "no paper today" }]);
  });

  test("stopping twice is fine, and frees the port", async () => {
    await start();
    await network.stop();
    await network.stop();
    await expect(network.fetch("https://gazette.example/")).rejects.toThrow();
  });
});

describe("faults", () => {
  const get = (path = "/posts"): Promise<Response> => network.fetch(`https://gazette.example${path}`);

  test("unreachable: nobody saw it", async () => {
    let seen = 0;
    await start({ "gazette.example": () => Response.json(++seen) });
    network.fail({ kind: "unreachable" });
    await expect(get()).rejects.toThrow();
    expect(seen).toBe(0);
    expect((await get()).status).toBe(200);
  });

  test("dropped: the handler did its work and nobody was told", async () => {
    let seen = 0;
    await start({ "gazette.example": () => Response.json(++seen) });
    network.fail({ kind: "dropped" });
    await expect(get()).rejects.toThrow();
    expect(seen).toBe(1);
  });

  test("silent: no answer until the caller gives up", async () => {
    await start();
    network.fail({ kind: "silent" });
    const answer = network.fetch("https://gazette.example/", { signal: AbortSignal.timeout(20) });
    await expect(answer).rejects.toMatchObject({ name: "TimeoutError" });
  });

  test("truncated: half the body, claiming to be whole", async () => {
    await start({ "gazette.example": () => new Response("0123456789") });
    network.fail({ kind: "truncated" });
    expect(await (await get()).text()).toBe("01234");
  });

  test("broken: the connection ends in the middle", async () => {
    await start({ "gazette.example": () => new Response("0123456789") });
    network.fail({ kind: "broken" });
    await expect(get().then((response) => response.text())).rejects.toThrow();
  });

  test("html: a page for people with status 200", async () => {
    await start();
    network.fail({ kind: "html" });
    const response = await get();
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
  });

  test("rate-limited and other statuses", async () => {
    await start();
    network.fail({ kind: "rate-limited", retryAfter: "7" });
    network.fail({ kind: "status", status: 500 });
    const [first, second, third] = [await get(), await get(), await get()];
    expect([first.status, first.headers.get("retry-after"), second.status, third.status]).toEqual([429, "7", 500, 200]);
  });

  test("delay: the answer still comes", async () => {
    await start();
    network.fail({ kind: "delay", milliseconds: 5 });
    expect((await get()).status).toBe(200);
  });

  test("meet only what they are aimed at, as often as they say, until healed", async () => {
    await start();
    network.fail({ kind: "status", status: 503 }, { path: "/posts", method: "GET", times: 2 });
    const statuses = async (): Promise<number[]> => [(await get("/other")).status, (await get()).status];
    expect(await statuses()).toEqual([200, 503]);
    network.heal();
    expect(await statuses()).toEqual([200, 200]);
  });
});

describe("sockets", () => {
  const count = (total: number) => ({
    "stream.example": { socket: (socket: { send(text: string): void }) => numbers(total).forEach((n) => void socket.send(n)) },
  });

  test("carry text of every length, whole", async () => {
    const texts = ["", "é🙂", "x".repeat(125), "x".repeat(126), "x".repeat(65_535), "x".repeat(70_000)];
    await start({ "stream.example": { socket: (socket) => texts.forEach((text) => void socket.send(text)) } });
    expect(await listen("wss://stream.example/subscribe", texts.length)).toEqual(texts);
  });

  test("know their address and hear what the client says", async () => {
    await start({
      "stream.example": { socket: (socket, url) => socket.onMessage((text) => socket.send(`${url.search} ${text}`)) },
    });
    const socket = network.openSocket("wss://stream.example/subscribe?cursor=5");
    const answer = new Promise((resolve) => socket.addEventListener("message", ({ data }) => resolve(data)));
    socket.addEventListener("open", () => socket.send("y".repeat(300)));
    expect(await answer).toBe(`?cursor=5 ${"y".repeat(300)}`);
    socket.close();
  });

  test("end with the code the server gives", async () => {
    await start({ "stream.example": { socket: (socket) => socket.close(4001) } });
    expect(await ending(network.openSocket("wss://stream.example/"))).toBe(4001);
  });

  test("break after so many messages", async () => {
    await start(count(5));
    network.fail({ kind: "socket-broken", after: 2 });
    const socket = network.openSocket("wss://stream.example/");
    const heard: unknown[] = [];
    socket.addEventListener("message", ({ data }) => heard.push(data));
    expect([await ending(socket), heard]).toEqual([1006, ["0", "1"]]);
  });

  test("begin with noise where that is planned", async () => {
    await start(count(1));
    network.fail({ kind: "socket-noise", messages: ["what?"] });
    expect(await listen("wss://stream.example/", 2)).toEqual(["what?", "0"]);
  });

  test("end when the simulator stops, and the server sees the client go", async () => {
    let closed: AbortSignal | undefined;
    await start({
      "stream.example": {
        socket: (socket) => {
          closed = socket.closed;
        },
      },
    });
    const socket = network.openSocket("wss://stream.example/");
    await new Promise((resolve) => socket.addEventListener("open", resolve));
    const end = ending(socket);
    await network.stop();
    expect([await end, closed?.aborted]).toEqual([1006, true]);
  });

  test("fail where no host serves them", async () => {
    await start();
    expect(await ending(network.openSocket("wss://elsewhere.example/"))).toBe(1006);
  });

  function listen(url: string, total: number): Promise<unknown[]> {
    const socket = network.openSocket(url);
    const heard: unknown[] = [];
    return new Promise((resolve) => {
      socket.addEventListener("message", ({ data }) => heard.push(data) === total && resolve(heard));
    }).finally(() => socket.close()) as Promise<unknown[]>;
  }

  function ending(socket: WebSocket): Promise<number> {
    return new Promise((resolve) => socket.addEventListener("close", ({ code }) => resolve(code)));
  }
});

function numbers(total: number): string[] {
  return Array.from({ length: total }, (_, at) => String(at));
}
