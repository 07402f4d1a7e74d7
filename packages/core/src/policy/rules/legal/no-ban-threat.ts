import { defineRule } from "../../define.ts";
import { phrases } from "../../language/phrases.ts";
import { isQuoted } from "../../language/quotations.ts";
import { withSuspicions } from "../../language/weighing/suspicions.ts";
import type { Rule } from "../../rule.ts";

const lists = {
  words: ["comment", "comments", "post", "posts", "reply", "replies", "review", "reviews", "message", "messages", "account"],
};
const threats = phrases(
  [
    "(will|would|may|might|can|could|shall|going to|'ll) (have to|need to)? (be)? (delete|deleted|remove|removed|hide|hidden|block|blocked|ban|banned|mute|muted|restrict|restricted|report|reported) (you|your|such|any|these|those|this|that|all|further|from|if|without|for)",
    "(you|you'll|you will|you're going to|you could|you can|they) (will|may|might|could|can)? (be|get|find yourself) (deleted|removed|blocked|banned|muted|restricted|reported|barred)",
    "(further|such|more|these|those|any|other|similar|future|negative|rude)? $words ...? (will|may|can|could|shall|are going to) (be)? (deleted|removed|hidden|blocked|banned|taken down)",
    "(i'll|we'll|i will|we will|i'm going to|we're going to|i can|we can) (have to|need to|be forced to)? (block|ban|mute|report|delete|remove|hide) (you|your|such|this|these|that|any|all|further)",
    "(or|otherwise|else) (you|you'll|you will|we|we'll|i|i'll) (will|may|can)? (be)? (block|blocked|ban|banned|delete|deleted|remove|removed)",
    "(reserve|have) the right to (delete|remove|block|ban|hide|mute|restrict)",
    "(or|otherwise|else|before|until) (your|the|this) $words (will|may|can|could|might|goes|go|gets|get) (disappear|vanish|be gone|go|be removed|be deleted|deleted|removed)?",
    "(you|you'll|you will|you'd|you could|you may|you might|you can) (could|may|might|will|can)? (lose|lose your|be losing|forfeit) (access|the right|your right|privilege|privileges|your account|your voice)",
    "(you|you'll) (won't|will not|can't|will no longer) (be able to|be allowed to)? (comment|post|write|reply|speak) (here|on (our|this)|again|any more|anymore|ever)",
    "(make|making|see to it that) ...? (your|you) ...? (disappear|vanish|go away|gone)",
    "(we|i) (don't have to|are not obliged to|need not) (keep|leave|tolerate|show|host) (your|such|these|this)",
    "(keep|keeps|going) (it|this|that) up and",
    "(will have|has|there will be|face|without) (consequences)",
    "(we|i) know how to (deal with|handle) (people|trolls|users|you)",
    "(we're|we are|i'm|i am) (this close|about|ready) to (block|ban|delete|remove|hide|mute|report)",
    "(accounts|pages|profiles|posts|comments|people) (get|can get|do get) (closed|blocked|banned|removed|deleted|muted)",
    "(next time|one day|soon|then) (i'll|we'll|i will|we will|i|we) (remove|delete|block|ban|mute|hide) (it|you|this|that|your)",
    "(tone it down|calm down|stop it|stop this|enough|cut it out|behave|be nice) (or|otherwise|before|and) (you|i|we|lose|else|your|i'll|we'll|you'll)",
    "(people|those|anyone|users|accounts|patrons) (who|that) (talk|write|act|post|behave|complain) ...? (don't|won't|do not|will not|never) (stay|last|be here|remain)",
    "(consider|take|see) this (a|as a|your|my|as your) (first|last|final|only)? (warning)",
    "(can|could|might) (always|easily|also|just)? (switch|turn|shut) (off|down) (your|the|commenting|comments)",
    "(not|never|no longer) welcome and will ~",
    "(on|skating on) thin ice",
    "one click (away)? (from|and) ~",
    "(find|see) yourself (banned|blocked|removed|muted|out)",
    "(watch|mind) your (language|tone|words|step|mouth)",
    "(one|another) more (word|comment|post|time)? and",
    "(last|final|first|only) warning",
  ],
  lists,
);

/** Step 1: nobody is threatened with removal for an opinion. */
export const noBanThreat: Rule = defineRule({
  id: "legal/no-ban-threat",
  step: 1,
  outcome: "approve",
  title: "No threat of deletion or blocking",
  why: "A threat of removal over an opinion chills speech in a public forum, and pours oil on the fire.",
  needs: ["draft"],
  uses: ["mention"],
  languages: ["en"],
  sources: [{ title: "ALA, Social Media Guidelines for Public and Academic Libraries (2018)", checked: "2026-11-21" }],
  bad: ["Stay polite, [or you'll be blocked].", "[Comments like this will be deleted].", "[Watch your language], please."],
  good: [
    "I see why you're angry, and I'd like to hear more by message.",
    "We keep all comments up, also those that criticise us.",
    "The hold will be removed after seven days, so I'd come by Friday.",
  ],
  misses: ["veiled threats: We remember names."],
  check: ({ draft, mention }) =>
    withSuspicions(
      draft,
      "threat",
      words,
      threats.findAll(draft.words).flatMap(({ span }) => (isQuoted(draft.text, span) ? [] : [span])),
      mention,
    ),
});

const words = {
  sure: "threatens to remove or block somebody",
  likely: "may threaten to remove or block somebody",
  suggest: "answer the point, or leave it",
};
