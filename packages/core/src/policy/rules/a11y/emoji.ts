import type { Word } from "../../../text/words.ts";
import { defineRule } from "../../define.ts";
import type { Rule, RuleFinding } from "../../rule.ts";

/** Step 4: a few emoji, at the end. Off until a layer turns it on. */
export const emoji: Rule = defineRule({
  id: "a11y/emoji",
  step: 4,
  outcome: "note",
  optIn: true,
  hold: "open",
  title: "Few emoji, at the end, never as words",
  why: "A screen reader reads each one aloud by name: six hearts are six times red heart.",
  needs: ["draft"],
  options: { most: { type: "number", default: 3, tighter: "lower", about: "how many are fine" } },
  sources: [{ title: "Accessibility guides for social media of public agencies and universities", checked: "2026-11-21" }],
  bad: ["I love it 📚📚📚[📚]", "I [❤️] this book so much", "I'm reading [👉] page 12"],
  good: ["I love it 📚", "I love it! 📚 🎉", { draft: "I'm so proud 🎉🎉🎉🎉", options: { most: 5 } }],
  misses: ["faces made of signs :-)"],
  check: ({ draft, options }) => {
    const found = draft.words.filter(({ kind }) => kind === "emoji");
    const extra = found.slice(options.most).map(({ span }) => finding(span, "is one emoji too many"));
    const inside = found
      .filter((word) => isInSentence(word, draft.words))
      .map(({ span }) => finding(span, "stands in the middle of a sentence"));
    return [...inside, ...extra.filter(({ span }) => !inside.some((other) => other.span.start === span.start))];
  },
});

function finding(span: Word["span"], message: string): RuleFinding {
  return { span, message, fixes: [{ title: "Take it out", edits: [{ span, text: "" }], safe: true }] };
}

/** Words before and after it in one sentence: it is read in place of one, or between two. */
function isInSentence({ sentence, span }: Word, words: readonly Word[]): boolean {
  const beside = words.filter((word) => word.sentence === sentence && word.kind === "word");
  return beside.some((word) => word.span.end <= span.start) && beside.some((word) => word.span.start >= span.end);
}
