import { cover, type Span, slice, span } from "../../text/span.ts";
import { skipSpaces } from "../characters.ts";
import { checkLowerCase } from "../lower-case.ts";
import { standard } from "../standard.ts";
import { doubledOperator, misplacedOperator, removal, strayParenthesis, unclosedParenthesis } from "../structure-findings.ts";
import type { QueryNode } from "../syntax.ts";
import { nodesOf } from "../tree.ts";
import { validate } from "../validate.ts";
import type { DialectSetting, DialectTree } from "./dialect.ts";
import { wrapField } from "./joins.ts";
import { type Clause, type Conjunction, combine, type Occurrence, take } from "./lucene-clauses.ts";
import { fieldOf, keyOfUnknown, readLuceneTerm } from "./lucene-terms.ts";
import { ownTerm } from "./own-term.ts";
import { type Remark, remark } from "./read-by-rules.ts";

interface Frame {
  readonly open: number;
  readonly field?: { readonly name: string; readonly span: Span };
  readonly clauses: Clause[];
  conjunction: Conjunction;
  occurrence: Occurrence;
  /** Operators that wait for a term. */
  operator?: Span | undefined;
  /** Whether something stood here that is no term. */
  hasHole?: boolean;
}

/** Reads Lucene's classic syntax as Lucene does: a list of clauses that must, may or must not occur, whatever the order of operators. */
export function readLucene(source: string, setting: DialectSetting): DialectTree {
  const root = new LuceneReader(source, setting).read();
  const { limits, report } = setting;
  if (root === undefined) return { comments: [] };
  checkLowerCase(source, nodesOf(root), report, "or");
  validate(root, { source, language: standard, limits, report, isTooDeep: false });
  return { comments: [], root };
}

class LuceneReader {
  readonly #source: string;
  readonly #setting: DialectSetting;
  readonly #frames: Frame[] = [frameAt(0)];
  #at = 0;
  #lastPair: Span | undefined;

  constructor(source: string, setting: DialectSetting) {
    this.#source = source;
    this.#setting = setting;
  }

  read(): QueryNode | undefined {
    for (this.#at = skipSpaces(this.#source, 0); this.#at < this.#source.length; this.#at = skipSpaces(this.#source, this.#at)) {
      if (!this.#operator() && !this.#bracket()) this.#term();
    }
    this.#frames.slice(1).forEach(({ open }, index, { length }) => {
      this.#setting.report.add("E02.unclosed", span(open, open + 1), () =>
        unclosedParenthesis(this.#source.length, length - index),
      );
    });
    while (this.#frames.length > 1) this.#close();
    this.#dangling(this.#frame);
    return combine(this.#frames[0]!.clauses, this.#setting.report);
  }

  get #frame(): Frame {
    return this.#frames.at(-1)!;
  }

  #operator(): boolean {
    const start = this.#at;
    const match = this.#match(/(AND(?=[\s()"]|$)|&&)|(OR(?=[\s()"]|$)|\|\|)|(NOT(?=[\s()"]|$)|!|-)|(\+)/y);
    if (match === null) return false;
    const [, isAnd, isOr, isNot] = match;
    const place = span(start, this.#at);
    const { operator } = this.#frame;
    if (isAnd ?? isOr) this.#conjunction(place, isAnd === undefined ? "or" : "and");
    else this.#frame.occurrence = isNot === undefined ? "must" : "not";
    // `AND NOT` are two operators that belong together.
    this.#frame.operator = isAnd === undefined && isOr === undefined && operator !== undefined ? cover(operator, place) : place;
    return true;
  }

