import type { Span } from "../../text/span.ts";
import { replacing } from "../fixes.ts";
import { dialectMessages } from "../messages/dialects.ts";
import { binding } from "../operators/operator.ts";
import { quote } from "../quotes.ts";
import type { FixDetails } from "../report.ts";
import type { ValueNode } from "../syntax.ts";
import { defineDialect } from "./define-dialect.ts";
import type { Dialect } from "./dialect.ts";
import { implicitAnd, joinAnd, joinNear, joinOr, wrapField, wrapNot } from "./joins.ts";
import { ownWord } from "./own-term.ts";
import { inGroup, simpleQuote, valueText } from "./phrase-texts.ts";
import { type Join, type OwnTerm, type Remark, type Rule, readByRules } from "./read-by-rules.ts";
import { capitals, fieldWithoutValue, operatorEnd, phrasePattern, phraseText, unclosedQuote } from "./shared-rules.ts";
import { slopInMoves } from "./slop.ts";
import { tildeGroups } from "./tilde-groups.ts";
import { writeTerm } from "./write-term.ts";
import { type Writing, writeTree } from "./write-tree.ts";

/** The query language of Brandwatch Consumer Research. */
export const brandwatch: Dialect = defineDialect({
  name: "brandwatch",
  title: "Brandwatch",
  source:
    "Brandwatch's page of query operators, read 2026-11-24: capitals for operators, NEAR/n counts words between, NEAR/nf keeps the order, " +
    "a group with ~n is a NEAR, braces for capitals, `<<<` for comments, no wildcard at the beginning, fields and their values. That `~n` " +
    "behind a phrase counts moves, from an older one. Recalled: hashtags:, at_mentions:, raw:. It does not say whether AND or OR comes first.",
  messages: dialectMessages,
  read: (source, setting) =>
    readByRules(source, setting, { rules: rulesOf(source), implicit: implicitAnd, isInCapitals: true, isPrecedenceUnsaid: true }),
  write: (root, report) => writeTree(root, writing, report),
  comment: (text) => `<<< ${text.replaceAll(">>>", "> > >").replaceAll("<<<", "< < <")} >>>`,
});

const value = String.raw`("[^"]*"|\[[^[\]]*\]|[^\s()]+)`;

/** `(a AND b)~5`: the AND of a group with a tilde behind it is a NEAR. */
function rulesOf(source: string): readonly Rule[] {
  const groupAt = tildeGroups(source);
  const joinIn = ({ start }: Span): Join => {
    const group = groupAt(start);
    return group === undefined ? joinAnd : joinNear(group.distance, false);
  };
  return [
    { pattern: /(?<=\)\s*)~\d+/y, skip: undefined },
    { pattern: capitals("AND"), infix: (_, place) => joinIn(place), binding: binding.and },
    ...rules,
  ];
}

