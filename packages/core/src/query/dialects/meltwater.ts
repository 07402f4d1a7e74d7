import { dialectMessages } from "../messages/dialects.ts";
import { binding } from "../operators/operator.ts";
import { quote } from "../quotes.ts";
import { defineDialect } from "./define-dialect.ts";
import type { Dialect } from "./dialect.ts";
import { implicitAnd, joinAnd, joinNear, joinOr, wrapField, wrapNot } from "./joins.ts";
import { ownWord } from "./own-term.ts";
import { inGroup, valueText } from "./phrase-texts.ts";
import { type OwnTerm, type Rule, readByRules } from "./read-by-rules.ts";
import { anyLetters, fieldWithoutValue, phrasePattern, phraseText, unclosedQuoteInAnyLetters } from "./shared-rules.ts";
import { type NearWords, writeTerm } from "./write-term.ts";
import { type Writing, writeTree } from "./write-tree.ts";

/** The query language of Meltwater. */
export const meltwater: Dialect = defineDialect({
  name: "meltwater",
  title: "Meltwater",
  source:
    "Meltwater help pages, read 2026-11-24: NOT before AND before OR, in any letters; NEAR is NEAR/4, NEAR/n and ONEAR/n count words " +
    "between, title: and ingress:, `^n` chooses the snippet. Names of other fields are recalled.",
  messages: dialectMessages,
  read: (source, setting) => readByRules(source, setting, { rules, implicit: implicitAnd }),
  write: (root, report) => writeTree(root, writing, report),
});

const rules: readonly Rule[] = [
  {
    pattern: anyLetters(String.raw`(o?)near(?:/(\d+))?`),
    infix: ([, ordered, number]) => joinNear(Number(number ?? 4), ordered !== ""),
    binding: binding.near,
  },
  { pattern: anyLetters("and"), infix: () => joinAnd, binding: binding.and },
  { pattern: anyLetters("or"), infix: () => joinOr, binding: binding.or },
  { pattern: anyLetters("not"), prefix: () => wrapNot, binding: binding.not },
  { pattern: phrasePattern(), term: (match) => ({ text: quote(phraseText(match)) }) },
  unclosedQuoteInAnyLetters,
  { pattern: /\^\d+/y, skip: { key: "W08.boost" } },
  { pattern: /(?:title|headline):(?=\S)/iy, prefix: (_, place) => wrapField("title", place), binding: binding.field },
  {
    pattern: /ingress:(?=\S)/iy,
    prefix: (_, place) => ({ ...wrapField("body", place), says: { key: "W21.lead" } }),
    binding: binding.field,
  },
  { pattern: /([A-Za-z_.]+):\(([^()]*)\)/y, term: ([, name, list]) => field(name!, `(${list!.replace(/\sor\s/gi, " OR ")})`) },
  { pattern: /([A-Za-z_.]+):("[^"]*"|[^\s()]+)/y, term: ([, name, text]) => field(name!, text!) },
  fieldWithoutValue((name) => /^(?:title|headline|ingress)$/i.test(name) || names[name.toLowerCase()] !== undefined),
  { pattern: /[^\s()"^]+/y, term: ([text]) => ({ text: /^[#@$]|[*?]/.test(text) ? text : ownWord(text) }) },
];

const names: Readonly<Record<string, string>> = {
  author: "author",
  language: "lang",
  lang: "lang",
  country: "country",
  url: "url",
  site: "site",
};

function field(name: string, text: string): OwnTerm {
  const ours = names[name.toLowerCase()];
  if (ours !== undefined) return { text: `${ours}:${text}` };
  return /^(?:followers|reach|authority)$/i.test(name) ? { says: { key: "E12.fame" } } : { says: { key: "E20.field" } };
}

const nearWords: NearWords = { any: (words) => `NEAR/${words}`, ordered: (words) => `ONEAR/${words}` };

const writing: Writing = {
  and: " AND ",
  or: " OR ",
  negate: (text) => `NOT ${text}`,
  term: (node) => writeTerm(node, { or: " OR ", wildcards: /^[^*?]/, near: nearWords }),
  near: (left, right, distance, ordered) => `${left} ${ordered ? "ONEAR" : "NEAR"}/${distance} ${right}`,
  scope: (name, text) => (name === "title" ? inGroup("title:", text) : undefined),
  value(name, one) {
    const theirs = Object.entries(names).find(([, ours]) => ours === name)?.[0];
    const text = valueText(one);
    return text !== undefined && theirs !== undefined ? `${theirs}:${text}` : undefined;
  },
};
