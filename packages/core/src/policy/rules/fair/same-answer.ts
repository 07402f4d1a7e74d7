import { readWords } from "../../../text/read-words.ts";
import { defineRule } from "../../define.ts";
import { phrases } from "../../language/phrases.ts";
import { sharedSubject } from "../../language/subject.ts";
import type { Rule } from "../../rule.ts";
import { wholeDraft } from "../../view.ts";
import { answering } from "../example-context.ts";

const refusing = phrases(["(no|not|can't|cannot|won't|don't|unable|unfortunately|sadly|afraid|isn't possible|not possible)"]);
const granting = phrases(["(yes|sure|of course|absolutely|gladly|happy to|glad to|can do|no problem|certainly)"]);
const month = 30 * 86_400_000;
/** Subjects in common from which two replies answer the same need. */
const sameNeed = 2;

/** Step 3: the same need gets the same answer. Off until a layer turns it on. */
export const sameAnswer: Rule = defineRule({
  id: "fair/same-answer",
  step: 3,
  outcome: "warn",
  optIn: true,
  title: "The same need, the same answer",
  why: "A yes to one and a no to the next is unfair, even when nobody meant it.",
  needs: ["draft", "mention", "recentReplies", "now"],
  languages: ["en"],
  sources: [{ title: "ALA Code of Ethics I: equitable service, equitable access", checked: "2026-11-21" }],
  bad: [
    {
      draft: "[Sorry, we can't lend the meeting room to clubs.]",
      context: {
        ...answering("can our club use the meeting room?", "request"),
        ...earlier("Sure, our meeting room is free for clubs on Mondays!"),
      },
    },
    {
      draft: "[Yes, gladly: the telescope goes out for two weeks.]",
      context: {
        ...answering("can I borrow the telescope?", "question"),
        ...earlier("Sorry, we don't lend the telescope for weeks."),
      },
    },
  ],
  good: [
    {
      draft: "Yes, our meeting room is free for clubs.",
      context: {
        ...answering("can our club use the meeting room?", "request"),
        ...earlier("Sure, our meeting room is free for clubs on Mondays!"),
      },
    },
    {
      draft: "Sorry, we can't lend the telescope this week.",
      context: {
        ...answering("can I borrow the telescope?", "question"),
        ...earlier("Sure, our meeting room is free for clubs on Mondays!"),
      },
    },
  ],
  misses: ["differences that no yes or no gives away"],
  check: ({ draft, mention, recentReplies, now }) => {
    const own = stanceOf(draft.words);
    const opposite = recentReplies.find(({ text, at }) => {
      const words = readWords(text);
      const isRecent = Date.parse(now) - Date.parse(at) <= month;
      const isSame = sharedSubject(words, draft.words) >= sameNeed || sharedSubject(words, mention.words) >= sameNeed;
      return isRecent && isSame && own !== undefined && stanceOf(words) !== undefined && stanceOf(words) !== own;
    });
    if (opposite === undefined) return [];
    const message = "A recent reply answered the same need the other way.";
    return wholeDraft(draft).map((span) => ({
      span,
      message,
      suggest: "say why it differs, or give the same",
      notes: [`earlier: ${opposite.text}`],
    }));
  },
});

function stanceOf(words: Parameters<typeof refusing.test>[0]): "yes" | "no" | undefined {
  if (refusing.test(words)) return "no";
  return granting.test(words) ? "yes" : undefined;
}

function earlier(text: string) {
  return { recentReplies: [{ text, at: "2026-11-20T09:00:00Z" }], now: "2026-12-01T09:00:00Z" };
}
