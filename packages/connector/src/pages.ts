import { mayFollow, showAddress } from "./addresses.ts";
import { ConnectorError } from "./errors.ts";
import type { Http, HttpRequest, HttpResponse } from "./http.ts";
import { type PayloadSchema, parsePayload } from "./payload.ts";

/** One page of a list, and where the next one is. */
export interface HttpPage<Body> extends HttpResponse<Body> {
  /** Address of the next page; missing on the last. */
  readonly next?: string;
}

export interface PagesOptions<Body> {
  /** Finds the address of the next page, absolute or relative to this one. Default: the `Link` header with `rel="next"`. */
  readonly next?: (page: HttpResponse<Body>) => string | undefined;
  /** What a body must look like; without one it stays unknown. */
  readonly schema?: PayloadSchema<Body>;
  readonly request?: HttpRequest;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads a list page by page, asking for the next one only when the consumer does. Addresses of next pages come from the network:
 * they are followed to another origin without the request's own headers, and never into a private network.
 *
 * @throws ConnectorError `answer-not-understood` where the pages go in a circle, and everything that `http` throws.
 */
export async function* pages<Body = unknown>(
  http: Http,
  firstUrl: string,
  options: PagesOptions<Body> = {},
): AsyncGenerator<HttpPage<Body>> {
  const { next = nextFromLink, schema, request = {}, signal } = options;
  const seen = new Set<string>();
  for (let url: string | undefined = firstUrl; url !== undefined; ) {
    if (seen.has(url)) throw circle(url);
    seen.add(url);
    const response = await http.json(url, { ...headersFor(url, firstUrl, request), ...(signal && { signal }) });
    const page: HttpResponse<Body> = {
      ...response,
      body: schema ? parsePayload(schema, response.body, showAddress(url)) : (response.body as Body),
    };
    url = resolve(next(page), page.url, firstUrl);
    yield url === undefined ? page : { ...page, next: url };
  }
}

function circle(url: string): ConnectorError {
  const message = `The pages of ${showAddress(url)} go in a circle: the next one was read before. The network answers wrongly; try again later.`;
  return new ConnectorError("answer-not-understood", message);
}

function headersFor(url: string, firstUrl: string, request: HttpRequest): HttpRequest {
  return new URL(url).origin === new URL(firstUrl).origin ? request : { ...request, headers: {} };
}

function resolve(next: string | undefined, from: string, firstUrl: string): string | undefined {
  if (next === undefined) return undefined;
  const url = URL.canParse(next, from) ? new URL(next, from) : undefined;
  if (url !== undefined && mayFollow(url, firstUrl)) return url.href;
  throw new ConnectorError(
    "redirect-refused",
    `${showAddress(from)} names a next page that is no public web address. It was not followed.`,
  );
}

/** The target with `rel="next"` of a `Link` header (RFC 8288). */
export function nextFromLink({ headers }: Pick<HttpResponse<unknown>, "headers">): string | undefined {
  for (const [, target, parameters = ""] of (headers.get("link") ?? "").matchAll(/<([^>]*)>([^<]*)/g))
    if (/;\s*rel\s*=\s*"?(?:[^";,]*\s)?next\b/i.test(parameters)) return target;
  return undefined;
}
