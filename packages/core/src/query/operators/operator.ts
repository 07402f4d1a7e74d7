import type { Span } from "../../text/span.ts";
import type { Form, Origin, TextField } from "../form.ts";
import type { Details } from "../report.ts";
import type { QueryNode, SavedNode } from "../syntax.ts";
import type { MessageKey } from "../wording.ts";

/**
 * All that one operator of the language is: how it is written, what it means, how it is written back. Parser, lowering and
 * formatter read the list of operators and know none of them by name.
 */
export interface Operator<Node extends QueryNode = QueryNode> {
  readonly spelling: Spelling;
  /** The types of node it makes. */
  readonly nodes: readonly Node["type"][];
  readonly binding: Binding;
  /** Whether its nodes stand at places in the text, so that NEAR can measure from them. */
  readonly occurs: "always" | "as-its-operands" | "never";
  /** What it can be given: anything, or only what stands at places in the text. */
  readonly takes: "anything" | "occurrences";
  /** The context in which its operands are lowered, where it differs. */
  scope?(node: Node, context: LowerContext): LowerContext;
  /** Reports what is wrong with a node as a whole. */
  check?(node: Node, reporter: Reporter): void;
  /** What a node means, given what its operands mean. */
  lower(node: Node, operands: readonly Form[], context: LowerContext): Form;
  /** How a node is written, given how its operands are. Lines are to stay within `width` where that can be. */
  format(node: Node, operands: readonly Printed[], width: number): string;
}

/** What people read about an operator. It stands apart from what runs, so that a program that only searches need not carry it. */
export interface OperatorPage {
  readonly operator: Operator;
  readonly name: string;
  /** How it looks, for the table of operators: `a NEAR/4 b`. */
  readonly syntax: string;
  /** What it does, in a sentence or two. */
  readonly summary: string;
  /** Its tests. */
  readonly examples: readonly OperatorExample[];
}

/** How tightly an operator holds what stands beside it. Terms hold tightest of all. */
export const binding = { or: 1, and: 2, not: 3, near: 4, field: 5, term: 6 } as const;

/** One of the levels of `binding`. */
export type Binding = (typeof binding)[keyof typeof binding];

/** How the parser meets an operator. */
export type Spelling = Infix | Prefix | Call | Term;

interface Named {
  /** In capitals, as they are written. The first is the one that `format` writes. */
  readonly words: readonly string[];
  /** Signs that say the same as the first. */
  readonly symbols?: readonly string[];
  /** A number behind a slash (`NEAR/4`). */
  readonly number?: NumberSpelling;
}

/** What a number behind an operator may be. */
export interface NumberSpelling {
  /** What holds when it is left out; missing where it must be given. */
  readonly default?: number;
  readonly least: number;
  /** Whether it is a distance, for which there is a limit. */
  readonly isDistance?: boolean;
  /** How it is written, sticky, with the number and a letter behind it as groups. Default: a slash and digits. */
  readonly pattern?: RegExp;
}

/** Stands between two operands. All infix operators group from the left. */
export interface Infix extends Named {
  readonly kind: "infix";
  /** Two operands side by side mean this operator. */
  readonly isImplicit?: boolean;
  join(left: QueryNode, right: QueryNode, mark: Mark): QueryNode;
}

/** Stands before one operand. */
export interface Prefix extends Named {
  readonly kind: "prefix";
  wrap(operand: QueryNode, mark: Mark): QueryNode;
}

/** A word with its operands in parentheses, parted by commas. */
export interface Call extends Named {
  readonly kind: "call";
  /** Whether it takes one operand, and not a list. */
  readonly takesOne?: boolean;
  make(operands: readonly QueryNode[], mark: Mark, span: Span): QueryNode;
}

/** Anything that is read on its own. The operators of this kind are asked in the order of the list. */
export interface Term {
  readonly kind: "term";
  readonly words?: undefined;
  readonly symbols?: undefined;
  /** Reads one term that starts at `reader.at` and moves behind it, or leaves `reader.at` alone when there is none of its own. */
  read(reader: Reader): Reading | undefined;
}

