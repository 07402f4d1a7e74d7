import type { Span } from "./span.ts";

/** How much a finding weighs. Only an `error` keeps a query from running or a reply from being posted. */
export type Severity = "error" | "warning" | "info";

/** A remark on a second place that explains the first: the parenthesis that was opened, the clause that contradicts. */
export interface Label {
  readonly span: Span;
  readonly text: string;
}

/** One replacement in the text the diagnostic speaks about. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** A way out. Applying all edits of one fix removes the finding. `safe` fixes keep the meaning and may be applied unasked. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly Edit[];
  readonly safe: boolean;
}

/**
 * The one shape of every finding: of the query parser, the query linter and the reply linter.
 *
 * `message` names the thing, the reason and the way out in plain words, and never repeats a secret. `code` is stable and is
 * the key for translation; `help` is the address of the page that explains it.
 */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span;
  readonly labels?: readonly Label[];
  readonly notes?: readonly string[];
  readonly fixes?: readonly Fix[];
  readonly help?: string;
}

/** Applies edits that do not overlap, whatever their order. Of two that overlap, the earlier one in the text wins. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = "";
  let done = 0;
  for (const { span, text: replacement } of [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    if (span.start < done) continue;
    result += text.slice(done, span.start) + replacement;
    done = span.end;
  }
  return result + text.slice(done);
}
