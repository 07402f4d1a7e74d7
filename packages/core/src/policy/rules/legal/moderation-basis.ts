import { defineRule } from "../../define.ts";
import { phrases } from "../../language/phrases.ts";
import { isQuoted } from "../../language/quotations.ts";
import type { Rule } from "../../rule.ts";
import { riversideContext } from "../example-context.ts";

const lists = {
  gone: ["deleted", "removed", "hidden", "hid", "blocked", "banned", "muted", "taken down", "took down", "restricted", "limited"],
  words: [
    "comment",
    "comments",
    "post",
    "posts",
    "reply",
    "replies",
    "review",
    "message",
    "remark",
    "remarks",
    "account",
    "tweet",
  ],
};
const acts = phrases(
  [
    "(i|we|i've|we've|i have|we have|i had to|we had to) (just|also|already|now)? $gone (your|this|that|the|his|her|their|a|some|several|*)? (last|previous|*)? $words",
    "(i|we|i've|we've|i have|we have) (just|also|already)? (blocked|banned|muted) (you|him|her|them|this|that)",
    "(your|this|that|the|his|her|their|some) (last|previous|*)? $words (was|were|has been|have been|had to be|is being|is now|are now) $gone",
    "(you|he|she|they) (were|was|have been|has been|are now|is now|are) (blocked|banned|muted)",
    "(i|we) (had to|must|have to|did) (delete|remove|hide|block|mute|take down) (your|this|that|the|you|some|*)? (last|*)? $words?",
  ],
  lists,
);
const category = phrases([
  "(vulgar|vulgarity|obscene|obscenity|profane|profanity|sexual|sexually|nudity|pornographic)",
  "(threat|threats|threatening|violence|incitement|harassment of)",
  "(solicitation|soliciting|advertising|advertisement|commercial|spam|scam|phishing)",
  "(copyright|illegal|unlawful|defamatory|private information|personal information|doxxing|hate speech|off topic|off-topic)",
]);

/** Step 1: what is hidden or removed in a public forum is removed for a named reason, kept, and by somebody who may. */
export const moderationBasis: Rule = defineRule({
  id: "legal/moderation-basis",
  step: 1,
  outcome: "stop",
  title: "Removal has a category, a copy and an approver",
  why: "Comments on a public library's page are likely a public forum; removal by taste can be unlawful and cannot be undone without a copy.",
  needs: ["draft"],
  uses: ["thread", "speaker"],
  languages: ["en"],
  options: {
    moderators: { type: "list", default: ["director", "moderator", "manager"], tighter: "fewer", about: "roles that may remove" },
  },
  sources: [
    { title: "ALA, Social Media Guidelines for Public and Academic Libraries (2018)", checked: "2026-11-21" },
    { title: "Lindke v. Freed, 601 U.S. ___ (2024)", checked: "2026-11-21" },
  ],
  bad: [
    "[I deleted your comment], it was rude.",
    "[You have been blocked] from this page.",
    {
      draft: "[We removed the post] because it was spam.",
      context: { ...riversideContext(), thread: { turns: [], captured: true } },
    },
  ],
  good: [
    {
      draft: "I removed a comment with a spam link: commercial solicitation.",
      context: { ...riversideContext({ roles: ["moderator"] }), thread: { turns: [], captured: true } },
    },
    "I see it differently, and I'm glad you wrote.",
    "I removed the old flyer from the door.",
  ],
  misses: ["removal that nobody writes about: the desk's own actions need the same check"],
  check: ({ draft, thread, speaker, options }) => {
    const lacks = [
      ...(category.test(draft.words) ? [] : ["a category"]),
      ...(thread?.captured === true ? [] : ["a stored copy"]),
      ...(speaker?.roles.some((role) => options.moderators.includes(role)) ? [] : ["an approver"]),
    ];
    if (lacks.length === 0) return [];
    const message = `takes part in a removal that lacks ${lacks.join(", ")}`;
    return acts
      .findAll(draft.words)
      .filter(({ span }) => !isQuoted(draft.text, span))
      .map(({ span }) => ({ span, message, suggest: "leave it, or go through moderation" }));
  },
});
