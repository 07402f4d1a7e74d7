import { defineRule } from "../../define.ts";
import { phrases } from "../../language/phrases.ts";
import { findTopic, knownTopics } from "../../language/topics.ts";
import type { Rule } from "../../rule.ts";
import { wholeDraft } from "../../view.ts";
import { answering } from "../example-context.ts";

/** A reply that says nothing itself and hands the question on. */
const handsOn = phrases([
  "(passed|sent|forwarded|handed|given|taken|brought) (it|this|that|these|your ~ ~?) (on|along|straight)? to (our|the|my) ~",
  "(our|the|my) (director|manager|board|branch manager|head|communications team|press desk) (will|'ll|who|answers|replies|is the one|can answer|and she|and he)",
  "not (the|the right) (person|one) to (answer|say|speak)",
]);
const plain = answering("what time do you open tomorrow?", "question");

/** Step 1: on some subjects one person does not speak for the library alone. */
export const approvalTopic: Rule = defineRule({
  id: "policy/approval-topic",
  step: 1,
  outcome: "approve",
  title: "Some topics need a second person",
  why: "On money, closures, courts, incidents, staff and challenged books one careless line becomes the library's position.",
  needs: ["draft"],
  uses: ["mention"],
  languages: ["en"],
  options: {
    topics: {
      type: "list",
      default: knownTopics,
      tighter: "more",
      about: "subjects that need approval; any word or phrase can be one",
    },
  },
  sources: [{ title: "Approval rules of US county libraries, read for this rule set", checked: "2026-11-21" }],
  bad: [
    { draft: "The [library budget] is safe this year, I promise.", context: plain },
    {
      draft: "[I hear you, and I'll pass it on.]",
      context: answering("so you are closing the branch on Elm? shame", "complaint"),
    },
    { draft: "[Happy to talk.]", context: answering("I'm a reporter with the Gazette, who can comment?", "request") },
    { draft: "We have story time at ten, and I'd love to see you.", context: plain, options: { topics: ["story-time"] } },
  ],
  good: [
    {
      draft: "I've passed that to our director, who answers here by noon.",
      context: answering("so you are closing the branch on Elm? shame", "complaint"),
    },
    { draft: "We open at nine tomorrow, and I'm at the desk until one.", context: plain },
    { draft: "We're closed on Monday for the holiday; I'll be back on Tuesday.", context: plain },
  ],
  misses: ["a topic in other words than the list knows"],
  check: ({ draft, mention, options }) =>
    options.topics.flatMap((topic) => {
      const own = findTopic(topic, draft.words);
      const isAsked = mention !== undefined && findTopic(topic, mention.words) !== undefined && !handsOn.test(draft.words);
      const place = own?.span ?? (isAsked ? wholeDraft(draft)[0] : undefined);
      if (place === undefined) return [];
      const message = `${own ? "This" : "The post"} is about ${topic.replace(/-/g, " ")}, where a second person decides what the library says.`;
      return [{ span: place, topic, message, suggest: "send it for approval" }];
    }),
});
