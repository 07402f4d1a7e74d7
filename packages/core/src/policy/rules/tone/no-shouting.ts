import { defineRule } from "../../define.ts";
import { isQuoted } from "../../language/quotations.ts";
import type { Rule, RuleFinding } from "../../rule.ts";

/** Capitals that are names and not noise. */
const shortestShout = 4;
const acronyms: ReadonlySet<string> = new Set([
  "ISBN",
  "ISSN",
  "LGBTQ",
  "STEM",
  "STEAM",
  "NASA",
  "HTML",
  "JSTOR",
  "FAFSA",
  "ASAP",
  "RSVP",
  "UNICEF",
  "NAACP",
  "OCLC",
]);

/** Step 3: no capitals and no rows of exclamation marks. Off until a layer turns it on. */
export const noShouting: Rule = defineRule({
  id: "tone/no-shouting",
  step: 3,
  outcome: "warn",
  optIn: true,
  title: "No shouting",
  why: "Capitals and rows of exclamation marks read as anger, and screen readers spell some of them out.",
  needs: ["draft"],
  options: { acronyms: { type: "list", default: [], tighter: "fewer", about: "names in capitals besides the common ones" } },
  sources: [{ title: "Accessibility guides of public agencies: no all capitals", checked: "2026-11-21" }],
  bad: ["I'm sorry, the elevator is [CLOSED].", "We have it[!!!]", "I'm [REALLY] sure[?!]"],
  good: [
    "We have it!",
    "Ask for the ISBN, and I'll look.",
    "I'm at NYPL today.",
    { draft: "I love our MAKERLAB.", options: { acronyms: ["MAKERLAB"] } },
  ],
  misses: ["a whole reply in exclamations, one each"],
  check: ({ draft, options }) => [
    ...draft.words
      .filter(
        ({ text, kind }) =>
          kind === "word" &&
          text.length >= shortestShout &&
          /^[A-Z]*[AEIOU][A-Z]*$/.test(text) &&
          !acronyms.has(text) &&
          !options.acronyms.includes(text),
      )
      .filter(({ span }) => !isQuoted(draft.text, span))
      .map(({ span, text }) => finding(span.start, span.end, text.toLowerCase())),
    ...[...draft.text.matchAll(/!{2,}|[?!]*(?:\?!|!\?)[?!]*/g)].map(({ 0: found, index }) =>
      finding(index, index + found.length, found.includes("?") ? "?" : "!"),
    ),
  ],
});

function finding(start: number, end: number, text: string): RuleFinding {
  const span = { start, end };
  return {
    span,
    message: "shouts",
    suggest: "say it calmly",
    fixes: [{ title: `Write: ${text}`, edits: [{ span, text }], safe: true }],
  };
}
