import { span } from "../text/span.ts";
import type { Dialect } from "./dialects/dialect.ts";
import type { Language } from "./language.ts";
import { Lexer } from "./lexer.ts";
import { defaultLimits, type Limits } from "./limits.ts";
import { checkLowerCase } from "./lower-case.ts";
import { parseMessages } from "./messages/parse.ts";
import { Report } from "./report.ts";
import { standard } from "./standard.ts";
import type { ParseResult, Query, QueryDraft, QueryNode } from "./syntax.ts";
import { nodesOf } from "./tree.ts";
import { TreeBuilder } from "./tree-builder.ts";
import { validate } from "./validate.ts";
import type { Messages } from "./wording.ts";

export interface ParseOptions {
  /** Limits that differ from `defaultLimits`. */
  readonly limits?: Partial<Limits>;
  /** Wordings in another language. */
  readonly messages?: Messages;
  /** The language the text is written in. Default: ours. Findings have their places in the text, the query is in our spelling. */
  readonly dialect?: Dialect;
}

/**
 * Reads a query. Never throws, whatever the text: it gives the best tree that could be read and every finding with its place.
 * Only a text without errors becomes a `Query`. Takes time linear in the length of the text.
 */
export function parse(source: string, options: ParseOptions = {}): ParseResult {
  return options.dialect === undefined ? parseIn(standard, source, options) : options.dialect.parse(source, options);
}

/** As `parse`, for a language with other operators. */
export function parseIn(language: Language, source: string, options: ParseOptions = {}): ParseResult {
  const limits = { ...defaultLimits, ...options.limits };
  const report = new Report(limits.diagnostics, parseMessages, options.messages);
  const draft = readDraft(language, source, limits, report);
  const diagnostics = report.diagnostics();
  const { omitted } = report;
  if (report.hasErrors || draft.root === undefined) return { ok: false, draft, diagnostics, omitted };
  return { ok: true, query: draft as Query, diagnostics, omitted };
}

function readDraft(language: Language, source: string, limits: Limits, report: Report): QueryDraft {
  const lexer = new Lexer(source, language, report, limits);
  const builder = new TreeBuilder(source, language.implicit, report, limits);
  for (let lexeme = lexer.next(); lexeme !== undefined; lexeme = lexer.next()) builder.take(lexeme);
  const root = builder.finish(lexer.end);
  const draft: QueryDraft = { language: 1, source, comments: lexer.comments, ...(root && { root }) };
  checkWhole(draft, root, limits, report);
  if (root === undefined) return draft;
  checkLowerCase(source, nodesOf(root), report);
  validate(root, { source, language, limits, report, isTooDeep: builder.isTooDeep });
  return draft;
}

/** Reports a text that is too long, and one in which nothing was found. */
export function checkWhole({ source }: QueryDraft, root: QueryNode | undefined, { characters }: Limits, report: Report): void {
  if (source.length > characters)
    report.add("E09.characters", span(characters, source.length), () => ({ values: { limit: characters } }));
  if (root === undefined && !report.hasErrors) report.add("E05.query", span(0, source.length));
}
