import { joined } from "./operators/operator.ts";
import type { Query, QueryDraft, QueryNode } from "./syntax.ts";
import { childrenOf, walk } from "./tree.ts";

/**
 * Whether two queries say the same: the same operators over the same terms in the same order. Where they stand, parentheses
 * that change nothing and comments do not count.
 */
export function equals(a: Query | QueryDraft, b: Query | QueryDraft): boolean {
  return keyOf(a) === keyOf(b);
}

/** A text that two queries share exactly when they are equal. */
export function keyOf({ root }: Query | QueryDraft): string {
  return root === undefined ? "" : walk<undefined, Key>(root, undefined, { leave: nodeKey }).whole;
}

interface Key {
  readonly type: QueryNode["type"];
  readonly operands: string;
  readonly whole: string;
}

function nodeKey(node: QueryNode, keys: readonly Key[]): Key {
  const operands = joined(
    keys.map((key) => (isChain(node, key) ? key.operands : key.whole)),
    ",",
  );
  return { type: node.type, operands, whole: `${ownKey(node)}(${operands})` };
}

/** `(a OR b) OR c` is `a OR b OR c`: the operands of the same operator count as one's own. */
function isChain({ type }: QueryNode, key: Key): boolean {
  return type === key.type && (type === "and" || type === "or");
}

const places = new Set(["span", "nameSpan", "parentheses"]);
const children = new Set(["operand", "operands", "left", "right"]);

/** All that a node says beside its children and its place. */
export function ownKey(node: QueryNode): string {
  const hasChildren = childrenOf(node).length > 0;
  return JSON.stringify(node, (key, value) => (places.has(key) || (hasChildren && children.has(key)) ? undefined : value));
}
