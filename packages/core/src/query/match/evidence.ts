import { combineSequence, combineWindow, type Follows } from "./combine.ts";
import { folded } from "./folded.ts";
import { findHits, type LeafIndex } from "./hits.ts";
import { fitsHandle } from "./names.ts";
import type { LeafNode, Node, SequenceNode, WindowNode } from "./node.ts";
import { countApart, type Occurrence } from "./occurrence.ts";
import type { Part, Post } from "./parts.ts";
import { isNothingBetween } from "./stretch.ts";
import { WordsTaken } from "./taken-words.ts";
import { holds } from "./tests.ts";

/** What one post says about one program: the occurrences of its leaves, and from them the truth of every node. */
export class Evidence {
  readonly parts: readonly Part[];
  readonly #hits: readonly (readonly Occurrence[])[];
  readonly #post: Post;
  readonly #placed = new Map<Node, readonly Occurrence[]>();
  readonly #taken: WordsTaken;
  readonly #answered: Map<Node, boolean> | undefined;

  /**
   * Finds the leaves in a post. The evidence is valid until another post is read. `landings` are nodes of a deep tree that are
   * asked beforehand, the deepest first.
   */
  constructor(leaves: LeafIndex, post: Post, landings: readonly Node[] = []) {
    this.parts = post.parts;
    this.#hits = findHits(leaves, post.parts);
    this.#taken = new WordsTaken(this.#hits);
    this.#post = post;
    if (landings.length === 0) return;
    this.#answered = new Map();
    for (const node of landings) {
      this.#answered.set(node, this.isTrue(node));
      this.occurrences(node);
      this.#taken.under(node);
    }
  }

  isTrue(node: Node): boolean {
    return this.#answered?.get(node) ?? this.#ask(node);
  }

  #ask(node: Node): boolean {
    switch (node.kind) {
      case "leaf":
        return this.#hits[node.leaf]!.length > 0 || this.#standsBeside(node);
      case "sequence":
      case "window":
        return this.occurrences(node).length > 0;
      case "all":
        return node.of.every((member) => this.isTrue(member));
      case "any":
        return node.of.some((member) => this.isTrue(member));
      case "not":
        return !this.isTrue(node.of[0]);
      case "count":
        return this.count(node) >= node.form.atLeast;
      case "test":
        return holds(node.form, this.#post);
    }
  }

  /** For a count: how many members are true, or how often the one member occurs. */
  count(node: Node & { readonly kind: "count" }): number {
    if (node.form.counts === "members") return node.of.filter((member) => this.isTrue(member)).length;
    const [member] = node.of as readonly [Node];
    return Math.max(countApart(this.occurrences(member)), this.isTrue(member) ? 1 : 0);
  }

  /** The places where a positional node stands. */
  occurrences(node: Node): readonly Occurrence[] {
    const known = this.#placed.get(node);
    if (known !== undefined) return known;
    const found = this.#place(node);
    this.#placed.set(node, found);
    return found;
  }

  #place(node: Node): readonly Occurrence[] {
    switch (node.kind) {
      case "leaf":
        return this.#hits[node.leaf]!.map((hit) => ({ ...hit, node }));
      case "sequence":
        return this.#placeSequence(node);
      case "window":
        return this.#placeWindow(node);
      case "any":
        return node.of.flatMap((member) => this.occurrences(member));
      default:
        return [];
    }
  }

  #placeSequence(node: SequenceNode): readonly Occurrence[] {
    const members = this.#placeAll(node.of);
    if (members === undefined) return [];
    const follows: Follows = node.form.touching ? (head, tail) => this.#touch(head, tail) : () => true;
    return combineSequence(members, follows).map((whole) => ({ ...whole, node, members: [] }));
  }

  #touch(head: Occurrence, tail: Occurrence): boolean {
    const { table, shift } = this.parts[head.part]!;
    return isNothingBetween(table.text, head.end + shift, tail.start + shift);
  }

  #placeWindow(node: WindowNode): readonly Occurrence[] {
    const members = this.#placeAll(node.of);
    if (members === undefined) return [];
    return combineWindow(members, node.form.within, this.#taken.under(node) === "shared");
  }

  /** The places of every member, or nothing as soon as one has none. */
  #placeAll(nodes: readonly Node[]): readonly (readonly Occurrence[])[] | undefined {
    const members: (readonly Occurrence[])[] = [];
    for (const node of nodes) {
      const places = this.occurrences(node);
      if (places.length === 0) return undefined;
      members.push(places);
    }
    return members;
  }

  /** Tags and handles that the network keeps beside the text count for their leaf, but stand nowhere. */
  #standsBeside({ form: { field, pattern } }: LeafNode): boolean {
    const { tags = [], mentions = [] } = this.#post.record;
    if (field !== "unfielded") return false;
    if (pattern.kind === "tag") return tags.some((tag) => folded(tag).replace(/[\s#]/g, "") === pattern.base);
    return pattern.kind === "handle" && mentions.some((handle) => fitsHandle(folded(handle), pattern.base));
  }
}
