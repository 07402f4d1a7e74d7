import { showAddress } from "./addresses.ts";
import { decodeText, readHtmlTitle } from "./decode.ts";
import { ConnectorError, type ConnectorErrorCode, unknownReset } from "./errors.ts";
import type { RawAnswer } from "./exchange.ts";
import type { HttpRequest } from "./http.ts";
import { type Allowance, readAllowance } from "./rates.ts";

/** What a network's own error answer says: its name for the problem, and its sentence about it. */
export interface NetworkProblem {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed, where the body was JSON. */
  readonly body: unknown;
  readonly networkCode?: string;
  readonly networkMessage?: string;
}

/** Reads a network's own error names; `undefined` leaves it to the status. */
export type ClassifyProblem = (problem: NetworkProblem) => ConnectorErrorCode | undefined;

/** Makes the error for an answer whose status says that it is none of what was asked for. */
export function errorForAnswer(
  answer: RawAnswer,
  request: HttpRequest,
  { now, classify }: { readonly now: number; readonly classify?: ClassifyProblem | undefined },
): ConnectorError {
  const problem = readProblem(answer);
  const { status, networkCode } = problem;
  const code = classify?.(problem) ?? codeForStatus(status);
  const message = `${showAddress(answer.url)} ${meanings[code] ?? "refused"} (${status}${said(problem)}).${wayOut(code)}`;
  const retry = retryFor(code, request, readAllowance(answer.headers, now, problem.body), now);
  return new ConnectorError(code, message, { status, ...(networkCode && { networkCode }), ...(retry && { retry }) });
}

/** Makes the error for a request that got no answer at all, or not a whole one. */
export function errorForSilence(address: string, cause: unknown, request: HttpRequest): ConnectorError {
  const late = cause instanceof Error && cause.name === "TimeoutError";
  const reason = late ? "did not answer in time" : `cannot be reached (${systemCode(cause) ?? "connection broken"})`;
  const unknown = request.write === true && !neverArrived(cause);
  const advice = unknown
    ? "Whether it was written is not known: look before repeating."
    : "Check the address and the connection, and try again.";
  const options = { cause, ...(unknown && { retry: "look-first" as const }) };
  return new ConnectorError("network-unreachable", `${showAddress(address)} ${reason}. ${advice}`, options);
}

function codeForStatus(status: number): ConnectorErrorCode {
  if (status >= 500 || status === 408 || status === 425) return "network-failed";
  return statusCodes[status] ?? (status >= 300 && status < 400 ? "answer-not-understood" : "invalid");
}

const statusCodes: Readonly<Record<number, ConnectorErrorCode>> = {
  401: "auth-revoked",
  402: "budget-exhausted",
  403: "not-allowed",
  404: "gone",
  405: "unsupported",
  409: "conflict",
  410: "gone",
  429: "rate-limited",
  451: "not-allowed",
};

const meanings: Readonly<Partial<Record<ConnectorErrorCode, string>>> = {
  "network-failed": "failed",
  "rate-limited": "has had enough requests for now",
  "budget-exhausted": "says that the budget is used up",
  "auth-expired": "says that the session has run out",
  "auth-revoked": "does not accept the sign-in",
  "scope-missing": "does not let this account do this",
  "not-allowed": "does not allow this",
  gone: "has nothing there, or no longer",
  invalid: "refuses what was sent",
  conflict: "has it already",
};

function wayOut(code: ConnectorErrorCode): string {
  if (code === "auth-revoked") return " Check the account and its password or token, or make new ones.";
  if (code === "scope-missing") return " Give the account or its token the missing permission.";
  if (code === "network-failed") return " Try again later.";
  return code === "gone" ? " Check the address." : "";
}

/** ` : "…"` with the network's own words, cut short. */
function said({ networkCode, networkMessage }: NetworkProblem): string {
  const words = [networkCode, networkMessage].filter((part) => part !== undefined && part !== "").join(": ");
  return words === "" ? "" : `, "${words.slice(0, 200)}"`;
}

function readProblem(answer: RawAnswer): NetworkProblem {
  const { status, headers } = answer;
  const text = decodeText(answer);
  const body = parseJson(text);
  const networkCode = textAt(body, "error") ?? textAt(body, "code");
  const networkMessage = textAt(body, "message") ?? textAt(body, "error_description") ?? readHtmlTitle(text);
  return { status, headers, body, ...(networkCode && { networkCode }), ...(networkMessage && { networkMessage }) };
}

function textAt(body: unknown, key: string): string | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  const value = (body as Readonly<Record<string, unknown>>)[key];
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function retryFor(
  code: ConnectorErrorCode,
  request: HttpRequest,
  { waitUntil, resetAt }: Allowance,
  now: number,
): ConnectorError["retry"] | undefined {
  if (code === "network-failed" && request.write) return "look-first";
  if (code !== "rate-limited" && code !== "network-failed") return undefined;
  const until = waitUntil ?? (code === "rate-limited" ? (resetAt ?? now + unknownReset) : undefined);
  return until === undefined ? undefined : { afterMs: Math.max(0, until - now) };
}

/** Causes which say that not a byte of the request arrived. */
function neverArrived(cause: unknown): boolean {
  return ["ENOTFOUND", "EAI_AGAIN", "ECONNREFUSED"].includes(systemCode(cause) ?? "");
}

function systemCode(cause: unknown): string | undefined {
  if (!(cause instanceof Error)) return undefined;
  const own = "code" in cause && typeof cause.code === "string" ? cause.code : undefined;
  return own ?? systemCode(cause.cause);
}
