import type { Report } from "../report.ts";
import type { QueryNode, TermNode, ValueNode } from "../syntax.ts";
import { isValue, outerSpan, walk } from "../tree.ts";
import type { MessageKey } from "../wording.ts";
import { withoutDoubleNegation, withoutNegatedGroups } from "./negation.ts";

/** A piece of a query in another language. `level`: how tightly it holds together. */
export interface Piece {
  readonly text: string;
  readonly level: "or" | "and" | "not" | "near" | "term";
}

/** A piece that says less or more than the node; the reason is a message. */
export interface Approximate {
  /** Several texts have to occur all. */
  readonly text: string | readonly string[];
  readonly because: MessageKey;
}

/** How a language writes what ours can say. What it leaves out of its answer, it cannot say. */
export interface Writing {
  readonly and: string;
  readonly or: string;
  /** The exclusion of a piece that stands beside others; parentheses are there where they are needed. */
  negate(text: string): string;
  /** Exclusion only of terms, never of groups. */
  readonly negatesTermsOnly?: boolean;
  /** What stands before an exclusion, instead of `and`. */
  readonly beforeNot?: string;
  /** What an exclusion is taken from when nothing stands beside it. Without it, it stands alone. */
  readonly everything?: string;
  term(node: TermNode): string | Approximate | undefined;
  near?(left: string, right: string, distance: number, ordered: boolean): string | Approximate | undefined;
  within?(left: string, right: string, unit: "sentence" | "paragraph"): string | undefined;
  /** A field of text round a piece. */
  scope?(name: string, text: string): string | undefined;
  /** A test of one value. */
  value?(name: string, value: Exclude<ValueNode, { type: "list" }>): string | Approximate | undefined;
}

/** Writes a tree by the ways of another language. What cannot be said is left out, what can be said nearly is; both are reported. */
export function writeTree(root: QueryNode, writing: Writing, report: Report): string {
  const writer = new Writer(writing, report);
  const tree = writing.negatesTermsOnly ? withoutNegatedGroups(root) : withoutDoubleNegation(root);
  const piece = walk<undefined, Piece | undefined>(tree, undefined, { leave: (node, pieces) => writer.node(node, pieces) });
  return piece === undefined ? "" : writer.taken(piece);
}

class Writer {
  readonly #writing: Writing;
  readonly #findings: Report;

  constructor(writing: Writing, findings: Report) {
    this.#writing = writing;
    this.#findings = findings;
  }

  node(node: QueryNode, pieces: readonly (Piece | undefined)[]): Piece | undefined {
    const said = pieces.filter((piece) => piece !== undefined);
    switch (node.type) {
      case "and":
        return this.#and(said);
      case "or":
        return this.#or(said);
      case "not":
        return said[0] && { text: this.#writing.negate(grouped(said[0], "near")), level: "not" };
      case "near":
      case "within":
        return this.#near(node, said);
      case "quorum":
        return this.#quorum(node, said);
      case "frequency":
        return this.#instead(node, said[0], "W21.frequency");
      case "field":
        return this.#field(node, said[0]);
      case "saved":
        return this.#lost(node);
      default:
        return this.#term(node);
    }
  }

  /** A piece that can stand alone. */
  taken({ text, level }: Piece): string {
    const { everything, and, beforeNot = and } = this.#writing;
    return level === "not" && everything !== undefined ? everything + beforeNot + text : text;
  }

  #and(pieces: readonly Piece[]): Piece | undefined {
    if (pieces.length < 2) return pieces[0];
    // An exclusion has to follow what it is taken from in the languages where it joins two sides.
    const [first, ...rest] = [...pieces.filter(({ level }) => level !== "not"), ...pieces.filter(({ level }) => level === "not")];
    const { and, beforeNot = and } = this.#writing;
    const text = rest.reduce(
      (all, piece) => all + (piece.level === "not" ? beforeNot : and) + grouped(piece, "and"),
      grouped({ ...first!, text: this.taken(first!) }, "and"),
    );
    return { text, level: "and" };
  }

  #or(pieces: readonly Piece[]): Piece | undefined {
    if (pieces.length < 2) return pieces[0];
    return { text: pieces.map((piece) => this.#alternative(piece)).join(this.#writing.or), level: "or" };
  }

  #alternative(piece: Piece): string {
    const text = this.taken(piece);
    return piece.level === "and" || text !== piece.text ? `(${text})` : text;
  }

  #near(node: QueryNode & { type: "near" | "within" }, pieces: readonly Piece[]): Piece | undefined {
    const [left, right] = pieces;
    if (left === undefined || right === undefined) return left ?? right;
    const sides = [grouped(left, "near"), grouped(right, "term")] as const;
    const written =
      node.type === "near"
        ? this.#writing.near?.(...sides, node.distance, node.ordered)
        : this.#writing.within?.(...sides, node.unit);
    if (written === undefined) return this.#instead(node, this.#and([left, right]), "W21.near");
    return this.#approximate(node, written, "near");
  }

  #quorum(node: QueryNode & { type: "quorum" }, pieces: readonly Piece[]): Piece | undefined {
    if (node.atLeast === 1) return this.#or(pieces);
    if (node.atLeast === pieces.length) return this.#and(pieces);
    return this.#instead(node, this.#or(pieces), "W21.quorum");
  }

  #field(node: QueryNode & { type: "field" }, piece: Piece | undefined): Piece | undefined {
    if (isValue(node.operand)) return this.#values(node, node.operand);
    if (piece === undefined) return undefined;
    const text = this.#writing.scope?.(node.name, grouped(piece, "term"));
    return text === undefined ? this.#instead(node, piece, "W21.field") : { text, level: "term" };
  }

  #values(node: QueryNode & { type: "field" }, value: ValueNode): Piece | undefined {
    const all = value.type === "list" ? (value.values as readonly Exclude<ValueNode, { type: "list" }>[]) : [value];
    const written = all.flatMap((one) => this.#writing.value?.(node.name, one) ?? []);
    if (written.length < all.length) return this.#lost(node);
    return this.#or(written.flatMap((text) => this.#approximate(node, text, "term") ?? []));
  }

  #term(node: TermNode): Piece | undefined {
    const written = this.#writing.term(node);
    return written === undefined ? this.#lost(node) : this.#approximate(node, written, "term");
  }

  #approximate(node: QueryNode, written: string | Approximate, level: Piece["level"]): Piece | undefined {
    if (typeof written === "string") return { text: written, level };
    const texts = typeof written.text === "string" ? [written.text] : written.text;
    return this.#instead(node, this.#and(texts.map((text) => ({ text, level }))), written.because);
  }

  #instead(node: QueryNode, piece: Piece | undefined, key: MessageKey): Piece | undefined {
    if (piece !== undefined) this.#findings.add(key, outerSpan(node), () => ({ values: { text: piece.text } }));
    return piece;
  }

  #lost(node: QueryNode): undefined {
    this.#findings.add("W20.lost", outerSpan(node));
  }
}

const levels = ["or", "and", "not", "near", "term"] as const;

/** A piece in parentheses where it holds together less tightly than its place asks. */
function grouped({ text, level }: Piece, least: Piece["level"]): string {
  return levels.indexOf(level) < levels.indexOf(least) ? `(${text})` : text;
}
