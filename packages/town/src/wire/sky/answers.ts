/** Refusals as the network words them: a status, a stable name, a sentence. */

/** Thrown by a method; the host turns it into the answer. */
export class Refusal extends Error {
  readonly status: number;
  readonly error: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, error: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.error = error;
    this.headers = headers;
  }
}

export function invalidRequest(message: string): Refusal {
  return new Refusal(400, "InvalidRequest", message);
}

export function toResponse(body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  const type = { "content-type": "application/json; charset=utf-8" };
  return new Response(body === undefined ? "" : JSON.stringify(body), { status, headers: { ...type, ...headers } });
}

export function refuse({ status, error, message, headers }: Refusal): Response {
  return toResponse({ error, message }, status, headers);
}
