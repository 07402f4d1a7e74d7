/**
 * Folds a tree from the leaves up, without recursion, because limits can be raised: a tree a hundred thousand levels deep is
 * folded like any other.
 */
export function foldTree<Node, Result>(
  root: Node,
  childrenOf: (node: Node) => readonly Node[],
  leave: (node: Node, results: readonly Result[]) => Result,
): Result {
  const stack: Visit<Node, Result>[] = [{ node: root, children: childrenOf(root), results: [] }];
  for (;;) {
    const { node, children, results } = stack.at(-1)!;
    if (results.length < children.length) {
      const next = children[results.length]!;
      stack.push({ node: next, children: childrenOf(next), results: [] });
      continue;
    }
    stack.pop();
    const result = leave(node, results);
    if (stack.length === 0) return result;
    stack.at(-1)!.results.push(result);
  }
}

interface Visit<Node, Result> {
  readonly node: Node;
  readonly children: readonly Node[];
  readonly results: Result[];
}

/** A node and everything below it, each before its children. */
export function preorder<Node>(root: Node, childrenOf: (node: Node) => readonly Node[]): readonly Node[] {
  const found: Node[] = [];
  const open: Node[] = [root];
  while (open.length > 0) {
    const node = open.pop()!;
    found.push(node);
    const children = childrenOf(node);
    for (let i = children.length - 1; i >= 0; i--) open.push(children[i]!);
  }
  return found;
}
