import {
  type ClassifyProblem,
  type ConnectorErrorCode,
  type HttpResponse,
  isConnectorError,
  type PayloadSchema,
  parsePayload,
} from "@earshot/connector";
import { accountOf, type BlueskySession } from "./account.ts";
import type { SignedIn } from "./views.ts";

type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>;

export interface Query<Answer> {
  readonly parameters?: Parameters;
  readonly schema: PayloadSchema<Answer>;
  /** `account`: asked by the library's account. `public`: by nobody, where no account is set. Default: `account`. */
  readonly as?: "account" | "public";
}

export interface Procedure<Answer> {
  readonly input: unknown;
  readonly schema: PayloadSchema<Answer>;
}

/** Asks the network a question: an XRPC query. */
export async function query<Answer>(
  session: BlueskySession,
  method: string,
  { parameters = {}, schema, as = "account" }: Query<Answer>,
): Promise<Answer> {
  const { config, http } = session;
  const anonymous = as === "public" && config.identifier === undefined;
  const url = `${anonymous ? config.appview : config.service}/xrpc/${method}${formatParameters(parameters)}`;
  const { body } = anonymous ? await http.json(url) : await asAccount(session, (headers) => http.json(url, { headers }));
  return parsePayload(schema, body, `${method} of Bluesky`);
}

/** Has the network do something: an XRPC procedure. It may have happened although no answer came; errors say so. */
export async function procedure<Answer>(
  session: BlueskySession,
  method: string,
  { input, schema }: Procedure<Answer>,
): Promise<Answer> {
  const url = `${session.config.service}/xrpc/${method}`;
  const call = (headers: Headers): Promise<HttpResponse<unknown>> =>
    session.http.json(url, { method: "POST", json: input, headers, write: true });
  const { body } = await asAccount(session, call);
  return parsePayload(schema, body, `${method} of Bluesky`);
}

type Headers = Readonly<Record<string, string>>;

/** Signs the call; where the token is refused, once more with a new one. */
async function asAccount<Value>(session: BlueskySession, call: (headers: Headers) => Promise<Value>): Promise<Value> {
  const account = accountOf(session);
  const signedIn = await account.signIn(session);
  try {
    return await call(authorization(signedIn));
  } catch (problem) {
    if (!isConnectorError(problem) || problem.code !== "auth-expired") throw problem;
    return await call(authorization(await account.renew(session, signedIn)));
  }
}

function authorization({ accessJwt }: SignedIn): Headers {
  return { authorization: `Bearer ${accessJwt}` };
}

function formatParameters(parameters: Parameters): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters))
    for (const one of value === undefined ? [] : typeof value === "string" ? [value] : value) search.append(name, one);
  return search.size === 0 ? "" : `?${search}`;
}

/** The network's own error names (lexicons of August 2026, and answers recorded in November): its statuses alone mislead. */
export const classify: ClassifyProblem = ({ networkCode = "", networkMessage = "", status }) => {
  if (networkCode === "InvalidRequest" && /could not locate record/i.test(networkMessage)) return "gone";
  return codes[networkCode] ?? (status === 403 ? "scope-missing" : undefined);
};

const codes: Readonly<Record<string, ConnectorErrorCode>> = {
  ExpiredToken: "auth-expired",
  InvalidToken: "auth-expired",
  AuthMissing: "auth-revoked",
  AuthenticationRequired: "auth-revoked",
  AuthFactorTokenRequired: "auth-revoked",
  AccountTakedown: "auth-revoked",
  AccountDeactivated: "auth-revoked",
  RateLimitExceeded: "rate-limited",
  NotFound: "gone",
  RecordNotFound: "gone",
  BlockedActor: "not-allowed",
  BlockedByActor: "not-allowed",
  UpstreamFailure: "network-failed",
  UpstreamTimeout: "network-failed",
  NotEnoughResources: "network-failed",
};
