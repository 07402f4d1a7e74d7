import { type CompileOptions, compileForm } from "./compile.ts";
import type { Form } from "./form.ts";
import { lower } from "./lower.ts";
import { createSources } from "./match/sources.ts";
import type { Searchable } from "./searchable.ts";
import type { Query } from "./syntax.ts";
import { type Draft, draftSize, shortestFirst, smaller, toSearchable } from "./witness/draft.ts";
import { draftsFor } from "./witness/drafts.ts";
import { everyPost } from "./witness/enumerate.ts";
import { filler } from "./witness/spell.ts";
import { valuesFor } from "./witness/values.ts";

export interface WitnessOptions extends CompileOptions {
  /** Milliseconds since 1970 UTC, for relative dates. Default: 1 January 2026, so that the answer is the same every day. */
  readonly now?: number;
}

/**
 * The shortest post found that a query matches: a plain text where a text is enough. Of the words that the query is made of, a
 * query of a few of them has no shorter one. Nothing where none was found, which is likely to mean, but does not prove, that
 * there is none.
 */
export function witness(query: Query, options: WitnessOptions = {}): Searchable | undefined {
  const now = options.now ?? newYear;
  const form = lower(query, options);
  const likely = draftsFor(form, true, valuesFor([form], now));
  return shortestOf([form], likely, testOf(form, now), now);
}

/**
 * The shortest post found that one query matches and the other does not: a plain text where a text is enough. Nothing where
 * none was found; the two may still differ.
 */
export function distinguish(a: Query, b: Query, options: WitnessOptions = {}): Searchable | undefined {
  const now = options.now ?? newYear;
  const forms = [lower(a, options), lower(b, options)] as const;
  const [matchesA, matchesB] = forms.map((form) => testOf(form, now)) as [Test, Test];
  const [one, other] = forms;
  const likely = [...differing(one, other, now), ...differing(other, one, now)];
  return shortestOf(forms, likely, (post) => matchesA(post) !== matchesB(post), now);
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
  const values = valuesFor([one, other], now);
  const both: Form = { kind: "all", of: [one, { kind: "not", of: other, origin }], origin };
  return [...draftsFor(both, true, values), ...draftsFor(one, true, values), ...draftsFor(one, false, values)];
}

/** The first of the likely posts that is good, unless a shorter one can be put together of the same words. */
function shortestOf(forms: readonly Form[], likely: readonly Draft[], isGood: Test, now: number): Searchable | undefined {
  const found = firstGood(likely.flatMap(everyWay), isGood);
  const most = found === undefined ? Number.POSITIVE_INFINITY : draftSize(found);
  const shorter = firstGood(everyPost(forms, now, most), isGood);
  const best = shorter ?? found;
  return best && toSearchable(best);
}

function firstGood(drafts: readonly Draft[], isGood: Test): Draft | undefined {
  const found = shortestFirst(drafts).find((draft) => isGood(toSearchable(draft)));
  return found && shrink(found, isGood);
}

/**
 * Two pieces side by side can make a phrase that must not be there; the other way round, or with a word between, they do not.
 * Of several accounts that are spoken to, the first is the one that is answered.
 */
function everyWay(draft: Draft): readonly Draft[] {
  const { pieces, values } = draft;
  const mentions = values.mentions?.toReversed();
  const turned = mentions !== undefined && mentions.length > 1 ? [{ pieces, values: { ...values, mentions } }] : [];
  if (pieces.length < 2) return [draft, ...turned];
  const spaced = pieces.flatMap((piece, index) => (index === 0 ? [piece] : [{ field: piece.field, text: filler }, piece]));
  return [...[pieces, pieces.toReversed(), spaced].map((arranged) => ({ ...draft, pieces: arranged })), ...turned];
}

/** Leaves out what is not needed, piece by piece. */
function shrink(draft: Draft, isGood: Test): Draft {
  const less = smaller(draft).find((one) => isGood(toSearchable(one)));
  return less === undefined ? draft : shrink(less, isGood);
}
