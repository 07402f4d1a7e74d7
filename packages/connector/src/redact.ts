import { EarshotError, isEarshotError } from "@earshot/core/text";
import { ConnectorError, isConnectorError } from "./errors.ts";

/** Keeps secrets out of errors: everything that was handed out as a secret, or sent as a credential, is blacked out. */
export interface Redactor {
  /** Remembers a value that must never be shown. */
  add(secret: string): void;
  redact(text: string): string;
  /** The same error without secrets, in its causes too; other thrown values are made safe as far as they can be. */
  redactError(problem: unknown): unknown;
}

/** Shorter values cannot be told from ordinary words. */
const shortestSecret = 4;

/** Makes a redactor that knows no secret yet. */
export function createRedactor(): Redactor {
  const secrets = new Set<string>();

  function redact(text: string): string {
    let safe = text;
    for (const secret of [...secrets].sort((a, b) => b.length - a.length)) safe = safe.replaceAll(secret, "[secret]");
    return safe;
  }

  function redactError(problem: unknown): unknown {
    if (!(problem instanceof Error)) return typeof problem === "string" ? redact(problem) : problem;
    return reveals(problem) ? copy(problem) : problem;
  }

  function reveals(problem: unknown): boolean {
    if (!(problem instanceof Error)) return typeof problem === "string" && redact(problem) !== problem;
    const told = `${problem.message}\n${problem.stack ?? ""}`;
    return redact(told) !== told || reveals(problem.cause);
  }

  /** A new error, because the old one's stack repeats the message it was made with. */
  function copy(problem: Error): Error {
    const cause = redactError(problem.cause);
    const message = redact(problem.message);
    if (isConnectorError(problem)) return new ConnectorError(problem.code, message, { ...connectorFacts(problem), cause });
    if (isEarshotError(problem)) return new EarshotError(problem.code, message, { cause, retry: problem.retry });
    const code = "code" in problem ? { code: problem.code } : {};
    return Object.assign(new Error(message, cause === undefined ? undefined : { cause }), code, { name: problem.name });
  }

  return { add: (secret) => void (secret.length >= shortestSecret && secrets.add(secret)), redact, redactError };
}

function connectorFacts({
  retry,
  connector,
  status,
  networkCode,
}: ConnectorError): ConstructorParameters<typeof ConnectorError>[2] {
  return {
    retry,
    ...(connector !== undefined && { connector }),
    ...(status !== undefined && { status }),
    ...(networkCode !== undefined && { networkCode }),
  };
}
