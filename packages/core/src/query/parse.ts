import { applyEdits, type Diagnostic, type Fix } from "../text/diagnostic.ts";
import { span } from "../text/span.ts";
import type { Dialect } from "./dialects/dialect.ts";
import { formatIn } from "./format.ts";
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
  return options.dialect === undefined ? parseIn(standard, source, options) : importFrom(options.dialect, source, options);
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

/** Reads another language. What comes out is written in ours and read again, so that its places are places in its source. */
function importFrom(dialect: Dialect, source: string, { dialect: _, ...options }: ParseOptions): ParseResult {
  const limits = { ...defaultLimits, ...options.limits };
  const report = new Report(limits.diagnostics, { ...parseMessages, ...dialect.messages }, options.messages);
  const draft: QueryDraft = { language: 1, source, ...dialect.read(source, { limits, report }) };
  checkWhole(draft, draft.root, limits, report);
  const own = report.hasErrors ? undefined : parseIn(standard, formatIn(standard, draft), options);
  const problem = own?.ok === false ? own.diagnostics[0]!.message : undefined;
  if (problem !== undefined) report.add("E20.whole", span(0, source.length), () => ({ values: { text: problem } }));
  const found = { diagnostics: usableFixes(dialect, source, report.diagnostics(), limits), omitted: report.omitted };
  return own?.ok ? { ok: true, query: own.query, ...found } : { ok: false, draft, ...found };
}

/** Most fixes that are tried out; each costs as much as reading the text. */
const mostFixes = 20;

/** Some ways out are made for our language. In another one only those are offered that leave fewer findings there. */
function usableFixes(
  dialect: Dialect,
  source: string,
  diagnostics: readonly Diagnostic[],
  limits: Limits,
): readonly Diagnostic[] {
  if (diagnostics.every(({ fixes }) => fixes === undefined)) return diagnostics;
  const count = countOf(dialect, source, limits);
  let tried = 0;
  const isBetter = ({ edits }: Fix): boolean =>
    tried++ < mostFixes && countOf(dialect, applyEdits(source, edits), limits) < count;
  return diagnostics.map(({ fixes, ...finding }) => {
    const usable = fixes?.filter(isBetter) ?? [];
    return usable.length === 0 ? finding : { ...finding, fixes: usable };
  });
}

/** How many findings a text of another language has. */
function countOf(dialect: Dialect, source: string, limits: Limits): number {
  const report = new Report(limits.diagnostics, { ...parseMessages, ...dialect.messages });
  dialect.read(source, { limits, report });
  return report.diagnostics().length;
}

function readDraft(language: Language, source: string, limits: Limits, report: Report): QueryDraft {
  const lexer = new Lexer(source, language, report, limits);
  const builder = new TreeBuilder(source, language.implicit, report, limits);
  for (let lexeme = lexer.next(); lexeme !== undefined; lexeme = lexer.next()) builder.take(lexeme);
  const root = builder.finish(lexer.end);
  const draft: QueryDraft = { language: 1, source, comments: lexer.comments, ...(root && { root }) };
  checkWhole(draft, root, limits, report);
  if (root === undefined) return draft;
  checkLowerCase(nodesOf(root), report);
  validate(root, { source, language, limits, report, isTooDeep: builder.isTooDeep });
  return draft;
}

function checkWhole({ source }: QueryDraft, root: QueryNode | undefined, { characters }: Limits, report: Report): void {
  if (source.length > characters)
    report.add("E09.characters", span(characters, source.length), () => ({ values: { limit: characters } }));
  if (root === undefined && !report.hasErrors) report.add("E05.query", span(0, source.length));
}
