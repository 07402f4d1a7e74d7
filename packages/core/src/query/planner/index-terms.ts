import { fold } from "../../text/fold.ts";
import { baseOf } from "../../text/token-forms.ts";
import { type TokenTable, tokenKinds } from "../../text/words.ts";
import { nameOfHandle } from "../match/names.ts";
import { fieldBit, readParts } from "../match/parts.ts";
import type { Searchable } from "../searchable.ts";

/**
 * What a term stands for: a word of title or text, a word of another text (body, descriptions, tags kept beside the text), or a
 * sign with its name.
 */
export type TermKind = "word" | "beside" | "tag" | "handle" | "cashtag" | "email" | "emoji";

/**
 * A post as an index can keep it: the words, tags and handles that the matcher reads in it, each once, as a term of ASCII
 * letters, digits and underscores. An engine that looks up whole terms and their beginnings then finds no less than the matcher
 * does, whatever it thinks of possessive endings, accents, hyphens or scripts without spaces.
 *
 * The terms hold words of the post: they are to be forgotten with it.
 */
export function indexTerms(searchable: Searchable): readonly string[] {
  const terms = new Set<string>();
  for (const { table, answers } of readParts(searchable, everyField)) addTokens(terms, table, answers & fieldBit.unfielded);
  if (typeof searchable === "string") return [...terms];
  for (const tag of searchable.tags ?? []) terms.add(termOf("tag", fold(tag).text.replace(/[\s#]/g, "")));
  for (const handle of searchable.mentions ?? []) terms.add(termOf("handle", nameOfHandle(fold(handle).text)));
  return [...terms];
}

/**
 * The term under which a post is kept that has a word, or a name with its sign, of this base form. What is very long is cut, so
 * that terms which begin alike may become one.
 */
export function termOf(kind: TermKind, base: string): string {
  const begun = base.slice(0, longestTerm);
  const term = letters[kind] + begun.replace(/[^a-z0-9]/g, (unit) => `_${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return term.slice(0, longestTerm);
}

/** Whether other words may be kept under the same term. */
export function isCut(term: string): boolean {
  return term.length === longestTerm;
}

/** Characters, which are bytes here. PostgreSQL refuses a lexeme of 2,047 bytes, Lucene a term of 32,767. */
const longestTerm = 1_000;

const letters: Readonly<Record<TermKind, string>> = {
  word: "w",
  beside: "b",
  tag: "t",
  handle: "h",
  cashtag: "c",
  email: "m",
  emoji: "e",
};

const everyField = Object.values(fieldBit).reduce((all, bit) => all | bit, 0);

function addTokens(terms: Set<string>, table: TokenTable, isUnfielded: number): void {
  const word = isUnfielded ? "word" : "beside";
  for (let i = 0; i < table.count; i++) {
    const kind = tokenKinds[table.kind[i]!]!;
    const base = baseOf(table, i);
    if (kind === "word" || kind === "character" || kind === "tag") terms.add(termOf(word, base));
    if (isUnfielded && kind !== "word" && kind !== "character" && kind !== "url")
      terms.add(termOf(kind, kind === "handle" ? nameOfHandle(base) : base));
  }
}
