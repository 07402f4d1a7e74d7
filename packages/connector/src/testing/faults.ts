/** What can go wrong with one request to a simulated network. */
export type Fault =
  /** The connection breaks before anybody saw the request. */
  | { readonly kind: "unreachable" }
  /** The answer comes late. Milliseconds of real time. */
  | { readonly kind: "delay"; readonly milliseconds: number }
  /** The first half of the body, in an answer that claims to be whole. */
  | { readonly kind: "truncated" }
  /** The connection breaks in the middle of the body. */
  | { readonly kind: "broken" }
  /** An error page for people, with status 200. */
  | { readonly kind: "html" }
  /** Status 429. `retryAfter` is sent as it is: seconds or an HTTP date. */
  | { readonly kind: "rate-limited"; readonly retryAfter?: string; readonly headers?: Readonly<Record<string, string>> }
  /** Any other refusal. */
  | { readonly kind: "status"; readonly status: number; readonly body?: string }
  /** The handler did its work, then the connection breaks without an answer: accepted, but nobody was told. */
  | { readonly kind: "dropped" }
  /** The handler did its work, and no answer comes until the caller gives up. */
  | { readonly kind: "silent" }
  /** A socket breaks after so many messages. */
  | { readonly kind: "socket-broken"; readonly after: number }
  /** A socket begins with messages that nobody expects. */
  | { readonly kind: "socket-noise"; readonly messages: readonly string[] };

/** Which requests a fault meets. A missing part fits everything. */
export interface FaultTarget {
  readonly host?: string;
  /** Beginning of the path. */
  readonly path?: string;
  readonly method?: string;
  /** How many requests it meets before it is used up. Default: 1. */
  readonly times?: number;
}

export interface FaultPlan {
  add(fault: Fault, target?: FaultTarget): void;
  /** The next fault for a request, which uses it up by one; `undefined` when all is well. */
  take(request: { readonly method: string; readonly url: URL }, of: "request" | "socket"): Fault | undefined;
  clear(): void;
}

interface PlannedFault {
  readonly fault: Fault;
  readonly target: FaultTarget;
  left: number;
}

export function createFaultPlan(): FaultPlan {
  let planned: PlannedFault[] = [];
  return {
    add: (fault, target = {}) => void planned.push({ fault, target, left: target.times ?? 1 }),
    take(request, of) {
      const next = planned.find((entry) => suits(entry.fault, of) && meets(entry.target, request));
      if (next === undefined) return undefined;
      next.left -= 1;
      if (next.left <= 0) planned = planned.filter((entry) => entry !== next);
      return next.fault;
    },
    clear: () => {
      planned = [];
    },
  };
}

function suits(fault: Fault, of: "request" | "socket"): boolean {
  return fault.kind === "unreachable" || fault.kind.startsWith("socket-") === (of === "socket");
}

function meets({ host, path, method }: FaultTarget, request: { readonly method: string; readonly url: URL }): boolean {
  if (host !== undefined && host !== request.url.host) return false;
  if (method !== undefined && method !== request.method) return false;
  return path === undefined || request.url.pathname.startsWith(path);
}
