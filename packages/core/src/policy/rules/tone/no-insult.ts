import { mergeSpans, overlaps, type Span } from "../../../text/span.ts";
import { defineRule } from "../../define.ts";
import { findInsults } from "../../language/insults.ts";
import { isQuoted } from "../../language/quotations.ts";
import { withSuspicions } from "../../language/weighing/suspicions.ts";
import type { Rule } from "../../rule.ts";

/** Step 3: nobody is insulted, whatever they wrote. */
export const noInsult: Rule = defineRule({
  id: "tone/no-insult",
  step: 3,
  outcome: "stop",
  hold: "floor",
  title: "No insult, no slur, no foul word",
  why: "An insult from a public institution is never forgotten and never helps.",
  needs: ["draft"],
  uses: ["mention"],
  languages: ["en"],
  options: { allowed: { type: "list", default: [], tighter: "fewer", about: "titles and names that contain such words" } },
  sources: [{ title: "Codes of conduct of US public libraries for replies on social media", checked: "2026-11-21" }],
  bad: [
    "[You are an idiot], frankly.",
    "I'd say [shut up] and read.",
    "What the [f**k] do I know?",
    "I hear [your stupid question].",
  ],
  good: [
    "There's no such thing as a stupid question, and I'm glad you asked.",
    "We have Dostoevsky's The Idiot on the second floor.",
    "I'm sorry the sign was so confusing.",
    { draft: "I put Bastard Out of Carolina aside.", options: { allowed: ["Bastard Out of Carolina"] } },
  ],
  misses: ["sarcasm", "foul words of other languages"],
  check: ({ draft, mention, options }) => {
    const insults = findInsults(draft.words, draft.plain).filter(({ span }) => !isQuoted(draft.text, span));
    const aimed = mergeSpans(insults.flatMap(({ span, isAimed }) => (isAimed ? [span] : [])));
    const foul = insults.map(({ span }) => span).filter((span) => !aimed.some((other) => overlaps(other, span)));
    return [
      ...withSuspicions(draft, "insult", words, aimed, mention).filter(
        ({ span }) => !foul.some((other) => overlaps(other, span)),
      ),
      ...mergeSpans(foul).map((span) => ({ span, message: "is foul", suggest: words.suggest, outcome: "approve" as const })),
    ].filter(({ span }) => !isAllowed(draft.text, span, options.allowed));
  },
});

const words = {
  sure: "insults somebody",
  likely: "may insult somebody",
  suggest: "answer the point, or leave it to a colleague",
};

function isAllowed(text: string, span: Span, allowed: readonly string[]): boolean {
  return allowed.some((title) => {
    const start = text.indexOf(title);
    return start >= 0 && overlaps(span, { start, end: start + title.length });
  });
}
