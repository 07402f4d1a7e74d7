import type { PhraseNode, ValueNode } from "../syntax.ts";
import { isWildcard } from "../wildcard.ts";

/** Most phrases that one with alternatives is written out to; a longer list is no help to anybody. */
const mostPhrases = 24;

/** A phrase with alternatives, as the phrases it stands for; nothing when it holds what a plain phrase cannot. */
export function plainPhrases({ parts }: PhraseNode, allowsWildcards = false): readonly string[] | undefined {
  let texts: readonly string[] = [""];
  for (const part of parts) {
    if (part.type === "any") return undefined;
    const choices = part.type === "word" ? [part.text] : part.texts;
    if (!allowsWildcards && choices.some((choice) => isWildcard(choice))) return undefined;
    texts = texts.flatMap((text) => choices.map((choice) => (text === "" ? choice : `${text} ${choice}`)));
    if (texts.length > mostPhrases) return undefined;
  }
  return texts;
}

/** The words of a phrase that a language without phrases of this kind can still ask for. */
export function wordsOf({ parts }: PhraseNode): readonly string[] {
  return parts.flatMap((part) => (part.type === "word" && !isWildcard(part.text) ? [part.text] : []));
}

/** Text between straight quotation marks, for languages that know no escape. */
export function simpleQuote(text: string): string {
  return `"${text.replace(/["\u201c-\u201f]/g, "")}"`;
}

/**
 * A value of a field, in quotation marks where it would not end where it should; nothing where it is none, a `*` would be lost,
 * or nobody knows it (`lang:unknown`).
 */
export function valueText(value: ValueNode): string | undefined {
  if (value.type !== "value" || (value.text === "unknown" && !value.quoted)) return undefined;
  if (!value.quoted && /^[\w.@*/:-]+$/.test(value.text)) return value.text;
  return !value.quoted && value.text.endsWith("*") ? undefined : simpleQuote(value.text);
}

/** A field before a group, which may be one term. */
export function inGroup(field: string, text: string): string {
  return text.startsWith("(") ? field + text : `${field}(${text})`;
}
