import { lookalikes } from "../../text/confusables.ts";
import type { Edit } from "../../text/diagnostic.ts";
import { slice, span } from "../../text/span.ts";
import type { QueryNode } from "../syntax.ts";
import type { LintSubject } from "./rule.ts";

/** Characters in a term that nobody sees or that are not what they seem: pasted along, and never found. */
export function oddLetters({ source, report }: LintSubject, { type, span: place }: QueryNode): void {
  if (!/^(?:word|phrase|exact|raw|tag|handle)$/.test(type)) return;
  const text = slice(source, place);
  if (!/[^ -~]/.test(text)) return;
  const hidden = hiddenIn(text).map((edit) => moved(edit, place.start));
  if (hidden.length > 0) report.add("W10.hidden", place, () => ({ fixes: [{ key: "W10.remove", edits: hidden }] }));
  const foreign = foreignIn(text).map((edit) => moved(edit, place.start));
  if (foreign.length > 0) report.add("W10.lookalike", place, () => ({ fixes: [{ key: "W10.replace", edits: foreign }] }));
}

/** A character of a text, and what to write for it. */
type Replacement = readonly [at: number, text: string];

function moved([at, text]: Replacement, by: number): Edit {
  return { span: span(by + at, by + at + 1), text };
}

/** Zero-width spaces and joiners outside emoji, soft hyphens, marks of direction. */
function hiddenIn(text: string): readonly Replacement[] {
  const hidden = /[\u00ad\u200b\u200c\u200e\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff]|(?<=[a-z])\u200d/gi;
  return [...text.matchAll(hidden)].map(({ index }) => [index, ""]);
}

/** Cyrillic and Greek letters in words that have Latin letters beside them. */
function foreignIn(text: string): readonly Replacement[] {
  const words = [...text.matchAll(/[^\s"(){}|]+/g)].filter(([word]) => /[a-z]/i.test(word));
  return words.flatMap(({ 0: word, index }) =>
    Array.from({ length: word.length }, (_, at) => at).flatMap((at): readonly Replacement[] => {
      const latin = word.charCodeAt(at) > 0x250 ? lookalikes().get(word.charCodeAt(at)) : undefined;
      return latin === undefined ? [] : [[index + at, String.fromCodePoint(latin)]];
    }),
  );
}