  #conjunction(place: Span, conjunction: Conjunction): void {
    const { clauses, operator } = this.#frame;
    const { report } = this.#setting;
    if (operator !== undefined) {
      const before = { span: operator, text: slice(this.#source, operator) };
      report.add("E04.doubled", place, () => doubledOperator(this.#source, place, before));
    } else if (clauses.length === 0 && !this.#frame.hasHole)
      report.add("E04.start", place, () => misplacedOperator(this.#source, place));
    else this.#frame.conjunction = conjunction;
  }

  /** `a AND` with nothing behind it. */
  #dangling({ operator }: Frame): void {
    if (operator !== undefined) this.#setting.report.add("E04.end", operator, () => misplacedOperator(this.#source, operator));
  }

  #bracket(): boolean {
    const start = this.#at;
    const scope = this.#match(/([A-Za-z_][\w.]*):\s*\(/y);
    if (scope !== null) this.#open(start, scope[1]!);
    else if (this.#source[start] === "(") this.#open(this.#at++);
    else if (this.#source[start] === ")") this.#closeAt(this.#at++);
    else return false;
    return true;
  }

  #open(start: number, name?: string): void {
    const field = name === undefined ? undefined : fieldOf(name);
    const place = span(start, start + (name?.length ?? 0));
    if (name !== undefined && field === undefined)
      this.#setting.report.add(keyOfUnknown(name), place, () => ({ values: { text: name } }));
    this.#frames.push(frameAt(start, field === undefined ? undefined : { name: field, span: place }));
  }

  #closeAt(at: number): void {
    const place = span(at, at + 1);
    if (this.#frames.length > 1) this.#close();
    else this.#setting.report.add("E03.stray", place, () => strayParenthesis(this.#source, place, this.#lastPair));
    this.#weight();
  }

  /** A weight behind a group moves posts up the list. */
  #weight(): void {
    const start = this.#at;
    const match = this.#match(/\^[\d.]+/y);
    if (match !== null) remark(this.#setting.report, { key: "W08.boost" }, span(start, this.#at), match[0]);
  }

  #close(): void {
    const frame = this.#frames.pop()!;
    this.#dangling(frame);
    const { open, clauses, field } = frame;
    this.#lastPair = span(open, this.#at);
    const inner = combine(clauses, this.#setting.report);
    const parentheses = span(open, this.#at);
    if (inner === undefined)
      this.#setting.report.add("E05.term", parentheses, () => ({ values: { text: slice(this.#source, parentheses) } }));
    else if (field === undefined) this.#clause({ ...inner, parentheses });
    else this.#clause(wrapField(field.name, field.span).wrap({ ...inner, parentheses }, { span: field.span, text: "" }));
  }

  #term(): void {
    const { report } = this.#setting;
    const start = this.#at;
    const { end, text, says, isEverything = false } = readLuceneTerm(this.#source, start);
    this.#at = Math.max(end, start + 1);
    const place = span(start, this.#at);
    if (text === undefined && says !== undefined) {
      this.#hole(place, says);
      return;
    }
    if (says !== undefined) remark(report, says, place, slice(this.#source, place));
    if (isEverything) this.#clause("everything");
    const node = text === undefined ? undefined : ownTerm(text, place, report);
    if (node !== undefined) this.#clause(node);
  }

  /** What is reported is no term, but it stood where one had to: an operator beside it goes with it. */
  #hole(place: Span, { key, fix }: Remark): void {
    const frame = this.#frame;
    const source = this.#source;
    const behind = /\s*(?:AND|OR|&&|\|\|)(?=[\s(])/y;
    behind.lastIndex = place.end;
    const end = frame.operator === undefined && frame.clauses.length === 0 && behind.test(source) ? behind.lastIndex : place.end;
    const extent = span(frame.operator?.start ?? place.start, end);
    const values = { text: slice(source, place) };
    this.#setting.report.add(key, place, () => ({ ...removal(source, extent), values, ...(fix && { fixes: [fix(place)] }) }));
    frame.hasHole = true;
    frame.operator = undefined;
    frame.conjunction = "none";
    frame.occurrence = "may";
  }

  #clause(node: QueryNode | "everything"): void {
    const frame = this.#frame;
    take(frame.clauses, node, frame.conjunction, frame.occurrence);
    frame.operator = undefined;
    frame.conjunction = "none";
    frame.occurrence = "may";
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#source);
    if (match !== null) this.#at += match[0].length;
    return match;
  }
}

function frameAt(open: number, field?: Frame["field"]): Frame {
  return { open, ...(field && { field }), clauses: [], conjunction: "none", occurrence: "may" };
}
