import { describe, expect, test } from "vitest";
import { chooseKind } from "./choose-kind.ts";
import type { NeedKind } from "./need.ts";

/** Scores of the cues, the probability that somebody asks, and what is said. */
const cases: readonly (readonly [string, readonly (readonly [NeedKind, number])[], number, string])[] = [
  [
    "the strongest way of asking names the kind",
    [
      ["wish", 0.6],
      ["how-to", 0.8],
    ],
    0.9,
    "how-to",
  ],
  [
    "of equals the one that says more about what would help",
    [
      ["wish", 0.8],
      ["decision", 0.8],
    ],
    0.9,
    "decision",
  ],
  ["asking that the words doubt is left to a person", [["question", 0.8]], 0.4, "none, abstained"],
  ["asking that the words deny is none", [["question", 0.8]], 0.1, "none"],
  [
    "telling stands where nobody asks",
    [
      ["praise", 0.7],
      ["question", 0.5],
    ],
    0.2,
    "praise",
  ],
  [
    "asking goes before telling where it is surer",
    [
      ["complaint", 0.6],
      ["request", 0.8],
    ],
    0.8,
    "request",
  ],
  [
    "asking goes before telling where they are about equal",
    [
      ["event", 0.5],
      ["question", 0.8],
    ],
    0.46,
    "question",
  ],
  [
    "of kinds that are about equal, the one that says more about what would help",
    [
      ["wish", 0.76],
      ["how-to", 0.75],
    ],
    0.9,
    "how-to",
  ],
  ["faint telling is none", [["report", 0.2]], 0.1, "none"],
];

describe("the kind that is named", () => {
  test.each(cases)("%s", (_name, scores, asking, expected) => {
    const { kind, abstained } = chooseKind(new Map(scores), { need: asking, confidence: asking });
    expect(abstained ? `${kind}, abstained` : kind).toBe(expected);
  });

  test("is as sure as the words, and of none as sure as they are not", () => {
    const sure = { need: 0.8, confidence: 0.6 };
    const unsure = { need: 0.1, confidence: 0.05 };
    expect(chooseKind(new Map(), sure).confidence).toBeCloseTo(0.6);
    expect(chooseKind(new Map(), unsure).confidence).toBeCloseTo(0.95);
    expect(chooseKind(new Map([["praise", 0.7]]), unsure).confidence).toBeCloseTo(0.7);
  });
});
