import { dialectMessages } from "../messages/dialects.ts";
import { defineDialect } from "./define-dialect.ts";
import type { Dialect } from "./dialect.ts";
import { datesText } from "./lucene-dates.ts";
import { readLucene } from "./lucene-reader.ts";
import { simpleQuote } from "./phrase-texts.ts";
import { writeTerm } from "./write-term.ts";
import { type Writing, writeTree } from "./write-tree.ts";

/** The syntax of Lucene's classic query parser, which Elasticsearch, Solr and many products take over. */
export const lucene: Dialect = defineDialect({
  name: "lucene",
  title: "Lucene",
  source:
    "Lucene 8.7 classic query parser, measured 2026-11-21: terms side by side are alternatives, there is no precedence (a AND b OR c is +a +b " +
    "c), a query that only excludes finds nothing, `~n` counts moves and a swap costs two.",
  messages: dialectMessages,
  read: readLucene,
  write: (root, report) => writeTree(root, writing, report),
});

const names: Readonly<Record<string, string>> = {
  title: "title",
  body: "body",
  tag: "tags",
  author: "author",
  lang: "lang",
  domain: "domain",
  link: "link",
  url: "url",
  site: "site",
  country: "country",
  network: "network",
  type: "type",
};

const writing: Writing = {
  and: " AND ",
  or: " OR ",
  everything: "*:*",
  negate: (text) => `NOT ${text}`,
  term: (node) =>
    writeTerm(node, {
      or: " OR ",
      wildcards: /^[^*?]/,
      phrase: (text) => `"${text.replace(/["\\]/g, "\\$&")}"`,
      slop: (words, extra) => ({
        text: `${simpleQuote(words.join(" "))}~${extra + 2 * (words.length - 1)}`,
        because: "W21.slopMoves",
      }),
    }),
  near(left, right, distance, ordered) {
    if (!/^[\w\u00c0-\uffff]+$/.test(left) || !/^[\w\u00c0-\uffff]+$/.test(right)) return undefined;
    return { text: `"${left} ${right}"~${ordered ? distance : distance + 2}`, because: "W21.slopMoves" };
  },
  scope: (name, text) => (names[name] === undefined ? undefined : `${names[name]}:${text}`),
  value(name, one) {
    if (name === "since" || name === "until" || name === "during") return datesText(name, one);
    if (one.type === "range") return `${name}:[${one.from} TO ${one.to}]`;
    if (one.type === "comparison") return comparison(name, one.operator, one.text);
    if (name === "lang" && one.text === "unknown") return undefined;
    return `${names[name] ?? name}:${/^\w+$/.test(one.text) ? one.text : simpleQuote(one.text)}`;
  },
};

function comparison(name: string, operator: string, text: string): string {
  if (operator === "=") return `${name}:${text}`;
  if (operator.startsWith(">")) return `${name}:${operator === ">" ? "{" : "["}${text} TO *]`;
  return `${name}:[* TO ${text}${operator === "<" ? "}" : "]"}`;
}
