import { expect } from "vitest";
import type { ConnectorError, ConnectorErrorCode } from "../../errors.ts";
import type { Fault } from "../faults.ts";
import { type Bench, expectSame, failureOf, idsIn, type Listing, listAll, posterFor, postMany, userAgent } from "./bench.ts";
import { type Check, group } from "./check.ts";

interface Trouble {
  readonly name: string;
  readonly fault: Fault;
  readonly codes: readonly ConnectorErrorCode[];
  readonly message: RegExp;
}

const refusals: readonly ConnectorErrorCode[] = ["auth-revoked", "auth-expired", "scope-missing", "not-allowed"];

/** The table of failures: each comes as often as anybody might try. */
const troubles: readonly Trouble[] = [
  { name: "unreachable", fault: { kind: "unreachable" }, codes: ["network-unreachable"], message: /cannot be reached/ },
  {
    name: "the connection breaks in the middle",
    fault: { kind: "broken" },
    codes: ["network-unreachable"],
    message: /cannot be reached|breaks off/,
  },
  {
    name: "half an answer",
    fault: { kind: "truncated" },
    codes: ["answer-not-understood"],
    message: /breaks off|not what this connector reads|neither/,
  },
  {
    name: "an HTML page with status 200",
    fault: { kind: "html" },
    codes: ["answer-not-understood"],
    message: /HTML page \("Sorry"\)/,
  },
  { name: "500", fault: { kind: "status", status: 500 }, codes: ["network-failed"], message: /failed \(500/ },
  { name: "401", fault: { kind: "status", status: 401 }, codes: refusals, message: /401/ },
  { name: "403", fault: { kind: "status", status: 403 }, codes: refusals, message: /403/ },
];

const passing: readonly Fault[] = [{ kind: "status", status: 500 }, { kind: "broken" }, { kind: "unreachable" }];

/** What goes wrong is named, nothing is lost by it, and no secret gets out. */
export const troubleChecks: readonly Check[] = [...checksFor("search"), ...checksFor("inbox")];

function checksFor(listing: Listing): readonly Check[] {
  return [
    ...group(
      `${listing}: trouble`,
      [listing],
      troubles.map((trouble) => [
        `${trouble.name}: a clear error, and afterwards all is heard`,
        (bench) => checkTrouble(bench, listing, trouble),
      ]),
    ),
    ...group(
      `${listing}: trouble in passing`,
      [listing],
      passing.map((fault) => [`${fault.kind} once: nobody notices`, (bench) => checkPassing(bench, listing, fault)]),
    ),
    ...group(
      `${listing}: allowance`,
      [listing],
      [
        [
          "429 with Retry-After: nothing is asked before that",
          (bench) => checkPause(bench, listing, { kind: "rate-limited", retryAfter: "20" }, 20_000),
        ],
        ["429 without a word: not at once", (bench) => checkPause(bench, listing, { kind: "rate-limited" }, 1_000)],
        ["429 for an hour: an error that says so, and no request meanwhile", (bench) => checkLongPause(bench, listing)],
      ],
    ),
    ...group(
      `${listing}: manners`,
      [listing],
      [
        ["every request says who asks, and none carries a secret in its address", (bench) => checkManners(bench, listing)],
        ["no error repeats a secret, also when the network does", (bench) => checkCanary(bench, listing)],
      ],
    ),
  ];
}

async function checkTrouble(bench: Bench, listing: Listing, { fault, codes, message }: Trouble): Promise<void> {
  const posted = postMany(bench, 3, posterFor(bench, listing));
  bench.simulator.fail(fault, { times: 20 });
  const problem = await failureOf(listAll(bench, listing));
  expect(codes).toContain(problem.code);
  expect(problem.message).toMatch(message);
  const hosts = Object.keys(bench.network.hosts);
  expect(
    hosts.some((host) => problem.message.includes(host)),
    `the message names the host: ${problem.message}`,
  ).toBe(true);
  expect(bench.simulator.log.length, "attempts before giving up").toBeLessThanOrEqual(8);
  bench.simulator.heal();
  expectSame(idsIn(await listAll(bench, listing)), posted);
}

async function checkPassing(bench: Bench, listing: Listing, fault: Fault): Promise<void> {
  const posted = postMany(bench, 3, posterFor(bench, listing));
  bench.simulator.fail(fault);
  expectSame(idsIn(await listAll(bench, listing)), posted);
}

async function checkPause(bench: Bench, listing: Listing, fault: Fault, least: number): Promise<void> {
  const posted = postMany(bench, 1, posterFor(bench, listing));
  bench.simulator.fail(fault);
  expectSame(idsIn(await listAll(bench, listing)), posted);
  const [refused, next] = bench.simulator.log;
  expect(next!.at - refused!.at).toBeGreaterThanOrEqual(least);
}

async function checkLongPause(bench: Bench, listing: Listing): Promise<void> {
  bench.simulator.fail({ kind: "rate-limited", retryAfter: "3600" }, { times: 20 });
  const first = await failureOf(listAll(bench, listing));
  const second = await failureOf(listAll(bench, listing));
  expect([first.code, second.code]).toEqual(["rate-limited", "rate-limited"]);
  expect(first.retry).toEqual({ afterMs: 3_600_000 });
  expect(bench.simulator.log.length).toBe(1);
}

async function checkManners(bench: Bench, listing: Listing): Promise<void> {
  postMany(bench, 1, posterFor(bench, listing));
  await listAll(bench, listing);
  for (const { headers, url } of bench.simulator.log) {
    expect(headers.get("user-agent")).toBe(userAgent);
    for (const secret of bench.secrets) expect(decodeURIComponent(url)).not.toContain(secret);
  }
}

async function checkCanary(bench: Bench, listing: Listing): Promise<void> {
  const { simulator, secrets } = bench;
  postMany(bench, 1, posterFor(bench, listing));
  await listAll(bench, listing);
  const handedOut = [
    ...secrets,
    ...simulator.log.flatMap(({ headers }) => headers.get("authorization")?.split(" ").slice(1) ?? []),
  ];
  const body = JSON.stringify({ error: "NotToday", message: `rejected: ${handedOut.join(" ")}` });
  simulator.fail({ kind: "status", status: 400, body }, { times: 20 });
  const problem = await failureOf(listAll(bench, listing));
  for (const secret of handedOut) expect(everythingIn(problem)).not.toContain(secret);
}

function everythingIn(problem: ConnectorError | Error): string {
  const cause = problem.cause instanceof Error ? everythingIn(problem.cause) : String(problem.cause);
  return `${problem.message} ${problem.stack} ${JSON.stringify(problem)} ${cause}`;
}
