import { describe, expect, test } from "vitest";
import type { Probabilities } from "./model/model.ts";
import { silenceByWords } from "./silence.ts";

const asked: Probabilities = { need: 0.9, confidence: 0.9, welcome: 0.9, quiet: 0.05, human: 0.02 };

describe("what the words say together", () => {
  test.each<[string, Partial<Probabilities>, boolean, string | undefined]>([
    ["help is welcome and nothing speaks against it", {}, true, undefined],
    ["a person may be needed", { human: 0.42 }, true, "human"],
    ["a person may be needed where nothing is asked", { human: 0.42 }, false, "human"],
    ["help is welcome, but danger is not unlikely enough", { welcome: 0.7, human: 0.2 }, true, "no"],
    ["the same where nothing is asked: there is no help to hold back", { welcome: 0.7, human: 0.2 }, false, undefined],
    ["help is rather unwelcome", { welcome: 0.4 }, true, "no"],
    ["silence is kinder", { quiet: 0.7 }, false, "no"],
  ])("%s", (_, probabilities, isAsking, welcome) => {
    expect(silenceByWords({ ...asked, ...probabilities }, isAsking)?.welcome).toBe(welcome);
  });
});
