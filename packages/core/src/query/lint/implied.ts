import { accentForm, baseForm, hasAccents } from "../../text/base.ts";
import type { PhrasePart, QueryNode } from "../syntax.ts";
import { isWildcard } from "../wildcard.ts";

/**
 * What must stand in every post that a term finds, as texts that can be compared: a word by its base form, a word with an
 * accent by that form too. A phrase holds all of its words.
 */
export function factsOf(node: QueryNode): readonly string[] {
  switch (node.type) {
    case "word":
      return isWildcard(node.text, true) || node.elongated ? [] : wordFacts(node.text);
    case "phrase":
      return node.parts.flatMap(partFacts);
    case "exact":
      return node.text.split(/\s+/).flatMap(wordFacts);
    case "tag":
      return [`word ${baseForm(node.name)}`];
    case "near":
    case "within":
      return [...factsOfOperand(node.left), ...factsOfOperand(node.right)];
    default:
      return [];
  }
}

/** What a plain word asks for; nothing for anything else, which is never taken to be implied by another term. */
export function askedBy(node: QueryNode): string | undefined {
  if (node.type !== "word" || isWildcard(node.text, true) || node.elongated) return undefined;
  return wordFacts(node.text).at(-1);
}

/** The beginning that a word such as `librar*` asks for. */
export function prefixAskedBy(node: QueryNode): string | undefined {
  if (node.type !== "word" || !/^[^*?]{2,}\*$/.test(node.text) || hasAccents(node.text)) return undefined;
  return `word ${baseForm(node.text.slice(0, -1))}`;
}

/** Beside NEAR stands mostly a term; a nested NEAR is left to itself. */
function factsOfOperand(node: QueryNode): readonly string[] {
  return node.type === "near" || node.type === "within" ? [] : factsOf(node);
}

function partFacts(part: PhrasePart): readonly string[] {
  return part.type === "word" && !isWildcard(part.text) ? wordFacts(part.text) : [];
}

/** Only plain words: what is written with signs has more than one reading. */
function wordFacts(text: string): readonly string[] {
  const base = baseForm(text);
  if (!/^[^\s\-./&'_@#$:+]+$/.test(text)) return [];
  return hasAccents(text) ? [`word ${base}`, `accents ${accentForm(text)}`] : [`word ${base}`];
}
