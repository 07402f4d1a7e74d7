import { afterEach, expect, test } from "vitest";
import { readSocket, type SocketEnd, type SocketOptions } from "./socket.ts";
import { type Simulator, type SocketHandler, startSimulator } from "./testing/network.ts";

let network: Simulator;
afterEach(() => network.stop());

const address = "wss://stream.example/";

async function open(socket: SocketHandler): Promise<() => WebSocket> {
  network = await startSimulator({ hosts: { "stream.example": { socket } } });
  return () => network.openSocket(address);
}

interface Reading {
  readonly texts: readonly string[];
  readonly idle: number;
  readonly end: SocketEnd;
}

async function read(connect: () => WebSocket, options: SocketOptions = {}, pause = 0): Promise<Reading> {
  const reader = readSocket(connect, options);
  const texts: string[] = [];
  for (let idle = 0; ; ) {
    const step = await reader.next();
    if (step.done) return { texts, idle, end: step.value };
    if (step.value.type === "messages") texts.push(...step.value.texts);
    else idle++;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

const say =
  (...texts: readonly string[]): SocketHandler =>
  (socket) => {
    for (const text of texts) socket.send(text);
    socket.close(4000);
  };

test("everything said before the end is handed on, then the end", async () => {
  expect(await read(await open(say("a", "b", "c")))).toEqual({
    texts: ["a", "b", "c"],
    idle: 0,
    end: { why: "closed", code: 4000 },
  });
});

test("a broken connection ends with 1006, and so does one that nobody answers", async () => {
  const connect = await open(say("a", "b"));
  network.fail({ kind: "socket-broken", after: 1 });
  expect(await read(connect)).toMatchObject({ texts: ["a"], end: { why: "closed", code: 1006 } });
  expect(await read(() => network.openSocket("wss://nowhere.example/"))).toMatchObject({
    texts: [],
    end: { why: "closed", code: 1006 },
  });
});

test("silence is said, and does not end anything", async () => {
  const connect = await open((socket) => {
    setTimeout(() => {
      socket.send("late");
      socket.close();
    }, 60);
  });
  const { texts, idle } = await read(connect, { idle: 15 });
  expect([texts, idle >= 1]).toEqual([["late"], true]);
});

test("a consumer that is too slow gets what was kept, and word of the rest", async () => {
  const many = Array.from({ length: 200 }, (_, at) => String(at));
  const connect = await open((socket) => {
    socket.send("first");
    setTimeout(() => {
      for (const text of many) socket.send(text);
    }, 10);
  });
  const { texts, end } = await read(connect, { most: 50 }, 100);
  expect(end.why).toBe("overflow");
  expect(texts).toEqual(["first", ...many.slice(0, texts.length - 1)]);
  expect(texts.length).toBeLessThanOrEqual(51);
});

test("the signal ends it, at once and also before it began", async () => {
  const connect = await open((socket) => socket.send("a"));
  const controller = new AbortController();
  const reading = read(connect, { signal: controller.signal });
  setTimeout(() => controller.abort(), 20);
  expect((await reading).end.why).toBe("aborted");
  expect(await read(connect, { signal: controller.signal })).toEqual({ texts: [], idle: 0, end: { why: "aborted", code: 1000 } });
});

test("return() closes the connection", async () => {
  const { promise: closed, resolve } = Promise.withResolvers<void>();
  const connect = await open((socket) => {
    socket.closed.addEventListener("abort", () => resolve());
    socket.send("a");
  });
  for await (const _ of readSocket(connect)) break;
  await closed;
});
