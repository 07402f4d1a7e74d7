/**
 * Write a rule: what your library knows about answering, as something that looks over every reply. A rule carries its own reason
 * and its own examples; brackets in `bad` mark what must be found.
 *
 * Its whole test is 07-write-a-rule.test.ts.
 *
 * Run it with `npx pnpm@12 example examples/07-write-a-rule.ts`.
 */
import { defineRule, lintReply, type Rule, resolvePolicy } from "@earshot/core/policy";

// Words that staff use among themselves, and what a patron calls the same thing.
const plainWords: ReadonlyMap<string, string> = new Map([
  ["OPAC", "catalogue"],
  ["ILL", "loan from another library"],
  ["circ desk", "front desk"],
]);

export const plainNames: Rule = defineRule({
  id: "millbrook/plain-names",
  step: 3, // of the five steps of an answer: on the subject, in words of respect
  outcome: "warn",
  title: "Names that patrons know",
  why: "Whoever asks at the library for the first time does not know what its staff call things.",
  needs: ["draft"], // the parts of the context that `check` is handed; of anything else it learns nothing
  languages: ["en"],
  sources: [{ title: "Millbrook's own list of words, invented for this example", checked: "2026-11-24" }],
  bad: ["It is in the [OPAC].", "I can place an [ILL] for you at the [circ desk]."],
  good: ["It is in the catalogue.", "I hope your daughter is no longer ill."],
  misses: ["names of rooms and of services that are not in the list"],
  check: ({ draft }) =>
    [...plainWords].flatMap(([staffWord, plain]) =>
      placesOf(staffWord, draft.text).map((span) => ({
        span,
        message: "is a word of the staff",
        suggest: `call it the ${plain}`,
      })),
    ),
});

function placesOf(word: string, text: string): readonly { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(new RegExp(`\\b${word}\\b`, "g"))].map(({ index }) => ({ start: index, end: index + word.length }));
}

// The rest runs only as a program, not when the test imports this file.
if (import.meta.main) {
  // A rule of one's own stands beside the shipped ones, and layers of policy set it like any other.
  const policy = resolvePolicy([], { rules: [plainNames] });
  const { outcome, findings } = lintReply({ text: "I looked it up in the OPAC for you." }, {}, policy);
  console.log(outcome);
  for (const { rule, message } of findings) console.log(`${rule}: ${message}`);
}

/* prints:
publish-with-notes
millbrook/plain-names: "OPAC" is a word of the staff. Call it the catalogue.
*/
