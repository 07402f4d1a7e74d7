import { type Span, span } from "../../text/span.ts";
import { parse } from "../parse.ts";
import { quote } from "../quotes.ts";
import type { Report } from "../report.ts";
import type { QueryNode } from "../syntax.ts";

/**
 * Reads a term in our language, to stand where another language had its own. All its places are the place of that; what is
 * wrong with it is reported there. Nothing when there is nothing to look for in it.
 */
export function ownTerm(text: string, place: Span, report: Report): QueryNode | undefined {
  const result = parse(text);
  if (!result.ok && result.draft.root === undefined) return undefined;
  for (const { fixes: _, labels: __, ...diagnostic } of result.diagnostics) report.take({ ...diagnostic, span: place });
  const root = result.ok ? result.query.root : result.draft.root;
  return root && moved(root, place);
}

/** A word as our language writes it: bare where that is read as the word, in quotation marks where it would be more. */
export function ownWord(text: string): string {
  const result = parse(text);
  const isBare = result.ok && result.diagnostics.length === 0 && result.query.root.type === "word";
  return isBare ? text : quote(text);
}

/** A word of a language in which `*` and `?` are no wildcards. */
export function plainWord(text: string): string {
  return ownWord(text.replace(/[*?]/g, " ").trim());
}

/** A tree with every place in it replaced by one. */
function moved<Value>(value: Value, place: Span): Value {
  if (Array.isArray(value)) return value.map((one) => moved(one, place)) as Value;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    placeKeys.has(key) ? span(place.start, place.end) : moved(inner, place),
  ]);
  return Object.fromEntries(entries);
}

const placeKeys = new Set(["span", "nameSpan", "parentheses"]);
