import type { Diagnostic, Fix, Severity } from "./diagnostic.ts";
import { lineAt, type SourceLine, sourceLines } from "./source-lines.ts";
import type { Span } from "./span.ts";

/** A finding and the artifact it was made in, by its `uri`; without it, the first artifact. */
export type SarifFinding = Diagnostic & { readonly uri?: string };

export interface SarifOptions {
  readonly tool: { readonly name: string; readonly version: string; readonly informationUri?: string };
  /** The texts that were looked at. */
  readonly artifacts: readonly SarifArtifact[];
}

export interface SarifArtifact {
  readonly uri: string;
  readonly text: string;
}

/** A SARIF 2.1.0 log, as far as this writer fills it. Plain data: `JSON.stringify` makes the file. */
export interface SarifLog {
  readonly $schema: string;
  readonly version: "2.1.0";
  readonly runs: readonly SarifRun[];
}

export interface SarifRun {
  readonly tool: {
    readonly driver: SarifOptions["tool"] & { readonly rules: readonly { readonly id: string; readonly helpUri?: string }[] };
  };
  readonly columnKind: "utf16CodeUnits";
  readonly artifacts: readonly { readonly location: { readonly uri: string } }[];
  readonly results: readonly SarifResult[];
}

export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: "error" | "warning" | "note";
  readonly message: SarifMessage;
  readonly locations: readonly SarifLocation[];
  readonly relatedLocations?: readonly SarifLocation[];
  readonly fixes?: readonly SarifFix[];
}

export interface SarifMessage {
  readonly text: string;
}

export interface SarifLocation {
  readonly id?: number;
  readonly message?: SarifMessage;
  readonly physicalLocation: { readonly artifactLocation: SarifArtifactLocation; readonly region: SarifRegion };
}

export interface SarifArtifactLocation {
  readonly uri: string;
  readonly index: number;
}

/** Lines and columns from 1; `endColumn` is the one after the last; offsets are UTF-16 code units. */
export interface SarifRegion {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly charOffset: number;
  readonly charLength: number;
}

export interface SarifFix {
  readonly description: SarifMessage;
  readonly artifactChanges: readonly {
    readonly artifactLocation: SarifArtifactLocation;
    readonly replacements: readonly { readonly deletedRegion: SarifRegion; readonly insertedContent: SarifMessage }[];
  }[];
}

/**
 * Writes findings as a SARIF 2.1.0 log (OASIS standard of 27 March 2020), the form that code hosts and editors read. Notes are
 * added to the message, labels become related locations, edits become fixes. Throws a `RangeError` when there are findings but
 * no artifact they could be in.
 */
export function toSarif(findings: readonly SarifFinding[], options: SarifOptions): SarifLog {
  const rules = rulesOf(findings);
  const places = options.artifacts.map((artifact, index) => new Place(artifact, index));
  const run: SarifRun = {
    tool: { driver: { ...options.tool, rules } },
    columnKind: "utf16CodeUnits",
    artifacts: options.artifacts.map(({ uri }) => ({ location: { uri } })),
    results: findings.map((finding) => resultOf(finding, rules, placeOf(finding, places))),
  };
  return { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
}

const levels: Readonly<Record<Severity, SarifResult["level"]>> = { error: "error", warning: "warning", info: "note" };

/** One artifact with its lines, made once for all findings in it. */
class Place {
  readonly location: SarifArtifactLocation;
  private readonly lines: readonly SourceLine[];
  private readonly length: number;

  constructor({ uri, text }: SarifArtifact, index: number) {
    this.location = { uri, index };
    this.lines = sourceLines(text);
    this.length = text.length;
  }

  locate(span: Span): SarifLocation {
    return { physicalLocation: { artifactLocation: this.location, region: this.region(span) } };
  }

  change({ title, edits }: Fix): SarifFix {
    const replacements = edits.map(({ span, text }) => ({ deletedRegion: this.region(span), insertedContent: { text } }));
    return { description: { text: title }, artifactChanges: [{ artifactLocation: this.location, replacements }] };
  }

  private region(span: Span): SarifRegion {
    const start = Math.min(Math.max(span.start, 0), this.length);
    const end = Math.min(Math.max(span.end, start), this.length);
    const first = lineAt(this.lines, start);
    const last = lineAt(this.lines, end);
    return {
      startLine: first.number,
      startColumn: start - first.span.start + 1,
      endLine: last.number,
      endColumn: end - last.span.start + 1,
      charOffset: start,
      charLength: end - start,
    };
  }
}

function rulesOf(findings: readonly SarifFinding[]): { id: string; helpUri?: string }[] {
  const helps = new Map<string, string | undefined>();
  for (const { code, help } of findings) helps.set(code, helps.get(code) ?? help);
  return Array.from(helps, ([id, help]) => ({ id, ...(help === undefined ? {} : { helpUri: help }) }));
}

function placeOf({ uri, code }: SarifFinding, places: readonly Place[]): Place {
  const place = uri === undefined ? places[0] : places.find(({ location }) => location.uri === uri);
  if (place === undefined) throw new RangeError(`finding ${code} names no text that was given: ${uri ?? "there is none"}`);
  return place;
}

function resultOf(finding: SarifFinding, rules: readonly { id: string }[], place: Place): SarifResult {
  const { code, severity, message, notes = [], labels = [], fixes = [], span } = finding;
  const related = labels.map((label, index) => ({ id: index + 1, message: { text: label.text }, ...place.locate(label.span) }));
  return {
    ruleId: code,
    ruleIndex: rules.findIndex(({ id }) => id === code),
    level: levels[severity],
    message: { text: [message, ...notes].join("\n") },
    locations: [place.locate(span)],
    ...(related.length === 0 ? {} : { relatedLocations: related }),
    ...(fixes.length === 0 ? {} : { fixes: fixes.map((fix) => place.change(fix)) }),
  };
}
