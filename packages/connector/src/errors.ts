import { EarshotError, type Retry } from "@earshot/core/text";

/**
 * Everything that can go wrong between us and a network, by the code of its error. A code decides what a caller may do;
 * `retry` says it in one word.
 */
export type ConnectorErrorCode =
  /** No answer came: name unknown, connection refused or broken, or too slow. */
  | "network-unreachable"
  /** The network answered that it failed (5xx). */
  | "network-failed"
  /** The allowance is used up; `retry` says until when. */
  | "rate-limited"
  /** The money or the day's units are used up. */
  | "budget-exhausted"
  /** The session ran out; the connector renews it once by itself before anybody sees this. */
  | "auth-expired"
  /** The account or its password is not accepted, or no longer. */
  | "auth-revoked"
  /** The account may not do this, but another might. */
  | "scope-missing"
  /** The network does not let anybody do this. */
  | "not-allowed"
  /** The post, page or account is not there, or no longer. */
  | "gone"
  /** The network refuses what was sent: too long, malformed. */
  | "invalid"
  /** It is there already. */
  | "conflict"
  /** This network or connector cannot do that. */
  | "unsupported"
  /** A cursor too old to go on from. Start again without one. */
  | "cursor-expired"
  /** A cursor of another connector or operation, or a damaged one. */
  | "cursor-invalid"
  /** An answer came, but not one that this connector understands: an HTML page, half a JSON text, a missing field. */
  | "answer-not-understood"
  /** An answer larger than anybody should send. */
  | "answer-too-large"
  /** A redirect into a private network, in a circle, or of something that was to be written. */
  | "redirect-refused"
  /** A configuration that cannot work. */
  | "config-invalid"
  /** A secret that nobody provides. */
  | "secret-missing";

export interface ConnectorErrorOptions {
  readonly cause?: unknown;
  /** Default: what the code says, see `defaultRetry`. */
  readonly retry?: Retry;
  /** Name of the connector it happened in. */
  readonly connector?: string;
  /** HTTP status, where an answer came. */
  readonly status?: number;
  /** The network's own name of the problem, such as `ExpiredToken`. */
  readonly networkCode?: string;
}

/** What a connector throws. The message names the thing and the way out, and never holds a secret. */
export class ConnectorError extends EarshotError {
  override readonly name: string = "ConnectorError";
  declare readonly code: ConnectorErrorCode;
  readonly connector: string | undefined;
  readonly status: number | undefined;
  readonly networkCode: string | undefined;

  constructor(code: ConnectorErrorCode, message: string, options: ConnectorErrorOptions = {}) {
    super(code, message, { cause: options.cause, retry: options.retry ?? defaultRetry(code) });
    this.connector = options.connector;
    this.status = options.status;
    this.networkCode = options.networkCode;
  }
}

/** Milliseconds before a network that failed or could not be reached is asked again. */
const breather = 5_000;
/** Milliseconds to wait where a network says "too many" but not until when: most windows are shorter than a minute or exactly it. */
export const unknownReset = 30_000;

/** What a repetition may do, where nothing more is known than the code. */
export function defaultRetry(code: ConnectorErrorCode): Retry {
  if (code === "network-unreachable" || code === "network-failed") return { afterMs: breather };
  if (code === "rate-limited") return { afterMs: unknownReset };
  return code === "auth-expired" ? { afterMs: 0 } : "never";
}

/** Whether a caught value is a connector's error, whichever copy of this package made it. */
export function isConnectorError(value: unknown): value is ConnectorError {
  return value instanceof Error && "isEarshotError" in value && value.name === "ConnectorError";
}
