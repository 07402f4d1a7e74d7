import { cover } from "../../text/span.ts";
import { dialectMessages } from "../messages/dialects.ts";
import { binding, type Mark } from "../operators/operator.ts";
import { quote } from "../quotes.ts";
import type { PhraseNode, QueryNode } from "../syntax.ts";
import type { Dialect } from "./dialect.ts";
import { joinAnd, joinNear, joinOr, joinWithin, wrapField, wrapNot } from "./joins.ts";
import { ownWord } from "./own-term.ts";
import { inGroup, simpleQuote, valueText } from "./phrase-texts.ts";
import { type OwnTerm, type Rule, readByRules } from "./read-by-rules.ts";
import { writeTerm } from "./write-term.ts";
import { type Writing, writeTree } from "./write-tree.ts";

/** The query language of Talkwalker, which Hootsuite Listening shares. */
export const talkwalker: Dialect = {
  name: "talkwalker",
  title: "Talkwalker",
  source:
    "Talkwalker help pages, read 2026-11-21: words side by side are looked for near each other, ten words for each one after the " +
    "first; a word in capitals is found in capitals only; + and ++ for exact text; * at the end only. NEAR/n, SENTENCE and the names of fields are recalled.",
  messages: dialectMessages,
  read: (source, setting) =>
    readByRules(source, setting, { rules, implicit: { spelling: { join: joinSideBySide }, binding: binding.and } }),
  write: (root, report) => writeTree(root, writing, report),
};

/** Words that may stand between two that are written side by side. */
const looseness = 10;

/** Phrases that come from words side by side, to which the next word is added. */
const loose = new WeakSet<QueryNode>();

/** Words side by side belong together more than what AND joins; anything else side by side has to occur too. */
function joinSideBySide(left: QueryNode, right: QueryNode, mark: Mark): QueryNode {
  const before = left.type === "and" && left.parentheses === undefined ? left.operands.at(-1)! : left;
  const together = inOnePhrase(before, right);
  if (together === undefined) return joinAnd.join(left, right, mark);
  if (before === left || left.type !== "and") return together;
  return { ...left, span: cover(left.span, together.span), operands: [...left.operands.slice(0, -1), together] };
}

function inOnePhrase(left: QueryNode, right: QueryNode): QueryNode | undefined {
  const start = loose.has(left) ? (left as PhraseNode) : asPhrase(left);
  const next = asPhrase(right);
  if (start === undefined || next === undefined) return undefined;
  const slop = (start.slop ?? 0) + looseness;
  const joined: PhraseNode = { type: "phrase", span: cover(left.span, right.span), parts: [...start.parts, ...next.parts], slop };
  loose.add(joined);
  return joined;
}

function asPhrase(node: QueryNode): PhraseNode | undefined {
  if (node.type !== "word" || node.parentheses !== undefined) return undefined;
  return { type: "phrase", span: node.span, parts: [{ type: "word", text: node.text, span: node.span }] };
}

const rules: readonly Rule[] = [
  {
    pattern: /(O?)NEAR\/(\d+)(?=[\s(])/y,
    infix: ([, ordered, number]) => joinNear(Number(number), ordered !== ""),
    binding: binding.near,
  },
  { pattern: /SENTENCE(?=[\s(])/y, infix: () => joinWithin("sentence"), binding: binding.near },
  { pattern: /AND(?=[\s(])/y, infix: () => joinAnd, binding: binding.and },
  { pattern: /OR(?=[\s(])/y, infix: () => joinOr, binding: binding.or },
  { pattern: /NOT(?=[\s("])|-(?=[^\s-])/y, prefix: () => wrapNot, binding: binding.not },
  { pattern: /\+\+"([^"]*)"/y, term: ([, text]) => ({ text: `{${text}}` }) },
  { pattern: /\+"([^"]*)"/y, term: ([, text]) => ({ text: `raw:${quote(text!)}` }) },
  {
    pattern: /["\u201c\u201d]([^"\u201c\u201d]*)["\u201c\u201d](?:~(\d+))?/y,
    term: ([, text, extra]) => ({ text: quote(text!) + (extra === undefined ? "" : `~${extra}`) }),
  },
  {
    pattern: /"([^"]*)$/y,
    term: ([, text]) => ({ text: quote(text!), says: { key: "E01.quote", values: { text: text! } } }),
  },
  { pattern: /title:/y, prefix: (_, place) => wrapField("title", place), binding: binding.field },
  { pattern: /([A-Za-z_]+):\(([^()]*)\)/y, term: ([, name, list]) => field(name!, `(${list})`) },
  { pattern: /([A-Za-z_]+):("[^"]*"|[^\s()]+)/y, term: ([, name, text]) => field(name!, text!) },
  { pattern: /[A-Z]{2,}(?=[\s()]|$)/y, term: ([text]) => ({ text: `{${text}}` }) },
  { pattern: /[^\s()"]+/y, term: ([text]) => ({ text: /^[#@$]|[*?]/.test(text) ? text : ownWord(text) }) },
];

const names: Readonly<Record<string, string>> = {
  author: "author",
  lang: "lang",
  site: "site",
  url: "url",
  sourcecountry: "country",
  sourcegeo: "country",
};

function field(name: string, text: string): OwnTerm {
  const ours = names[name.toLowerCase()];
  if (ours !== undefined) return { text: `${ours}:${text}` };
  return /^(?:followers|reach|engagement)$/i.test(name) ? { says: { key: "E12.fame" } } : { says: { key: "E20.field" } };
}

const writing: Writing = {
  and: " AND ",
  or: " OR ",
  negate: (text) => `NOT ${text}`,
  term: (node) =>
    writeTerm(node, {
      or: " OR ",
      wildcards: /^[^*?][^*]*\*?$/,
      // A bare word in capitals would be found in capitals only; quotation marks keep it as wide as it is here.
      word: (text) => (/^[A-Z]{2,}$/.test(text) ? simpleQuote(text) : text),
      exact: (text) => `++${simpleQuote(text)}`,
      raw: (text) => `+${simpleQuote(text)}`,
      slop: (words, extra) => `${simpleQuote(words.join(" "))}~${extra}`,
    }),
  near: (left, right, distance, ordered) => `${left} ${ordered ? "ONEAR" : "NEAR"}/${distance} ${right}`,
  within: (left, right, unit) => (unit === "sentence" ? `${left} SENTENCE ${right}` : undefined),
  scope: (name, text) => (name === "title" ? inGroup("title:", text) : undefined),
  value(name, one) {
    const theirs = Object.entries(names).find(([, ours]) => ours === name)?.[0];
    const text = valueText(one);
    return text !== undefined && theirs !== undefined ? `${theirs}:${text}` : undefined;
  },
};
