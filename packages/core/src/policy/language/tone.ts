import type { Word } from "../../text/words.ts";
import { list } from "./phrase-list.ts";
import { phrases } from "./phrases.ts";

/** How a text sounds: a sum of named signs, each with what it adds or takes. */
export interface ToneScore {
  /** About -1.5 to 2; 0 is a bare statement. */
  readonly score: number;
  /** The signs that spoke, the heaviest first. */
  readonly signs: readonly { readonly name: string; readonly weight: number }[];
}

interface ToneSign {
  readonly name: string;
  readonly weight: number;
  readonly isIn: (words: readonly Word[], text: string) => boolean;
}

const lists = {
  good: list(
    "great, good, love, lovely, happy, glad, wonderful, enjoy, kind, welcome, delighted, favorite, fun, beautiful, nice, best, hope, proud, excited",
  ),
  bad: list(
    "bad, wrong, fail, failed, failure, terrible, awful, ridiculous, stupid, unacceptable, accuse, complain, complaining, fault, blame, refuse, never, problem, nonsense, annoying, ignore, ignored, rude",
  ),
};
const anywhere = (sources: readonly string[]): ToneSign["isIn"] => {
  const found = phrases(sources, lists);
  return (words) => found.test(words);
};
/** The same, with one of these as the first words of the text. */
const atStart = (sources: readonly string[]): ToneSign["isIn"] => {
  const found = phrases(sources, lists);
  return (words) => found.find(words)?.span.start === words[0]?.span.start;
};

/**
 * The strategies of politeness and their mean scores in requests: Danescu-Niculescu-Mizil, Sudhof, Jurafsky, Leskovec and Potts,
 * A computational approach to politeness (ACL 2013), table 3. Nothing here is trained; the patterns are this project's own.
 */
const toneSigns: readonly ToneSign[] = [
  { name: "thanks", weight: 0.87, isIn: anywhere(["(thank you|thanks|thank|grateful|appreciate|appreciated)"]) },
  {
    name: "praise for the person",
    weight: 0.78,
    isIn: anywhere([
      "(great|good|nice|excellent|lovely|wonderful|interesting|fair) (question|idea|point|catch|work|job|eye|suggestion|choice|story|thought|find|memory)",
    ]),
  },
  { name: "by the way", weight: 0.63, isIn: anywhere(["(by the way|btw)"]) },
  { name: "please", weight: 0.49, isIn: (words) => words.slice(1).some(({ base }) => base === "please") },
  { name: "could or would", weight: 0.47, isIn: anywhere(["(could|would) you", "(i|we) (could|would)", "(i'd|we'd)"]) },
  { name: "a greeting", weight: 0.43, isIn: atStart(["(hi|hello|hey|good morning|good afternoon|good evening|dear|welcome)"]) },
  { name: "an apology", weight: 0.36, isIn: anywhere(["(sorry|apologize|apologise|apologies|forgive|excuse me)"]) },
  {
    name: "a hedge",
    weight: 0.14,
    isIn: anywhere(["(i think|i'd say|i believe|maybe|perhaps|might|seems|usually|probably|i guess|i hear|as far as i know)"]),
  },
  { name: "warm words", weight: 0.12, isIn: anywhere(["$good"]) },
  { name: "begins with I", weight: 0.12, isIn: atStart(["(i|i'm|i've|i'd|i'll)"]) },
  { name: "can or will", weight: 0.09, isIn: anywhere(["(can|will) you", "(i|we) (can|will)", "(i'll|we'll)"]) },
  { name: "we", weight: 0.08, isIn: anywhere(["(we|our|us|we're|we've|we'll)"]) },
  { name: "cold words", weight: -0.13, isIn: anywhere(["$bad"]) },
  { name: "a question without a lead-in", weight: -0.27, isIn: atStart(["(what|why|who|how|when|where|which)"]) },
  { name: "please at the beginning", weight: -0.3, isIn: atStart(["please"]) },
  { name: "begins with you", weight: -0.3, isIn: atStart(["(you|you're|your|you've|you'll)"]) },
  {
    name: "actually, in fact",
    weight: -0.38,
    isIn: anywhere(["(actually|in fact|in reality|the truth is|the fact is|the point is|really)"]),
  },
  { name: "so, then, but, and at the beginning", weight: -0.43, isIn: atStart(["(so|then|and|but|or|well)"]) },
];

/** Adds up the signs of a text. Meant for the writer of a draft, never for ranking people by how they write. */
export function scoreTone(words: readonly Word[], text: string): ToneScore {
  const signs =
    words.length === 0 ? [] : toneSigns.filter(({ isIn }) => isIn(words, text)).map(({ name, weight }) => ({ name, weight }));
  const score = Math.round(100 * signs.reduce((sum, { weight }) => sum + weight, 0)) / 100;
  return { score, signs: signs.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)) };
}
