import { ConnectorError, isConnectorError, parsePayload, type Session } from "@earshot/connector";
import type { BlueskyConfig } from "./config.ts";
import { type SignedIn, sessionAnswer } from "./views.ts";

export type BlueskySession = Session<BlueskyConfig>;

/** The library's account: signs in when first needed, and again when a token has run out. */
export interface Account {
  signIn(session: BlueskySession): Promise<SignedIn>;
  /** A new token in place of one that was refused; whoever comes with the same old one shares the new one. */
  renew(session: BlueskySession, refused: SignedIn): Promise<SignedIn>;
}

/** The account shared by all calls of one connector. */
export function accountOf(session: BlueskySession): Account {
  return session.shared("account", createAccount);
}

function createAccount(): Account {
  let current: Promise<SignedIn> | undefined;

  function keep(attempt: Promise<SignedIn>): Promise<SignedIn> {
    current = attempt;
    attempt.catch(() => {
      if (current === attempt) current = undefined;
    });
    return attempt;
  }

  return {
    signIn: (session) => current ?? keep(createSession(session)),
    async renew(session, refused) {
      const before = current;
      const now = await (before ?? keep(createSession(session)));
      if (now.accessJwt !== refused.accessJwt) return now;
      // Of several who waited for the same sign-in the first has begun to renew it, and its token works once.
      return current !== undefined && current !== before ? current : keep(refreshSession(session, refused));
    },
  };
}

async function createSession(session: BlueskySession): Promise<SignedIn> {
  const { identifier, passwordSecret } = session.config;
  if (identifier === undefined) throw accountMissing(passwordSecret);
  const password = await session.secret(passwordSecret);
  return await askServer(session, "createSession", { json: { identifier, password } });
}

/** A refresh token works once. Where it is refused too, the password is asked again. */
async function refreshSession(session: BlueskySession, { refreshJwt }: SignedIn): Promise<SignedIn> {
  try {
    return await askServer(session, "refreshSession", { headers: { authorization: `Bearer ${refreshJwt}` } });
  } catch (problem) {
    if (isConnectorError(problem) && problem.code.startsWith("auth-")) return await createSession(session);
    throw problem;
  }
}

interface ServerRequest {
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Others may be waiting for the same sign-in, so one caller's signal does not end it. */
async function askServer({ http, config }: BlueskySession, name: string, request: ServerRequest): Promise<SignedIn> {
  const url = `${config.service}/xrpc/com.atproto.server.${name}`;
  const { body } = await http.json(url, { method: "POST", ...request, signal: new AbortController().signal });
  return parsePayload(sessionAnswer, body, `${name} of ${config.service}`);
}

function accountMissing(passwordSecret: string): ConnectorError {
  const message = `Bluesky does this only for an account. Give the library's handle as \`identifier\`, and its app password as the secret ${passwordSecret}.`;
  return new ConnectorError("auth-revoked", message);
}
