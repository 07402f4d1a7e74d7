/**
 * What one network's search understands, as data with a date and a source. The planner reads it, the connector's manifest
 * names it, the docs print it.
 */
export interface SearchProfile {
  /** Stable name: `bluesky`, `feed`, `x-recent`. */
  readonly id: string;
  readonly network: string;
  readonly title: string;
  /** The page or measurement the facts come from, and the day somebody looked. */
  readonly source: string;
  readonly checked: string;
  /**
   * How posts are had. `search`: ask with words. `listen`: everything public passes by and is matched here (streams, feeds).
   * `none`: public posts of others cannot be had at all.
   */
  readonly access: "search" | "listen" | "none";
  /** What the network can be asked; missing for `listen` and `none`. */
  readonly grammar?: SearchGrammar;
  /** What no query can mend: who did not opt in, how far back, what stays closed. Sentences for people. */
  readonly coverage: readonly CoverageLimit[];
  readonly cost: SearchCost;
  /** The network's own public search page. */
  readonly page?: SearchPage;
}

/** How faithfully the network handles one kind of clause: as we mean it, more widely, more narrowly, or not at all. */
export type Support = "exact" | "wider" | "narrower" | "none";

export interface SearchGrammar {
  /** Calls in the network's own syntax, or in parameters. */
  readonly conjunction: "space" | "none";
  /** How OR is written, or `split`: one call for each branch. Where there are no groups, OR binds tighter than AND. */
  readonly disjunction: "OR" | "|" | "split";
  /** A sign before one word. Pushed only where the network excludes no more than we would. */
  readonly negation: "-" | "none";
  readonly groups: boolean;
  readonly word: Support;
  /** Straight double quotes. */
  readonly phrase: Support;
  readonly prefix: Support;
  readonly tag: Support;
  readonly handle: Support;
  /** Parameters that take one value each: our field to their parameter. */
  readonly parameters: Readonly<
    Partial<Record<"author" | "mention" | "lang" | "domain" | "url" | "since" | "until" | "tag", string>>
  >;
  /** Whether the network folds case, and accents, as we do. */
  readonly folds: { readonly case: boolean; readonly accents: boolean };
  /**
   * Ways of writing a word that we read and the network's search does not. A query for the word then misses posts that have it
   * only so: with its possessive ending (`library's`), or inside a run without spaces (Han, Kana, Thai). Default: none.
   */
  readonly misses?: readonly ("possessive" | "unspaced")[];
  /** What the text has to be where parameters alone ask, for networks that demand one. */
  readonly anyText?: string;
  /** Most characters and most clauses in one call. */
  readonly limits: { readonly characters?: number; readonly clauses?: number };
  /** Whether hits can be missing although they fit: ranked or capped answers. */
  readonly ranked: boolean;
}

export interface CoverageLimit {
  readonly code: "opt-in" | "window" | "permission" | "page-cap" | "sign-in" | "ranked" | "closed" | "deletions-invisible";
  readonly text: string;
}

export interface SearchCost {
  /** The network's own name of the allowance that a call uses up. */
  readonly bucket?: string;
  readonly callsPerDay?: number;
  /** US dollars. */
  readonly perCall?: number;
  readonly perPost?: number;
}

/** An address that opens the network's own search box: `{query}` stands for the words. */
export interface SearchPage {
  readonly template: string;
  readonly grammar: SearchGrammar;
  /** What the page does to any search, in sentences for people. */
  readonly loss?: readonly string[];
}
