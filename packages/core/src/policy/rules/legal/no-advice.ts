import { defineRule } from "../../define.ts";
import { phrases } from "../../language/phrases.ts";
import { isQuoted } from "../../language/quotations.ts";
import { withSuspicions } from "../../language/weighing/suspicions.ts";
import type { Rule } from "../../rule.ts";
import { answering } from "../example-context.ts";

/** Posts in which advice would be of the kind that only a professional may give. */
const professional = phrases([
  "(lawyer|attorney|legal|sue|suing|court|custody|eviction|evict|landlord|lease|contract|will|probate|divorce|visa|asylum|green card|immigration|citizenship|deport|deported)",
  "(doctor|symptom|symptoms|diagnosis|dose|dosage|medication|medicine|rash|fever|pain|pregnant|pills|blood pressure|diabetes|infection|mushroom|berry|edible)",
  "(tax|taxes|irs|deduct|deduction|deductible|refund|1040|w2|w-2|bankruptcy|invest|investment|401k)",
]);
const advice = phrases([
  "(you|he|she|they) (should|need to|must|have to|ought to|can|can't|cannot|could|are entitled to|have the right to|don't have to|are allowed to|aren't allowed to|will win|will lose) (sue|file|claim|deduct|stop|take|double|skip|ignore|refuse|sign|withhold|plead|appeal|evict|invest|apply for|declare|eat|mix|increase|lower|pay|not pay|break)",
  "(your|the|his|her) (landlord|employer|boss|ex|doctor) (can't|cannot|has to|must|isn't allowed|is required|broke the law|owes you)",
  "(it's|it is|that's|that is|this is|sounds like|looks like) (perfectly)? (legal|illegal|against the law|deductible|tax free|safe to (eat|take|mix)|an infection|a virus|an allergy|strep|covid|fraud|harassment|discrimination)",
  "(i|we) (would|'d) (sue|file|deduct|stop taking|take the|appeal|plead|invest)",
  "(you) (qualify|are eligible|won't qualify|don't qualify) for (asylum|a visa|citizenship|a green card|a refund|the deduction|benefits)",
]);

/** Step 1: a library gives sources, not advice that a professional answers for. Off until a layer turns it on. */
export const noAdvice: Rule = defineRule({
  id: "legal/no-advice",
  step: 1,
  outcome: "warn",
  optIn: true,
  title: "Sources, not legal, medical or tax advice",
  why: "Advice that is wrong can cost somebody a home or a health; librarians lead to those who answer for theirs.",
  needs: ["draft", "mention"],
  languages: ["en"],
  sources: [{ title: "RUSA, Guidelines for Medical, Legal, and Business Responses", checked: "2026-11-21" }],
  bad: [
    { draft: "I think [you should sue] him.", context: answering("my landlord kept the deposit", "question") },
    { draft: "[That's deductible], I'm sure.", context: answering("can I write off my desk on my taxes", "question") },
  ],
  good: [
    {
      draft: "I can show you the small-claims forms and the free clinic on Thursday.",
      context: answering("my landlord kept the deposit", "question"),
    },
    { draft: "You should see the new garden, I love it.", context: answering("anything new?", "question") },
  ],
  misses: ["advice dressed as a story: My cousin just stopped paying"],
  check: ({ draft, mention }) => {
    const places = professional.test(mention.words) ? advice.findAll(draft.words) : [];
    const found = places.flatMap(({ span }) => (isQuoted(draft.text, span) ? [] : [span]));
    return withSuspicions(draft, "advice", words, found, mention);
  },
});

const words = {
  sure: "gives advice that a professional answers for",
  likely: "may give advice that a professional answers for",
  suggest: "name a source, a form or a clinic",
};
