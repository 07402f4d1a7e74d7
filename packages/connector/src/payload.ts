import { ConnectorError } from "./errors.ts";

/** A schema as zod makes them, and others: it returns the value it was given, or throws an error with `issues`. */
export interface PayloadSchema<Value> {
  parse(value: unknown): Value;
}

/**
 * Passes a network's answer through its schema, once, at the edge; past it nothing needs to be doubted.
 *
 * @param what Names the answer in the message: `a search answer of gazette.example`.
 * @throws ConnectorError `answer-not-understood` with the first places that do not fit. It never repeats the values found there.
 */
export function parsePayload<Value>(schema: PayloadSchema<Value>, value: unknown, what: string): Value {
  try {
    return schema.parse(value);
  } catch (cause) {
    if (cause instanceof RangeError) throw tooDeep(what, cause);
    const places = readIssues(cause)
      .slice(0, 3)
      .map(({ path, message }) => `${path || "the answer"}: ${message}`);
    if (places.length === 0) throw cause;
    const message = `${what} is not what this connector reads (${places.join("; ")}). The network may have changed; look for a newer connector.`;
    throw new ConnectorError("answer-not-understood", message);
  }
}

/** A schema of what holds its like, such as a thread, goes down as far as the answer does, and the engine's stack has an end. */
function tooDeep(what: string, cause: RangeError): ConnectorError {
  const message = `${what} is nested deeper than anything that is read here. The network may be broken; look at its address.`;
  return new ConnectorError("answer-not-understood", message, { cause });
}

/** One place that does not fit, by its path: `posts.0.uri`. */
export interface Issue {
  readonly path: string;
  readonly keys: readonly PropertyKey[];
  readonly message: string;
}

/** What an error of a schema complains of; empty when it is no such error. */
export function readIssues(error: unknown): readonly Issue[] {
  if (typeof error !== "object" || error === null || !("issues" in error) || !Array.isArray(error.issues)) return [];
  return error.issues.map(({ path = [], message = "does not fit" }) => ({ path: path.join("."), keys: path, message }));
}
