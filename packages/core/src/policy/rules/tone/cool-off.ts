import type { ThreadView } from "../../context.ts";
import { defineRule } from "../../define.ts";
import { hasInsult, isHeated } from "../../language/heat.ts";
import type { Rule } from "../../rule.ts";
import { wholeDraft } from "../../view.ts";

/** Two minutes: less than it takes to calm down and read twice. */
const pause = 120_000;

/** Step 3: in a heated thread somebody else looks first. */
export const coolOff: Rule = defineRule({
  id: "tone/cool-off",
  step: 3,
  outcome: "approve",
  title: "A heated thread waits for a second pair of eyes",
  why: "After two rounds of argument a third one never convinces; a private word or a colleague does.",
  needs: ["draft", "thread"],
  uses: ["now"],
  languages: ["en"],
  options: {
    rounds: {
      type: "number",
      default: 3,
      tighter: "lower",
      about: "which reply of the library in a heated thread needs approval",
    },
  },
  sources: [
    {
      title: "De-escalation advice for public-facing staff: one short public answer, then a private channel",
      checked: "2026-11-21",
    },
  ],
  bad: [
    {
      draft: "[As I wrote, the rule stands.]",
      context: { thread: heated("this is ridiculous", "still ridiculous", "you liars") },
    },
    {
      draft: "[I'd ask you to stay polite.]",
      context: {
        thread: { turns: [{ speaker: "patron", text: "you are an idiot", at: "2026-12-01T10:00:00Z" }] },
        now: "2026-12-01T10:00:50Z",
      },
    },
  ],
  good: [
    { draft: "I'd love to hear more by message.", context: { thread: heated("this is ridiculous") } },
    {
      draft: "The second floor, left of the stairs.",
      context: { thread: heated("where is it?", "which floor?", "left or right?") },
    },
    {
      draft: "I'm sorry about this morning. May I call you?",
      context: {
        thread: { turns: [{ speaker: "patron", text: "you are an idiot", at: "2026-12-01T10:00:00Z" }] },
        now: "2026-12-01T11:00:00Z",
      },
    },
  ],
  misses: ["anger in polite words"],
  check: ({ draft, thread, now, options }) => {
    const message = whyWait(thread, now, options.rounds);
    return message === undefined
      ? []
      : wholeDraft(draft).map((span) => ({ span, message, suggest: "offer a private message, or let a colleague answer" }));
  },
});

function whyWait({ turns }: ThreadView, now: string | undefined, rounds: number): string | undefined {
  const patron = turns.filter(({ speaker }) => speaker === "patron");
  const answered = turns.filter(({ speaker }) => speaker === "library").length;
  if (answered + 1 >= rounds && patron.some(({ text }) => isHeated(text)))
    return `This would be reply ${answered + 1} in a heated thread.`;
  const last = patron.at(-1);
  if (last?.at === undefined || now === undefined || !hasInsult(last.text)) return undefined;
  const waited = Date.parse(now) - Date.parse(last.at);
  return waited >= 0 && waited < pause ? "The post is an insult, and not two minutes old." : undefined;
}

/** A thread in which the patron wrote these turns and the library answered each but the last. */
function heated(...texts: readonly string[]): ThreadView {
  return {
    turns: texts.flatMap((text, index) => [
      { speaker: "patron" as const, text },
      ...(index < texts.length - 1 ? [{ speaker: "library" as const, text: "I see." }] : []),
    ]),
  };
}
