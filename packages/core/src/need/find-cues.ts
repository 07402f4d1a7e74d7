import { compareSpans, cover, overlaps, type Span } from "../text/span.ts";
import type { Cue, NeedFamily, SilenceFamily } from "./cue.ts";
import { needFamilies, silenceFamilies } from "./cues/all.ts";
import { lists } from "./cues/lists.ts";
import { type PhraseSet, phraseSet } from "./phrase-set.ts";
import type { Reading } from "./reading.ts";

/** A cue at a place of the text, and the family it speaks for. */
export interface Found<Family = NeedFamily | SilenceFamily> {
  readonly family: Family;
  readonly cue: Cue;
  readonly span: Span;
}

/** All cues of all languages in a text, in order of start. Finds of one cue that overlap are one find. */
export function findCues(reading: Reading): readonly Found[] {
  const { entries, shaped, phrases } = index();
  const hits = phrases.findAll(reading).map(({ entry, from, to }) => ({ ...entries[entry]!, span: reading.spanOf(from, to) }));
  const seen = shaped.flatMap((entry) => entry.cue.find!(reading).map((span) => ({ ...entry, span, isFigure: false })));
  return joined(meant([...hits, ...seen]).sort((a, b) => compareSpans(a.span, b.span)));
}

/** Finds without those that a figure of speech of their cue overlaps. */
function meant(found: readonly (Found & Entry)[]): Found[] {
  const figures = found.filter(({ isFigure }) => isFigure);
  if (figures.length === 0) return [...found];
  const isFigurative = ({ cue, span }: Found): boolean =>
    figures.some((figure) => figure.cue === cue && overlaps(figure.span, span));
  return found.filter((find) => !find.isFigure && !isFigurative(find));
}

function joined(found: readonly Found[]): readonly Found[] {
  const result: Found[] = [];
  const lastOf = new Map<Cue, number>();
  for (const next of found) {
    const index = lastOf.get(next.cue);
    const last = index === undefined ? undefined : result[index]!;
    if (last !== undefined && overlaps(last.span, next.span)) result[index!] = { ...last, span: cover(last.span, next.span) };
    else lastOf.set(next.cue, result.push(next) - 1);
  }
  return result;
}

interface Entry {
  readonly family: NeedFamily | SilenceFamily;
  readonly cue: Cue;
  /** It stands for what the cue does not mean. */
  readonly isFigure: boolean;
}

interface CueIndex {
  readonly entries: readonly Entry[];
  /** Those that no phrase can say. */
  readonly shaped: readonly Entry[];
  readonly phrases: PhraseSet;
}

let made: CueIndex | undefined;

/** Made at first use: a program that never asks for needs pays nothing. */
function index(): CueIndex {
  made ??= makeIndex();
  return made;
}

function makeIndex(): CueIndex {
  const families = [...needFamilies, ...silenceFamilies];
  const cues = families.flatMap((family) => family.cues.map((cue) => ({ family, cue, isFigure: false })));
  const figures = cues.filter(({ cue }) => cue.unless !== undefined).map((entry) => ({ ...entry, isFigure: true }));
  const entries = [...cues, ...figures];
  return {
    entries,
    shaped: cues.filter(({ cue }) => cue.find !== undefined),
    phrases: phraseSet(
      entries.map(({ cue, isFigure }) => (isFigure ? cue.unless : cue.phrases) ?? []),
      lists,
    ),
  };
}
