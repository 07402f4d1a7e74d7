/** What need recognition says of a text, and how sure the model is beneath. */
import { detectNeed } from "../../src/need/detect.ts";
import { hear } from "../../src/need/hearing.ts";
import { opinionOn } from "../../src/need/model/judge.ts";
import type { Need, NeedInput } from "../../src/need/need.ts";
import { english } from "../../src/text/lexicon/en.ts";
import { spanish } from "../../src/text/lexicon/es.ts";

export interface Heard {
  readonly need: Need;
  /** Probability that somebody asks; 0 where the language cannot be read. */
  readonly asking: number;
  /** How welcome help is, for a ranking: 0 where anything speaks against it. */
  readonly rank: number;
}

export function hearText(input: NeedInput): Heard {
  const need = detectNeed(input);
  const hearing = hear(input);
  if (hearing.languages.length === 0) return { need, asking: 0, rank: 0 };
  const { confidence: asking, welcome, quiet, human } = opinionOn(hearing).probabilities;
  return { need, asking, rank: need.welcome === "yes" ? welcome * (1 - quiet) * (1 - human) : 0 };
}

/** The rules that people write first, to be beaten: a question mark is there. */
export function hasMark(text: string): boolean {
  return /[?？؟]/.test(text);
}

const openers = [...english.questionOpeners, ...spanish.questionOpeners];
const opening = new RegExp(`(?:^|[.!?,;:]\\s+)(?:${openers.join("|")})\\b`, "i");

/** Or a clause begins with a question word. */
export function hasMarkOrOpener(text: string): boolean {
  return hasMark(text) || opening.test(text);
}
