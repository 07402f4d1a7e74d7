/** The written replies as sentences to learn from: which may teach, what each says, and whether it is known to be at fault. */
import { parseExpectation } from "@earshot/core/policy/testing";
import { type Matter, matterNames, matters } from "../../src/policy/language/weighing/matters.ts";
import { readSentences } from "../../src/policy/language/weighing/read-sentences.ts";
import { factsOfPost, featuresOf } from "../../src/policy/language/weighing/sentence-features.ts";
import { viewText } from "../../src/policy/view.ts";
import { readReplies } from "../measure-replies.ts";
import { readSets } from "../need/sets.ts";
import { isHeldBack, openSet, type WrittenReply, writtenSets } from "../policy-report/sets.ts";

/** One reply to learn from. */
export interface Example {
  readonly id: string;
  /** What it is at fault for; nothing where it is clean. */
  readonly faults: readonly Matter[];
  readonly isClean: boolean;
  /** How much it counts beside a written reply. */
  readonly weight: number;
  readonly sentences: readonly ExampleSentence[];
}

export interface ExampleSentence {
  readonly features: readonly string[];
  /** Whether the fault is known to stand here; missing where nobody marked the place. */
  readonly isMarked?: boolean;
}

/** All that may teach: the first set, the open one, and of the other sets by other writers the half that is not held back. */
export function teachingExamples(): readonly Example[] {
  return [
    ...ownReplies(),
    ...ordinaryPosts(),
    ...openReplies(),
    ...otherSets()
      .filter(({ isOpen }) => isOpen)
      .map(({ example }) => example),
  ];
}

/** The first set and the replies that only teach: their writer marked no places. */
export function ownReplies(): readonly Example[] {
  const files = ["violations", "clean", "teaching-violations", "teaching-clean"] as const;
  return files.flatMap(readReplies).map(({ id, draft, breaks, post }) => ({
    id: `first ${id}`,
    ...faultsOf(breaks === undefined ? [] : [breaks]),
    weight: 1,
    sentences: sentencesOf(draft, post).map(({ features }) => ({ features })),
  }));
}

/** The set whose every reply may teach. */
export function openReplies(): readonly Example[] {
  return [...openSet.violations, ...openSet.clean].map((reply) => exampleOf(openSet.name, reply));
}

/** Posts that people might write, invented for need recognition: talk that breaks no rule of replies. */
export function ordinaryPosts(): readonly Example[] {
  const lines = readSets().filter(({ lang, dialect }) => lang === "en" && dialect === undefined);
  return lines.map(({ id, text }) => ({
    id: `post ${id}`,
    ...faultsOf([]),
    weight: postWeight,
    sentences: sentencesOf(text, undefined).map(({ features }) => ({ features })),
  }));
}

const postWeight = 0.5;

/** The sets by other writers, with the name of the set. */
export function otherSets(): readonly { readonly set: string; readonly isOpen: boolean; readonly example: Example }[] {
  return writtenSets.flatMap(({ name, violations, clean }) =>
    [...violations, ...clean].map((reply) => ({
      set: name,
      isOpen: !isHeldBack(reply),
      example: exampleOf(name, reply),
    })),
  );
}

function exampleOf(set: string, { id, text: written, rules = [], mention }: WrittenReply): Example {
  const { text, spans } = rules.length === 0 ? { text: written, spans: [] } : parseExpectation(written);
  const sentences = sentencesOf(text, mention).map(({ features, span }) => {
    return { features, isMarked: spans.some((mark) => mark.start < span.end && span.start < mark.end) };
  });
  return { id: `${set} ${id}`, ...faultsOf(rules), weight: 1, sentences };
}

function faultsOf(rules: readonly string[]): Pick<Example, "faults" | "isClean"> {
  return { faults: matterNames.filter((matter) => rules.includes(matters[matter].rule)), isClean: rules.length === 0 };
}

function sentencesOf(text: string, post: string | undefined) {
  const facts = post === undefined ? undefined : factsOfPost({ ...viewText(post), text: post });
  return readSentences({ ...viewText(text), text }).map((sentence) => ({
    span: sentence.span,
    features: featuresOf(sentence, facts),
  }));
}
