import type { Binding, Infix, Operator, Term } from "./operators/operator.ts";
import type { QueryNode } from "./syntax.ts";

/** A list of operators, arranged for parser, lowering and formatter. */
export interface Language {
  readonly operators: readonly Operator[];
  /** By the capitals they are written in. */
  readonly words: ReadonlyMap<string, Operator>;
  /** Longest first. */
  readonly symbols: readonly (readonly [symbol: string, operator: Operator])[];
  readonly terms: readonly Term[];
  /** Finds white space with an operator behind it, or a closing parenthesis. */
  readonly operatorAhead: RegExp;
  /** What two operands side by side mean. */
  readonly implicit: { readonly spelling: Infix; readonly binding: Binding };
  /** The operator that made a node. */
  operatorOf(node: QueryNode): Operator;
}

/** Arranges a list of operators. Throws a `TypeError` on a list in which nothing is said about terms side by side. */
export function languageOf(operators: readonly Operator[]): Language {
  const byType = new Map(operators.flatMap((operator) => operator.nodes.map((type) => [type, operator] as const)));
  const implicit = operators.find(({ spelling }) => spelling.kind === "infix" && spelling.isImplicit);
  if (implicit === undefined) throw new TypeError("no operator says what two terms side by side mean");
  const spelled = (part: "words" | "symbols"): readonly (readonly [string, Operator])[] =>
    operators.flatMap((operator) => (operator.spelling[part] ?? []).map((text: string) => [text, operator] as const));
  const words = new Map(spelled("words"));
  return {
    operators,
    implicit: implicit as Language["implicit"],
    words,
    operatorAhead: new RegExp(`\\s(?:${[...words.keys()].join("|")})\\b|\\)`, "g"),
    symbols: spelled("symbols").toSorted(([a], [b]) => b.length - a.length),
    terms: operators.flatMap(({ spelling }) => (spelling.kind === "term" ? [spelling] : [])),
    operatorOf: (node) => byType.get(node.type)!,
  };
}
