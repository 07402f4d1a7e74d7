import { cover } from "../../text/span.ts";
import { defaultLimits } from "../limits.ts";
import { and } from "../operators/and.ts";
import { not } from "../operators/not.ts";
import { binding, type Infix, type Prefix } from "../operators/operator.ts";
import { or } from "../operators/or.ts";
import type { FieldNode, NearNode, QueryNode } from "../syntax.ts";
import { isValue, outerSpan } from "../tree.ts";
import type { Implicit } from "../tree-builder.ts";
import type { Join, Wrap } from "./read-by-rules.ts";

/** Our operators, for the rules of other languages to stand for. */
export const joinAnd: Pick<Infix, "join"> = and.spelling as Infix;
export const joinOr: Pick<Infix, "join"> = or.spelling as Infix;
export const wrapNot: Pick<Prefix, "wrap"> = not.spelling as Prefix;

/** Terms side by side have to occur both. */
export const implicitAnd: Implicit = { spelling: joinAnd, binding: binding.and };

/** NEAR of a distance in words between. Beyond our longest it is read as that. */
export function joinNear(words: number, ordered: boolean): Join {
  const distance = Math.min(words, defaultLimits.distance);
  return {
    ...(words > distance && { says: { key: "W21.far", values: { number: distance } } }),
    join: (left, right): NearNode => ({
      type: "near",
      span: cover(outerSpan(left), outerSpan(right)),
      ordered,
      distance,
      left,
      right,
    }),
  };
}

/** Both in one sentence or paragraph. */
export function joinWithin(unit: "sentence" | "paragraph"): Join {
  return { join: (left, right) => ({ type: "within", span: cover(outerSpan(left), outerSpan(right)), unit, left, right }) };
}

/** A field of text before parentheses. */
export function wrapField(name: string, place: { readonly start: number; readonly end: number }): Wrap {
  return {
    wrap: (operand: QueryNode): FieldNode => ({
      type: "field",
      span: cover(place, isValue(operand as FieldNode["operand"]) ? operand.span : outerSpan(operand)),
      name,
      nameSpan: place,
      operand,
    }),
  };
}
