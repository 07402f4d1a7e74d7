import { cover } from "../../text/span.ts";
import { defaultLimits } from "../limits.ts";
import { plainAddress } from "../match/names.ts";
import { dialectMessages } from "../messages/dialects.ts";
import { binding, type Mark } from "../operators/operator.ts";
import { quote } from "../quotes.ts";
import type { AndNode, PhraseNode, QueryNode } from "../syntax.ts";
import { networkNames } from "../tables/vocabularies.ts";
import { defineDialect } from "./define-dialect.ts";
import type { Dialect } from "./dialect.ts";
import { joinAnd, joinNear, joinOr, joinWithin, wrapField, wrapNot } from "./joins.ts";
import { ownWord } from "./own-term.ts";
import { inGroup, simpleQuote, valueText } from "./phrase-texts.ts";
import { type OwnTerm, type Rule, readByRules } from "./read-by-rules.ts";
import { capitals, fieldWithoutValue, operatorEnd, phrasePattern, phraseText, unclosedQuote } from "./shared-rules.ts";
import { type NearWords, writeTerm } from "./write-term.ts";
import { type Writing, writeTree } from "./write-tree.ts";

/** The query language of Talkwalker, which Hootsuite Listening shares. */
export const talkwalker: Dialect = defineDialect({
  name: "talkwalker",
  title: "Talkwalker",
  source:
    "Talkwalker's pages on its search syntax, read 2026-11-24: AND NOT or a minus excludes, words side by side are looked for near each " +
    "other, ten words for each one after the first; a word in capitals is found in capitals only; + and ++ for exact text; * at the end " +
    "only; site: also with an address. Seen in use only: sourcetype:, domainurl:, mention:, is:retweet. Recalled, with words between as " +
    "their measure: NEAR/n, ONEAR/n, SENTENCE. It does not say whether AND or OR comes first.",
  messages: dialectMessages,
  read: (source, setting) =>
    readByRules(source, setting, {
      rules,
      implicit: { spelling: { join: joinSideBySide }, binding: binding.and },
      isInCapitals: true,
      isPrecedenceUnsaid: true,
    }),
  write: (root, report) => writeTree(root, writing, report),
});

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
  return Object.assign(left, { span: cover(left.span, together.span), operands: withLast(left, together) });
}

/** As in AND: a chain is not built anew at each word. */
function withLast({ operands }: AndNode, last: QueryNode): AndNode["operands"] {
  (operands as QueryNode[])[operands.length - 1] = last;
  return operands;
}

function inOnePhrase(left: QueryNode, right: QueryNode): QueryNode | undefined {
  const start = loose.has(left) ? (left as PhraseNode) : asPhrase(left);
  const next = asPhrase(right);
  if (start === undefined || next === undefined) return undefined;
  const slop = Math.min((start.slop ?? 0) + looseness, defaultLimits.distance);
  const joined: PhraseNode = {
    type: "phrase",
    span: cover(left.span, right.span),
    parts: appended(start, next, loose.has(left)),
    slop,
  };
  loose.add(joined);
  return joined;
}

/** A phrase that grows is discarded for its longer self, so that its list can grow with it. */
function appended({ parts }: PhraseNode, next: PhraseNode, isGrowing: boolean): PhraseNode["parts"] {
  if (!isGrowing) return [...parts, ...next.parts];
  (parts as PhraseNode["parts"][number][]).push(...next.parts);
  return parts;
}

function asPhrase(node: QueryNode): PhraseNode | undefined {
  if (node.type !== "word" || node.parentheses !== undefined || /^(?:and|or|not)$/.test(node.text)) return undefined;
  return { type: "phrase", span: node.span, parts: [{ type: "word", text: node.text, span: node.span }] };
}

