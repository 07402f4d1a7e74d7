import { accentForm, baseForm, hasAccents } from "../text/base.ts";
import { readings } from "../text/readings.ts";
import type { Span } from "../text/span.ts";
import type { Word } from "../text/words.ts";
import type { Leaf, Pattern, Positional } from "./form.ts";
import type { LowerContext } from "./operators/operator.ts";
import { type Disguised, disguise, isWildcard } from "./wildcard.ts";

export interface TextOptions {
  /** A `?` at the end stands for a letter, and ends no question. */
  readonly trailing?: boolean;
  /** Long runs of a letter count as short ones. */
  readonly elongated?: boolean;
}

/**
 * What a stretch of query text looks for, read as the text layer reads posts: one token, several in a row, or every way in
 * which a word with hyphens can be written. Nothing when it holds no word.
 */
export function lowerText(text: string, place: Span, context: LowerContext, options: TextOptions = {}): Positional | undefined {
  const disguised = isWildcard(text, options.trailing) ? disguise(text, options.trailing) : undefined;
  const ways = readings(disguised?.text ?? text)
    .map((reading) => reading.flatMap((word) => patternOf(word, disguised, options)))
    .filter((patterns) => patterns.length > 0)
    .map((patterns) =>
      inARow(
        patterns.map((pattern) => leaf(pattern, place, context)),
        place,
        context,
      ),
    );
  return ways.length > 1 ? { kind: "any", of: ways, origin: context.origin(place) } : ways[0];
}

/** Tokens one after another; a single one is itself. */
export function inARow(of: readonly Positional[], place: Span, context: LowerContext): Positional {
  return of.length === 1 ? of[0]! : { kind: "sequence", of, origin: context.origin(place) };
}

/** One token to look for. */
export function leaf(pattern: Pattern, place: Span, context: LowerContext): Leaf {
  return { kind: "leaf", field: context.field, pattern, origin: context.origin(place) };
}

function patternOf(word: Word, disguised: Disguised | undefined, { elongated }: TextOptions): Pattern | readonly Pattern[] {
  const { kind, text, base } = word;
  if (kind === "word" || kind === "character") {
    const parts = disguised?.reveal(base) ?? [];
    if (parts.some((part) => typeof part === "string")) return wildcard(parts);
    return wordPattern(text, base, elongated);
  }
  return kind === "url" ? { kind, text: base } : { kind, base };
}

function wordPattern(text: string, base: string, elongated = false): Pattern {
  return {
    kind: "word",
    base: elongated ? baseForm(text, { elongation: true }) : base,
    ...(hasAccents(text) && { accents: accentForm(text, { elongation: elongated }) }),
    ...(elongated && { elongated }),
  };
}

/** Alone beside characters of a script without spaces, `*` says nothing and `?` stands for one of them. */
function wildcard(parts: ReturnType<Disguised["reveal"]>): Pattern | readonly Pattern[] {
  if (parts.some((part) => typeof part !== "string")) return { kind: "wildcard", parts };
  return parts.filter((part) => part === "one").map(() => ({ kind: "anything" }));
}
