/**
 * What the peers are given: posts already split into words, a gift to them, with what is no word said in words of its own. So
 * that they answer the same questions, the words stand in order, and tags, handles, spellings in capitals, language and author
 * stand behind them, where no phrase reaches.
 */
import type { Form } from "@earshot/core/query";
import { readWords } from "@earshot/core/text";
import type { BenchPost } from "../workload.ts";

export function sayPost({ text, lang, author }: BenchPost): string {
  const words = readWords(text);
  const plain = words.filter(({ kind, length }) => length === 1 && kind !== "handle" && kind !== "url" && kind !== "emoji");
  const tags = words.filter(({ kind }) => kind === "tag").map(({ base }) => word("tag", base));
  const handles = words.filter(({ kind }) => kind === "handle").map(({ base }) => word("handle", base.split(".")[0]!));
  const spellings = plain.map((each) => word("spelling", bare(each.text)));
  const beside = [word("lang", lang), word("author", author.handle.split(".")[0]!)];
  return [...plain.map(({ base }) => letters(base)), barrier, ...tags, ...handles, ...spellings, ...beside].join(" ");
}

/** A form said in the words of `sayPost`: what is left are words, phrases, prefixes, NEAR and the Boolean operators. */
export type Said =
  | { readonly says: "words"; readonly words: readonly string[] }
  | { readonly says: "prefix"; readonly letters: string }
  | { readonly says: "near"; readonly a: string; readonly b: string; readonly between: number }
  | { readonly says: "all" | "any"; readonly of: readonly Said[] }
  | { readonly says: "not"; readonly of: Said };

/** Throws where a form holds what the workload never has. */
export function sayForm(form: Form): Said {
  switch (form.kind) {
    case "all":
    case "any":
      return { says: form.kind, of: form.of.map(sayForm) };
    case "not":
      return { says: "not", of: sayForm(form.of) };
    case "sequence":
      return { says: "words", words: form.of.flatMap((member) => wordsOf(sayForm(member))) };
    case "window":
      return sayNear(form);
    case "leaf":
      return sayPattern(form.pattern);
    case "test":
      if (form.condition.kind === "text") return { says: "words", words: [word(form.field, form.condition.text.split(".")[0]!)] };
  }
  throw new Error(`the peers cannot be asked for ${form.kind}`);
}

const barrier = "zzbarrierzz";

function sayPattern(pattern: (Form & { readonly kind: "leaf" })["pattern"]): Said {
  if (pattern.kind === "word") return { says: "words", words: [letters(pattern.base)] };
  if (pattern.kind === "tag" || pattern.kind === "handle") return { says: "words", words: [word(pattern.kind, pattern.base)] };
  if (pattern.kind === "exact") return { says: "words", words: [word("spelling", pattern.text)] };
  const [first] = pattern.kind === "wildcard" ? pattern.parts : [];
  if (typeof first === "object") return { says: "prefix", letters: first.literal };
  throw new Error(`the peers cannot be asked for ${pattern.kind}`);
}

function sayNear({ of, within }: Form & { readonly kind: "window" }): Said {
  const [a, b] = of.map((member) => wordsOf(sayForm(member))[0]!);
  if (within.unit !== "between") throw new Error("the peers cannot be asked for sentences");
  return { says: "near", a: a!, b: b!, between: within.words };
}

function wordsOf(said: Said): readonly string[] {
  if (said.says !== "words") throw new Error("the peers cannot be asked for choices in phrases");
  return said.words;
}

/** Something that is no word, as a word that nobody writes. A spelling keeps its capitals apart from small letters. */
function word(kind: string, text: string): string {
  const spelled = kind === "spelling" ? text.replace(/[A-Z]/g, (capital) => `q${capital.toLowerCase()}q`) : text.toLowerCase();
  return `zz${kind}${letters(spelled)}zz`;
}

/** Letters and digits only, so that every engine takes it for one word. */
function letters(base: string): string {
  return base.replace(/[^\p{L}\p{N}]/gu, "x");
}

function bare(text: string): string {
  return text.replace(/^#/, "").replace(/['’]s?$/, "");
}
