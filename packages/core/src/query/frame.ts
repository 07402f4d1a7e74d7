import { cover, type Span } from "../text/span.ts";
import type { Binding, Call, Infix, Mark, Prefix } from "./operators/operator.ts";
import type { QueryNode } from "./syntax.ts";
import type { MessageKey } from "./wording.ts";

/** An operator whose right side is still to come. */
export type Pending = { readonly binding: Binding; readonly mark: Mark } & (
  | { readonly kind: "infix"; readonly spelling: Pick<Infix, "join"> }
  | { readonly kind: "prefix"; readonly spelling: Pick<Prefix, "wrap"> }
);

/** What came last inside a pair of parentheses. A hole is a term with nothing to look for, left out with a finding. */
export type Last = "nothing" | "operand" | "operator" | "hole";

/** What stands inside one pair of parentheses, as far as it has been read. */
export interface Frame {
  /** The opening parenthesis; missing for the whole query. */
  readonly open?: Span;
  readonly call?: { readonly spelling: Call; readonly mark: Mark };
  readonly items: QueryNode[];
  readonly operands: QueryNode[];
  readonly pending: Pending[];
  last: Last;
  hole?: { readonly span: Span; readonly key: MessageKey };
  readonly commas: Span[];
}

/** A frame in which nothing stands yet. */
export function emptyFrame(open?: Span, call?: Frame["call"]): Frame {
  return { ...(open && { open }), ...(call && { call }), items: [], commas: [], operands: [], pending: [], last: "nothing" };
}

/** Takes the operators that wait for a right side off the frame; gives the stretch of source they cover. */
export function takeWaiting({ pending }: Frame): Span | undefined {
  let extent: Span | undefined;
  for (;;) {
    const last = pending.pop();
    if (last === undefined) return extent;
    extent = extent === undefined ? last.mark.span : cover(extent, last.mark.span);
    if (last.kind === "infix") return extent;
  }
}
