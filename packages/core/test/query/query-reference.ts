/**
 * What a query means, said as plainly as can be and as slowly as it likes: every way to lay its words on a text is tried. Knows
 * texts of plain words with spaces, exclamation marks and empty lines between, and nothing of lowering or matching.
 */
import type { PhrasePart, QueryNode } from "../../src/query/syntax.ts";

interface Token {
  readonly word: string;
  readonly sentence: number;
  readonly paragraph: number;
}

/** Positions of tokens that a term stands on. */
type Place = readonly number[];

/** Whether a text fits a query. */
export function fits(node: QueryNode, text: string): boolean {
  return holds(node, tokensOf(text));
}

function tokensOf(text: string): readonly Token[] {
  let sentence = 0;
  return text.split("\n\n").flatMap((block, paragraph) =>
    block.split("! ").flatMap((part) => {
      sentence++;
      return part
        .split(" ")
        .filter(Boolean)
        .map((word) => ({ word, sentence, paragraph }));
    }),
  );
}

function holds(node: QueryNode, tokens: readonly Token[]): boolean {
  switch (node.type) {
    case "and":
      return node.operands.every((operand) => holds(operand, tokens));
    case "or":
      return node.operands.some((operand) => holds(operand, tokens));
    case "not":
      return !holds(node.operand, tokens);
    case "quorum":
      return node.operands.filter((operand) => holds(operand, tokens)).length >= node.atLeast;
    case "frequency":
      return new Set(placesOf(node.operand, tokens).map(String)).size >= node.atLeast;
    default:
      return placesOf(node, tokens).length > 0;
  }
}

function placesOf(node: QueryNode, tokens: readonly Token[]): readonly Place[] {
  switch (node.type) {
    case "word":
    case "exact":
      return positionsOf(node.text, tokens).map((at) => [at]);
    case "or":
      return node.operands.flatMap((operand) => placesOf(operand, tokens));
    case "phrase":
      return node.slop === undefined ? inARow(node.parts, tokens) : anywhere(node.parts, node.slop, tokens);
    case "near":
      return near(pairs(node.left, node.right, tokens), ([left, right]) => {
        const between = (a: number, b: number) => b > a && b - a - 1 <= node.distance;
        return between(left[0]!, right[0]!) || (!node.ordered && between(right[0]!, left[0]!));
      });
    case "within":
      return near(pairs(node.left, node.right, tokens), ([left, right]) => {
        const unit = (place: Place) => tokens[place[0]!]![node.unit];
        return left[0] !== right[0] && unit(left) === unit(right);
      });
    default:
      throw new Error(`${node.type} has no place in a text`);
  }
}

/** The pairs that are near each other, each as one place. */
function near(all: readonly [Place, Place][], isNear: (pair: [Place, Place]) => boolean): readonly Place[] {
  return all.filter(isNear).map((pair) => pair.flat());
}

function pairs(left: QueryNode, right: QueryNode, tokens: readonly Token[]): readonly [Place, Place][] {
  return placesOf(left, tokens).flatMap((a) => placesOf(right, tokens).map((b): [Place, Place] => [a, b]));
}

function positionsOf(text: string, tokens: readonly Token[]): readonly number[] {
  return tokens.flatMap(({ word }, at) => (fitsWord(text, word) ? [at] : []));
}

function fitsWord(asked: string, word: string): boolean {
  const pattern = asked.replaceAll("*", ".*").replaceAll("?", ".");
  return new RegExp(`^(?:${pattern})$`).test(word);
}

function fitsPart(part: PhrasePart, word: string): boolean {
  if (part.type === "any") return true;
  return part.type === "word" ? fitsWord(part.text, word) : part.texts.includes(word);
}

function inARow(parts: readonly PhrasePart[], tokens: readonly Token[]): readonly Place[] {
  const starts = tokens.map((_, start) => start);
  const isHere = (start: number) => parts.every((part, offset) => fitsAt(part, tokens[start + offset]));
  return starts.filter(isHere).map((start) => parts.map((_, offset) => start + offset));
}

/** Every way to lay the parts on different tokens, with few enough others among them. */
function anywhere(parts: readonly PhrasePart[], slop: number, tokens: readonly Token[]): readonly Place[] {
  let places: readonly Place[] = [[]];
  for (const part of parts) {
    const positions = tokens.flatMap((token, at) => (fitsAt(part, token) ? [at] : []));
    places = places.flatMap((place) => positions.filter((at) => !place.includes(at)).map((at) => [...place, at]));
  }
  return places.filter((place) => Math.max(...place) - Math.min(...place) + 1 - place.length <= slop);
}

function fitsAt(part: PhrasePart, token: Token | undefined): boolean {
  return token !== undefined && fitsPart(part, token.word);
}
