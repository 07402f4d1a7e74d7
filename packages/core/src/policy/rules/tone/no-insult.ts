import { mergeSpans } from "../../../text/span.ts";
import { defineRule } from "../../define.ts";
import { findInsults } from "../../language/insults.ts";
import { isQuoted } from "../../language/quotations.ts";
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
  check: ({ draft, options }) =>
    mergeSpans(findInsults(draft.words, draft.plain))
      .filter((span) => !isQuoted(draft.text, span) && !isAllowed(draft.text, span.start, options.allowed))
      .map((span) => ({ span, message: "insults somebody or is foul", suggest: "answer the point, or leave it to a colleague" })),
});

function isAllowed(text: string, at: number, allowed: readonly string[]): boolean {
  return allowed.some((title) => {
    const start = text.indexOf(title);
    return start >= 0 && start <= at && at < start + title.length;
  });
}
