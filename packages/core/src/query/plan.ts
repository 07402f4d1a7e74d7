import { type Span, span } from "../text/span.ts";
import type { CompileOptions } from "./compile.ts";
import type { Form, Origin } from "./form.ts";
import { lower } from "./lower.ts";
import { createSources } from "./match/sources.ts";
import { type Ask, atomsOf, faultsOf, isExact } from "./planner/ask.ts";
import { type Calls, callsFor } from "./planner/calls.ts";
import { onNetwork } from "./planner/own-network.ts";
import { untoldTests } from "./planner/untold-tests.ts";
import { weaken } from "./planner/weaken.ts";
import type { CoverageLimit, SearchGrammar, SearchProfile } from "./profile.ts";
import type { Query } from "./syntax.ts";

/** One call to a network in its own words. Connectors receive these and never see query text. */
export interface NativeCall {
  readonly profile: string;
  /** `search` asks with `text` and `parameters`; `listen` takes all that comes. */
  readonly kind: "search" | "listen";
  readonly text?: string;
  /** A list where the network takes several values of one parameter. */
  readonly parameters: Readonly<Record<string, string | readonly string[]>>;
}

export type GapCode =
  | "GAP_FOLD"
  | "GAP_PHRASE_MARKUP"
  | "GAP_RANKED"
  | "GAP_OPT_IN"
  | "GAP_WINDOW"
  | "GAP_BUDGET"
  | "GAP_OBFUSCATED"
  | "GAP_LANG_GUESS"
  | "GAP_TRUNCATED"
  | "GAP_UNSUPPORTED";

/** One reason why posts that match the query can stay unheard, and the place in the query it comes from. */
export interface Gap {
  readonly code: GapCode;
  readonly message: string;
  readonly span: Span;
  /** For what is written in another way: in which. */
  readonly spelling?: MissedSpelling;
}

/**
 * Of words: with a possessive ending, in a run without spaces, with another sign, with accents, in other capitals. Of authors: where
 * the name only stands beside another handle. Of sites: where the link leads to a site below.
 */
export type MissedSpelling = "possessive" | "unspaced" | "sign" | "accents" | "case" | "shown-name" | "site-below";

/**
 * `exact`: the calls bring what the query means. `superset`: they bring all of it and more; the residual sorts it out here.
 * `lossy`: some of it can be missed, and every reason is a gap.
 *
 * All three are said of words as people write them. What only a full reading finds (words joined into a tag, broken by hyphens,
 * written in look-alike letters) stays a gap of every search by words, `GAP_OBFUSCATED`, whatever the claim.
 */
export type Fidelity = "exact" | "superset" | "lossy";

export interface Plan {
  readonly profile: SearchProfile;
  /** Empty when the network cannot be asked; `gaps` says why. */
  readonly calls: readonly NativeCall[];
  /** Checked here on everything the calls bring. */
  readonly residual: Query;
  readonly fidelity: Fidelity;
  readonly gaps: readonly Gap[];
  /** What no query can mend. */
  readonly coverage: readonly CoverageLimit[];
  readonly cost: PlanCost;
}

export interface PlanCost {
  readonly calls: number;
  readonly bucket?: string;
  /** US dollars for one round of all calls, posts not counted. */
  readonly perRound: number;
  readonly perPost: number;
}

/** A link into the network's own search page, and what it loses of the query. */
export interface SearchLink {
  readonly url: string;
  /** For the rest of the query, where one box cannot take all of it. */
  readonly more: readonly string[];
  readonly loss: readonly string[];
}

export interface PlanOptions extends CompileOptions {
  /** Milliseconds since 1970 UTC, for relative dates. Default: the clock. */
  readonly now?: number;
}

/**
 * Says how a network is asked for everything that a query matches: in which calls, what they can miss, what they cost. What the
 * calls bring is always matched again here, so that nothing comes through that the query does not mean.
 */
export function plan(query: Query, profile: SearchProfile, options: PlanOptions = {}): Plan {
  const { grammar } = profile;
  if (profile.access === "none" || (profile.access === "search" && grammar === undefined))
    return refused(query, profile, reasonOf(profile));
  const form = onNetwork(lower(query, options), profile);
  if (form === undefined) return refused(query, profile, "this search is for other networks only");
  return profile.access === "listen" ? listening(query, form, profile, options) : searching(query, form, profile, options);
}

