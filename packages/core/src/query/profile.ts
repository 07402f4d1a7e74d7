import type { TestField } from "./form.ts";
import type { GapCode } from "./plan.ts";

/**
 * What one network's search understands, as data with a date and a source. The planner reads it, the connector's manifest
 * names it, the docs print it.
 */
export interface SearchProfile {
  /** Stable name: `bluesky`, `feed`, `x-recent`. */
  readonly id: string;
  /** As `network:` names it. */
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
  /**
   * What posts do not say about themselves when they come this way, so that nothing can be told by it; with the reason. `handle`:
   * authors are known by the name they show alone.
   */
  readonly lacks?: readonly { readonly fields: readonly (TestField | "handle")[]; readonly why: string }[];
  /** What no query can mend: who did not opt in, how far back, what stays closed. Sentences for people. */
  readonly coverage: readonly CoverageLimit[];
  readonly cost: SearchCost;
  /** The network's own public search page. */
  readonly page?: SearchPage;
}

/** How faithfully the network handles one kind of clause: as we mean it, more widely, more narrowly, or not at all. */
export type Support = "exact" | "wider" | "narrower" | "none";

export interface SearchGrammar {
  /**
   * In which form a call says what is asked: the words of a search box, or the language of an index of our own making
   * (SQLite FTS5, PostgreSQL `tsquery`, the query DSL of OpenSearch and Elasticsearch as JSON). Default: `box`.
   */
  readonly syntax?: "box" | "fts5" | "tsquery" | "query-dsl";
  /** What is looked through: the text as the network reads it, or the terms that we made of it (`indexTerms`). Default: `text`. */
  readonly reads?: "text" | "terms";
  /** How AND is written. `none`: one word, phrase or tag in a call, and nothing beside it. */
  readonly conjunction: "space" | "none";
  /** How OR is written, or `split`: one call for each branch. Where there are no groups, OR binds tighter than AND. */
  readonly disjunction: "OR" | "|" | "split";
  /** Whether one text may hold both AND and OR. Default: yes. */
  readonly mixes?: boolean;
  /** A sign before one word. Pushed only where the network excludes no more than we would. */
  readonly negation: "-" | "none";
  readonly groups: boolean;
  readonly word: Support;
  /** Straight double quotes. */
  readonly phrase: Support;
  readonly prefix: Support;
  readonly tag: Support;
  readonly handle: Support;
  /** Whether tags and handles are asked for with their signs or, where these mean something else, as plain words. Default: `signed`. */
  readonly names?: "signed" | "plain";
  /** Parameters beside the text, by what they ask for: the name alone where one takes one value. */
  readonly parameters: Readonly<Partial<Record<ParameterName, string | SearchParameter>>>;
  /** Operators of the network's own that stand among the words (`from:ann`), by what they ask for. */
  readonly operators?: Readonly<Partial<Record<OperatorName, SearchOperator>>>;
  /** Parameters that are a call of their own and take nothing beside them but what they leave out: a timeline, the posts of a tag. */
  readonly alone?: readonly ParameterName[];
  /** How `since` and `until` are written. Default: RFC 3339. */
  readonly time?: "rfc3339" | "date" | "seconds";
  /** How far back the network lets dates be, in milliseconds; an earlier one is an error there and is left out. */
  readonly reach?: number;
  /** The same as an instant, in milliseconds since 1970 UTC. */
  readonly earliest?: number;
  /** Whether the network folds case, and accents, as we do. */
  readonly folds: { readonly case: boolean; readonly accents: boolean };
  /**
   * Ways of writing a word that we read and the network's search does not. A query for the word then misses posts that have it
   * only so: with its possessive ending (`library's`), inside a run without spaces (Han, Kana, Thai), with a sign that the
   * network keeps as markup (`AT&amp;T`). Default: none.
   */
  readonly misses?: readonly ("possessive" | "unspaced" | "signs")[];
  /** Words that the network leaves out of its index or of the question, so that nothing can be asked by them. */
  readonly ignores?: {
    readonly shorterThan?: number;
    /** Whether that goes for runs without spaces as well (Han, Kana, Thai). Default: no. */
    readonly shortRuns?: boolean;
    readonly words?: readonly string[];
  };
  /** What the text has to be where parameters alone ask, for networks that demand one. */
  readonly anyText?: string;
  /** Most characters and most clauses in one call. */
  readonly limits: { readonly characters?: number; readonly clauses?: number };
  /** Whether hits can be missing although they fit: ranked or capped answers. */
  readonly ranked: boolean;
  /** Why posts can be missing from any answer of this search, whatever is asked. */
  readonly hides?: readonly { readonly code: GapCode; readonly message: string }[];
}

/** `reply` is a switch: posts that answer others, and no value. */
export type ParameterName = "author" | "mention" | "lang" | "domain" | "url" | "since" | "until" | "tag" | "reply";

/** A parameter that takes more than one value, or that has a counterpart. */
export interface SearchParameter {
  readonly name: string;
  /** Whether it takes one value, or several of which a post has to have any, or all. */
  readonly takes: "one" | "any" | "all";
  /** Most values in one call, where there are several. Default: 50. */
  readonly most?: number;
  /** The parameter that leaves out what this one asks for; of several values, posts with any of them. */
  readonly exclude?: string;
}

/** A field that an operator asks for; where the operator is for one value of it, with the value behind a colon. */
export type OperatorName =
  | "author"
  | "lang"
  | "link"
  | "country"
  | "likes"
  | "reposts"
  | "replies"
  | "type:reply"
  | "type:quote"
  | "has:link"
  | "has:media"
  | "has:geo";

export interface SearchOperator {
  /** What is written before the value; the whole of it where the operator is for one value. */
  readonly text: string;
  /** What is `exact` may be left out, too. */
  readonly support: Support;
  /** Whether the network answers to it where nothing else is asked for. Default: yes. */
  readonly alone?: boolean;
  /** What a value looks like there, as a regular expression for the whole of it. Others are not asked for. */
  readonly shape?: string;
  /** What the network calls some values; of several names any will do. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
}

export interface CoverageLimit {
  readonly code:
    | "opt-in"
    | "window"
    | "permission"
    | "page-cap"
    | "sign-in"
    | "ranked"
    | "closed"
    | "kinds"
    | "deletions-invisible";
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
