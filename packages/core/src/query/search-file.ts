import type { Diagnostic } from "../text/diagnostic.ts";
import { compareSpans, type Span, span } from "../text/span.ts";
import { type CompileOptions, compile } from "./compile.ts";
import { format } from "./format.ts";
import { defaultLimits } from "./limits.ts";
import type { MatchOptions } from "./matcher.ts";
import { searchFileMessages } from "./messages/search-file.ts";
import { type ParseOptions, parse } from "./parse.ts";
import { Report } from "./report.ts";
import type { Query, QueryDraft } from "./syntax.ts";

/** A saved search as a plain file: a name, the version of the language, the query, and posts that are its tests. */
export interface SearchFile {
  /** As the file says; whoever reads files may take the file's own name where it says none. */
  readonly name?: string;
  /** The version of the language's meaning that the query was written for. */
  readonly language: 1;
  readonly query: Query;
  /** Where the query stands in the file. */
  readonly place: Span;
  readonly examples: readonly SearchExample[];
}

/** A post that the search must find (`+`), or must not (`-`). */
export interface SearchExample {
  readonly wanted: boolean;
  readonly text: string;
  /** Where it stands in the file. */
  readonly span: Span;
}

/** Spans of diagnostics are places in the file. */
export type SearchFileResult = (
  | { readonly ok: true; readonly search: SearchFile }
  | { readonly ok: false; readonly draft: Omit<SearchFile, "query"> & { readonly query: Query | QueryDraft } }
) & { readonly diagnostics: readonly Diagnostic[]; readonly omitted: number };

/**
 * Reads a search file. Never throws; problems come as findings with their place in the file.
 *
 * ```text
 * name: names
 * language: 1
 *
 * ("millbrook library" OR {MPL}) NOT "major league"
 *
 * + is the Millbrook Library open on sunday?
 * - MPL, as in major league?
 * ```
 *
 * Header lines come first; examples begin with their sign and a space, one to a line, behind the query.
 */
export function parseSearchFile(source: string, options: ParseOptions = {}): SearchFileResult {
  const parts = partsOf(source);
  const result = parse(source.slice(parts.place.start, parts.place.end), options);
  const report = new Report(options.limits?.diagnostics ?? defaultLimits.diagnostics, searchFileMessages, options.messages);
  checkLanguage(parts, report);
  const diagnostics = [...report.diagnostics(), ...result.diagnostics.map((each) => moveDiagnostic(each, parts.place.start))];
  const { place, examples } = parts;
  const name = parts.headers.get("name")?.text;
  const rest = { language: 1 as const, place, examples, ...(name && { name }) };
  const found = { diagnostics, omitted: result.omitted };
  if (result.ok && !report.hasErrors) return { ok: true, search: { ...rest, query: result.query }, ...found };
  return { ok: false, draft: { ...rest, query: result.ok ? result.query : result.draft }, ...found };
}

/** What a linter of queries is to whoever reads files: `lint`, with its options already said. */
export type QueryLinter = (query: Query | QueryDraft) => readonly Diagnostic[];

/**
 * Everything there is to say about a search file, in the order of its text: what reading it found, and what the linter says of its
 * query. The linter is handed in, so that a program that only reads files does not carry one.
 *
 * ```ts
 * lintSearchFile(parseSearchFile(text), (query) => lint(query, { use: "listening", saved }));
 * ```
 */
export function lintSearchFile(result: SearchFileResult, lint: QueryLinter): readonly Diagnostic[] {
  const { query, place } = result.ok ? result.search : result.draft;
  const linted = lint(query).map((found) => moveDiagnostic(found, place.start));
  return [...result.diagnostics, ...linted].toSorted((a, b) => compareSpans(a.span, b.span));
}

/**
 * Runs the examples of a search file. Each that fails is a finding at its place, and says what stood in the way.
 *
 * @throws QueryError where the query names a saved search that `options.saved` does not find.
 */
export function checkExamples(
  { query, examples }: Pick<SearchFile, "query" | "examples">,
  options: CompileOptions & MatchOptions & Pick<ParseOptions, "messages"> = {},
): readonly Diagnostic[] {
  const matcher = compile(query, options);
  const report = new Report(Number.POSITIVE_INFINITY, searchFileMessages, options.messages);
  for (const { wanted, text, span } of examples) {
    const { matched, text: why } = matcher.explain(text, options);
    if (matched !== wanted)
      report.add(wanted ? "E14.wanted" : "E14.unwanted", span, () => ({ notes: [{ key: "E14.why", values: { why } }] }));
  }
  return report.diagnostics();
}

