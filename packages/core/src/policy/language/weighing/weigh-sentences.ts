import { overlaps, type Span } from "../../../text/span.ts";
import type { Word } from "../../../text/words.ts";
import type { MentionView } from "../../context.ts";
import { isAbout, type Matter, matterNames } from "./matters.ts";
import { committedModel, loudestOf, sumsOf } from "./model.ts";
import { readSentences, type Weighable } from "./read-sentences.ts";
import { factsOfPost, featuresOf } from "./sentence-features.ts";

/** A sentence that adds up to something a rule objects to, in words that no phrase foresaw. */
export interface Suspicion {
  readonly span: Span;
  /** As sure as a phrase; otherwise a person should look. */
  readonly isSure: boolean;
  /** The words and classes of words that weighed most, for whoever asks why. */
  readonly because: readonly string[];
}

/** The sentences of a draft that weigh enough for a matter. The weights are few, committed and readable; no phrase is needed. */
export function weighSentences(draft: Weighable, matter: Matter, mention?: MentionView): readonly Suspicion[] {
  const model = committedModel();
  const column = matterNames.indexOf(matter);
  const { likely, sure } = model.borders[matter];
  return weighed(draft, mention)
    .filter(({ sums, features }) => sums[column]! >= likely && isAbout(matter, features))
    .map(({ span, features, sums }) => ({
      span,
      isSure: sums[column]! >= sure,
      because: loudestOf(model, features, matter, shown),
    }));
}

const shown = 3;

/** Whether the sentence of a place speaks clearly against a matter, so that a phrase found there may be an accident. */
export function speaksAgainst(draft: Weighable, matter: Matter, place: Span, mention?: MentionView): boolean {
  const column = matterNames.indexOf(matter);
  const sentence = weighed(draft, mention).find(({ span }) => overlaps(span, place));
  return sentence !== undefined && sentence.sums[column]! < against;
}

/** Phrases that were right weighed more than this under weights that had not seen them, nearly all of them. */
const against = -1.5;

interface Weighed {
  readonly span: Span;
  readonly features: readonly string[];
  readonly sums: Float64Array;
}

/** The last weighing of each list of words: twelve rules ask about the same draft. */
const known: WeakMap<readonly Word[], { readonly mention: MentionView | undefined; readonly result: readonly Weighed[] }> =
  new WeakMap();

function weighed(draft: Weighable, mention: MentionView | undefined): readonly Weighed[] {
  const last = known.get(draft.words);
  if (last !== undefined && last.mention === mention) return last.result;
  const facts = mention === undefined ? undefined : factsOfPost(mention);
  const result = readSentences(draft).map((sentence) => {
    const features = featuresOf(sentence, facts);
    return { span: sentence.span, features, sums: sumsOf(committedModel(), features) };
  });
  known.set(draft.words, { mention, result });
  return result;
}
