import { lookalikes } from "../../text/confusables.ts";
import type { Edit } from "../../text/diagnostic.ts";
import { slice } from "../../text/span.ts";
import type { QueryNode } from "../syntax.ts";
import type { LintSubject } from "./rule.ts";

/** Characters in a term that nobody sees or that are not what they seem: pasted along, and never found. */
export function oddLetters({ source, report }: LintSubject, { type, span }: QueryNode): void {
  if (!/^(?:word|phrase|exact|raw|tag|handle)$/.test(type)) return;
  const text = slice(source, span);
  const hidden = replacements(text, span.start, hiddenAt);
  if (hidden.length > 0) report.add("W10.hidden", span, () => ({ fixes: [{ key: "W10.remove", edits: hidden }] }));
  const foreign = replacements(text, span.start, lookalikeAt);
  if (foreign.length > 0) report.add("W10.lookalike", span, () => ({ fixes: [{ key: "W10.replace", edits: foreign }] }));
}

type Replace = (text: string, at: number) => string | undefined;

function replacements(text: string, offset: number, replace: Replace): readonly Edit[] {
  const edits: Edit[] = [];
  for (let at = 0; at < text.length; at++) {
    const replacement = replace(text, at);
    if (replacement !== undefined) edits.push({ span: { start: offset + at, end: offset + at + 1 }, text: replacement });
  }
  return edits;
}

/** Zero-width spaces and joiners outside emoji, soft hyphens, marks of direction. */
function hiddenAt(text: string, at: number): string | undefined {
  if (/[\u00ad\u200b\u200c\u200e\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff]/.test(text.charAt(at))) return "";
  return text[at] === "\u200d" && /[a-z]/i.test(text.charAt(at - 1)) ? "" : undefined;
}

/** A Cyrillic or Greek letter in a word that has Latin letters beside it. */
function lookalikeAt(text: string, at: number): string | undefined {
  const latin = text.charCodeAt(at) > 0x250 ? lookalikes().get(text.charCodeAt(at)) : undefined;
  return latin !== undefined && /[a-z]/i.test(wordAround(text, at)) ? String.fromCodePoint(latin) : undefined;
}

/** The word that an offset lies in; long ones are cut, so that a hostile text costs no more than its length. */
function wordAround(text: string, at: number): string {
  const before = /[^\s"(){}|]*$/.exec(text.slice(Math.max(0, at - 40), at))![0];
  const behind = /^[^\s"(){}|]*/.exec(text.slice(at + 1, at + 40))![0];
  return before + behind;
}
