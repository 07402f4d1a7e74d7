import { dialectMessages } from "../messages/dialects.ts";
import { binding } from "../operators/operator.ts";
import { quote } from "../quotes.ts";
import type { Dialect } from "./dialect.ts";
import { implicitAnd, joinAnd, joinNear, joinOr, wrapField, wrapNot } from "./joins.ts";
import { ownWord } from "./own-term.ts";
import { inGroup, simpleQuote, valueText } from "./phrase-texts.ts";
import { type OwnTerm, type Rule, readByRules } from "./read-by-rules.ts";
import { slopInMoves } from "./slop.ts";
import { writeTerm } from "./write-term.ts";
import { type Writing, writeTree } from "./write-tree.ts";

/** The query language of Brandwatch Consumer Research. */
export const brandwatch: Dialect = {
  name: "brandwatch",
  title: "Brandwatch",
  source:
    "Brandwatch help pages, read 2026-11-21: capitals for operators, NEAR/n counts words between, NEAR/nf keeps the order, braces for " +
    "capitals, `~n` counts moves, no wildcard at the beginning. Comments and some names of fields are recalled.",
  messages: dialectMessages,
  read: (source, setting) => readByRules(source, setting, { rules, implicit: implicitAnd }),
  write: (root, report) => writeTree(root, writing, report),
};

const value = String.raw`("[^"]*"|\[[^\]]*\]|[^\s()]+)`;

const rules: readonly Rule[] = [
  { pattern: /<<<([\s\S]*?)>>>/y, comment: ([, text]) => text!.trim() },
  {
    pattern: /NEAR\/(\d+)(f?)(?=[\s(])/y,
    infix: ([, number, suffix]) => joinNear(Number(number), suffix === "f"),
    binding: binding.near,
  },
  { pattern: /AND(?=[\s(])/y, infix: () => joinAnd, binding: binding.and },
  { pattern: /OR(?=[\s(])/y, infix: () => joinOr, binding: binding.or },
  { pattern: /NOT(?=[\s("{])/y, prefix: () => wrapNot, binding: binding.not },
  { pattern: /\{([^{}]*)\}/y, term: ([text]) => ({ text }) },
  { pattern: /raw:("[^"]*"|[^\s()]+)/y, term: ([, text]) => ({ text: `raw:${quote(text!.replaceAll('"', ""))}` }) },
  {
    pattern: /["\u201c\u201d]([^"\u201c\u201d]*)["\u201c\u201d](?:~(\d+))?/y,
    term: ([, text, moves]) => slopInMoves(text!, Number(moves ?? 0)),
  },
  {
    pattern: /"([^"]*)$/y,
    term: ([, text]) => ({ text: quote(text!), says: { key: "E01.quote", values: { text: text! } } }),
  },
  { pattern: /title:/y, prefix: (_, place) => wrapField("title", place), binding: binding.field },
  { pattern: /([A-Za-z_]+):\(([^()]*)\)/y, term: ([, name, list]) => field(name!, `(${list})`) },
  { pattern: new RegExp(`([A-Za-z_]+):${value}`, "y"), term: ([, name, text]) => field(name!, text!) },
  { pattern: /[^\s()"{}]+/y, term: ([text]) => ({ text: /^[#@$]|[*?]/.test(text) ? text : ownWord(text) }) },
];

/** Our names of the fields of Brandwatch. */
const names: Readonly<Record<string, string>> = {
  author: "author",
  site: "site",
  url: "url",
  links: "link",
  language: "lang",
  country: "country",
  city: "place",
  county: "place",
  state: "place",
  hashtags: "tag",
  at_mentions: "mention",
};

function field(name: string, text: string): OwnTerm {
  const sign = signs[name.toLowerCase()];
  if (sign !== undefined && /^[^\s()"*?:]+$/.test(text)) return { text: sign + text };
  const ours = names[name.toLowerCase()];
  if (ours !== undefined) return { text: `${ours}:${text}` };
  if (/^engagementtype$/i.test(name)) return engagement[text.toUpperCase()] ?? { says: { key: "E20.term" } };
  return /^author(?:followers|verified|bio)/i.test(name) ? { says: { key: "E12.fame" } } : { says: { key: "E20.field" } };
}

/** Fields that are terms here when they hold one name. */
const signs: Readonly<Record<string, string>> = { hashtags: "#", at_mentions: "@" };

const engagement: Readonly<Record<string, OwnTerm>> = {
  COMMENT: { text: "type:comment" },
  REPLY: { text: "type:reply" },
  RETWEET: { text: "type:repost" },
  QUOTE: { text: "type:quote" },
};

const writing: Writing = {
  and: " AND ",
  or: " OR ",
  beforeNot: " ",
  negate: (text) => `NOT ${text}`,
  term: (node) =>
    writeTerm(node, {
      or: " OR ",
      wildcards: /^[^*?]/,
      exact: (text) => `{${text}}`,
      raw: (text) => `raw:${simpleQuote(text)}`,
      tag: (name) => `hashtags:${name}`,
      handle: (name) => `at_mentions:${name}`,
      // Two moves for each swap are enough for any order.
      slop: (words, extra) => ({
        text: `${simpleQuote(words.join(" "))}~${extra + 2 * (words.length - 1)}`,
        because: "W21.slopMoves",
      }),
    }),
  near: (left, right, distance, ordered) => `${left} NEAR/${distance}${ordered ? "f" : ""} ${right}`,
  scope: (name, text) => (name === "title" ? inGroup("title:", text) : undefined),
  value(name, one) {
    const text = valueText(one);
    if (one.type !== "value" || text === undefined) return undefined;
    const type = Object.entries(engagement).find(([, { text: ours }]) => ours === `${name}:${one.text}`);
    if (type !== undefined) return `engagementType:${type[0]}`;
    const theirs = Object.entries(names).find(([, ours]) => ours === name && ours !== "place")?.[0];
    return theirs && `${theirs}:${text}`;
  },
};
