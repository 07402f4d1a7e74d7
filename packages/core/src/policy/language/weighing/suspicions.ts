import { overlaps, type Span } from "../../../text/span.ts";
import type { DraftView, MentionView } from "../../context.ts";
import type { RuleFinding } from "../../rule.ts";
import type { Matter } from "./matters.ts";
import { doubtAbout, weighSentences } from "./weigh-sentences.ts";

/** What a rule says about a sentence that only weighs enough, in the two degrees of certainty. */
export interface SuspicionWords {
  /** Where it is sure; begins with a small letter. */
  readonly sure: string;
  /** Where a person should look; begins with a small letter. */
  readonly likely: string;
  readonly suggest: string;
}

/**
 * Findings for sentences that weigh enough for a matter and in which nothing was found by words. What is not sure stops nothing:
 * a second person looks at it.
 */
export function suspicions(
  draft: DraftView,
  matter: Matter,
  { sure, likely, suggest }: SuspicionWords,
  found: readonly Span[],
  mention?: MentionView,
): readonly RuleFinding[] {
  return weighSentences(draft, matter, mention)
    .filter(({ span }) => !found.some((other) => overlaps(other, span)))
    .map(({ span, isSure, because }) => ({
      span,
      message: isSure ? sure : likely,
      suggest,
      notes: [`No phrase was found; these weigh most: ${because.join(", ")}.`],
      ...(isSure ? {} : { outcome: "approve" as const }),
    }));
}

/**
 * The findings for places found by words, and after them the suspicions about the other sentences. Where the rest of a sentence
 * speaks against what was found, a second person looks at it; where it speaks clearly against it, nothing is found.
 */
export function withSuspicions(
  draft: DraftView,
  matter: Matter,
  words: SuspicionWords,
  found: readonly Span[],
  mention?: MentionView,
): readonly RuleFinding[] {
  const { sure, likely, suggest } = words;
  const own = found.flatMap((span): readonly RuleFinding[] => {
    const doubt = doubtAbout(draft, matter, span, mention);
    if (doubt === "harmless") return [];
    return [doubt === "doubt" ? { span, message: likely, suggest, outcome: "approve" } : { span, message: sure, suggest }];
  });
  return [...own, ...suspicions(draft, matter, words, found, mention)];
}