/** Widest line of a query in a file that `formatSearchFile` writes: two searches fit side by side on a screen. */
const fileWidth = 100;

/** Writes a search as a file: its name, the version of the language, the query in its canonical spelling, the examples. */
export function formatSearchFile({
  name,
  query,
  examples,
}: Omit<SearchFile, "language" | "place" | "examples"> & WithExamples): string {
  const header = [...(name === undefined ? [] : [`name: ${oneLine(name)}`]), "language: 1"];
  const lines = examples.map(({ wanted, text }) => `${wanted ? "+" : "-"} ${oneLine(text)}`);
  return `${[header.join("\n"), format(query, { width: fileWidth }), lines.join("\n")].filter(Boolean).join("\n\n")}\n`;
}

interface WithExamples {
  readonly examples: readonly Pick<SearchExample, "wanted" | "text">[];
}

function oneLine(text: string): string {
  return text.trim().split(/\s+/).join(" ");
}

/** A finding about a piece of a text as one about the whole, in which the piece begins at `offset`. */
export function moveDiagnostic(diagnostic: Diagnostic, offset: number): Diagnostic {
  const move = <Placed extends { readonly span: Span }>(placed: Placed): Placed => {
    return { ...placed, span: span(placed.span.start + offset, placed.span.end + offset) };
  };
  const { labels, fixes } = diagnostic;
  return {
    ...move(diagnostic),
    ...(labels && { labels: labels.map(move) }),
    ...(fixes && { fixes: fixes.map((fix) => ({ ...fix, edits: fix.edits.map(move) })) }),
  };
}

/** A piece of a line, and where it stands. */
interface Piece {
  readonly text: string;
  readonly span: Span;
}

interface Parts {
  readonly headers: ReadonlyMap<string, Piece>;
  readonly place: Span;
  readonly examples: readonly SearchExample[];
}

function partsOf(source: string): Parts {
  const lines = linesOf(source);
  const firstBody = lines.findIndex(({ text }) => text.trim() !== "" && !header.test(text));
  const bodyFrom = firstBody < 0 ? lines.length : firstBody;
  const firstExample = lines.findIndex(({ text }, index) => index >= bodyFrom && example.test(text));
  const bodyTo = firstExample < 0 ? lines.length : firstExample;
  const start = lines[bodyFrom]?.span.start ?? source.length;
  const end = Math.max(start, start + source.slice(start, lines[bodyTo]?.span.start ?? source.length).trimEnd().length);
  return {
    headers: new Map(lines.slice(0, bodyFrom).flatMap(headerOf)),
    place: span(start, end),
    examples: lines.slice(bodyTo).flatMap(exampleOf),
  };
}

/** Only these two: any other word with a colon may be a field of the query. */
const header: RegExp = /^(name|language)[ \t]*:/;
const example: RegExp = /^([+-])[ \t]+(?=\S)/;

function headerOf(line: Piece): readonly (readonly [string, Piece])[] {
  const [mark = "", name] = line.text.match(header) ?? [];
  return name === undefined ? [] : [[name, trimmed(line, mark.length)]];
}

function exampleOf(line: Piece): readonly SearchExample[] {
  const [mark = "", sign] = line.text.match(example) ?? [];
  return sign === undefined ? [] : [{ wanted: sign === "+", ...trimmed(line, mark.length) }];
}

/** The rest of a line behind a mark, without the white space round it. */
function trimmed(line: Piece, from: number): Piece {
  const rest = line.text.slice(from);
  const text = rest.trim();
  const start = line.span.start + line.text.length - rest.trimStart().length;
  return { text, span: span(start, start + text.length) };
}

function linesOf(source: string): readonly Piece[] {
  const lines = [...source.matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/g)];
  return lines.map(({ 0: line, index }) => {
    const text = line.replace(/[\r\n]+$/, "");
    return { text, span: span(index, index + text.length) };
  });
}

function checkLanguage({ headers }: Parts, report: Report): void {
  const language = headers.get("language");
  if (language !== undefined && language.text !== "1")
    report.add("E14.language", language.span, () => ({ values: { text: language.text } }));
}
