import { isConnectorError } from "@earshot/connector";
import { collect } from "@earshot/connector/testing";
import nock from "nock";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { bluesky } from "./bluesky.ts";

const service = "https://pds.example";
const now = Date.parse("2026-03-02T09:00:00Z");
const effects = { now: () => now, random: () => 0.5, sleep: async () => {}, secret: async () => "app-password" };
const connect = () => bluesky({ service, identifier: "library.example" }, effects);
const signedIn = (accessJwt: string) => ({
  did: "did:plc:library",
  handle: "library.example",
  accessJwt,
  refreshJwt: "token-for-renewal",
});

beforeEach(() => nock.disableNetConnect());
afterEach(() => {
  expect(nock.pendingMocks()).toEqual([]);
  nock.cleanAll();
  nock.enableNetConnect();
});

const signingIn = () => nock(service).post("/xrpc/com.atproto.server.createSession");
const renewing = () => nock(service).post("/xrpc/com.atproto.server.refreshSession");
const inboxWith = (token: string) =>
  nock(service).get("/xrpc/app.bsky.notification.listNotifications").query(true).matchHeader("authorization", `Bearer ${token}`);
const isToWait = (least: number) => (problem: unknown) =>
  isConnectorError(problem) &&
  problem.code === "rate-limited" &&
  typeof problem.retry === "object" &&
  problem.retry.afterMs >= least;
const expired = { error: "ExpiredToken", message: "Token has expired" };

describe("the library's account", () => {
  test("signs in once for all who ask at the same time", async () => {
    signingIn().reply(200, signedIn("first"));
    inboxWith("first").times(3).reply(200, { notifications: [] });
    const connector = connect();
    await Promise.all([1, 2, 3].map(() => collect(connector.inbox())));
  });

  test("renews once for all whose token ran out, and goes on", async () => {
    signingIn().reply(200, signedIn("first"));
    inboxWith("first").times(2).reply(400, expired);
    renewing().matchHeader("authorization", "Bearer token-for-renewal").reply(200, signedIn("second"));
    inboxWith("second").times(2).reply(200, { notifications: [] });
    const connector = connect();
    await Promise.all([1, 2].map(() => collect(connector.inbox())));
  });

  test("asks for the password again where the renewal is refused", async () => {
    signingIn().reply(200, signedIn("first"));
    inboxWith("first").reply(400, expired);
    renewing().reply(400, expired);
    signingIn().reply(200, signedIn("second"));
    inboxWith("second").reply(200, { notifications: [] });
    await collect(connect().inbox());
  });

  test("a password that is not accepted is told, with the way out and without the password, and tried anew by the next call", async () => {
    signingIn().reply(401, { error: "AuthenticationRequired", message: "Invalid identifier or password: app-password" });
    const connector = connect();
    const problem = await collect(connector.inbox()).catch((error: Error) => error);
    expect(problem).toMatchObject({ code: "auth-revoked", retry: "never" });
    expect(String(problem)).toContain("Check the account and its password");
    expect(String(problem)).not.toContain("app-password");
    signingIn().reply(200, signedIn("first"));
    inboxWith("first").reply(200, { notifications: [] });
    await collect(connector.inbox());
  });

  test("too many sign-ins: an error that says until when, and no request meanwhile", async () => {
    const limits = { "ratelimit-limit": "30", "ratelimit-remaining": "0", "ratelimit-reset": String(now / 1000 + 300) };
    signingIn().reply(429, { error: "RateLimitExceeded", message: "Rate Limit Exceeded" }, limits);
    const connector = connect();
    for (const _time of [1, 2]) await expect(collect(connector.inbox())).rejects.toSatisfy(isToWait(300_000));
  });
});
