import { fold } from "../../text/fold.ts";
import { foldTree, preorder } from "../fold-tree.ts";
import type { All, Any, Count, Form, Leaf, Not, Sequence, Test, Window } from "../form.ts";

/** A form made ready to run: each different leaf has a number, by which its occurrences are found. */
export type Node = LeafNode | SequenceNode | WindowNode | AllNode | AnyNode | NotNode | CountNode | TestNode;

export interface LeafNode {
  readonly kind: "leaf";
  readonly form: Leaf;
  readonly of: readonly [];
  /** Index into `leaves`. */
  readonly leaf: number;
}

export interface SequenceNode {
  readonly kind: "sequence";
  readonly form: Sequence;
  readonly of: readonly Node[];
}

export interface WindowNode {
  readonly kind: "window";
  readonly form: Window;
  readonly of: readonly Node[];
}

export interface AllNode {
  readonly kind: "all";
  readonly form: All;
  readonly of: readonly Node[];
}

export interface AnyNode {
  readonly kind: "any";
  readonly form: Any;
  readonly of: readonly Node[];
}

export interface NotNode {
  readonly kind: "not";
  readonly form: Not;
  readonly of: readonly [Node];
}

export interface CountNode {
  readonly kind: "count";
  readonly form: Count;
  readonly of: readonly Node[];
}

export interface TestNode {
  readonly kind: "test";
  readonly form: Test;
  readonly of: readonly [];
}

/** A form with its leaves numbered. */
export interface NumberedForm {
  readonly root: Node;
  /** The different leaves; equal ones share a number. */
  readonly leaves: readonly Leaf[];
}

/** Numbers the leaves of a form. Linear in its size, however deep it is. */
export function numberLeaves(form: Form): NumberedForm {
  const leaves: Leaf[] = [];
  const numbers = new Map<string, number>();

  const numberOf = (leaf: Leaf): number => {
    const key = JSON.stringify([leaf.field, leaf.pattern]);
    const known = numbers.get(key) ?? leaves.push(foldAddress(leaf)) - 1;
    numbers.set(key, known);
    return known;
  };
  const root = foldTree<Form, Node>(form, membersOf, (form, of) => {
    return { kind: form.kind, form, of, ...(form.kind === "leaf" && { leaf: numberOf(form) }) } as Node;
  });
  return { root, leaves };
}

/** The forms directly inside a form. */
export function membersOf(form: Form): readonly Form[] {
  if (form.kind === "leaf" || form.kind === "test") return [];
  return form.kind === "not" ? [form.of] : form.of;
}

/** Addresses are written as people please; they are compared folded, like the tokens. */
function foldAddress(leaf: Leaf): Leaf {
  const { pattern } = leaf;
  return pattern.kind === "url" ? { ...leaf, pattern: { kind: "url", text: fold(pattern.text).text } } : leaf;
}

/**
 * Whether a node is one word or phrase as its writer sees it, though it has members: `e-book` is a choice of two readings. Its
 * members stand at its own place in the query.
 */
export function isOneTerm(node: Node): boolean {
  if (node.kind === "leaf" || node.kind === "sequence" || node.kind === "test") return true;
  const { span } = node.form.origin;
  return (
    node.kind === "any" && node.of.every(({ form }) => form.origin.span.start === span.start && form.origin.span.end === span.end)
  );
}

/** All nodes of a tree, each before its members. */
export function everyNode(root: Node): readonly Node[] {
  return preorder(root, ({ of }) => of);
}

/** How far a question about a node goes down before it must have been answered: well below what the engine's stack holds. */
const stride = 64;

/**
 * Nodes at which questions that go down a tree can stop, the deepest first. Whoever asks them in this order and keeps the answers
 * never goes deeper than `stride`. None in the trees that people write.
 */
export function landingsOf(root: Node): readonly Node[] {
  const landings: Node[] = [];
  let level: Node[] = [root];
  for (let depth = 1; level.length > 0; depth++) {
    level = level.flatMap(({ of }) => of);
    if (depth % stride === 0) landings.push(...level);
  }
  return landings.reverse();
}
