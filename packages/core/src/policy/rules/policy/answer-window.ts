import { defineRule } from "../../define.ts";
import { phrases } from "../../language/phrases.ts";
import type { Rule } from "../../rule.ts";
import { wholeDraft } from "../../view.ts";

const lateness = phrases([
  "(sorry|apologies|apologize|forgive me) (for|about)? (the|my|our|this)? (late|slow|long|delay|delayed|wait|being late|answering late|not answering|getting back)",
  "(late|slow|overdue|delayed) (reply|answer|response)",
  "(took|taken) (me|us|so|too|a while|longer)",
  "(should have|should've) (answered|replied|written|been quicker)",
  "(thanks|thank you) for (waiting|your patience|bearing with)",
  "(better late than never|finally)",
]);

const hour = 3_600_000;

/** Step 1: a late answer says that it is late. Off until a layer turns it on. */
export const answerWindow: Rule = defineRule({
  id: "policy/answer-window",
  step: 1,
  outcome: "note",
  optIn: true,
  title: "A late answer says so",
  why: "The library has promised an answer in time; a word about the delay keeps the promise half.",
  needs: ["draft", "thread", "now"],
  languages: ["en"],
  options: { hours: { type: "number", default: 48, tighter: "lower", about: "hours in which the library promises to answer" } },
  sources: [{ title: "Cook Memorial Public Library: replies within two business days", checked: "2026-11-21" }],
  bad: [
    { draft: "[I found it on the second floor.]", context: { ...since("2026-12-01T09:00:00Z"), now: "2026-12-04T09:00:00Z" } },
    { draft: "[We have three copies.]", context: { ...since("2026-12-01T09:00:00Z"), now: "2026-12-09T09:00:00Z" } },
  ],
  good: [
    {
      draft: "Sorry for the late answer: I found it.",
      context: { ...since("2026-12-01T09:00:00Z"), now: "2026-12-04T09:00:00Z" },
    },
    { draft: "I found it.", context: { ...since("2026-12-01T09:00:00Z"), now: "2026-12-02T09:00:00Z" } },
  ],
  misses: ["weekends and holidays: hours are counted around the clock"],
  check: ({ draft, thread, now, options }) => {
    const asked = thread.turns.filter(({ speaker }) => speaker === "patron").at(-1)?.at;
    if (asked === undefined || lateness.test(draft.words)) return [];
    const hours = Math.floor((Date.parse(now) - Date.parse(asked)) / hour);
    if (!(hours > options.hours)) return [];
    const message = `The post is ${hours} hours old, the promise is ${options.hours}.`;
    return wholeDraft(draft).map((span) => ({ span, message, suggest: "say a word about the delay" }));
  },
});

function since(at: string) {
  return { thread: { turns: [{ speaker: "patron" as const, text: "where is it?", at }] } };
}