/**
 * What a term operator found: a node, the beginning of something that takes the next operand, nothing that can be
 * looked for, or something that was passed over. */
export type Reading =
  | { readonly node: QueryNode }
  | { readonly prefix: Pick<Prefix, "wrap">; readonly binding: Binding; readonly mark: Mark }
  | { readonly hole: Span; readonly key: MessageKey }
  | { readonly skipped: true };

/** An operator as it stands in the source. */
export interface Mark {
  readonly span: Span;
  /** As written. Empty where two operands stand side by side. */
  readonly text: string;
  readonly number?: number;
  readonly suffix?: string;
}

/** Takes findings. */
export interface Reporter {
  report(key: MessageKey, span: Span, details?: () => Details): void;
}

/** The source as term operators read it. */
export interface Reader extends Reporter {
  readonly text: string;
  /** Where the text ends; before a comment that is never closed. */
  readonly end: number;
  at: number;
  /** The first of several characters at or behind an offset, -1 when there is none. Costs no more than one pass over the source. */
  find(characters: string, from: number, accepts?: (text: string, at: number) => boolean): number;
  /** Where something that is never closed probably ends: before the next operator or closing parenthesis. */
  guessEnd(from: number): number;
  /** Reports a number that exceeds a limit, at its digits. */
  checkDistance(words: number, place: Span): void;
  /** Moves over white space and comments. */
  skipSpace(): void;
}

/** Where and how operands are lowered. */
export interface LowerContext {
  readonly field: TextField;
  /** Offset of the account's clock from UTC, in minutes, at a moment of UTC. */
  readonly offsetAt: (milliseconds: number) => number;
  origin(span: Span): Origin;
  /** The meaning of a saved search that the query names. */
  saved(node: SavedNode): Form;
}

/** A node in writing. `comments` stand before it, and before its parentheses. */
export interface Printed {
  readonly node: QueryNode;
  readonly binding: Binding;
  readonly text: string;
  readonly comments: string;
}

/** A query with what it finds and does not find. Brackets in `finds` mark every highlight. */
export interface OperatorExample {
  readonly query: string;
  readonly finds?: readonly string[];
  readonly misses?: readonly string[];
  /** Saved searches that it names, by name. */
  readonly saved?: Readonly<Record<string, string>>;
  /** What `format` makes of it, where that differs. */
  readonly formatted?: string;
  /** Codes of what is wrong with it, in the order of the text. */
  readonly says?: readonly string[];
}

/** A printed operand, in parentheses where `when` says so. Parentheses round several lines stand on lines of their own. */
export function printed({ text, comments }: Printed, when: boolean): string {
  if (!when) return comments + text;
  return comments + (isBroken(text) ? `(\n${indented(text)}\n)` : `(${text})`);
}

/** Operands with an operator between: on one line, or each on its own behind the operator. */
export function chained(operands: readonly string[], word: string, width: number): string {
  const line = joined(operands, ` ${word} `);
  if (width === Number.POSITIVE_INFINITY || line.length > longestBroken) return line;
  return line.length <= width && !line.includes("\n") ? line : joined(operands, `\n${word} `);
}

/**
 * Longest piece that is laid out on lines of its own, in code units: as much as a query may have. A piece a thousand levels deep
 * would be indented a thousand times over.
 */
const longestBroken = 20_000;

function isBroken(text: string): boolean {
  return text.length <= longestBroken && text.includes("\n");
}

/** Texts with something between, by `+`, which copies nothing: what stands inside a hundred thousand parentheses is copied once and not at each of them. */
export function joined(texts: readonly string[], between: string): string {
  return texts.length === 0 ? "" : texts.reduce((before, text) => before + between + text);
}

function indented(text: string): string {
  return `  ${text.replaceAll("\n", "\n  ")}`;
}
