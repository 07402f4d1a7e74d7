import { fold } from "../../text/fold.ts";
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

/** Numbers the leaves of a form. Linear in its size. */
export function numberLeaves(form: Form): NumberedForm {
  const leaves: Leaf[] = [];
  const numbers = new Map<string, number>();

  const numberOf = (leaf: Leaf): number => {
    const key = JSON.stringify([leaf.field, leaf.pattern]);
    const known = numbers.get(key) ?? leaves.push(foldAddress(leaf)) - 1;
    numbers.set(key, known);
    return known;
  };
  const build = (form: Form): Node => {
    switch (form.kind) {
      case "leaf":
        return { kind: "leaf", form, of: [], leaf: numberOf(form) };
      case "not":
        return { kind: "not", form, of: [build(form.of)] };
      case "test":
        return { kind: "test", form, of: [] };
      default:
        return { kind: form.kind, form, of: form.of.map(build) } as Node;
    }
  };
  return { root: build(form), leaves };
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

/** All nodes of a tree, the root first. */
export function everyNode(node: Node): readonly Node[] {
  return [node, ...node.of.flatMap(everyNode)];
}
