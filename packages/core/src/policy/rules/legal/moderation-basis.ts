import type { Span } from "../../../text/span.ts";
import type { Word } from "../../../text/words.ts";
import { defineRule } from "../../define.ts";
import { list } from "../../language/phrase-list.ts";
import { phrases } from "../../language/phrases.ts";
import { isQuoted } from "../../language/quotations.ts";
import { withSuspicions } from "../../language/weighing/suspicions.ts";
import type { Rule } from "../../rule.ts";
import { riversideContext } from "../example-context.ts";

const lists = {
  gone: list(
    "deleted, removed, hidden, hid, blocked, banned, muted, taken down, took down, restricted, limited, erased, wiped, cut, cleaned up, scrubbed, locked, closed, reported, silenced, turned off, switched off, shut off, filtered, kicked",
  ),
  words: list(
    "comment, comments, post, posts, reply, replies, review, reviews, message, messages, remark, remarks, account, accounts, tweet, thread, threads, conversation, discussion, debate, question, rant, complaint, complaints, criticism, opinion, answer, link, photo, troll, trolls, user, users, profile, section",
  ),
};
const acts = phrases(
  [
    "(i|we|i've|we've|i have|we have|i had to|we had to|so i|so we|and i|and we) (just|also|already|now|simply|quietly|promptly)? $gone (~|your|this|that|the|his|her|their|a|some|several|all|these|those|such)? (last|previous|rude|negative|~)? $words",
    "(i|we|i've|we've|i have|we have|i just|we just|i had to|we had to) (just|also|already|had to|have)? (blocked|banned|muted|kicked|silenced|block|ban|mute) (you|him|her|them|(this|that|the|a) ~? (person|account|user|troll|patron|profile|man|woman|guy))",
    "(your|this|that|the|his|her|their|some|all|such|those) (last|previous|rude|negative|~)? $words (was|were|has been|have been|had to be|is being|is now|are now|got|is|are) (now|just|already|all)? $gone",
    "(you|he|she|they) (were|was|have been|has been|are now|is now|are|got|is) (now|just|already)? (blocked|banned|muted|kicked|removed|silenced|restricted)",
    "(i|we) (had to|must|have to|did|will|decided to|chose to|want to|are going to) (delete|remove|hide|block|mute|take down|erase|lock|close|turn off) (your|this|that|the|you|some|all|such|~)? (last|~)? $words",
    "$words (are|were|have been|will be|is|was) (now)? (turned off|switched off|closed|locked|disabled|restricted|limited|hidden|off)",
    "(i|we|i've|we've) (turned|switched|shut) off (the)? (comments|replies|commenting|reviews)",
    "(i|we|i've|we've|admins|the admins|moderators|a moderator|an admin|somebody|my colleague) (just|already|also)? (got rid of|took off|took it off|pulled|unpublished|purged|filtered out|screened out|swept away|made ~ disappear|hit delete on|pressed delete on|erased|wiped|removed|deleted|hid|reported and removed|kicked|booted|threw out) (your ~|(this|that|the|those|these|all|some|every|all the|negative) ~? $words|what you ~|him|her|it anyway|(the|all|all the) (negative|critical|rude|bad) (ones|voices))",
    "(your|the|that|this|those) (last|previous|rude|negative|~)? $words (no longer|don't|doesn't|won't|can't|cannot) (appear|appears|show|shows|be seen|comment|exist|be read|post)",
    "(you|you'll|you will) (won't|no longer|will not) (see|find) (that|this|your|the) ~? $words",
    "(put|added|have|placed) (you|him|her|them|that account) (on|to) (our|the|a) (block|ban|mute|ignore|black) list",
    "(turned|switched|shut) (commenting|comments|replies|the comments|reviews) off",
    "(scrubbed|cleaned|cleared|purged) (the|our|this) (page|thread|wall|comments|comment section) (of|from)?",
    "(critical|negative|bad|rude) (reviews|comments|posts|ones|voices) (have been|were|are|get|got) (cleaned up|removed|deleted|hidden|filtered|gone|taken down)",
    "that's why (your|the|his|her) ~? $words (is|are|was|were) (gone|missing|not (here|there|visible))",
  ],
  lists,
);
/** What is one's own may go. */
const own = phrases([
  "(my|our|the library's) (own|first|last|earlier|previous|old|wrong)? (~)? (answer|reply|post|comment|typo|message|tweet|draft|photo)",
]);
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
  uses: ["thread", "speaker", "mention"],
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
  check: ({ draft, thread, speaker, mention, options }) => {
    const lacks = [
      ...(category.test(draft.words) ? [] : ["a category"]),
      ...(thread?.captured === true ? [] : ["a stored copy"]),
      ...(speaker?.roles.some((role) => options.moderators.includes(role)) ? [] : ["an approver"]),
    ];
    if (lacks.length === 0) return [];
    const message = `takes part in a removal that lacks ${lacks.join(", ")}`;
    const found = acts
      .findAll(draft.words)
      .flatMap(({ span }) => (isQuoted(draft.text, span) || own.test(wordsOf(draft.words, span)) ? [] : [span]));
    const suggest = "leave it, or go through moderation";
    return withSuspicions(draft, "removal", { sure: message, likely: `perhaps ${message}`, suggest }, found, mention).filter(
      ({ span }) => !own.test(wordsOf(draft.words, span)),
    );
  },
});

function wordsOf(words: readonly Word[], { start, end }: Span): readonly Word[] {
  return words.filter(({ span }) => span.start >= start && span.end <= end);
}
