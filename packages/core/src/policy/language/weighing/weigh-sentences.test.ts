import { describe, expect, test } from "vitest";
import { viewDraft, viewMention } from "../../view.ts";
import { takeApart } from "./contractions.ts";
import { type Matter, matterNames } from "./matters.ts";
import { committedModel, loudestOf, readWeights, sumsOf } from "./model.ts";
import { readSentences } from "./read-sentences.ts";
import { factsOfPost, featuresOf } from "./sentence-features.ts";
import { doubtAbout, weighSentences } from "./weigh-sentences.ts";
import { classNames } from "./word-classes.ts";

function featuresIn(text: string, post?: string): readonly string[] {
  const facts = post === undefined ? undefined : factsOfPost(postOf(post));
  return readSentences(viewDraft({ text })).flatMap((sentence) => featuresOf(sentence, facts));
}

function postOf(text: string) {
  return viewMention({ text, network: "example", kind: "post", tags: [], mentions: [], links: [] });
}

describe("words are taken apart before they are weighed", () => {
  test.each([
    ["you've", "you have"],
    ["can’t", "can not"],
    ["won't", "will not"],
    ["let's", "let us"],
    ["they're", "they are"],
    ["ur", "your"],
    ["it's", "it is"],
    ["library's", "library's"],
    ["hold", "hold"],
  ])("%s is %s", (word, parts) => expect(takeApart(word).join(" ")).toBe(parts));
});

describe("features of a sentence", () => {
  test.each([
    ["You borrowed it.", [":you", ":^you", ":borrowed", ":you borrowed"]],
    ["You've still borrowed it.", [":you", ":have", ":borrowed"]],
    ["Which card number is yours?", [":?", ":? what", ":datum"]],
    ["It costs $4.", [":money"]],
    ["Ask for Rosamund today.", [":name", ":day"]],
    ["They flummoxed it.", [":ed"]],
    ["They are flummoxing it.", [":ing"]],
    ["It was on 12 May.", [":number"]],
  ])("%s", (text, expected) => expect(featuresIn(text)).toEqual(expect.arrayContaining(expected)));

  test("a name and a number weigh nothing by themselves", () => {
    const features = featuresIn("Ask for Rosamund on 12.");
    expect(features).not.toContain("rosamund");
    expect(features).not.toContain("12");
  });

  test("words of others, in quotation marks, are not weighed", () =>
    expect(featuresIn('The sign says "you owe a fine" in red.')).not.toContain(":owe"));

  test("a word of grammar keeps its class inside words that stand together", () =>
    expect(featuresIn("We let you off.")).toEqual(expect.arrayContaining([":binding", ":you"])));

  test("a class before a word of grammar makes a pair too", () =>
    expect(featuresIn("I renewed your books.")).toContain(":handled your"));

  test("a word that stands far from another makes no pair with it", () =>
    expect(featuresIn("You mix the mud and the clay, then it is borrowed.")).not.toContain(":you borrowed"));

  test("a private word inside a title says nothing", () =>
    expect(featuresIn("We own The Divorce Papers, upstairs.")).not.toContain(":private"));

  test("what the post says is a feature of the answer", () => {
    expect(featuresIn("It is in.", "has my book come in?")).toEqual(expect.arrayContaining([":own", ":own it"]));
    expect(featuresIn("It is in.", "is the sun out?")).not.toContain(":own");
    expect(featuresIn("Sorry about the divorce.", "my divorce is hard")).toContain(":said private");
    expect(featuresIn("Sorry about that.", "I slipped on your stairs")).toContain(":post harm");
  });
});

describe("the committed weights", () => {
  const model = committedModel();

  test("name only classes that there are", () => {
    const named = [...model.weights.keys()].filter(
      (feature) => feature.startsWith(":") && !/^:(\?|own|[<>]none|said [0-3#])$/.test(feature),
    );
    const unknown = named.filter((feature) => {
      const parts = feature
        .slice(1)
        .replace(/^([<>^]|\? |post |said |own )/, "")
        .split(" ");
      return !parts.every((part) => classNames.includes(part));
    });
    expect(unknown).toEqual([]);
  });

  test("stop only above what asks for a second look", () => {
    for (const matter of matterNames)
      expect(model.borders[matter].sure, matter).toBeGreaterThanOrEqual(model.borders[matter].likely);
  });

  test("are read line by line", () => {
    const weights = readWeights("you\ta15\n:post harm\ti20n-5");
    const tiny = { ...model, weights };
    const offset = model.offsets.record;
    expect(sumsOf(tiny, ["you", "nothing"])[matterNames.indexOf("record")]).toBeCloseTo(offset + 1.5);
    expect(loudestOf(tiny, ["you", ":post harm"], "liability", 3)).toEqual([":post harm"]);
    expect(loudestOf(tiny, [":post harm"], "blame", 3)).toEqual([]);
  });

  test("z is for every matter that holds a reply back", () => {
    const row = readWeights("borrowed\ta5z10").get("borrowed")!;
    const of = (matter: Matter): number => row[matterNames.indexOf(matter)]!;
    expect(of("record")).toBeCloseTo(1.5);
    expect(of("echo")).toBeCloseTo(1);
    expect(of("blame")).toBe(0);
  });
});

describe("words that no phrase foresaw", () => {
  test("are weighed, and say what weighed most", () => {
    const draft = viewDraft({ text: "Hello. Both of yours went back overnight and are marked as returned on your account." });
    const [suspicion] = weighSentences(draft, "record");
    expect(draft.text.slice(suspicion!.span.start, suspicion!.span.end)).toBe(
      "Both of yours went back overnight and are marked as returned on your account",
    );
    expect(suspicion!.because).toHaveLength(3);
  });

  test.each([["It was checked in this morning.", "did you get my dvds back? I returned them last night"]])(
    "%s is a fact only in answer to: %s",
    (text, post) => {
      const draft = viewDraft({ text });
      expect(weighSentences(draft, "record")).toEqual([]);
      expect(weighSentences(draft, "record", postOf(post))).toHaveLength(1);
    },
  );

  test("weigh nothing in a plain answer", () => {
    const draft = viewDraft({ text: "We open at nine tomorrow, and I'd bring a sandwich." });
    for (const matter of matterNames) expect(weighSentences(draft, matter), matter).toEqual([]);
  });
});

test("a sentence can speak against a phrase that stands in it", () => {
  const draft = viewDraft({
    text: "Whenever anybody likes, the garden may be visited, and I can show every one of them the roses.",
  });
  expect(doubtAbout(draft, "record", { start: 0, end: 8 })).not.toBe("none");
  const fact = viewDraft({ text: "You returned both books on Tuesday and your account is clear." });
  expect(doubtAbout(fact, "record", { start: 0, end: 12 })).toBe("none");
});
