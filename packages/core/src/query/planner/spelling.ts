import type { SearchGrammar } from "../profile.ts";
import type { Atom } from "./ask.ts";

/** One atom in the network's own spelling. Parameters stand beside the text and have none. */
export function spellAtom(atom: Atom, grammar: SearchGrammar): string {
  switch (atom.is) {
    case "parameter":
      return "";
    case "operator":
      return atom.text;
    case "not":
      return `-${spellAtom(atom.atom, grammar)}`;
    case "tag":
      return `#${atom.text}`;
    case "handle":
      return `@${atom.text}`;
    case "prefix":
      return `${atom.text}*`;
    case "phrase":
      return quoted(atom.text, grammar);
    case "term":
      return atom.prefix ? `${atom.text}*` : atom.text;
    case "word":
      return isPlain(atom.text) ? atom.text : quoted(atom.text, grammar);
  }
}

/** Words that mean something else to some network, and words with signs, are said to be words by quotation marks. */
function isPlain(word: string): boolean {
  return /^[\p{L}\p{M}\p{N}]+$/u.test(word) && !/^(and|or|not|near|to)$/i.test(word);
}

/** Where quotation marks mean nothing, operator words are at least written small, as no network reads operators. */
function quoted(text: string, { phrase }: SearchGrammar): string {
  const plain = text.replace(/["\u201c-\u201f\\]/g, " ").trim();
  return phrase === "none" ? plain.toLowerCase() : `"${plain}"`;
}
