import type { Diagnostic } from "../text/diagnostic.ts";
import { EarshotError } from "../text/error.ts";

/** A text that was to be a query and is none. `diagnostics` holds every finding, warnings too. Code: `query-invalid`. */
export class QueryError extends EarshotError {
  override readonly name: string = "QueryError";
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super("query-invalid", messageOf(diagnostics));
    this.diagnostics = diagnostics;
  }
}

function messageOf(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  return errors.map(({ code, message, span }) => `${code} at ${span.start}..${span.end}: ${message}`).join("; ");
}
