/** The mutants of a rule's source, and what notices them. */
import { defineRule, shippedRules } from "@earshot/core/policy";
import { expect, test } from "vitest";
import { keepsExamples } from "../../scripts/policy-mutation/examples.ts";
import { mutantsOf } from "../../scripts/policy-mutation/mutants.ts";

const source = `
const found = phrases(["one", "two (a|b)"]);
const lists = { some: list("x, y z") };
export const rule = defineRule({
  id: "a/b", bad: ["[one]", "[two]"], needs: ["draft", "mention"],
  check: ({ draft }) => {
    if (draft.words.length > 3 && !isQuiet(draft)) return [];
    while (low < 4) low++;
    return found.findAll(draft.words).filter(isLoud).some(ok) ? [] : [1];
  },
});
`;

test("each is one change, and what only describes the rule stays as it is", () => {
  const changes = mutantsOf(source).map(({ kind, change }) => `${kind}: ${change}`);
  expect(changes).toEqual([
    'phrase: "one", -> nothing',
    'phrase: , "two (a|b)" -> nothing',
    'phrase: "x, y z" -> "y z"',
    'phrase: "x, y z" -> "x"',
    "condition: draft.words.length > 3 && !isQuiet(draft) -> true",
    "condition: draft.words.length > 3 && !isQuiet(draft) -> false",
    "condition: && -> ||",
    "condition: > -> >=",
    "number: 3 -> 4",
    "condition: !isQuiet(draft) -> isQuiet(draft)",
    "condition: found.findAll(draft.words).filter(isLoud).some(ok) -> true",
    "condition: found.findAll(draft.words).filter(isLoud).some(ok) -> false",
    "quantifier: some -> every",
    "filter: found.findAll(draft.words).filter(isLoud) -> found.findAll(draft.words)",
    "number: 1 -> 2",
  ]);
});

test("a mutant differs from the source in its line alone", () => {
  for (const { line, source: changed } of mutantsOf(source)) {
    const before = source.split("\n");
    const different = changed.split("\n").flatMap((text, index) => (text === before[index] ? [] : [index + 1]));
    expect(different).toEqual([line]);
  }
});

test.each(shippedRules)("$id keeps its examples, and would not if it were silent, or loud, or broken", (rule) => {
  expect(keepsExamples(rule)).toBe(true);
  expect(keepsExamples(defineRule({ ...rule, check: () => [] }))).toBe(false);
  expect(keepsExamples(defineRule({ ...rule, check: () => [{ span: { start: 0, end: 1 }, message: "Loud." }] }))).toBe(false);
  expect(
    keepsExamples(
      defineRule({
        ...rule,
        check: () => {
          throw new Error("broken");
        },
      }),
    ),
  ).toBe(false);
});