/** Everything passes by and is matched here; only what posts do not say about themselves there makes a difference. */
function listening(query: Query, form: Form, profile: SearchProfile, options: PlanOptions): Plan {
  const tests = untoldTests(form, profile);
  const { clause } = createSources(query.source, options.saved);
  const gaps = tests
    .filter(({ isWanted }) => isWanted)
    .map(
      ({ origin, why }): Gap => ({
        code: "GAP_UNSUPPORTED",
        message: `${clause(origin)} is never true there: ${why}`,
        span: placeOf(origin, query),
      }),
    );
  const fidelity = gaps.length > 0 ? "lossy" : tests.length > 0 ? "superset" : "exact";
  return assemble(query, profile, [{ profile: profile.id, kind: "listen", parameters: {} }], fidelity, withoutRepeats(gaps));
}

/** Why a network cannot be asked at all, in its own terms. */
function reasonOf({ title, coverage }: SearchProfile): string {
  return coverage.find(({ code }) => code === "closed")?.text ?? `${title} has no search for the posts of others`;
}

function refused(query: Query, profile: SearchProfile, message: string): Plan {
  return assemble(query, profile, [], "lossy", [{ code: "GAP_UNSUPPORTED", message, span: wholeOf(query) }]);
}

function searching(query: Query, form: Form, profile: SearchProfile, options: PlanOptions): Plan {
  const grammar = profile.grammar!;
  const { clause } = createSources(query.source, options.saved);
  const { ask } = weaken(form, { grammar, loose: false, now: options.now ?? Date.now(), clause });
  if (ask.kind === "everything") return refused(query, profile, nothingToAsk(grammar));
  const made = callsFor(ask, profile, grammar);
  if (made.calls.length === 0 && made.tooLong.length === 0)
    return refused(query, profile, "nothing in this search can be asked for in a form that the network takes");
  const gaps = gapsOf(query, form, ask, made, grammar);
  return assemble(query, profile, made.calls, fidelityOf(ask, made, gaps), gaps);
}

function nothingToAsk({ word }: SearchGrammar): string {
  const what = word === "none" ? "only tags can be asked for there, and it names none" : "it names no word or tag";
  return `nothing in this search can be asked for: ${what} that has to be there`;
}

function fidelityOf(ask: Ask, { exact }: Calls, gaps: readonly Gap[]): Fidelity {
  if (gaps.some(({ code }) => code !== "GAP_OBFUSCATED")) return "lossy";
  return exact && isExact(ask) && gaps.length === 0 ? "exact" : "superset";
}

function gapsOf(query: Query, form: Form, ask: Ask, { tooLong }: Calls, { ranked, hides = [] }: SearchGrammar): readonly Gap[] {
  const whole = wholeOf(query);
  const gaps: Gap[] = faultsOf(ask).map(({ origin, ...fault }) => ({
    ...fault,
    span: placeOf(origin, query),
  }));
  for (const text of tooLong)
    gaps.push({ code: "GAP_TRUNCATED", message: `${text} is longer than one call may be`, span: whole });
  if (ranked)
    gaps.push({ code: "GAP_RANKED", message: "the network shows what it ranks highest, not all that fits", span: whole });
  for (const { code, message } of hides) gaps.push({ code, message, span: whole });
  if (atomsOf(ask).some(({ is }) => is === "word" || is === "phrase" || is === "prefix"))
    gaps.push({ ...obfuscated, span: form.origin.span });
  return withoutRepeats(gaps);
}

function withoutRepeats(gaps: readonly Gap[]): readonly Gap[] {
  return [...new Map(gaps.map((gap) => [`${gap.span.start} ${gap.span.end} ${gap.message}`, gap])).values()];
}

const obfuscated = {
  code: "GAP_OBFUSCATED",
  message:
    "words joined into a tag (#MillbrookLibrary) or to another word by a dot or slash (books/films), broken by hyphens, dots or invisible characters, or written in look-alike letters",
} as const;

function assemble(
  query: Query,
  profile: SearchProfile,
  calls: readonly NativeCall[],
  fidelity: Fidelity,
  gaps: readonly Gap[],
): Plan {
  const { coverage, cost } = profile;
  const searches = calls.filter(({ kind }) => kind === "search").length;
  const costs: PlanCost = { calls: searches, perRound: searches * (cost.perCall ?? 0), perPost: cost.perPost ?? 0 };
  return {
    profile,
    calls,
    residual: query,
    fidelity,
    gaps,
    coverage,
    cost: cost.bucket === undefined ? costs : { ...costs, bucket: cost.bucket },
  };
}

/** The place of a clause in the query; of one in a saved search that it names, all of it. */
function placeOf({ span: place, saved }: Origin, query: Query): Span {
  return saved === undefined ? place : wholeOf(query);
}

function wholeOf({ source }: Query): Span {
  return span(0, source.length);
}
