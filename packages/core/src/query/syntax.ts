import type { Diagnostic } from "../text/diagnostic.ts";
import type { Span } from "../text/span.ts";

/**
 * The tree that `parse` reads and `format` writes. Every node keeps its span in the source; nothing in a tree is ever
 * changed in place. Operators at one level are one node: `a OR b OR c` is a single `or` of three.
 */
export type QueryNode =
  | OrNode
  | AndNode
  | NotNode
  | NearNode
  | WithinNode
  | QuorumNode
  | FrequencyNode
  | FieldNode
  | SavedNode
  | TermNode;

/** What can stand inside a phrase, a field of text, NEAR and FREQ. */
export type TermNode = WordNode | PhraseNode | ExactNode | RawNode | TagNode | HandleNode | CashtagNode | EmojiNode | UrlNode;

interface Placed {
  readonly span: Span;
  /** The parentheses round the node, where the writer gave any. They mean nothing to `equals`. */
  readonly parentheses?: Span;
}

export interface OrNode extends Placed {
  readonly type: "or";
  readonly operands: readonly QueryNode[];
}

/** `AND` and juxtaposition alike. */
export interface AndNode extends Placed {
  readonly type: "and";
  readonly operands: readonly QueryNode[];
}

export interface NotNode extends Placed {
  readonly type: "not";
  readonly operand: QueryNode;
}

/** `NEAR/n` (either order) and `ONEAR/n` (left before right): at most `distance` words between. Left-associative. */
export interface NearNode extends Placed {
  readonly type: "near";
  readonly ordered: boolean;
  readonly distance: number;
  readonly left: QueryNode;
  readonly right: QueryNode;
}

/** `SENTENCE` and `PARAGRAPH`: both in one. */
export interface WithinNode extends Placed {
  readonly type: "within";
  readonly unit: "sentence" | "paragraph";
  readonly left: QueryNode;
  readonly right: QueryNode;
}

/** `ATLEAST/n(a, b, c)`: so many of the members. */
export interface QuorumNode extends Placed {
  readonly type: "quorum";
  readonly atLeast: number;
  readonly operands: readonly QueryNode[];
}

/** `FREQ/n(a OR b)`: so many occurrences. */
export interface FrequencyNode extends Placed {
  readonly type: "frequency";
  readonly atLeast: number;
  readonly operand: QueryNode;
}

/** `name:…`. Text fields hold terms, other fields values, both also in lists (`lang:(en OR es)`). */
export interface FieldNode extends Placed {
  readonly type: "field";
  readonly name: string;
  readonly nameSpan: Span;
  readonly operand: QueryNode | ValueNode;
}

/** What a field is compared with. Texts stay as written; their meaning depends on the field. */
export type ValueNode =
  | (Placed & { readonly type: "value"; readonly text: string; readonly quoted: boolean })
  | (Placed & { readonly type: "comparison"; readonly operator: ">" | ">=" | "<" | "<=" | "="; readonly text: string })
  | (Placed & { readonly type: "range"; readonly from: string; readonly to: string })
  | (Placed & { readonly type: "list"; readonly values: readonly ValueNode[] });

/** `saved:"name"`: another saved search, put in when the query is compiled. */
export interface SavedNode extends Placed {
  readonly type: "saved";
  readonly name: string;
}

/** A bare word, with `*` and `?` where the writer used wildcards. */
export interface WordNode extends Placed {
  readonly type: "word";
  readonly text: string;
  /** `~` behind a word: long runs of a letter count as short ones (`sooo`). */
  readonly elongated?: boolean;
}

/** `"a b"`, with slop when `~n` follows. A part is a word, `*` for any one word, or alternatives. */
export interface PhraseNode extends Placed {
  readonly type: "phrase";
  readonly parts: readonly PhrasePart[];
  readonly slop?: number;
}

export type PhrasePart =
  | { readonly type: "word"; readonly text: string; readonly span: Span }
  | { readonly type: "any"; readonly span: Span }
  | { readonly type: "alternatives"; readonly texts: readonly string[]; readonly span: Span };

/** `{BPL}`: case, accents and punctuation exactly so, at word borders. */
export interface ExactNode extends Placed {
  readonly type: "exact";
  readonly text: string;
}

/** `raw:"…"`: the code points anywhere, across words. */
export interface RawNode extends Placed {
  readonly type: "raw";
  readonly text: string;
}

export interface TagNode extends Placed {
  readonly type: "tag";
  /** Without `#`. */
  readonly name: string;
}

export interface HandleNode extends Placed {
  readonly type: "handle";
  /** Without the leading `@`. */
  readonly name: string;
}

export interface CashtagNode extends Placed {
  readonly type: "cashtag";
  /** Without `$`. */
  readonly name: string;
}

export interface EmojiNode extends Placed {
  readonly type: "emoji";
  readonly text: string;
}

export interface UrlNode extends Placed {
  readonly type: "url";
  readonly text: string;
}

/** `<<< … >>>` or a C-style comment; `format` keeps it before the node it stood before. */
export interface QueryComment {
  readonly text: string;
  readonly span: Span;
}

declare const errorFree: unique symbol;

/**
 * A query in which no error was found; warnings may remain. Only `parse` and the `query` tag make one, and only a `Query`
 * can be compiled, planned or put into a search set.
 */
export interface Query {
  readonly language: 1;
  readonly source: string;
  readonly root: QueryNode;
  readonly comments: readonly QueryComment[];
  readonly [errorFree]: true;
}

/** The best tree that could be recovered from a text with errors: for previews and completion; nothing that runs accepts it. */
export interface QueryDraft {
  readonly language: 1;
  readonly source: string;
  /** Missing when nothing at all could be read. */
  readonly root?: QueryNode;
  readonly comments: readonly QueryComment[];
}

export type ParseResult = ({ readonly ok: true; readonly query: Query } | { readonly ok: false; readonly draft: QueryDraft }) & {
  /** In the order of the text; where there are too many, errors before the rest. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many more were found. */
  readonly omitted: number;
};
