import { describe, expect, test } from "vitest";
import { nextMidnight, readAllowance } from "./rates.ts";

const now = Date.parse("2026-03-02T09:00:00Z");
const inSeconds = (seconds: number): number => now + seconds * 1000;

describe("every way to say when an allowance is full again", () => {
  test.each<[title: string, headers: Record<string, string>, expected: object]>([
    [
      "X: seconds since 1970",
      { "x-rate-limit-remaining": "0", "x-rate-limit-reset": "1772442060" },
      { remaining: 0, resetAt: inSeconds(60) },
    ],
    [
      "Bluesky: seconds since 1970",
      { "ratelimit-remaining": "2999", "ratelimit-reset": "1772442300" },
      { remaining: 2999, resetAt: inSeconds(300) },
    ],
    ["milliseconds since 1970", { "x-ratelimit-reset": "1772442060000" }, { resetAt: inSeconds(60) }],
    [
      "Mastodon: ISO 8601",
      { "x-ratelimit-remaining": "1", "x-ratelimit-reset": "2026-03-02T09:05:00.000Z" },
      { remaining: 1, resetAt: inSeconds(300) },
    ],
    [
      "Reddit: seconds from now",
      { "x-ratelimit-remaining": "99.0", "x-ratelimit-reset": "352" },
      { remaining: 99, resetAt: inSeconds(352) },
    ],
    ["Retry-After in seconds", { "retry-after": "30" }, { waitUntil: inSeconds(30) }],
    ["Retry-After as a date", { "retry-after": "Mon, 02 Mar 2026 09:00:45 GMT" }, { waitUntil: inSeconds(45) }],
    ["IETF draft", { ratelimit: '"default";r=0;t=20' }, { remaining: 0, resetAt: inSeconds(20) }],
    ["IETF draft, older", { ratelimit: "limit=100, remaining=7, reset=20" }, { remaining: 7, resetAt: inSeconds(20) }],
    [
      "Meta, spent: minutes to wait",
      { "x-business-use-case-usage": '{"1":[{"call_count":100,"estimated_time_to_regain_access":12}]}' },
      { waitUntil: inSeconds(720) },
    ],
    ["Meta, spent without a time", { "x-app-usage": '{"call_count":3,"total_time":100}' }, { waitUntil: inSeconds(3600) }],
    ["Meta, half spent", { "x-app-usage": '{"call_count":50,"total_time":10}' }, {}],
    ["nothing said", {}, {}],
    ["nonsense", { "retry-after": "soon", "ratelimit-reset": "later", "ratelimit-remaining": "", "x-app-usage": "{" }, {}],
  ])("%s", (_, headers, expected) => {
    expect(readAllowance(new Headers(headers), now)).toEqual(expected);
  });

  test.each<[title: string, body: unknown, expected: object]>([
    ["Stack Exchange: backoff", { backoff: 10 }, { waitUntil: inSeconds(10) }],
    ["Discourse: wait_seconds", { extras: { wait_seconds: 7 } }, { waitUntil: inSeconds(7) }],
    ["a body about something else", { backoff: "soon", extras: null }, {}],
    ["no object", "slow down", {}],
  ])("in the body: %s", (_, body, expected) => {
    expect(readAllowance(new Headers(), now, body)).toEqual(expected);
  });
});

test.each([
  ["UTC", "2026-03-02T09:00:00Z", "2026-03-03T00:00:00Z"],
  ["America/Los_Angeles", "2026-03-02T09:00:00Z", "2026-03-03T08:00:00Z"],
  ["America/Los_Angeles", "2026-03-08T08:00:00Z", "2026-03-09T07:00:00Z"],
  ["America/Los_Angeles", "2026-11-01T09:00:00Z", "2026-11-02T08:00:00Z"],
  ["Asia/Kathmandu", "2026-03-02T18:14:59Z", "2026-03-02T18:15:00Z"],
])("midnight in %s after %s is %s", (zone, instant, expected) => {
  expect(new Date(nextMidnight(zone, Date.parse(instant))).toISOString()).toBe(expected.replace("Z", ".000Z"));
});
