import { accentForm, baseForm, hasAccents } from "../text/base.ts";
import { type Reading, readings } from "../text/readings.ts";
import type { Span } from "../text/span.ts";
import type { Word } from "../text/words.ts";
import type { Leaf, Pattern, Positional, WildcardPart } from "./form.ts";
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
    .map((reading) => ({ patterns: reading.flatMap((word) => patternOf(word, disguised, options)), isRun: isRun(reading) }))
    .filter(({ patterns }) => patterns.length > 0)
    .map(({ patterns, isRun }) =>
      inARow(
        patterns.map((pattern) => leaf(pattern, place, context)),
        place,
        context,
        isRun,
      ),
    );
  return ways.length > 1 ? { kind: "any", of: ways, origin: context.origin(place) } : ways[0];
}

/** Tokens one after another, in a run also without anything between; a single one is itself. */
export function inARow(of: readonly Positional[], place: Span, context: LowerContext, isRun = false): Positional {
  if (of.length === 1) return of[0]!;
  return { kind: "sequence", of, origin: context.origin(place), ...(isRun && { touching: true }) };
}

/** Whether a term is a run of a script without spaces: its characters must touch in the text as they do here. */
function isRun(reading: Reading): boolean {
  const touches = (word: Word, index: number): boolean => index === 0 || reading[index - 1]!.span.end === word.span.start;
  return reading.some(({ kind }) => kind === "character") && reading.every(touches);
}

/** One token to look for. */
export function leaf(pattern: Pattern, place: Span, context: LowerContext): Leaf {
  return { kind: "leaf", field: context.field, pattern, origin: context.origin(place) };
}

/**
 * The very characters of a text. Letters with accents come composed or decomposed, from one keyboard or another, and are looked for
 * both ways; for characters that exist, Unicode promises that these forms never change.
 */
export function lowerCharacters(kind: "exact" | "raw", text: string, place: Span, context: LowerContext): Positional {
  const ways = [...new Set([text, text.normalize("NFC"), text.normalize("NFD")])].map((way) =>
    leaf({ kind, text: way }, place, context),
  );
  return ways.length > 1 ? { kind: "any", of: ways, origin: context.origin(place) } : ways[0]!;
}

function patternOf(word: Word, disguised: Disguised | undefined, { elongated }: TextOptions): Pattern | readonly Pattern[] {
  const { kind, text, base } = word;
  if (kind === "word" || kind === "character") {
    const parts = disguised?.reveal(base) ?? [];
    if (disguised !== undefined && parts.some((part) => typeof part === "string")) return wildcard(parts, text, disguised);
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
function wildcard(parts: readonly WildcardPart[], text: string, { reveal }: Disguised): Pattern | readonly Pattern[] {
  if (parts.every((part) => typeof part === "string"))
    return parts.filter((part) => part === "one").map(() => ({ kind: "anything" }));
  return { kind: "wildcard", parts, ...(hasAccents(text) && { accents: reveal(accentForm(text)) }) };
}
