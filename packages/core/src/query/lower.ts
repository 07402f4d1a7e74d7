import type { Form, Origin } from "./form.ts";
import type { Language } from "./language.ts";
import type { LowerContext } from "./operators/operator.ts";
import { standard } from "./parse.ts";
import type { Query } from "./syntax.ts";
import { walk } from "./tree.ts";

export interface LowerOptions {
  /** The account's clock: an offset from UTC (`+01:00`, `Z`). Default: UTC. */
  readonly timeZone?: string;
}

/** What a query means, in the small fixed form that everything that runs works on. */
export function lower(query: Query, options: LowerOptions = {}): Form {
  return lowerIn(standard, query, options);
}

/** As `lower`, for a language with other operators. */
export function lowerIn(language: Language, query: Query, _options: LowerOptions = {}): Form {
  return walk<LowerContext, Form>(query.root, contextOf(), {
    enter: (node, context) => language.operatorOf(node).scope?.(node, context) ?? context,
    leave: (node, operands, context) => language.operatorOf(node).lower(node, operands, context),
  });
}

function contextOf(): LowerContext {
  return {
    field: "unfielded",
    offsetAt: () => 0,
    origin: (span): Origin => ({ span }),
    saved: () => {
      throw new Error("saved");
    },
  };
}
