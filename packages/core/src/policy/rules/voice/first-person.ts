import { defineRule } from "../../define.ts";
import { isCourtesy } from "../../language/courtesy.ts";
import { isQuoted } from "../../language/quotations.ts";
import type { Rule } from "../../rule.ts";
import { wholeDraft } from "../../view.ts";

const singular: ReadonlySet<string> = new Set(["i", "i'm", "i've", "i'll", "i'd", "me", "my", "mine", "myself"]);
const plural: ReadonlySet<string> = new Set(["we", "we're", "we've", "we'll", "we'd", "us", "our", "ours", "ourselves", "let"]);

/** Replies this short are greetings and exclamations, not statements by anybody. */
const shortestStatement = 4;

/** Step 2: a person answers, and says so. */
export const firstPerson: Rule = defineRule({
  id: "voice/first-person",
  step: 2,
  outcome: "warn",
  title: "Somebody says I or we",
  why: "People wrote to people. An answer in which nobody says I or we sounds like a machine or a wall.",
  needs: ["draft"],
  languages: ["en"],
  options: { we: { type: "boolean", default: true, tighter: false, about: "whether we and our count, or only I and my" } },
  sources: [
    {
      title: "The five steps of answering as a library; advice of library associations on speaking as a person",
      checked: "2026-11-21",
    },
  ],
  bad: [
    "[The branch offers its regrets about the broken lift.]",
    "[Printing is down until Friday.]",
    { draft: "[Our printers are down until Friday.]", options: { we: false } },
  ],
  good: [
    "I rang the lift company, and I'll write again at four.",
    "We moved the laptops to the big room until it works.",
    "Thank you so much!",
    "See you Saturday!",
  ],
  misses: ["a draft whose only I stands in words it cites without quotation marks"],
  check: ({ draft, options }) => {
    const own = draft.words.filter((word) => !isQuoted(draft.text, word.span));
    if (own.length < shortestStatement || isCourtesy(draft.words)) return [];
    if (own.some(({ base }) => singular.has(base) || (options.we && plural.has(base)))) return [];
    const message = options.we ? "Nobody says I or we in this reply." : "Nobody says I in this reply.";
    return wholeDraft(draft).map((span) => ({ span, message, suggest: 'begin with what you did or will do: "I …"' }));
  },
});
