import type { Diagnostic, Edit, Fix, Severity } from "../text/diagnostic.ts";
import type { Span } from "../text/span.ts";
import { type MessageKey, type Messages, type MessageValues, type Wordings, wording } from "./wording.ts";

/** A second place, a note or a way out, before its words are chosen. */
export interface Says {
  readonly key: MessageKey;
  readonly values?: MessageValues;
}

export interface FixDetails extends Says {
  readonly edits: readonly Edit[];
  readonly safe?: boolean;
}

/** What a finding says beside its own sentence. */
export interface Details {
  readonly values?: MessageValues;
  readonly labels?: readonly (Says & { readonly span: Span })[];
  readonly notes?: readonly Says[];
  readonly fixes?: readonly FixDetails[];
}

/**
 * Collects findings: at most so many are kept, errors before the rest, the others are counted. Details are made only for
 * those that are kept, so that a hostile text of a hundred thousand mistakes costs no more than reading it.
 */
export class Report {
  readonly #kept: Record<Severity, Diagnostic[]> = { error: [], warning: [], info: [] };
  readonly #limit: number;
  readonly #wordings: Wordings;
  #count = 0;

  /** `wordings` are those of the part that reports; a translation goes before them. */
  constructor(limit: number, wordings: Wordings, translation: Messages = {}) {
    this.#limit = limit;
    this.#wordings = { ...wordings, ...translation };
  }

  get hasErrors(): boolean {
    return this.#kept.error.length > 0;
  }

  /** Findings that were made and are not among `diagnostics()`. */
  get omitted(): number {
    return this.#count - this.diagnostics().length;
  }

  add(key: MessageKey, span: Span, details?: () => Details): void {
    this.#keep(severityOf(key), () => this.#diagnostic(key, span, details?.() ?? {}));
  }

  /** Takes a finding that was made elsewhere. */
  take(diagnostic: Diagnostic): void {
    this.#keep(diagnostic.severity, () => diagnostic);
  }

  /** What is kept, in the order of the text. */
  diagnostics(): readonly Diagnostic[] {
    const { error, warning, info } = this.#kept;
    const weightiest = [...error, ...warning, ...info].slice(0, this.#limit);
    return weightiest.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  }

  #keep(severity: Severity, make: () => Diagnostic): void {
    this.#count++;
    const kept = this.#kept[severity];
    // The first error is kept whatever the limit: it decides whether the query may run.
    if (kept.length < Math.max(1, this.#limit)) kept.push(make());
  }

  #diagnostic(key: MessageKey, span: Span, details: Details): Diagnostic {
    const { values, labels, notes, fixes } = details;
    return {
      code: codeOf(key),
      severity: severityOf(key),
      message: this.#say({ key, ...(values && { values }) }),
      span,
      ...(labels && { labels: labels.map((label) => ({ span: label.span, text: this.#say(label) })) }),
      ...(notes && { notes: notes.map((note) => this.#say(note)) }),
      ...(fixes && { fixes: fixes.map((fix) => this.#fix(fix)) }),
    };
  }

  #fix(fix: FixDetails): Fix {
    return { title: this.#say(fix), edits: fix.edits, safe: fix.safe ?? false };
  }

  #say({ key, values }: Says): string {
    return wording(this.#wordings[key] ?? key, values);
  }
}

function codeOf(key: MessageKey): string {
  return key.slice(0, key.indexOf("."));
}

function severityOf(key: MessageKey): Severity {
  return key.startsWith("E") ? "error" : key.startsWith("W") ? "warning" : "info";
}
