import { quote } from "../quotes.ts";
import { dayAfter } from "./days.ts";
import { ownWord } from "./own-term.ts";
import type { OwnTerm } from "./read-by-rules.ts";

/** What our fields are called as indexes, in Dublin Core and without a set; empty: no field at all. */
const fields: Readonly<Record<string, string>> = {
  "cql.serverchoice": "",
  "cql.anywhere": "",
  "cql.keywords": "",
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
  date: "date",
};

/** The text between quotation marks, a backslash taken away. */
export function textWithin(term: string): string {
  return term.startsWith('"') ? term.slice(1, -1).replace(/\\(.)/g, "$1") : term;
}

/** Our spelling of `index relation term`. */
export function clauseText(index: string, relation: string, term: string): OwnTerm {
  const name = fields[index.toLowerCase().replace(/^(?:dc|srw|bath)\./, "")];
  if (name === undefined) return { says: { key: "E20.field" } };
  const text = term.replace(/^\^|\^$/g, "");
  const own = name === "date" ? dateText(relation, text) : withField(name, relation, text);
  return text === term ? own : { ...own, says: { key: "W21.anchor" } };
}

function withField(name: string, relation: string, text: string): OwnTerm {
  const sides = textOf(relation, text, name === "author" || name === "lang" || name === "url");
  if (sides === undefined) return { says: { key: "E20.term", values: { text: relation } } };
  const written = name === "" ? sides : `${name}:${sides}`;
  return { text: relation === "<>" ? `NOT ${written}` : written };
}

function textOf(relation: string, text: string, isValue: boolean): string | undefined {
  const words = text
    .trim()
    .split(/\s+/)
    .map(isValue ? quote : ownWord);
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
  const after = dayAfter(text, 1);
  const before = dayAfter(text, -1);
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
