import type { Word } from "../../text/words.ts";
import type { DraftView } from "../context.ts";
import { phrases } from "./phrases.ts";

/** Sentences that are kind and say nothing: compliments, wishes, invitations to follow, and the stock phrases of offices. */
const pleasantries = phrases([
  "(so|very|what a|how|that's|that is|this is|it's|sounds|such a|pretty|wow|oh|ooh|aw|aww|haha|ha|lol|yay|yes|yeah)? (a|an|like a|so|really|very)? (cool|great|nice|neat|awesome|fun|wonderful|interesting|amazing|lovely|good|fantastic|exciting|beautiful|brilliant|excellent|super|sweet|fascinating|delightful|ambitious) *",
  "(follow|like|subscribe to|share|tag|check out|visit|see) (us|our (page|website|site|socials|social media|channel|feed|profile|account|calendar|catalog|newsletter))",
  "(stay tuned|watch this space|more to come|keep us posted|let us know how it goes|tell us how it goes|keep us updated)",
  "(have|enjoy) (a|an|your|the) (great|nice|good|lovely|wonderful|happy|fun|*)? (day|weekend|week|evening|time|one|holiday|summer)",
  "(good luck|best of luck|all the best|happy reading|enjoy|cheers|congrats|congratulations|welcome|same here|me too|so true|who knows|fingers crossed|go for it|you can do it|you got this)",
  "(thanks|thank you) (so much|very much)? (for)? (reaching|contacting|asking|sharing|posting|writing|your|the|letting|commenting|getting|being|tagging|mentioning)",
  "(we|i) (love|value|appreciate|hear|understand|care|like|feel|wonder|know|hope|wish|adore|are always here|'re here)",
  "(your|every) (feedback|comment|question|opinion|input|interest|message|post) (is|means|matters|was) (important|valuable|a lot|noted|received|appreciated)",
  "(noted|duly noted|understood|acknowledged|copy that|received|roger|ok|okay|sure|hmm|interesting)",
]);

const longestPleasantry = 9;
/** What makes even a short sentence an answer: an address, a number, a question back, a yes or no. */
const concrete =
  /https?:|\d|\?|\b(yes|no|not|sadly|unfortunately|sure|today|tomorrow|tonight|noon|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/;

/**
 * Whether a reply does anything about a need: whether something is left of it when what is only kind is taken away. It judges
 * that there is an answer, never whether it is a good one.
 */
export function isAnswer({ text, words, sentences }: DraftView): boolean {
  return sentences.some((sentence) => {
    const own = words.filter(({ span, kind }) => span.start >= sentence.start && span.end <= sentence.end && kind !== "emoji");
    if (own.length === 0) return false;
    return concrete.test(text.slice(sentence.start, sentence.end).toLowerCase()) || !isPleasant(own);
  });
}

/** Only kind: a pleasantry at its beginning and little after it, or too short to say anything. */
function isPleasant(words: readonly Word[]): boolean {
  if (words.length <= 2) return true;
  const found = pleasantries.find(words);
  return found !== undefined && found.span.start <= (words[1] ?? words[0]!).span.start && words.length <= longestPleasantry;
}
