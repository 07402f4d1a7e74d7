import { type Span, span } from "../text/span.ts";
import { bracketAt, isCapital, isDigit, isSpace, matchAt, skipSpaces, spacesBefore } from "./characters.ts";
import { replacing } from "./fixes.ts";
import type { Language } from "./language.ts";
import type { Limits } from "./limits.ts";
import type { Binding, Call, Infix, Mark, NumberSpelling, Operator, Prefix, Reader } from "./operators/operator.ts";
import type { Details, Report } from "./report.ts";
import type { QueryComment, QueryNode } from "./syntax.ts";
import type { MessageKey } from "./wording.ts";

/** The pieces a query is made of. Terms come whole, as nodes. */
export type Lexeme =
  | { readonly kind: "open" | "close" | "comma"; readonly span: Span }
  | { readonly kind: "operand"; readonly node: QueryNode }
  | { readonly kind: "hole"; readonly span: Span; readonly key: MessageKey }
  | { readonly kind: "infix"; readonly spelling: Pick<Infix, "join">; readonly binding: Binding; readonly mark: Mark }
  | { readonly kind: "prefix"; readonly spelling: Pick<Prefix, "wrap">; readonly binding: Binding; readonly mark: Mark }
  | { readonly kind: "call"; readonly spelling: Call; readonly mark: Mark };

/** Reads one lexeme after another. Every character is looked at a bounded number of times. */
export class Lexer implements Reader {
  readonly text: string;
  readonly comments: QueryComment[] = [];
  at = 0;
  /** Where the text ends; before a comment that is never closed, because nothing written behind that would be read. */
  end: number;
  readonly #language: Language;
  readonly #findings: Report;
  readonly #limits: Limits;
  readonly #found = new Map<string, { from: number; at: number }>();

  constructor(text: string, language: Language, findings: Report, limits: Limits) {
    this.text = text;
    this.end = text.length;
    this.#language = language;
    this.#findings = findings;
    this.#limits = limits;
  }

  /** The next lexeme; nothing at the end of the source. */
  next(): Lexeme | undefined {
    for (;;) {
      this.skipSpace();
      if (this.at >= this.text.length) return undefined;
      const lexeme = this.#bracket() ?? this.#symbol() ?? this.#word() ?? this.#term();
      if (lexeme !== undefined) return lexeme;
    }
  }

  checkDistance(words: number, place: Span): void {
    const most = this.#limits.distance;
    if (words <= most) return;
    this.report("E09.distance", place, () => ({
      values: { limit: most },
      fixes: [replacing(place, String(most))],
    }));
  }

  report(key: MessageKey, place: Span, details?: () => Details): void {
    this.#findings.add(key, place, details);
  }

  find(characters: string, from: number, accepts: (text: string, at: number) => boolean = always): number {
    const known = this.#found.get(characters);
    if (known !== undefined && known.from <= from && (known.at < 0 || known.at >= from)) return known.at;
    const at = scan(this.text, characters, from, accepts);
    this.#found.set(characters, { from, at });
    return at;
  }

  guessEnd(from: number): number {
    const end = matchAt(this.#language.operatorAhead, this.text, from)?.index ?? this.text.length;
    return Math.max(from, spacesBefore(this.text, end));
  }

  skipSpace(): void {
    do this.at = skipSpaces(this.text, this.at);
    while (this.#comment());
  }

  #comment(): boolean {
    const opener = commentAt(this.text, this.at);
    if (opener === undefined) return false;
    const start = this.at;
    const close = this.text.indexOf(closerOf[opener], start + opener.length);
    if (close < 0) this.#unclosedComment(start, opener);
    const end = close < 0 ? this.text.length : close + closerOf[opener].length;
    this.comments.push({ text: this.text.slice(start + opener.length, close < 0 ? end : close).trim(), span: span(start, end) });
    this.at = end;
    return true;
  }

  #unclosedComment(start: number, opener: CommentOpener): void {
    this.end = start;
    const end = span(this.text.length, this.text.length);
    this.report("E01.comment", span(start, start + opener.length), () => ({
      fixes: [replacing(end, ` ${closerOf[opener]}`, "E01.comment.fix")],
    }));
  }

