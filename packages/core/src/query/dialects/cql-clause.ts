import { quote } from "../quotes.ts";
import { languageNames } from "../tables/vocabularies.ts";
import { dateAfter } from "./days.ts";
import { shortCodes } from "./language-codes.ts";
import { ownWord } from "./own-term.ts";
import type { OwnTerm, Remark } from "./read-by-rules.ts";

/** What our fields are called as indexes, in Dublin Core and without a set; empty: no field at all. */
const fields: Readonly<Record<string, string>> = {
  serverchoice: "",
  keywords: "",
  anywhere: "",
  keyword: "",
  text: "",
  title: "title",
  description: "body",
  subject: "tag",
  creator: "author",
  author: "author",
  language: "lang",
  identifier: "url",
};

/** Names of dates. */
const dateNames = /^(?:date|year|publicationyear|datepublished|issued|created|modified)$/;

/** The text of a term, without its marks. A backslash takes a sign as it is, and no wildcard is left of it. */
function termText(term: string): string {
  const text = term.startsWith('"') ? term.slice(1, -1) : term;
  return text.replace(/\\([*?^])/g, " ").replace(/\\(.)/g, "$1");
}

/** Our spelling of `index relation term`. */
export function clauseText(index: string, relation: string, term: string, modifiers: string = ""): OwnTerm {
  const own = index.toLowerCase().replace(/^(?:cql|dc|dcterms|srw|bath)\./, "");
  const name = dateNames.test(own) ? "date" : fields[own];
  if (name === undefined) return { says: { key: "E20.field" } };
  const written = termText(term);
  const text = written.replace(/^\^|\^$/g, "");
  const clause = name === "date" ? dateText(relation, text) : withField(name, relation, text);
  const says = clause.says ?? remarkOf(name, relation, text !== written, modifiers);
  return says === undefined ? clause : { ...clause, says };
}

function remarkOf(name: string, relation: string, isAnchored: boolean, modifiers: string): Remark | undefined {
  if (isAnchored) return { key: "W21.anchor" };
  const [, widening] = /\/(?:\w+\.)?(stem|fuzzy|phonetic|sounds|thesaurus)/i.exec(modifiers) ?? [];
  if (widening !== undefined) return { key: "W21.modifier", values: { text: widening } };
  return name === "author" && relation !== "==" && relation !== "exact" ? { key: "W21.name" } : undefined;
}

function withField(name: string, relation: string, text: string): OwnTerm {
  if (name === "lang") return languageText(relation, text);
  const sides = textOf(relation, text, name === "author" || name === "url");
  if (sides === undefined) return { says: { key: "E20.term", values: { text: relation } } };
  const written = name === "" ? sides : `${name}:${sides}`;
  return { text: relation === "<>" ? `NOT ${written}` : written };
}

/** Languages have codes of three letters in catalogues. */
function languageText(relation: string, text: string): OwnTerm {
  const codes = text
    .trim()
    .toLowerCase()
    .split(/\s+/)
    .map((code) => shortCodes[code] ?? languageNames[code] ?? code);
  if (relation === "all" && codes.length > 1) return { says: { key: "E20.term" } };
  const value = codes.length > 1 ? `(${codes.join(" OR ")})` : codes[0];
  return { text: relation === "<>" ? `NOT lang:${value}` : `lang:${value}` };
}

function textOf(relation: string, text: string, isValue: boolean): string | undefined {
  const words = text
    .trim()
    .split(/\s+/)
    .map((word) => (isValue ? quote(word) : ownWord(word)));
  switch (relation) {
    case "any":
      return words.length > 1 ? `(${words.join(" OR ")})` : words[0];
    case "all":
      if (isValue && words.length > 1) return undefined;
      return words.length > 1 ? `(${words.join(" AND ")})` : words[0];
    case "=":
    case "adj":
    case "==":
    case "exact":
    case "<>":
      return words.length > 1 || isValue ? quote(text) : words[0];
    default:
      return undefined;
  }
}

function dateText(relation: string, text: string): OwnTerm {
  const after = dateAfter(text, 1);
  const before = dateAfter(text, -1);
  const [from, to] = text.split(/\s+/);
  const written: Readonly<Record<string, string | undefined>> = {
    "=": `during:${text}`,
    "==": `during:${text}`,
    exact: `during:${text}`,
    ">=": `since:${text}`,
    "<=": `until:${text}`,
    ">": after && `since:${after}`,
    "<": before && `until:${before}`,
    within: to && `during:${from}..${to}`,
    "<>": `NOT during:${text}`,
  };
  return written[relation] === undefined ? { says: { key: "E20.term" } } : { text: written[relation] };
}
