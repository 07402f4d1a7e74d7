/**
 * What a repetition may do. `afterMs`: try again after so many milliseconds (0: at once). `never`: the same call fails
 * again. `look-first`: the outcome is unknown; find out what happened before repeating.
 */
export type Retry = { readonly afterMs: number } | "never" | "look-first";

export interface EarshotErrorOptions {
  readonly cause?: unknown;
  /** Default: `never`. */
  readonly retry?: Retry;
}

/**
 * The one shape of everything Earshot throws. `code` is stable and lower-case with dashes (`query-invalid`,
 * `network-unreachable`). Messages never hold a secret, a token or personal data.
 */
export class EarshotError extends Error {
  override readonly name: string = "EarshotError";
  readonly code: string;
  readonly retry: Retry;
  /** Marks the errors of every Earshot package, so that two copies of a package still recognise each other's. */
  readonly isEarshotError: true = true;

  constructor(code: string, message: string, options: EarshotErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.retry = options.retry ?? "never";
  }
}

/** Whether a caught value is an error of an Earshot package, whichever copy of the package made it. */
export function isEarshotError(value: unknown): value is EarshotError {
  return typeof value === "object" && value !== null && "isEarshotError" in value;
}
