import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { cassette } from "./cassette.ts";

const token = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhbm4ifQ.c2lnbmF0dXJl";
let server: Server;
let address = "";
let folder = "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "earshot-cassette-"));
  server = createServer(({ url = "" }, answer) => {
    const body = JSON.stringify({ url, token, password: "hunter22", from: "ann@post.example.org", real: "@real_handle" });
    const headers = { "content-type": "application/json", "set-cookie": "session=1", "x-ratelimit-remaining": "5" };
    if (!url.includes("zip")) return void answer.writeHead(200, headers).end(body);
    answer.writeHead(200, { ...headers, "content-encoding": "gzip" }).end(gzipSync(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => rmSync(join(folder, "a.cassette.json"), { force: true }));
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

const file = (): string => join(folder, "a.cassette.json");
const ask = async (path: string): Promise<unknown> =>
  (await fetch(address + path, { headers: { authorization: "Bearer hunter22" } })).json();
const scrub = (text: string): string => text.replaceAll("@real_handle", "@pat.example");

async function record(...paths: readonly string[]): Promise<string> {
  const tape = cassette(file(), { record: true, secrets: ["hunter22"], scrub });
  for (const path of paths) await ask(path);
  tape.eject();
  return readFileSync(file(), "utf8");
}

test("what is saved is scrubbed: secrets, tokens, addresses, handles, headers, requests", async () => {
  const saved = await record("/posts");
  for (const real of ["hunter22", "eyJ", "ann@", "real_handle", "set-cookie", "authorization"]) expect(saved).not.toContain(real);
  expect(saved).toContain("x-ratelimit-remaining");
});

test("what was recorded is played, also what came compressed, with the network closed", async () => {
  await record("/posts", "/zip");
  const tape = cassette(file(), { record: false });
  expect(await ask("/posts")).toMatchObject({
    url: "/posts",
    token: "scrubbed-token",
    password: "scrubbed",
    from: "someone@scrubbed.example",
  });
  expect(await ask("/zip")).toMatchObject({ url: "/zip", real: "@pat.example" });
  expect(await ask("/other")).toMatchObject({ code: "ERR_NOCK_NO_MATCH" });
  tape.eject();
});

test("an answer that nobody asks for is an old recording", async () => {
  await record("/posts");
  expect(() => cassette(file(), { record: false }).eject()).toThrow(/nobody asked for.*Record it again/);
});

test("a missing recording says how to make one", () => {
  expect(() => cassette(file(), { record: false })).toThrow(/no recording.*EARSHOT_RECORD=1/);
});

test("a secret that a scrubber brings back is not saved", async () => {
  const tape = cassette(file(), { record: true, secrets: ["hunter22"], scrub: (text) => `${text} hunter22` });
  await ask("/posts");
  expect(() => tape.eject()).toThrow(/nothing was saved/);
});
