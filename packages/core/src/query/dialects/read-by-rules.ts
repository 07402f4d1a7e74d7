import { type Span, span } from "../../text/span.ts";
import { skipSpaces } from "../characters.ts";
import type { Lexeme } from "../lexer.ts";
import { checkLowerCase } from "../lower-case.ts";
import type { Binding, Infix, Prefix } from "../operators/operator.ts";
import type { FixDetails, Report } from "../report.ts";
import { standard } from "../standard.ts";
import type { QueryComment } from "../syntax.ts";
import { nodesOf } from "../tree.ts";
import { type Implicit, TreeBuilder } from "../tree-builder.ts";
import { validate } from "../validate.ts";
import type { MessageKey, MessageValues } from "../wording.ts";
import type { DialectSetting, DialectTree } from "./dialect.ts";
import { ownTerm } from "./own-term.ts";
import { checkPrecedence } from "./precedence.ts";

/** How a language is read: rules tried in order where a term or operator begins, and what two terms side by side mean. */
export interface Rules {
  readonly rules: readonly Rule[];
  readonly implicit: Implicit;
  /** Operators are written in capitals; in small letters they are words, which is seldom meant. */
  readonly isInCapitals?: boolean;
  /** Nobody says whether AND or OR comes first. */
  readonly isPrecedenceUnsaid?: boolean;
}

/** One rule: a sticky pattern, and what it stands for here. A term that is `undefined` is left to the next rules. */
export type Rule = { readonly pattern: RegExp } & (
  | { readonly term: (match: RegExpExecArray, place: Span) => OwnTerm | undefined }
  | { readonly infix: (match: RegExpExecArray, place: Span) => Join; readonly binding: Binding }
  | { readonly prefix: (match: RegExpExecArray, place: Span) => Wrap; readonly binding: Binding }
  | { readonly comment: (match: RegExpExecArray) => string }
  | { readonly skip: Remark | undefined }
);

/** An operator of ours that stands for one of another language. With `says`, it is not quite the same. */
export interface Join extends Pick<Infix, "join"> {
  readonly says?: Remark;
}

export interface Wrap extends Pick<Prefix, "wrap"> {
  readonly says?: Remark;
}

/** A term as our language writes it. With `says`, it is not quite the same, or there is none at all. */
export interface OwnTerm {
  readonly text?: string;
  readonly says?: Remark;
}

/** Something to report at the place of a term. */
export interface Remark {
  readonly key: MessageKey;
  readonly values?: MessageValues;
  /** The way out, in the other language. */
  readonly fix?: (place: Span) => FixDetails;
}

/** Reads a text by the rules of another language. Like our own parser it never throws, and keeps a stack of its own. */
export function readByRules(source: string, { limits, report }: DialectSetting, language: Rules): DialectTree {
  const comments: QueryComment[] = [];
  const builder = new TreeBuilder(source, language.implicit, report, limits);
  for (let at = skipSpaces(source, 0); at < source.length; at = skipSpaces(source, at)) {
    const { end, lexeme } = readOne(source, at, language.rules, report, comments);
    if (lexeme !== undefined) builder.take(lexeme);
    at = end;
  }
  const root = builder.finish();
  if (root === undefined) return { comments };
  if (language.isInCapitals) checkLowerCase(source, nodesOf(root), report);
  if (language.isPrecedenceUnsaid) checkPrecedence(nodesOf(root), report);
  validate(root, { source, language: standard, limits, report, isTooDeep: builder.isTooDeep });
  return { comments, root };
}

interface Read {
  readonly end: number;
  readonly lexeme?: Lexeme | undefined;
}

function readOne(source: string, at: number, rules: readonly Rule[], report: Report, comments: QueryComment[]): Read {
  const bracket = source[at] === "(" ? "open" : source[at] === ")" ? "close" : undefined;
  if (bracket !== undefined) return { end: at + 1, lexeme: { kind: bracket, span: span(at, at + 1) } };
  for (const rule of rules) {
    rule.pattern.lastIndex = at;
    const match = rule.pattern.exec(source);
    if (match === null || match[0] === "") continue;
    const place = span(at, at + match[0].length);
    const term = "term" in rule ? rule.term(match, place) : undefined;
    if ("term" in rule && term === undefined) continue;
    const lexeme = term === undefined ? lexemeOf(rule, match, place, report, comments) : termOf(term, place, report, match[0]);
    return { end: place.end, lexeme };
  }
  report.add("E05.term", span(at, at + 1), () => ({ values: { text: source.charAt(at) } }));
  return { end: at + 1 };
}

function lexemeOf(rule: Rule, match: RegExpExecArray, place: Span, report: Report, comments: QueryComment[]): Lexeme | undefined {
  const mark = { span: place, text: match[0] };
  if ("infix" in rule || "prefix" in rule) {
    const spelling = "infix" in rule ? rule.infix(match, place) : rule.prefix(match, place);
    if (spelling.says !== undefined) remark(report, spelling.says, place, match[0]);
    return { kind: "infix" in rule ? "infix" : "prefix", spelling, binding: rule.binding, mark } as Lexeme;
  }
  if ("comment" in rule) comments.push({ text: rule.comment(match), span: place });
  else if ("skip" in rule && rule.skip !== undefined) remark(report, rule.skip, place, match[0]);
  return undefined;
}

function termOf({ text, says }: OwnTerm, place: Span, report: Report, written: string): Lexeme | undefined {
  if (text === undefined && says !== undefined) return { kind: "hole", span: place, key: says.key };
  if (says !== undefined) remark(report, says, place, written);
  const node = text === undefined ? undefined : ownTerm(text, place, report);
  return node === undefined ? { kind: "hole", span: place, key: "E05.term" } : { kind: "operand", node };
}

/** Reports a remark on a stretch of the other language. */
export function remark(report: Report, { key, values, fix }: Remark, place: Span, text: string): void {
  report.add(key, place, () => ({ values: { text, ...values }, ...(fix && { fixes: [fix(place)] }) }));
}
