import { slice } from "../../text/span.ts";
import type { Origin } from "../form.ts";
import type { Query } from "../syntax.ts";

/** The texts that the clauses of a compiled query stand in: its own, and those of the saved searches it names. */
export interface Sources {
  /** A clause as somebody wrote it. */
  clause(origin: Origin): string;
}

/** `saved` finds the saved searches that the query was lowered with. */
export function createSources(source: string, saved: (name: string) => Query | undefined = () => undefined): Sources {
  return {
    clause: ({ span, saved: name }) => slice(name === undefined ? source : (saved(name)?.source ?? ""), span),
  };
}
