import { type Span, span } from "../../text/span.ts";
import { skipSpaces } from "../characters.ts";
import type { Lexeme } from "../lexer.ts";
import type { Binding, Infix, Prefix } from "../operators/operator.ts";
import type { Report } from "../report.ts";
import { standard } from "../standard.ts";
import type { QueryComment } from "../syntax.ts";
import { type Implicit, TreeBuilder } from "../tree-builder.ts";
import { validate } from "../validate.ts";
import type { MessageKey, MessageValues } from "../wording.ts";
import type { DialectSetting, DialectTree } from "./dialect.ts";
import { ownTerm } from "./own-term.ts";

/** How a language is read: rules tried in order where a term or operator begins, and what two terms side by side mean. */
export interface Rules {
  readonly rules: readonly Rule[];
  readonly implicit: Implicit;
}

/** One rule: a sticky pattern, and what it stands for here. */
export type Rule = { readonly pattern: RegExp } & (
  | { readonly term: (match: RegExpExecArray) => OwnTerm }
  | { readonly infix: (match: RegExpExecArray) => Pick<Infix, "join">; readonly binding: Binding }
  | { readonly prefix: (match: RegExpExecArray, place: Span) => Pick<Prefix, "wrap">; readonly binding: Binding }
  | { readonly comment: (match: RegExpExecArray) => string }
  | { readonly skip: Remark | undefined }
);

/** A term as our language writes it. With `says`, it is not quite the same, or there is none at all. */
export interface OwnTerm {
  readonly text?: string;
  readonly says?: Remark;
}

/** Something to report at the place of a term. */
export interface Remark {
  readonly key: MessageKey;
  readonly values?: MessageValues;
}

/** Reads a text by the rules of another language. Like our own parser it never throws, and keeps a stack of its own. */
export function readByRules(source: string, { limits, report }: DialectSetting, { rules, implicit }: Rules): DialectTree {
  const comments: QueryComment[] = [];
  const builder = new TreeBuilder(source, implicit, report, limits);
  for (let at = skipSpaces(source, 0); at < source.length; at = skipSpaces(source, at)) {
    const { end, lexeme } = readOne(source, at, rules, report, comments);
    if (lexeme !== undefined) builder.take(lexeme);
    at = end;
  }
  const root = builder.finish();
  if (root !== undefined) validate(root, { source, language: standard, limits, report, isTooDeep: builder.isTooDeep });
  return { comments, ...(root && { root }) };
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
    return { end: place.end, lexeme: lexemeOf(rule, match, place, report, comments) };
  }
  report.add("E05.term", span(at, at + 1), () => ({ values: { text: source.charAt(at) } }));
  return { end: at + 1 };
}

function lexemeOf(rule: Rule, match: RegExpExecArray, place: Span, report: Report, comments: QueryComment[]): Lexeme | undefined {
  const mark = { span: place, text: match[0] };
  if ("infix" in rule) return { kind: "infix", spelling: rule.infix(match), binding: rule.binding, mark };
  if ("prefix" in rule) return { kind: "prefix", spelling: rule.prefix(match, place), binding: rule.binding, mark };
  if ("term" in rule) return termOf(rule.term(match), place, report, match[0]);
  if ("comment" in rule) comments.push({ text: rule.comment(match), span: place });
  else if (rule.skip !== undefined) remark(report, rule.skip, place, match[0]);
  return undefined;
}

function termOf({ text, says }: OwnTerm, place: Span, report: Report, written: string): Lexeme | undefined {
  if (text === undefined && says !== undefined) return { kind: "hole", span: place, key: says.key };
  if (says !== undefined) remark(report, says, place, written);
  const node = text === undefined ? undefined : ownTerm(text, place, report);
  return node === undefined ? { kind: "hole", span: place, key: "E05.term" } : { kind: "operand", node };
}

function remark(report: Report, { key, values }: Remark, place: Span, text: string): void {
  report.add(key, place, () => ({ values: { text, ...values } }));
}
