import type { Span } from "../text/span.ts";

/**
 * The small fixed form to which every operator lowers. Matcher, `explain`, search set and planner know only this form and
 * derive what they need from it: anchors, weaker forms, words a network may be asked for.
 *
 * `all`, `any`, `not`, `count` and `test` are true or false of a whole post. `leaf`, `sequence` and `window` occur at
 * positions; so does an `any` whose members all do. A positional form is true of a post when it occurs at least once.
 */
export type Form = Leaf | Sequence | Window | All | Any | Not | Count | Test;

/** Forms that occur at positions. An `any` among them has positional members only; lowering keeps that promise. */
export type Positional = Leaf | Sequence | Window | Any;

/** The piece of a query that a form came from. `saved` names the saved search, where the piece stands in another query. */
export interface Origin {
  readonly span: Span;
  readonly saved?: string;
}

interface Lowered {
  readonly origin: Origin;
}

/** Where text is looked for. `unfielded` is title and text; `body` falls back to text. */
export type TextField = "unfielded" | "title" | "body" | "alt" | "tag";

export interface Leaf extends Lowered {
  readonly kind: "leaf";
  readonly field: TextField;
  readonly pattern: Pattern;
}

/** How one token, or for `raw` a stretch of text, is recognised. */
export type Pattern =
  /** A word or character by its base form. With `accents`, the token must also agree in accents (never in case). */
  | { readonly kind: "word"; readonly base: string; readonly accents?: string; readonly elongated?: boolean }
  /**
   * A word whose base form fits: literal parts and holes, `many` for any number of letters, `one` for exactly one. With `accents`, its
   * accent form must fit those too.
   */
  | { readonly kind: "wildcard"; readonly parts: readonly WildcardPart[]; readonly accents?: readonly WildcardPart[] }
  /** Any one word or character: a `*` inside a phrase. */
  | { readonly kind: "anything" }
  /** The very code units, at word borders. A text with accents is looked for composed and decomposed, as two leaves. */
  | { readonly kind: "exact"; readonly text: string }
  /** The very code points, anywhere. */
  | { readonly kind: "raw"; readonly text: string }
  /** By base form, without the sign. A handle without a server also fits the same name on any server. */
  | { readonly kind: "tag" | "handle" | "cashtag" | "email"; readonly base: string }
  | { readonly kind: "emoji"; readonly base: string }
  | { readonly kind: "url"; readonly text: string };

export type WildcardPart = { readonly literal: string } | "many" | "one";

/**
 * The members one after another, no word between. `touching`: nothing visible between either, not even a space. So a run of
 * Han, Kana or Thai is looked for as a substring that does not reach over a full stop.
 */
export interface Sequence extends Lowered {
  readonly kind: "sequence";
  readonly of: readonly Positional[];
  readonly touching?: boolean;
}

/** The members near each other. One occurrence of a word never serves two members. */
export interface Window extends Lowered {
  readonly kind: "window";
  readonly of: readonly Positional[];
  readonly within: Nearness;
}

export type Nearness =
  /** At most so many words between the two members; `ordered`: the first before the second. */
  | { readonly unit: "between"; readonly words: number; readonly ordered: boolean }
  /** At most so many words, in the smallest stretch that holds all members, that belong to none of them. */
  | { readonly unit: "extra"; readonly words: number }
  | { readonly unit: "sentence" | "paragraph" };

export interface All extends Lowered {
  readonly kind: "all";
  readonly of: readonly Form[];
}

export interface Any extends Lowered {
  readonly kind: "any";
  readonly of: readonly Form[];
}

export interface Not extends Lowered {
  readonly kind: "not";
  readonly of: Form;
}

/** `members`: at least so many of them are true. `occurrences`: the one positional member occurs at least so often. */
export interface Count extends Lowered {
  readonly kind: "count";
  readonly counts: "members" | "occurrences";
  readonly atLeast: number;
  readonly of: readonly Form[];
}

/** A test of one field other than text. False of a missing value. */
export interface Test extends Lowered {
  readonly kind: "test";
  readonly field: TestField;
  readonly condition: Condition;
}

export type TestField =
  | "author"
  | "mention"
  | "to"
  | "site"
  | "domain"
  | "url"
  | "link"
  | "lang"
  | "country"
  | "place"
  | "network"
  | "type"
  | "is"
  | "has"
  | "likes"
  | "reposts"
  | "replies"
  | "rating"
  | "created";

export type Condition =
  /** Folded text, compared as the field asks: whole for `lang`, by label for `domain`, with `*` at the end as prefix. */
  | { readonly kind: "text"; readonly text: string; readonly prefix: boolean }
  /** Inclusive bounds; a missing bound is open. */
  | { readonly kind: "number"; readonly from?: number; readonly to?: number }
  /** From inclusive, to exclusive. */
  | { readonly kind: "time"; readonly from?: Instant; readonly to?: Instant };

/** Milliseconds since 1970 UTC; relative instants count back from the `now` that the match is given. */
export type Instant = { readonly at: number } | { readonly beforeNow: number };