const rules: readonly Rule[] = [
  {
    pattern: capitals(String.raw`(O?)NEAR/(\d+)`),
    infix: ([, ordered, number]) => joinNear(Number(number), ordered !== ""),
    binding: binding.near,
  },
  {
    pattern: capitals(String.raw`SENTENCE(?:/(\d+))?`),
    infix: ([, number]) => ({ ...joinWithin("sentence"), ...(Number(number ?? 1) > 1 && { says: { key: "W21.sentences" } }) }),
    binding: binding.near,
  },
  { pattern: capitals("AND"), infix: () => joinAnd, binding: binding.and },
  { pattern: capitals("OR"), infix: () => joinOr, binding: binding.or },
  { pattern: new RegExp(String.raw`NOT${operatorEnd}|-(?=[^\s-])`, "y"), prefix: () => wrapNot, binding: binding.not },
  { pattern: /\+\+"([^"]*)"/y, term: ([, text]) => ({ text: `{${text}}` }) },
  { pattern: /\+"([^"]*)"/y, term: ([, text]) => ({ text: `raw:${quote(text!)}` }) },
  {
    pattern: phrasePattern(String.raw`(?:~(\d+))?`),
    term: (match) => ({ text: quote(phraseText(match)) + (match[3] === undefined ? "" : `~${Math.min(100, Number(match[3]))}`) }),
  },
  unclosedQuote,
  { pattern: /title:(?=\S)/y, prefix: (_, place) => wrapField("title", place), binding: binding.field },
  { pattern: /content:(?=\S)/y, prefix: (_, place) => wrapField("body", place), binding: binding.field },
  { pattern: /([A-Za-z_]+):\(([^()]*)\)/y, term: ([, name, list]) => field(name!, `(${list})`) },
  { pattern: /([A-Za-z_]+):("[^"]*"|\u201c[^\u201c\u201d]*\u201d|[^\s()]+)/y, term: ([, name, text]) => field(name!, text!) },
  fieldWithoutValue((name) => field(name, "x").says?.key !== "E20.field"),
  { pattern: /[A-Z]{2,}(?=[\s()]|$)/y, term: ([text]) => ({ text: `{${text}}` }) },
  { pattern: /[^\s()"]+/y, term: ([text]) => ({ text: /^[#@$]|[*?]/.test(text) ? text : ownWord(text) }) },
];

const names: Readonly<Record<string, string>> = {
  author: "author",
  lang: "lang",
  site: "site",
  domainurl: "site",
  url: "url",
  mention: "mention",
  sourcecountry: "country",
  sourcegeo: "country",
};

function field(name: string, text: string): OwnTerm {
  const own = name.toLowerCase();
  if (own === "is") return /^retweet$/i.test(text) ? { text: "is:repost" } : { says: { key: "E20.term" } };
  if (own === "sourcetype") return sourceType(text);
  const ours = names[own];
  if (ours === "site") return siteTerm(text);
  if (ours !== undefined) return { text: `${ours}:${text.replace(/[\u201c\u201d]/g, '"')}` };
  return { says: { key: /^(?:followers|reach|engagement)$/.test(own) ? "E12.fame" : "E20.field" } };
}

/** `SOCIALMEDIA_TWITTER`. Kinds of sites (news, blogs, forums) have no counterpart. */
function sourceType(text: string): OwnTerm {
  const network = /^SOCIALMEDIA_(\w+)$/i.exec(text)?.[1]?.toLowerCase();
  const name = network === "twitter" ? "x" : network;
  return name !== undefined && networkNames.includes(name) ? { text: `network:${name}` } : { says: { key: "E20.term" } };
}

/** A site may be written as an address. */
function siteTerm(text: string): OwnTerm {
  const address = plainAddress(text.replace(/["\u201c\u201d]/g, ""));
  if (text.startsWith("(")) return { text: `site:${text}` };
  return { text: `${address.includes("/") ? "url" : "site"}:${quote(address)}` };
}

const nearWords: NearWords = { any: (words) => `NEAR/${words}`, ordered: (words) => `ONEAR/${words}` };

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
      near: nearWords,
      raw: (text) => `+${simpleQuote(text)}`,
      slop: (words, extra) => `${simpleQuote(words.join(" "))}~${extra}`,
    }),
  near: (left, right, distance, ordered) => `${left} ${ordered ? "ONEAR" : "NEAR"}/${distance} ${right}`,
  within: (left, right, unit) => (unit === "sentence" ? `${left} SENTENCE ${right}` : undefined),
  scope: (name, text) => (name === "title" ? inGroup("title:", text) : undefined),
  value(name, one) {
    if (name === "is" && one.type === "value" && one.text === "repost") return "is:retweet";
    const theirs = Object.entries(names).find(([, ours]) => ours === name)?.[0];
    const text = valueText(one);
    return text !== undefined && theirs !== undefined ? `${theirs}:${text}` : undefined;
  },
};
