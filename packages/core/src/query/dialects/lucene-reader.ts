import { type Span, span } from "../../text/span.ts";
import { skipSpaces } from "../characters.ts";
import { standard } from "../standard.ts";
import type { QueryNode } from "../syntax.ts";
import { validate } from "../validate.ts";
import type { DialectSetting, DialectTree } from "./dialect.ts";
import { wrapField } from "./joins.ts";
import { type Clause, type Conjunction, combine, type Occurrence, take } from "./lucene-clauses.ts";
import { fieldOf, readLuceneTerm } from "./lucene-terms.ts";
import { ownTerm } from "./own-term.ts";

interface Frame {
  readonly open: number;
  readonly field?: { readonly name: string; readonly span: Span };
  readonly clauses: Clause[];
  conjunction: Conjunction;
  occurrence: Occurrence;
}

/** Reads Lucene's classic syntax as Lucene does: a list of clauses that must, may or must not occur, whatever the order of operators. */
export function readLucene(source: string, setting: DialectSetting): DialectTree {
  const root = new LuceneReader(source, setting).read();
  const { limits, report } = setting;
  if (root !== undefined) validate(root, { source, language: standard, limits, report, isTooDeep: false });
  return { comments: [], ...(root && { root }) };
}

class LuceneReader {
  private readonly source: string;
  private readonly setting: DialectSetting;
  private readonly frames: Frame[] = [frameAt(0)];
  private at = 0;

  constructor(source: string, setting: DialectSetting) {
    this.source = source;
    this.setting = setting;
  }

  read(): QueryNode | undefined {
    for (this.at = skipSpaces(this.source, 0); this.at < this.source.length; this.at = skipSpaces(this.source, this.at)) {
      if (!this.operator() && !this.bracket()) this.term();
    }
    for (const { open } of this.frames.slice(1)) this.setting.report.add("E02.unclosed", span(open, open + 1));
    while (this.frames.length > 1) this.close();
    return combine(this.frames[0]!.clauses, this.setting.report);
  }

  private get frame(): Frame {
    return this.frames.at(-1)!;
  }

  private operator(): boolean {
    const match = this.match(/(?:(AND(?=[\s(])|&&)|(OR(?=[\s(])|\|\|)|(NOT(?=[\s("])|!|-(?=\S))|(\+(?=\S)))/y);
    if (match === null) return false;
    const [, isAnd, isOr, isNot] = match;
    if (isAnd ?? isOr) this.frame.conjunction = isAnd === undefined ? "or" : "and";
    else this.frame.occurrence = isNot === undefined ? "must" : "not";
    return true;
  }

  private bracket(): boolean {
    const start = this.at;
    const scope = this.match(/([A-Za-z_][\w.]*):\(/y);
    if (scope !== null) this.open(start, scope[1]!);
    else if (this.source[start] === "(") this.open(this.at++);
    else if (this.source[start] === ")") this.closeAt(this.at++);
    else return false;
    return true;
  }

  private open(start: number, name?: string): void {
    const field = name === undefined ? undefined : fieldOf(name);
    const place = span(start, start + (name?.length ?? 0));
    if (name !== undefined && field === undefined)
      this.setting.report.add("E20.field", place, () => ({ values: { text: name } }));
    this.frames.push(frameAt(start, field === undefined ? undefined : { name: field, span: place }));
  }

  private closeAt(at: number): void {
    if (this.frames.length === 1) this.setting.report.add("E03.stray", span(at, at + 1));
    else this.close();
  }

  private close(): void {
    const { open, clauses, field } = this.frames.pop()!;
    const inner = combine(clauses, this.setting.report);
    const parentheses = span(open, this.at);
    if (inner === undefined) this.setting.report.add("E05.group", parentheses);
    else if (field === undefined) this.clause({ ...inner, parentheses });
    else this.clause(wrapField(field.name, field.span).wrap({ ...inner, parentheses }, { span: field.span, text: "" }));
  }

  private term(): void {
    const { report } = this.setting;
    const start = this.at;
    const { end, text, says, isEverything = false } = readLuceneTerm(this.source, start);
    this.at = Math.max(end, start + 1);
    const place = span(start, this.at);
    if (says !== undefined)
      report.add(says.key, place, () => ({ values: { text: this.source.slice(start, this.at), ...says.values } }));
    if (isEverything) this.clause("everything");
    const node = text === undefined ? undefined : ownTerm(text, place, report);
    if (node !== undefined) this.clause(node);
  }

  private clause(node: QueryNode | "everything"): void {
    const { frame } = this;
    take(frame.clauses, node, frame.conjunction, frame.occurrence);
    frame.conjunction = "none";
    frame.occurrence = "may";
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.source);
    if (match !== null) this.at += match[0].length;
    return match;
  }
}

function frameAt(open: number, field?: Frame["field"]): Frame {
  return { open, ...(field && { field }), clauses: [], conjunction: "none", occurrence: "may" };
}
