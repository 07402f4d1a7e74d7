import type { Node } from "./node.ts";
import type { Places } from "./place-index.ts";

/** The words that the leaves under a node take up; `shared` where two of them could take up the same. */
export type TakenWords = ReadonlySet<string> | "shared";

/** Says of nodes whether one word could serve two of their leaves. Keeps what it has found, so that nested windows cost no more. */
export class WordsTaken {
  readonly #known = new Map<Node, TakenWords>();
  readonly #hits: readonly Places[];

  /** `hits`: the places of every leaf, by its number. */
  constructor(hits: readonly Places[]) {
    this.#hits = hits;
  }

  under(node: Node): TakenWords {
    const known = this.#known.get(node) ?? (node.kind === "leaf" ? wordsOf(this.#hits[node.leaf]!) : this.#together(node.of));
    this.#known.set(node, known);
    return known;
  }

  #together(nodes: readonly Node[]): TakenWords {
    const all = new Set<string>();
    for (const node of nodes) {
      const words = this.under(node);
      if (words === "shared") return words;
      for (const word of words) {
        if (all.has(word)) return "shared";
        all.add(word);
      }
    }
    return all;
  }
}

function wordsOf(places: Places): ReadonlySet<string> {
  return new Set(places.flatMap(({ zone, used }) => used.map((position) => `${zone} ${position}`)));
}
