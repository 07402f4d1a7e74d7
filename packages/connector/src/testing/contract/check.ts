import type { OperationName } from "../../connector.ts";
import type { ClockOptions } from "../clock.ts";
import type { Bench } from "./bench.ts";

/** One clause of the contract. */
export interface Check {
  readonly group: string;
  readonly name: string;
  /** Operations without which there is nothing to check; a connector that lacks one of them skips it by name. */
  readonly needs: readonly OperationName[];
  readonly clock?: ClockOptions;
  readonly run: (bench: Bench) => Promise<void> | void;
}

type Clause = readonly [name: string, run: Check["run"], options?: Pick<Check, "clock">];

/** The clauses of one group, all with the same needs. */
export function group(title: string, needs: readonly OperationName[], clauses: readonly Clause[]): readonly Check[] {
  return clauses.map(([name, run, options = {}]) => ({ group: title, name, needs, run, ...options }));
}