  #bracket(): Lexeme | undefined {
    const kind = bracketAt(this.text, this.at);
    if (kind === undefined) return undefined;
    return { kind, span: span(this.at, ++this.at) };
  }

  #symbol(): Lexeme | undefined {
    for (const [symbol, operator] of this.#language.symbols) {
      if (!this.text.startsWith(symbol, this.at)) continue;
      const end = this.at + symbol.length;
      if (!this.#standsAsSymbol(operator, end)) continue;
      const mark = { span: span(this.at, end), text: symbol };
      if (dashes.includes(symbol)) this.#dash(mark);
      this.at = end;
      return lexemeOf(operator, mark);
    }
    return undefined;
  }

  /** Telephones and word processors make a longer dash of a minus. */
  #dash({ span: place, text }: Mark): void {
    this.report("W10.dash", place, () => ({
      values: { text },
      fixes: [{ ...replacing(place, "-", "W10.dash.fix"), safe: true }],
    }));
  }

  /** A sign before a term stands directly before it; `&` inside a word (`AT&T`) is read with the word. */
  #standsAsSymbol(operator: Operator, end: number): boolean {
    const isFollowed = end < this.text.length && !isSpace(this.text.charCodeAt(end)) && bracketAt(this.text, end) !== "close";
    return operator.spelling.kind === "prefix" ? isFollowed : true;
  }

  #word(): Lexeme | undefined {
    let end = this.at;
    while (isCapital(this.text.charCodeAt(end))) end++;
    const operator = end === this.at ? undefined : this.#language.words.get(this.text.slice(this.at, end));
    if (operator === undefined) return undefined;
    const mark = this.#mark(operator, end);
    if (mark === undefined) return undefined;
    this.at = mark.span.end;
    return lexemeOf(operator, mark);
  }

  /** The operator with its number; nothing when it is only the beginning of a word. */
  #mark(operator: Operator, wordEnd: number): Mark | undefined {
    const { spelling } = operator;
    const spelled = spelling.kind === "term" ? undefined : spelling.number;
    const [written = "", digits = "", suffix = ""] = matchAt(spelled?.pattern ?? numbered, this.text, wordEnd) ?? [];
    const end = wordEnd + written.length;
    if (!this.#endsWord(end)) return undefined;
    const place = span(this.at, end);
    const number = digits === "" ? undefined : Number(digits);
    this.#checkNumber(spelled, place, span(wordEnd, end), number);
    return {
      span: place,
      text: this.text.slice(this.at, wordEnd),
      ...(number !== undefined && { number: Math.max(number, spelled?.least ?? 0) }),
      ...(suffix !== "" && { suffix }),
    };
  }

  #checkNumber(spelled: NumberSpelling | undefined, place: Span, numberPlace: Span, number: number | undefined): void {
    const problem = problemOf(spelled, isEmpty(numberPlace), number);
    const text = this.text.slice(place.start, numberPlace.start);
    const meant = spelled === undefined ? "" : `/${number === undefined ? (spelled.default ?? 2) : spelled.least}`;
    if (problem !== undefined) this.report(problem, place, () => numberFix(text, numberPlace, meant));
    else if (spelled?.isDistance && number !== undefined) this.checkDistance(number, digitsIn(numberPlace, this.text));
  }

  #endsWord(at: number): boolean {
    return at >= this.text.length || isSpace(this.text.charCodeAt(at)) || endsOperator.includes(this.text.charAt(at));
  }

  /** The next term; nothing where something was passed over. */
  #term(): Lexeme | undefined {
    for (const { read } of this.#language.terms) {
      const reading = read(this);
      if (reading === undefined) continue;
      if ("node" in reading) return { kind: "operand", node: reading.node };
      if ("skipped" in reading) return undefined;
      if ("hole" in reading) return { kind: "hole", span: reading.hole, key: reading.key };
      return { kind: "prefix", spelling: reading.prefix, binding: reading.binding, mark: reading.mark };
    }
    // A character that no operator claims (a lone brace) is left out, with a finding.
    return { kind: "hole", span: span(this.at, ++this.at), key: "E05.term" };
  }
}

/** A slash behind an operator, with the digits that follow. */
const numbered = /\/(\d*)/y;

function problemOf(spelled: NumberSpelling | undefined, isMissing: boolean, number: number | undefined): MessageKey | undefined {
  if (spelled === undefined) return isMissing ? undefined : "E07.noNumber";
  if (number === undefined) return isMissing && spelled.default !== undefined ? undefined : "E07.number";
  return number < spelled.least ? "E07.least" : undefined;
}

/** The digits between a slash and the letter that may follow. */
function digitsIn({ start, end }: Span, text: string): Span {
  return span(start + 1, isDigit(text.charCodeAt(end - 1)) ? end : end - 1);
}

function numberFix(text: string, place: Span, number: string): Details {
  return { values: { text }, fixes: [replacing(place, number, "fix.write", text + number)] };
}

function isEmpty({ start, end }: Span): boolean {
  return start === end;
}

/** Dashes that stand for a minus before a word. */
const dashes = "\u2212\u2013\u2014";

/** What may follow an operator word without a space. */
const endsOperator = '()"{,|#@$\u201c\u201d\u201e\u00ab\uff08\uff09';

type CommentOpener = "<<<" | "/*";

const closerOf: Readonly<Record<CommentOpener, string>> = { "<<<": ">>>", "/*": "*/" };

/** The opener of the comment that starts at an offset. */
export function commentAt(text: string, at: number): CommentOpener | undefined {
  if (text.startsWith("<<<", at)) return "<<<";
  return text.startsWith("/*", at) ? "/*" : undefined;
}

function lexemeOf({ spelling, binding }: Operator, mark: Mark): Lexeme | undefined {
  if (spelling.kind === "term") return undefined;
  if (spelling.kind === "call") return { kind: "call", spelling, mark };
  if (spelling.kind === "prefix") return { kind: "prefix", spelling, binding, mark };
  return { kind: "infix", spelling, binding, mark };
}

function scan(text: string, characters: string, from: number, accepts: (text: string, at: number) => boolean): number {
  for (let at = from; at < text.length; at++) {
    if (characters.includes(text.charAt(at)) && accepts(text, at)) return at;
  }
  return -1;
}

function always(): boolean {
  return true;
}
