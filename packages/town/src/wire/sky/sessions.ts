/**
 * Signing in with an app password. Tokens have the form of the real ones and hide nothing: whoever reads this could forge them,
 * for a town that does not exist.
 */
import type { Resident } from "../../world.ts";
import { Refusal } from "./answers.ts";
import type { Sky } from "./repository.ts";

/** The app password of every account in town. */
export const APP_PASSWORD = "mill-broo-kapp-pass";

export interface Sessions {
  create(identifier: string, password: string): object;
  refresh(authorization: string | null): object;
  /** Whose token it is. Refuses what is missing, broken, of the wrong kind, or too old. */
  require(authorization: string | null): Resident;
}

interface Claims {
  readonly scope: "com.atproto.access" | "com.atproto.refresh";
  readonly sub: string;
  readonly iat: number;
  readonly exp: number;
  readonly jti: number;
}

const HOUR = 3_600;
const ACCESS_SECONDS = 2 * HOUR;
const REFRESH_SECONDS = 90 * 24 * HOUR;
/** Sign-ins in five minutes, as measured on a development network in November 2026. */
const SIGN_INS = 30;
const WINDOW_SECONDS = 300;

/** What is remembered between sign-ins. */
interface Desk {
  readonly sky: Sky;
  /** Seconds since 1970 UTC of the attempts that still count. */
  readonly attempts: number[];
  /** Refresh tokens that were used, by their number. */
  readonly used: Set<number>;
  issued: number;
}

export function createSessions(sky: Sky): Sessions {
  const desk: Desk = { sky, attempts: [], used: new Set(), issued: 0 };
  return {
    create(identifier, password) {
      countAttempt(desk);
      const person = sky.account(identifier);
      if (!person || password !== APP_PASSWORD)
        throw new Refusal(401, "AuthenticationRequired", "Invalid identifier or password");
      return openSession(desk, person);
    },
    refresh(authorization) {
      const claims = readToken(desk, authorization, "com.atproto.refresh");
      desk.used.add(claims.jti);
      return openSession(desk, sky.account(claims.sub)!);
    },
    require: (authorization) => sky.account(readToken(desk, authorization, "com.atproto.access").sub)!,
  };
}

function countAttempt({ sky, attempts }: Desk): void {
  const now = seconds(sky);
  attempts.splice(0, attempts.filter((at) => at <= now - WINDOW_SECONDS).length);
  if (attempts.length >= SIGN_INS) throw tooManySignIns(attempts[0]! + WINDOW_SECONDS, now);
  attempts.push(now);
}

function openSession(desk: Desk, person: Resident): object {
  const { did, handle } = person;
  const accessJwt = writeToken(desk, "com.atproto.access", did, ACCESS_SECONDS);
  const refreshJwt = writeToken(desk, "com.atproto.refresh", did, REFRESH_SECONDS);
  return { accessJwt, refreshJwt, handle, did, didDoc: didDocument(person), emailConfirmed: true, active: true };
}

function writeToken(desk: Desk, scope: Claims["scope"], sub: string, lifetime: number): string {
  const iat = seconds(desk.sky);
  desk.issued += 1;
  const claims: Claims = { scope, sub, iat, exp: iat + lifetime, jti: desk.issued };
  return `${encode({ typ: "at+jwt", alg: "none" })}.${encode(claims)}.town`;
}

function readToken({ sky, used }: Desk, authorization: string | null, scope: Claims["scope"]): Claims {
  if (!authorization) throw new Refusal(401, "AuthMissing", "Authentication Required");
  const claims = decode(authorization.replace(/^Bearer /, ""));
  if (claims?.scope !== scope || sky.account(claims.sub) === undefined) {
    throw new Refusal(400, "InvalidToken", "Token could not be verified");
  }
  if (claims.exp <= seconds(sky)) throw new Refusal(400, "ExpiredToken", "Token has expired");
  if (used.has(claims.jti)) throw new Refusal(400, "ExpiredToken", "Token has been revoked");
  return claims;
}

function seconds({ now }: Sky): number {
  return Math.floor(now() / 1000);
}

function tooManySignIns(reset: number, now: number): Refusal {
  return new Refusal(429, "RateLimitExceeded", "Rate Limit Exceeded", {
    "ratelimit-limit": String(SIGN_INS),
    "ratelimit-remaining": "0",
    "ratelimit-reset": String(reset),
    "ratelimit-policy": `${SIGN_INS};w=${WINDOW_SECONDS}`,
    "retry-after": String(reset - now),
  });
}

function didDocument({ did, handle }: Resident): object {
  const service = { id: "#atproto_pds", type: "AtprotoPersonalDataServer", serviceEndpoint: "https://bluesky.example" };
  return { id: did, alsoKnownAs: [`at://${handle}`], service: [service] };
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString("base64url");
}

function decode(token: string): Claims | undefined {
  const [, payload = "", signature] = token.split(".");
  if (signature !== "town") return undefined;
  try {
    return JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
  } catch {
    return undefined;
  }
}
