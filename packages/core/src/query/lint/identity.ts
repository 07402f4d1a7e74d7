import { baseForm } from "../../text/base.ts";
import { ownKey } from "../equals.ts";
import type { QueryNode } from "../syntax.ts";
import { walk } from "../tree.ts";

/** Numbers the nodes of a tree so that equal ones have equal numbers. Words that differ only in capitals are equal. */
export function identities(root: QueryNode): ReadonlyMap<QueryNode, number> {
  const numbers = new Map<string, number>();
  const found = new Map<QueryNode, number>();
  walk<undefined, number>(root, undefined, {
    leave(node, operands) {
      const key = `${own(node)}(${operands.join(",")})`;
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      found.set(node, number);
      return number;
    },
  });
  return found;
}

function own(node: QueryNode): string {
  return node.type === "word" ? `word ${baseForm(node.text)} ${node.elongated ?? ""}` : ownKey(node);
}
