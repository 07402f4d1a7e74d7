import { readWords } from "../../../text/read-words.ts";
import { defineRule } from "../../define.ts";
import { phrases } from "../../language/phrases.ts";
import type { Rule } from "../../rule.ts";
import { wholeDraft } from "../../view.ts";

const stock = phrases([
  "(your|every) (comment|feedback|opinion|question|input|message|call) is (very)? important to us",
  "(thank you|thanks) for (your feedback|reaching out|contacting us|your interest|your inquiry|your message|bringing this to our attention)",
  "(we|i) (value|appreciate) your (feedback|input|patience|understanding|business|comments)",
  "(please)? do not hesitate to",
  "at your earliest convenience",
  "we strive to",
]);

/** Words that stand side by side and are compared as one. */
const shingle = 3;
const shortestDraft = 5;

/** Step 2: no reply is a copy of many others. Off until a layer turns it on. */
export const noCanned: Rule = defineRule({
  id: "voice/no-canned",
  step: 2,
  outcome: "warn",
  optIn: true,
  title: "Not the same text again",
  why: "People read each other's replies; the third copy tells all three that nobody read theirs.",
  needs: ["draft", "recentReplies"],
  languages: ["en"],
  options: {
    copies: { type: "number", default: 3, tighter: "lower", about: "how many near-copies are too many" },
    likeness: {
      type: "number",
      default: 0.8,
      tighter: "lower",
      about: "share of word triples in common that makes a near-copy, 0 to 1",
    },
  },
  sources: [{ title: "De-escalation advice: no boilerplate; shingle resemblance after Broder (1997)", checked: "2026-11-21" }],
  bad: [
    {
      draft: "[Thank you for visiting our library this week!]",
      context: { recentReplies: repeated("Thank you for visiting our library this week!") },
    },
    { draft: "[Your feedback is important to us].", context: { recentReplies: [] } },
  ],
  good: [
    {
      draft: "I love Wednesday story time too.",
      context: { recentReplies: repeated("Thank you for visiting our library this week!") },
    },
    { draft: "Thanks!", context: { recentReplies: repeated("Thanks!") } },
  ],
  misses: ["copies in other words"],
  check: ({ draft, recentReplies, options }) => {
    const stocked = stock
      .findAll(draft.words)
      .map(({ span }) => ({ span, message: "is a stock phrase", suggest: "say it in your own words" }));
    if (stocked.length > 0 || draft.words.length < shortestDraft) return stocked;
    const own = shingles(draft.words.map(({ base }) => base));
    const copies = recentReplies.filter(
      ({ text }) => resemblance(own, shingles(readWords(text).map(({ base }) => base))) >= options.likeness,
    );
    if (copies.length < options.copies) return [];
    const message = `${copies.length} recent replies say nearly the same.`;
    return wholeDraft(draft).map((span) => ({ span, message, suggest: "say something that only this post could get" }));
  },
});

function shingles(words: readonly string[]): ReadonlySet<string> {
  return new Set(
    words.slice(0, Math.max(0, words.length - shingle + 1)).map((_, index) => words.slice(index, index + shingle).join(" ")),
  );
}

/** Jaccard: what two sets share, of what either has. */
function resemblance(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((entry) => b.has(entry)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}

function repeated(text: string) {
  return [1, 2, 3].map((day) => ({ text, at: `2026-12-0${day}T09:00:00Z` }));
}