const rules: readonly Rule[] = [
  { pattern: /<<<((?:(?!<<<)[\s\S])*?)>>>/y, comment: ([, text]) => text!.trim() },
  {
    pattern: new RegExp(String.raw`NEAR/(\d+)(f?)${operatorEnd}`, "y"),
    infix: ([, number, suffix]) => joinNear(Number(number), suffix === "f"),
    binding: binding.near,
  },
  {
    pattern: capitals(String.raw`ONEAR/(\d+)`),
    infix: ([, number], place) => ({ ...joinNear(Number(number), true), says: foreignNear(Number(number), place) }),
    binding: binding.near,
  },
  { pattern: capitals("OR"), infix: () => joinOr, binding: binding.or },
  { pattern: capitals("NOT"), prefix: () => wrapNot, binding: binding.not },
  { pattern: /-(?=[^\s-])/y, prefix: () => ({ ...wrapNot, says: { key: "W21.minus", fix: asNot } }), binding: binding.not },
  { pattern: /\{([^{}]*)\}/y, term: ([text]) => ({ text }) },
  { pattern: /raw:("[^"]*"|[^\s()]+)/y, term: ([, text]) => ({ text: `raw:${quote(text!.replaceAll('"', ""))}` }) },
  { pattern: phrasePattern(String.raw`(?:~(\d+))?`), term: (match) => slopInMoves(phraseText(match), Number(match[3] ?? 0)) },
  unclosedQuote,
  { pattern: /title:(?=\S)/y, prefix: (_, place) => wrapField("title", place), binding: binding.field },
  { pattern: /([A-Za-z_]+):\(([^()]*)\)/y, term: ([, name, list]) => field(name!, `(${list})`) },
  { pattern: new RegExp(`([A-Za-z_]+):${value}`, "y"), term: ([, name, text]) => field(name!, text!) },
  fieldWithoutValue((name) => field(name, "x").says?.key !== "E20.field"),
  { pattern: /[^\s()"{}]+/y, term: ([text]) => ({ text: /^[#@$]|[*?]/.test(text) ? text : ownWord(text) }) },
];

/** Other tools say ONEAR for what is NEAR with an f here. */
function foreignNear(distance: number, place: Span): Remark {
  const values = { fix: `NEAR/${distance}f`, text: `NEAR/${distance}f` };
  return {
    key: "W21.foreign",
    values: { fix: values.fix },
    fix: () => replacing(place, values.text),
  };
}

function asNot({ start, end }: Span): FixDetails {
  return replacing({ start, end }, "NOT ", "W21.minus.fix");
}

/** Our names of the fields of Brandwatch. */
const names: Readonly<Record<string, string>> = {
  author: "author",
  weblogTitle: "author",
  blogName: "author",
  site: "site",
  url: "url",
  links: "link",
  language: "lang",
  country: "country",
  city: "place",
  county: "place",
  state: "place",
  hashtags: "tag",
  tags: "tag",
  at_mentions: "mention",
  engagingWith: "to",
};

function field(name: string, text: string): OwnTerm {
  const own = name.toLowerCase();
  const sign = signs[own];
  if (sign !== undefined && /^[^\s()"*?:]+$/.test(text)) return { text: sign + text };
  if (own === "rating") return { text: `rating:${text.replace(/^\[(\S+) TO (\S+)\]$/, "$1..$2")}` };
  if (own in closed) return closed[own]![text.toUpperCase()] ?? { says: { key: "E20.term" } };
  const ours = oursByName.get(own);
  if (ours === undefined) return { says: { key: /^author(?:followers|verified|bio)/.test(own) ? "E12.fame" : "E20.field" } };
  return { text: `${ours}:${text}`, ...(remarks[own] && { says: remarks[own] }) };
}

const oursByName = new Map(Object.entries(names).map(([name, ours]) => [name.toLowerCase(), ours]));

/** Fields that are terms here when they hold one name. */
const signs: Readonly<Record<string, string>> = { hashtags: "#", at_mentions: "@" };

/** Places have codes of their own there: `gbr`, `deu.berlin.berlin`. */
const remarks: Readonly<Record<string, Remark>> = { country: { key: "W21.place" }, city: { key: "W21.place" } };

const engagement: Readonly<Record<string, OwnTerm>> = {
  COMMENT: { text: "type:comment" },
  REPLY: { text: "type:reply" },
  RETWEET: { text: "type:repost" },
  QUOTE: { text: "type:quote" },
};

/** Fields with a list of values. */
const closed: Readonly<Record<string, Readonly<Record<string, OwnTerm>>>> = {
  engagementtype: engagement,
  imagetype: { IMAGE: { text: "has:image" } },
  publishersubtype: { IMAGE: { text: "has:image" }, VIDEO: { text: "has:video" } },
  sensitivecontent: { TRUE: { text: "is:sensitive" }, FALSE: { text: "NOT is:sensitive" } },
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
      near: { any: (words) => `NEAR/${words}`, ordered: (words) => `NEAR/${words}f` },
      // Two moves for each swap are enough for any order.
      slop: (words, extra) => ({
        text: `${simpleQuote(words.join(" "))}~${extra + 2 * (words.length - 1)}`,
        because: "W21.slopMoves",
      }),
    }),
  near: (left, right, distance, ordered) => `${left} NEAR/${distance}${ordered ? "f" : ""} ${right}`,
  scope: (name, text) => (name === "title" ? inGroup("title:", text) : undefined),
  value(name, one) {
    if (name === "rating") return ratingText(one);
    const text = valueText(one);
    if (one.type !== "value" || text === undefined) return undefined;
    if (name === "country") return { text: `country:${text}`, because: "W21.placeThere" };
    const theirs =
      closedValues.get(`${name}:${one.text}`) ?? Object.entries(names).find(([, ours]) => ours === name && ours !== "place")?.[0];
    return theirs === undefined || theirs.includes(":") ? theirs : `${theirs}:${text}`;
  },
};

/** Our tests of closed vocabularies, by what says them there. */
const closedValues: ReadonlyMap<string, string> = new Map([
  ["type:comment", "engagementType:COMMENT"],
  ["type:reply", "engagementType:REPLY"],
  ["is:reply", "engagementType:REPLY"],
  ["type:repost", "engagementType:RETWEET"],
  ["is:repost", "engagementType:RETWEET"],
  ["type:quote", "engagementType:QUOTE"],
  ["has:image", "imageType:image"],
  ["is:sensitive", "sensitiveContent:true"],
]);

/** Stars as a number or a range of them; comparisons have no end that everybody shares. */
function ratingText(one: ValueNode): string | undefined {
  if (one.type === "range") return `rating:[${one.from} TO ${one.to}]`;
  const isOne = one.type === "value" || (one.type === "comparison" && one.operator === "=");
  return isOne ? `rating:${one.text}` : undefined;
}
