/** Signing in with an app password. Tokens have the form of the real ones and no secret: whoever reads this could forge them, for a town that does not exist. */
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

export function createSessions(sky: Sky): Sessions {
  const attempts: number[] = [];
  const revoked = new Set<number>();
  let issued = 0;

  const seconds = (): number => Math.floor(sky.now() / 1000);

  function token(scope: Claims["scope"], { did }: Resident, lifetime: number): string {
    const iat = seconds();
    issued += 1;
    return [
      { typ: "at+jwt", alg: "none" },
      { scope, sub: did, iat, exp: iat + lifetime, jti: issued },
    ]
      .map(encode)
      .join(".")
      .concat(".town");
  }

  function read(authorization: string | null, scope: Claims["scope"]): Claims {
    if (!authorization) throw new Refusal(401, "AuthMissing", "Authentication Required");
    const claims = decode(authorization.replace(/^Bearer /, ""));
    if (claims?.scope !== scope || sky.account(claims.sub) === undefined)
      throw new Refusal(400, "InvalidToken", "Token could not be verified");
    if (claims.exp <= seconds()) throw new Refusal(400, "ExpiredToken", "Token has expired");
    if (revoked.has(claims.jti)) throw new Refusal(400, "ExpiredToken", "Token has been revoked");
    return claims;
  }

  function session(person: Resident): object {
    const { did, handle } = person;
    const accessJwt = token("com.atproto.access", person, ACCESS_SECONDS);
    const refreshJwt = token("com.atproto.refresh", person, REFRESH_SECONDS);
    return { accessJwt, refreshJwt, handle, did, didDoc: didDocument(person), emailConfirmed: true, active: true };
  }

  function countAttempt(): void {
    attempts.splice(0, attempts.filter((at) => at <= seconds() - WINDOW_SECONDS).length);
    if (attempts.length >= SIGN_INS) throw tooManySignIns(attempts[0]! + WINDOW_SECONDS, seconds());
    attempts.push(seconds());
  }

  return {
    create(identifier, password) {
      countAttempt();
      const person = sky.account(identifier);
      if (!person || password !== APP_PASSWORD)
        throw new Refusal(401, "AuthenticationRequired", "Invalid identifier or password");
      return session(person);
    },
    refresh(authorization) {
      const claims = read(authorization, "com.atproto.refresh");
      revoked.add(claims.jti);
      return session(sky.account(claims.sub)!);
    },
    require: (authorization) => sky.account(read(authorization, "com.atproto.access").sub)!,
  };
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
