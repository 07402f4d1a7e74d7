import { defineRule } from "../../define.ts";
import { hasThanks } from "../../language/courtesy.ts";
import { hasResource, sharedSubject } from "../../language/subject.ts";
import type { Rule } from "../../rule.ts";
import { wholeDraft } from "../../view.ts";
import { answering } from "../example-context.ts";

const shortestDraft = 5;

/** Step 3: the reply is about what the post is about. Off until a layer turns it on. */
export const onSubject: Rule = defineRule({
  id: "focus/on-subject",
  step: 3,
  outcome: "note",
  optIn: true,
  title: "On the subject of the post",
  why: "A reply about something else tells the person that nobody read theirs.",
  needs: ["draft", "mention"],
  languages: ["en"],
  sources: [{ title: "The five steps of answering as a library: on the subject", checked: "2026-11-21" }],
  bad: [
    { draft: "[We are proud of our wonderful new building!]", context: answering("how do I renew my passport", "question") },
    { draft: "[I love autumn more than any other season.]", context: answering("is the lego club on today", "question") },
  ],
  good: [
    { draft: "Lego club meets at three, I'm bringing wheels.", context: answering("is the lego club on today", "question") },
    { draft: "I'd try the county clerk, two doors down.", context: answering("how do I renew my passport", "question") },
    { draft: "Thank you so much for telling us!", context: answering("found a lost mitten", "none") },
  ],
  misses: ["an answer in other words without any resource"],
  check: ({ draft, mention }) => {
    if (draft.words.length < shortestDraft || hasThanks(draft.words) || draft.text.includes("?")) return [];
    if (sharedSubject(draft.words, mention.words) > 0 || hasResource(draft)) return [];
    const message = "Nothing here speaks about what the post speaks about.";
    return wholeDraft(draft).map((span) => ({ span, message, suggest: "take up one word of theirs" }));
  },
});
