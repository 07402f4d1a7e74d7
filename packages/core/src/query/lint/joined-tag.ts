import { baseForm } from "../../text/base.ts";
import { replacing } from "../fixes.ts";
import type { PhraseNode, QueryNode } from "../syntax.ts";
import { outerSpan } from "../tree.ts";
import { type LintSubject, textOf } from "./rule.ts";

/** A name in quotation marks that people also write as one hashtag in small letters, which the phrase does not find. */
export function joinedTag(subject: LintSubject, node: QueryNode): void {
  if (node.type !== "phrase" || !isName(node) || !isWanted(subject, node)) return;
  const tag = tagOf(node);
  if (!subject.tags.has(tag)) reportPhrase(subject, node, `#${tag}`);
}

/** Two to four words, each with a capital: what institutions are called. */
function isName({ parts, slop }: PhraseNode): boolean {
  const isShort = parts.length >= 2 && parts.length <= 4 && slop === undefined;
  return isShort && parts.every((part) => part.type === "word" && /^[A-Z][A-Za-z]+$/.test(part.text));
}

/** Only where the phrase is itself what is looked for, or one of the alternatives. */
function isWanted(subject: LintSubject, node: QueryNode): boolean {
  const above = subject.parentOf(node);
  const beyond = above && subject.parentOf(above)?.type;
  return above === undefined || (above.type === "or" && beyond !== "not" && beyond !== "near" && beyond !== "within");
}

function tagOf({ parts }: PhraseNode): string {
  return parts.map((part) => (part.type === "word" ? baseForm(part.text) : "")).join("");
}

function reportPhrase(subject: LintSubject, node: PhraseNode, tag: string): void {
  const place = outerSpan(node);
  const text = `${textOf(subject, node)} OR ${tag}`;
  const fixed = subject.parentOf(node)?.type === "or" ? text : `(${text})`;
  subject.report.add("I02.tag", place, () => ({
    values: { tag },
    fixes: [replacing(place, fixed, "I02.fix", tag)],
  }));
}
