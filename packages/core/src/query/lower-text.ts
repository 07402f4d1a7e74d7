import { accentForm, hasAccents } from "../text/base.ts";
import { readings } from "../text/readings.ts";
import type { Span } from "../text/span.ts";
import type { Word } from "../text/words.ts";
import type { Leaf, Pattern, Positional } from "./form.ts";
import type { LowerContext } from "./operators/operator.ts";

/**
 * What a stretch of query text looks for, read as the text layer reads posts: one token, several in a row, or every way in
 * which a word with hyphens can be written. Nothing when it holds no word.
 */
export function lowerText(text: string, span: Span, context: LowerContext): Positional | undefined {
  const ways = readings(text).map((reading) =>
    inARow(
      reading.map((word) => leaf(patternOf(word), span, context)),
      span,
      context,
    ),
  );
  return ways.length > 1 ? { kind: "any", of: ways, origin: context.origin(span) } : ways[0];
}

/** Tokens one after another; a single one is itself. */
export function inARow(of: readonly Positional[], span: Span, context: LowerContext): Positional {
  return of.length === 1 ? of[0]! : { kind: "sequence", of, origin: context.origin(span) };
}

/** One token to look for. */
export function leaf(pattern: Pattern, span: Span, context: LowerContext): Leaf {
  return { kind: "leaf", field: context.field, pattern, origin: context.origin(span) };
}

function patternOf({ kind, text, base }: Word): Pattern {
  switch (kind) {
    case "word":
    case "character":
      return hasAccents(text) ? { kind: "word", base, accents: accentForm(text) } : { kind: "word", base };
    case "url":
      return { kind: "url", text: base };
    default:
      return { kind, base };
  }
}
