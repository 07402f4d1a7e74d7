import { readOffset } from "./dates.ts";
import type { Form, Origin } from "./form.ts";
import type { Language } from "./language.ts";
import { parseMessages } from "./messages/parse.ts";
import type { LowerContext } from "./operators/operator.ts";
import { QueryError } from "./query-error.ts";
import { Report } from "./report.ts";
import { type SavedProblem, type SavedResolver, savedCount, savedProblem } from "./saved-search.ts";
import { standard } from "./standard.ts";
import type { Query, SavedNode } from "./syntax.ts";
import { walk } from "./tree.ts";

/** The clock of the account: an offset from UTC (`+01:00`, `Z`), or a function that gives it in minutes for a moment of UTC. */
export type TimeZone = string | ((milliseconds: number) => number);

export interface LowerOptions {
  /**
   * Whose days `since:2026-11-20` means. Default: UTC. A place with summer time needs the function, because its offset changes;
   * the core keeps no table of time zones, and the host's may differ from one machine to the next.
   */
  readonly timeZone?: TimeZone;
  /** Finds what `saved:"name"` stands for. Without it no query that has one can be lowered. */
  readonly saved?: SavedResolver;
}

/**
 * What a query means, in the small fixed form that everything that runs works on. Throws a `QueryError` where a saved search
 * is missing, refers to itself or stands too deep, and a `RangeError` where `timeZone` is no offset.
 */
export function lower(query: Query, options: LowerOptions = {}): Form {
  return lowerIn(standard, query, options);
}

/** As `lower`, for a language with other operators. */
export function lowerIn(language: Language, query: Query, options: LowerOptions = {}): Form {
  return lowerQuery(
    { language, offsetAt: offsetFunction(options.timeZone), resolve: options.saved, budget: { left: savedCount } },
    query,
    [],
  );
}

interface Setting {
  readonly language: Language;
  readonly offsetAt: (milliseconds: number) => number;
  readonly resolve: SavedResolver | undefined;
  /** How many saved searches may still be put in. */
  readonly budget: { left: number };
}

function lowerQuery(setting: Setting, query: Query, names: readonly string[]): Form {
  const { operatorOf } = setting.language;
  return walk<LowerContext, Form>(query.root, contextOf(setting, names), {
    enter: (node, context) => operatorOf(node).scope?.(node, context) ?? context,
    leave: (node, operands, context) => operatorOf(node).lower(node, operands, context),
  });
}

function contextOf(setting: Setting, names: readonly string[]): LowerContext {
  const name = names.at(-1);
  return {
    field: "unfielded",
    offsetAt: setting.offsetAt,
    origin: (span): Origin => (name === undefined ? { span } : { span, saved: name }),
    saved: (node) => lowerSaved(setting, node, names),
  };
}

function lowerSaved(setting: Setting, node: SavedNode, names: readonly string[]): Form {
  if (setting.budget.left-- === 0) throw errorOf(node, { key: "E13.many", values: { limit: savedCount } });
  const found = setting.resolve?.(node.name);
  const problem = savedProblem(node.name, found, names);
  if (problem !== undefined) throw errorOf(node, problem);
  return lowerQuery(setting, found!, [...names, node.name]);
}

function errorOf({ span }: SavedNode, { key, values }: SavedProblem): QueryError {
  const report = new Report(1, parseMessages);
  report.add(key, span, () => ({ values }));
  return new QueryError(report.diagnostics());
}

function offsetFunction(timeZone: TimeZone = "Z"): (milliseconds: number) => number {
  if (typeof timeZone === "function") return timeZone;
  const minutes = readOffset(timeZone);
  if (minutes === undefined) throw new RangeError(`timeZone must be an offset such as +01:00, or a function; it is ${timeZone}`);
  return () => minutes;
}
