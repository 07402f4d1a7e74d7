import type { Infix } from "../operators/operator.ts";
import type { FieldNode, QueryNode } from "../syntax.ts";
import { isValue, walk, withOperands } from "../tree.ts";

/** The same query with fields of text moved from groups to their terms, for languages that know a field only at a term. */
export function withFieldsOnTerms(root: QueryNode): QueryNode {
  return walk<FieldNode | undefined, QueryNode>(root, undefined, {
    enter: (node, field) => (node.type === "field" && !isValue(node.operand) ? node : field),
    leave: rebuilt,
  });
}

function rebuilt(node: QueryNode, operands: readonly QueryNode[], field: FieldNode | undefined): QueryNode {
  if (node.type === "field") return operands[0] ?? node;
  if (operands.length > 0) return withOperands(node, operands);
  return field === undefined || node.type === "saved" ? node : { ...field, span: node.span, operand: node };
}

/** `title = a prox (title = b or title = c)`: looks in the title for all of them, so that the field stands round the whole. */
export function inOneField({ join }: Pick<Infix, "join">): Pick<Infix, "join"> {
  return {
    join(left, right, mark) {
      const names = new Set([...fieldNames(left), ...fieldNames(right)]);
      const [name] = names;
      if (names.size > 1 || name === undefined || name === "") return remembered(join(left, right, mark), names);
      const operand = join(withoutFields(left), withoutFields(right), mark);
      return { type: "field", span: operand.span, name, nameSpan: operand.span, operand };
    },
  };
}

function remembered(node: QueryNode, names: ReadonlySet<string>): QueryNode {
  known.set(node, names);
  return node;
}

/** The fields of what was joined before, so that a chain is not walked again at every link. */
const known = new WeakMap<QueryNode, ReadonlySet<string>>();

/** The fields that the terms of a node are looked for in; empty for a term without one, and for what has no place in a text. */
function fieldNames(root: QueryNode): ReadonlySet<string> {
  const names = known.get(root) ?? walk<undefined, ReadonlySet<string>>(root, undefined, { leave: namesOf });
  known.set(root, names);
  return names;
}

function namesOf(node: QueryNode, operands: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  if (node.type === "field") return new Set([isValue(node.operand) ? "" : node.name]);
  return operands.length > 0 ? new Set(operands.flatMap((names) => [...names])) : new Set([""]);
}

function withoutFields(root: QueryNode): QueryNode {
  // A field of text holds no other.
  if (root.type === "field" && !isValue(root.operand)) return root.operand;
  return walk<undefined, QueryNode>(root, undefined, {
    leave: (node, operands) => (node.type === "field" ? (operands[0] ?? node) : withOperands(node, operands)),
  });
}
