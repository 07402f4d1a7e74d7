import type { Span } from "../../text/span.ts";
import type { Word } from "../../text/words.ts";
import type { TextView } from "../context.ts";
import { sentencesOf } from "./pairs.ts";
import type { Phrases } from "./phrases.ts";

/** A readable sign that a clause is of some kind, and how much it weighs; negative ones speak against it. */
export interface Sign {
  readonly name: string;
  /** Signs of one group answer one question: who is meant, what is told. */
  readonly group: string;
  readonly weight: number;
  readonly found: Phrases;
  /** Wordings in which it does not count. */
  readonly except?: Phrases;
}

/** Signs that are added up, the groups of which each must speak, and the sum from which a clause counts. */
export interface Scale {
  readonly signs: readonly Sign[];
  readonly needs: readonly string[];
  readonly from: number;
  /** Taken from the sum where the first word gives an order. */
  readonly orders: number;
  /** What is weighed: the words between stops, or whole sentences. */
  readonly unit: "clause" | "sentence";
  /** What a question adds; it then speaks for the group `ask`. Without it questions are not weighed. */
  readonly question?: number;
}

/** A clause with its sum and the signs that spoke, the heaviest first. */
export interface ClauseScore {
  readonly span: Span;
  readonly score: number;
  readonly signs: readonly string[];
}

/** The clauses of a text that reach the scale's mark. */
export function weighClauses(view: TextWords, scale: Scale): readonly ClauseScore[] {
  return piecesOf(view, scale).flatMap(({ words, isQuestion }) => {
    const spoke = scale.signs.filter(({ found, except }) => found.test(words) && !except?.test(words));
    const isSpoken = (group: string): boolean => (isQuestion && group === "ask") || spoke.some((sign) => speaksFor(sign, group));
    if (!scale.needs.every(isSpoken)) return [];
    const start = (isOrder(words) ? scale.orders : 0) + (isQuestion ? (scale.question ?? 0) : 0);
    const score = spoke.reduce((sum, { weight }) => sum + weight, start);
    if (score < scale.from) return [];
    const signs = [...spoke].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).map(({ name }) => name);
    return [{ span: { start: words[0]!.span.start, end: words.at(-1)!.span.end }, score, signs }];
  });
}

type TextWords = Pick<TextView, "words"> & { readonly text: string };

/** A sign of the group `both` answers every question. */
function speaksFor({ group, weight }: Sign, asked: string): boolean {
  return weight > 0 && (group === asked || group === "both");
}

/** Verbs that give an order when they begin a clause. */
const orders: ReadonlySet<string> = new Set(
  (
    "bring check use show see log sign renew pay call visit tap click open find ask return keep place download enter share post give tell send scan put get pick take look manage " +
    "message email come try let update change reset report replace view access link add grab delete hide protect memorize stop swing drop read enjoy please just"
  ).split(" "),
);

function isOrder(words: readonly Word[]): boolean {
  return orders.has(words[0]!.base);
}

interface Piece {
  readonly words: readonly Word[];
  readonly isQuestion: boolean;
}

function piecesOf(view: TextWords, scale: Scale): readonly Piece[] {
  const pieces = sentencesOf(view.words).flatMap((sentence) => {
    const isQuestion = /^[^.!\n]{0,3}\?/.test(view.text.slice(sentence.at(-1)!.span.end));
    const parts = scale.unit === "clause" ? clausesOf(view.text, sentence) : [sentence];
    return parts.map((words) => ({ words, isQuestion }));
  });
  return scale.question === undefined ? pieces.filter(({ isQuestion }) => !isQuestion) : pieces;
}

/** The words between commas, dashes and brackets. */
function clausesOf(text: string, sentence: readonly Word[]): readonly (readonly Word[])[] {
  const clauses: Word[][] = [];
  let end = -1;
  for (const word of sentence) {
    if (end < 0 || /[,;:()–—]|\s-\s/.test(text.slice(end, word.span.start))) clauses.push([]);
    clauses.at(-1)!.push(word);
    end = Math.max(end, word.span.end);
  }
  return clauses;
}
