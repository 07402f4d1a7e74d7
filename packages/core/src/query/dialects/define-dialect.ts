import { applyEdits, type Diagnostic, type Fix } from "../../text/diagnostic.ts";
import { span } from "../../text/span.ts";
import { formatIn } from "../format.ts";
import { defaultLimits, type Limits } from "../limits.ts";
import { parseMessages } from "../messages/parse.ts";
import { checkWhole, type ParseOptions, parseIn } from "../parse.ts";
import { Report } from "../report.ts";
import { standard } from "../standard.ts";
import type { ParseResult, Query, QueryDraft } from "../syntax.ts";
import type { Dialect, DialectRules } from "./dialect.ts";

/** Makes a dialect of what is known about another language. It stands apart from `parse`, which most programs use without one. */
export function defineDialect(rules: DialectRules): Dialect {
  return {
    ...rules,
    parse: (source, options = {}) => importFrom(rules, source, options),
    format: (query, report = new Report(defaultLimits.diagnostics, rules.messages)) => exportTo(rules, query, report),
  };
}

/** Reads another language. What comes out is written in ours and read again, so that its places are places in its source. */
function importFrom(dialect: DialectRules, source: string, { dialect: _, ...options }: ParseOptions): ParseResult {
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

/** Writes another language. What somebody noted in a query is kept where that language has comments, and else its loss is told. */
function exportTo(dialect: DialectRules, { root, comments }: Query | QueryDraft, report: Report): string {
  const text = root === undefined ? "" : dialect.write(root, report);
  if (dialect.comment === undefined) for (const comment of comments) report.add("W20.comment", comment.span);
  return [...comments.map((comment) => dialect.comment?.(comment.text) ?? ""), text].filter((part) => part !== "").join(" ");
}

/** Most fixes that are tried out; each costs as much as reading the text. */
const mostFixes = 20;

/** Some ways out are made for our language. In another one only those are offered that leave fewer findings there. */
function usableFixes(
  dialect: DialectRules,
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
function countOf(dialect: DialectRules, source: string, limits: Limits): number {
  const report = new Report(limits.diagnostics, { ...parseMessages, ...dialect.messages });
  dialect.read(source, { limits, report });
  return report.diagnostics().length;
}
