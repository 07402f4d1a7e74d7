import { defineRule } from "../../define.ts";
import { findSoliciting } from "../../language/soliciting.ts";
import { withSuspicions } from "../../language/weighing/suspicions.ts";
import type { Rule } from "../../rule.ts";

/** Step 5: nobody is asked to post private data where everybody reads it. */
export const noSoliciting: Rule = defineRule({
  id: "privacy/no-soliciting",
  step: 5,
  outcome: "stop",
  title: "Nobody is asked for private data in public",
  why: "People post what a library asks for; a card number in a comment is copied before anybody can delete it.",
  needs: ["draft"],
  uses: ["mention"],
  languages: ["en"],
  sources: [{ title: "ALA, Privacy: An Interpretation of the Library Bill of Rights", checked: "2026-11-21" }],
  bad: [
    "[Reply with your barcode] so that I can look.",
    "[What's your date of birth]?",
    "I can help! [Which phone number do you] have on file?",
    "[Tell me which book you borrowed] last.",
  ],
  good: [
    "Please don't share your card number in a comment; write to me privately.",
    "Which day suits you? I keep the calendar of the big room.",
    "Send me your card number in a private message and I'll look.",
    "Bring your card and something with your address on it, and we'll set it up.",
  ],
  misses: ["a question for data in other words than the list knows"],
  check: ({ draft, mention }) =>
    withSuspicions(draft, "asking", words, findSoliciting(draft), mention).map((finding) => ({ ...finding, instead })),
});

const words = {
  sure: "asks for private data where everybody reads it",
  likely: "may ask for private data where everybody reads it",
  suggest: "ask for a private message instead",
};
const instead = ["Please don't post private details here; send me a message, and I'll look into it."];
