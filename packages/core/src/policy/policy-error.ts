import { EarshotError } from "../text/error.ts";

/** What is wrong with one setting of one layer, and who stands against it. */
export interface PolicyProblem {
  /**
   * `loosens`: weaker than a layer above allows. `locked`: a layer above allows no change. `unknown-rule`, `unknown-option`, `unknown-pack`,
   * `wrong-value`, `list-operator`: the file is wrong. `layer-order`, `layer-twice`, `wrong-date`: so are the layers. `approver-settled`: a layer above has named another role.
   */
  readonly code:
    | "loosens"
    | "locked"
    | "unknown-rule"
    | "unknown-option"
    | "unknown-pack"
    | "wrong-value"
    | "layer-order"
    | "layer-twice"
    | "wrong-date"
    | "approver-settled";
  /** The layer whose setting it is. */
  readonly layer: string;
  readonly rule?: string;
  readonly option?: string;
  /** The layer that holds the value. */
  readonly heldBy?: string;
  readonly message: string;
}

/** Thrown by `resolvePolicy` with everything that is wrong with the layers, not only the first thing. Code `policy-invalid`. */
export class PolicyError extends EarshotError {
  override readonly name: string = "PolicyError";
  readonly problems: readonly PolicyProblem[];

  constructor(problems: readonly PolicyProblem[]) {
    super("policy-invalid", problems.map(({ message }) => message).join("\n"));
    this.problems = problems;
  }
}
