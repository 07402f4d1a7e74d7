import type { Word } from "../../../text/words.ts";
import { defineRule } from "../../define.ts";
import { phrases } from "../../language/phrases.ts";
import type { Rule } from "../../rule.ts";

const refusals = phrases([
  "(we|i) (can't|cannot|can not|couldn't|don't|do not|won't|will not|won't be able to|will not be able to|would not be able to|are unable to|am unable to|aren't able to|am not able to) (really|actually|currently|unfortunately)? (help|do|own|have|offer|lend|carry|provide|accept|take|extend|change|allow|stock|subscribe|hold|give|make|find|get|answer|loan|order|buy|host|rent|ship)",
  "(that|this|it) (is|isn't|is not)? (not)? (possible|allowed|available|permitted|something we do|something we offer)",
  "(that's|it's|this is) (not|against) (possible|allowed|available|our policy|policy|the rules|permitted)",
  "there (is|are|isn't|aren't) (nothing|no|not anything|no way) (we|i|that)? (can do|to do|way|copies|left)?",
  "not (possible|available|allowed|permitted|our job|our department)",
]);
const ways = phrases([
  "(but|instead|however|though|alternatively|meanwhile|otherwise|yet|still)",
  "(you|we|i) (can|could|might|may|would|'d)",
  "(i'd|i'll|we'd|we'll|i've|we've|let me|i can|we can)",
  "(try|ask|call|message|email|visit|see|check|look|come|stop|drop|doors open|here is|here's|here are|there is|there's|until|from|starting|again (on|from|in|next)|as of)",
  "(another|other|next|nearest|elsewhere|interlibrary)",
  "(please|happy to|glad to)",
]);

/** Step 4: a no comes with another way. */
export const noDeadEnd: Rule = defineRule({
  id: "help/no-dead-end",
  step: 4,
  outcome: "warn",
  title: "A no comes with another way",
  why: "Somebody who hears only no does not ask again; there is nearly always another shelf, library or day.",
  needs: ["draft"],
  languages: ["en"],
  sources: [
    {
      title: "RUSA, Guidelines for Behavioral Performance of Reference and Information Service Providers",
      checked: "2026-11-21",
    },
  ],
  bad: ["[We don't lend] skis.", "I asked, and [that's not allowed].", "[We can't hold] seats. Thanks for asking."],
  good: [
    "We don't lend skis, but the outdoor club next door does.",
    "I can't hold seats. Come before six, and the front row is yours.",
    "We don't charge for that.",
    "We don't have late fines any more!",
  ],
  misses: ["a way out that is none"],
  check: ({ draft }) => {
    if (draft.text.includes("?") || /https?:/.test(draft.text)) return [];
    return refusals
      .findAll(draft.words)
      .filter(({ span }) => !hasWay(draft.words, span.end) && !isGoodNews(draft.text.slice(span.end)))
      .slice(0, 1)
      .map(({ span }) => ({ span, message: "ends there", suggest: "name another way: a shelf, a library, a person, a day" }));
  },
});

/** After the no, or in an earlier sentence; what stands before it in its own sentence is no way out. */
function hasWay(words: readonly Word[], end: number): boolean {
  const at = words.find((word) => word.span.end === end)?.sentence;
  return (
    ways.test(words.filter((word) => word.span.start >= end)) || ways.test(words.filter((word) => word.sentence < (at ?? 0)))
  );
}

/** Not charging and not fining is no refusal. */
function isGoodNews(rest: string): boolean {
  return /^\W*(\w+\W+){0,2}(fines?|fees?|charge|limit|deadline|cost|late|questions?|pressure|rush|judg)/i.test(rest);
}
