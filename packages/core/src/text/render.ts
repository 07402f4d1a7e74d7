import type { Diagnostic, Severity } from "./diagnostic.ts";
import { type FrameMark, type FrameRow, frame } from "./frame.ts";
import { countGraphemes } from "./graphemes.ts";
import { lineAt, type SourceLine, sourceLines } from "./source-lines.ts";
import type { Span } from "./span.ts";

export interface RenderOptions {
  /** Paint with ANSI colours. Default: no. */
  readonly color?: boolean;
  /** Named before each frame with line and column, as editors and terminals link it. */
  readonly file?: string;
  /** Columns of source to show before a line is cut around the mark. Default: 100. */
  readonly width?: number;
}

/**
 * Draws findings for people: message, the line with carets under the place, notes, ways out.
 *
 * ```text
 * error E02: this parenthesis is never closed
 *   1 | library AND (hours
 *     |             ^
 *   fix: add ")" at the end
 * ```
 *
 * Columns are right for tabs, wide characters and emoji; characters that would be invisible are drawn by name. One finding
 * follows the other; no line break at the end.
 */
export function render(diagnostics: readonly Diagnostic[], source: string, options: RenderOptions = {}): string {
  const lines = sourceLines(source);
  return diagnostics.flatMap((diagnostic) => renderOne(diagnostic, source, lines, options)).join("\n");
}

function renderOne(diagnostic: Diagnostic, source: string, lines: readonly SourceLine[], options: RenderOptions): string[] {
  const paint = options.color ? painted : plain;
  const rows = frame(source, lines, marksOf(diagnostic, source), options.width ?? 100);
  return [
    ...heading(diagnostic, paint),
    ...(options.file === undefined
      ? []
      : [`  ${paint("gutter", "-->")} ${placeOf(diagnostic.span, source, lines, options.file)}`]),
    ...framed(rows, diagnostic.severity, paint),
    ...(diagnostic.notes ?? []).flatMap((note) => indented("  ", note)),
    ...(diagnostic.fixes ?? []).flatMap(({ title }) => indented(`  ${paint("fix", "fix:")} `, title, 7)),
    ...(diagnostic.help === undefined ? [] : [`  ${paint("gutter", "help:")} ${diagnostic.help}`]),
  ];
}

function heading({ severity, code, message }: Diagnostic, paint: Paint): string[] {
  const name = `${severity} ${code}:`;
  return indented(`${paint(severity, name)} `, message, name.length + 1);
}

/** Further lines of a text stand under its first. */
function indented(prefix: string, text: string, width: number = prefix.length): string[] {
  return text.split("\n").map((line, index) => (index === 0 ? prefix : " ".repeat(width)) + line);
}

function marksOf({ span, labels = [] }: Diagnostic, source: string): FrameMark[] {
  const inside = ({ start, end }: Span) => {
    const from = Math.min(Math.max(start, 0), source.length);
    return { start: from, end: Math.min(Math.max(end, from), source.length) };
  };
  const others = labels.map((label) => ({ span: inside(label.span), isPrimary: false, text: label.text }));
  return [{ span: inside(span), isPrimary: true, text: "" }, ...others];
}

function framed(rows: readonly FrameRow[], severity: Severity, paint: Paint): string[] {
  const width = Math.max(...rows.map(({ gutter, kind }) => (kind === "gap" ? 1 : gutter.length)));
  return rows.map(({ gutter, kind, text }) => {
    if (kind === "gap") return paint("gutter", "  ...");
    const body = kind === "source" ? text : paint(kind === "primary" ? severity : "gutter", text);
    return `  ${paint("gutter", `${gutter.padStart(width)} |`)}${text === "" ? "" : " "}${body}`;
  });
}

function placeOf({ start }: Span, source: string, lines: readonly SourceLine[], file: string): string {
  const line = lineAt(lines, start);
  return `${file}:${line.number}:${countGraphemes(source.slice(line.span.start, start)) + 1}`;
}

type Role = Severity | "gutter" | "fix";
type Paint = (role: Role, text: string) => string;

/** Select Graphic Rendition codes of ECMA-48: bold red, bold yellow, bold cyan; blue for the frame; green for ways out. */
const codes: Readonly<Record<Role, string>> = { error: "1;31", warning: "1;33", info: "1;36", gutter: "34", fix: "32" };

function painted(role: Role, text: string): string {
  return text === "" ? "" : `\u001b[${codes[role]}m${text}\u001b[0m`;
}

function plain(_role: Role, text: string): string {
  return text;
}
