import { type CompileOptions, compileForm } from "./compile.ts";
import type { Form } from "./form.ts";
import { lower } from "./lower.ts";
import { createSources } from "./match/sources.ts";
import type { Searchable } from "./searchable.ts";
import type { Query } from "./syntax.ts";
import { type Draft, draftSize, toSearchable } from "./witness/draft.ts";
import { draftsFor } from "./witness/drafts.ts";
import { filler } from "./witness/spell.ts";

export interface WitnessOptions extends CompileOptions {
  /** Milliseconds since 1970 UTC, for relative dates. Default: 1 January 2026, so that the answer is the same every day. */
  readonly now?: number;
}

/**
 * The shortest post found that a query matches: a plain text where a text is enough. Nothing where none was found, which is
 * likely to mean, but does not prove, that there is none.
 */
export function witness(query: Query, options: WitnessOptions = {}): Searchable | undefined {
  const now = options.now ?? newYear;
  const form = lower(query, options);
  const matches = testOf(form, now);
  return shortestOf(draftsFor(form, true, now), matches);
}

/**
 * The shortest post found that one query matches and the other does not: a plain text where a text is enough. Nothing where
 * none was found; the two may still differ.
 */
export function distinguish(a: Query, b: Query, options: WitnessOptions = {}): Searchable | undefined {
  const now = options.now ?? newYear;
  const forms = [lower(a, options), lower(b, options)] as const;
  const [matchesA, matchesB] = forms.map((form) => testOf(form, now)) as [Test, Test];
  const one = differing(forms[0], forms[1], now);
  const other = differing(forms[1], forms[0], now);
  return shortestOf([...one, ...other], (post) => matchesA(post) !== matchesB(post));
}

const newYear = Date.UTC(2026, 0, 1);

type Test = (post: Searchable) => boolean;

function testOf(form: Form, now: number): Test {
  const matcher = compileForm(form, createSources(""));
  return (post) => matcher.test(post, { now });
}

/** Drafts that are likely to be matched by one form and not by the other, and what differs only by a word from them. */
function differing(one: Form, other: Form, now: number): readonly Draft[] {
  const { origin } = one;
  const both: Form = { kind: "all", of: [one, { kind: "not", of: other, origin }], origin };
  return [...draftsFor(both, true, now), ...draftsFor(one, true, now), ...draftsFor(one, false, now)];
}

function shortestOf(drafts: readonly Draft[], isGood: Test): Searchable | undefined {
  const sorted = drafts.flatMap(everyWay).sort((a, b) => draftSize(a) - draftSize(b));
  const found = sorted.find((draft) => isGood(toSearchable(draft)));
  return found && toSearchable(shrink(found, isGood));
}

/** Two pieces side by side can make a phrase that must not be there; the other way round, or with a word between, they do not. */
function everyWay(draft: Draft): readonly Draft[] {
  const { pieces } = draft;
  if (pieces.length < 2) return [draft];
  const spaced = pieces.flatMap((piece, index) => (index === 0 ? [piece] : [{ field: piece.field, text: filler }, piece]));
  return [pieces, pieces.toReversed(), spaced].map((arranged) => ({ ...draft, pieces: arranged }));
}

/** Leaves out what is not needed, piece by piece. */
function shrink(draft: Draft, isGood: Test): Draft {
  for (const piece of draft.pieces) {
    const smaller = { ...draft, pieces: draft.pieces.filter((each) => each !== piece) };
    if (isGood(toSearchable(smaller))) return shrink(smaller, isGood);
  }
  return draft;
}
