/** The written replies as sentences to learn from: which may teach, what each says, and whether it is known to be at fault. */
import { type Rule, type RuleExample, type RuleExampleCase, shippedRules } from "@earshot/core/policy";
import { parseExpectation } from "@earshot/core/policy/testing";
import { type Matter, matterNames, matters } from "../../src/policy/language/weighing/matters.ts";
import { readSentences } from "../../src/policy/language/weighing/read-sentences.ts";
import { factsOfPost, featuresOfAll } from "../../src/policy/language/weighing/sentence-features.ts";
import { viewText } from "../../src/policy/view.ts";
import { readReplies } from "../measure-replies.ts";
import { hashOfId, isTeaching, partOf, readSets } from "../need/sets.ts";
import { isHeldBack, openSets, type WrittenReply, writtenSets } from "../policy-report/sets.ts";

/** One reply to learn from. */
export interface Example {
  readonly id: string;
  /** What it is at fault for; nothing where it is clean. */
  readonly faults: readonly Matter[];
  readonly isClean: boolean;
  /** How much it counts beside a written reply. */
  readonly weight: number;
  /** Whose writing is held out together; nobody's where it is talk of many people. */
  readonly hand: string;
  readonly sentences: readonly ExampleSentence[];
}

export interface ExampleSentence {
  readonly features: readonly string[];
  /** Whether the fault is known to stand here; missing where nobody marked the place. */
  readonly isMarked?: boolean;
}

/** All that may teach: the first set, the open one, and of the other sets by other writers the half that is not held back. */
export function teachingExamples(): readonly Example[] {
  return [...ownReplies(), ...rulesOwn(), ...ordinaryPosts(), ...openReplies(), ...openHalves()];
}

/** The first set and the replies that only teach: their writer marked no places. */
function ownReplies(): readonly Example[] {
  const files = ["violations", "clean", "teaching-violations", "teaching-clean"] as const;
  return files.flatMap(readReplies).map(({ id, draft, breaks, post }) => ({
    id: `first ${id}`,
    ...faultsOf(breaks === undefined ? [] : [breaks]),
    weight: 1,
    hand: "first",
    sentences: sentencesOf(draft, post).map(({ features }) => ({ features })),
  }));
}

/** The examples of the rules' own pages, good and bad. */
function rulesOwn(): readonly Example[] {
  return shippedRules
    .filter(isWeighed)
    .flatMap(({ id, bad, good }) => [
      ...bad.map((example, index) => rulesExample(`${id} bad ${index}`, example, [id])),
      ...good.map((example, index) => rulesExample(`${id} good ${index}`, example, [])),
    ]);
}

/** Whether a rule weighs sentences; whether somebody is a bystander is mostly a matter of who speaks. */
function isWeighed({ id }: Rule): boolean {
  return Object.values(matters).includes(id) && id !== matters.bystander;
}

function rulesExample(id: string, example: RuleExample, rules: readonly string[]): Example {
  const { draft, context = {} }: RuleExampleCase = typeof example === "string" ? { draft: example } : example;
  const mention = context.mention === undefined ? {} : { mention: context.mention.text };
  return { ...exampleOf(pages, { id, text: draft, ...(rules.length > 0 ? { rules } : {}), ...mention }), weight: pageWeight };
}

/** The name that the examples of the pages have instead of a set's. */
export const pages = "pages";
/** Each stands for many. */
const pageWeight = 8;

/** The sets whose every reply may teach. */
function openReplies(): readonly Example[] {
  return openSets.flatMap(({ name, violations, clean }) => [...violations, ...clean].map((reply) => exampleOf(name, reply)));
}

/** Posts that people might write, invented for need recognition: talk that breaks no rule of replies. */
function ordinaryPosts(): readonly Example[] {
  const lines = readSets().filter(({ lang, dialect, id }) => lang === "en" && dialect === undefined && isTaken(id));
  return lines.map(({ id, text }) => ({
    id: `post ${id}`,
    ...faultsOf([]),
    weight: postWeight,
    hand: hands[hashOfId(id) % hands.length]!,
    sentences: sentencesOf(text, undefined).map(({ features }) => ({ features })),
  }));
}

/** What only measures teaches nothing, here neither; of the many lines that only teach, one in four is enough and keeps the learning short. */
function isTaken(id: string): boolean {
  return partOf(id) !== "yardstick" && (!isTeaching(id) || hashOfId(id) % 4 === 0);
}

/** There are many more of them than of replies. */
const postWeight = 0.2;

/** Posts are held out in parts, each beside a writer. */
const hands = openSets.map(({ name }) => name);

/** Of the sets that measure, the half that is not held back. */
function openHalves(): readonly Example[] {
  return writtenSets.flatMap(({ name, violations, clean }) =>
    [...violations, ...clean].filter((reply) => !isHeldBack(reply)).map((reply) => exampleOf(name, reply)),
  );
}

function exampleOf(set: string, { id, text: written, rules = [], mention }: WrittenReply): Example {
  const { text, spans } = rules.length === 0 ? { text: written, spans: [] } : parseExpectation(written);
  const sentences = sentencesOf(text, mention).map(({ features, span }) => {
    return { features, isMarked: spans.some((mark) => mark.start < span.end && span.start < mark.end) };
  });
  return { id: `${set} ${id}`, ...faultsOf(rules), weight: 1, hand: set, sentences };
}

function faultsOf(rules: readonly string[]): Pick<Example, "faults" | "isClean"> {
  return { faults: matterNames.filter((matter) => rules.includes(matters[matter])), isClean: rules.length === 0 };
}

function sentencesOf(text: string, post: string | undefined) {
  const facts = post === undefined ? undefined : factsOfPost({ ...viewText(post), text: post });
  const sentences = readSentences({ ...viewText(text), text });
  return featuresOfAll(sentences, facts).map((features, at) => ({ span: sentences[at]!.span, features }));
}
