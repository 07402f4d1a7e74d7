import { readings } from "../../text/readings.ts";
import { type Span, span } from "../../text/span.ts";
import { replacing } from "../fixes.ts";
import { dialectMessages } from "../messages/dialects.ts";
import { binding } from "../operators/operator.ts";
import { quote } from "../quotes.ts";
import type { FixDetails } from "../report.ts";
import { dayAfter } from "./days.ts";
import { defineDialect } from "./define-dialect.ts";
import type { Dialect } from "./dialect.ts";
import { implicitAnd, joinAnd, joinOr, wrapNot } from "./joins.ts";
import { plainWord } from "./own-term.ts";
import { simpleQuote } from "./phrase-texts.ts";
import { type OwnTerm, type Rule, readByRules } from "./read-by-rules.ts";
import { capitals, fieldWithoutValue, phrasePattern, phraseText, unclosedQuote } from "./shared-rules.ts";
import { slopInMoves } from "./slop.ts";
import { writeTerm } from "./write-term.ts";
import { type Approximate, type Writing, writeTree } from "./write-tree.ts";

/** The search of X, formerly Twitter: its API and its search box. */
export const x: Dialect = defineDialect({
  name: "x",
  title: "X",
  source:
    "X API documentation of search operators, read 2026-11-21: space is AND, AND before OR, no groups excluded, no query that only " +
    "excludes; `~n` counts as Lucene's slop does. min_faves, min_retweets and filter: belong to the search box (recalled).",
  messages: dialectMessages,
  read: (source, setting) => readByRules(source, setting, { rules, implicit: implicitAnd, isInCapitals: true }),
  write(root, report) {
    const text = writeTree(root, writing, report);
    if (root.type === "not") report.add("W20.pure", root.span);
    return text;
  },
});

const value = String.raw`("[^"]*"|\[[^[\]]*\]|[^\s()]+)`;

const rules: readonly Rule[] = [
  { pattern: capitals("OR"), infix: () => joinOr, binding: binding.or },
  { pattern: capitals("AND"), infix: () => joinAnd, binding: binding.and },
  { pattern: /NOT(?=\s)/y, prefix: () => ({ ...wrapNot, says: { key: "W21.notWord", fix: asMinus } }), binding: binding.not },
  { pattern: capitals("NOT"), prefix: () => ({ ...wrapNot, says: { key: "W21.notWord" } }), binding: binding.not },
  { pattern: /-(?=[^\s-])/y, prefix: () => wrapNot, binding: binding.not },
  {
    pattern: phrasePattern(String.raw`(?:~(\d+))?`),
    term: (match) => slopInMoves(literal(phraseText(match)), Number(match[3] ?? 0)),
  },
  unclosedQuote,
  { pattern: new RegExp(`([A-Za-z_]+):${value}`, "y"), term: ([, name, text]) => field(name!.toLowerCase(), bare(text!)) },
  fieldWithoutValue((name) => field(name.toLowerCase(), "x").says?.key !== "E20.field"),
  { pattern: /[#@$][^\s()"]+/y, term: ([text]) => ({ text }) },
  { pattern: /[^\s()"]+/y, term: ([text]) => (readings(text).length > 0 ? { text: plainWord(text) } : {}) },
];

/** `NOT a` as `-a`. */
function asMinus({ start, end }: Span): FixDetails {
  return replacing(span(start, end + 1), "-", "W21.notWord.fix");
}

/** X has no wildcards: the signs part words. */
function literal(text: string): string {
  return text.replace(/[*?]/g, " ");
}

function bare(text: string): string {
  return text.replaceAll('"', "");
}

/** Our spelling of a field of X. */
function field(name: string, text: string): OwnTerm {
  const quoted = quote(text);
  const same: Readonly<Record<string, string>> = {
    from: "author",
    to: "to",
    lang: "lang",
    place: "place",
    place_country: "country",
  };
  if (same[name] !== undefined) return { text: `${same[name]}:${/^[\w@.-]+$/.test(text) ? text : quoted}` };
  if (name === "url") return { text: `link:${quoted}` };
  if (name === "is" || name === "has" || name === "filter") return flags[`${name}:${text}`] ?? unknown;
  if (name === "since") return { text: `since:${text}` };
  if (name === "until") return dayAfter(text, -1) === undefined ? unknown : { text: `until:${dayAfter(text, -1)}` };
  const count = counts[name];
  if (count !== undefined) return { text: `${count}:>=${text}` };
  if (fame.test(name)) return { says: { key: "E12.fame" } };
  return { says: { key: "E20.field" } };
}

const unknown: OwnTerm = { says: { key: "E20.term" } };

const counts: Readonly<Record<string, string>> = {
  min_faves: "likes",
  min_likes: "likes",
  min_retweets: "reposts",
  min_reposts: "reposts",
  min_replies: "replies",
};

const fame = /^(?:followers_count|following_count|tweets_count|bio|bio_name|bio_location)$/;

const flags: Readonly<Record<string, OwnTerm>> = {
  "is:reply": { text: "is:reply" },
  "is:retweet": { text: "is:repost" },
  "is:repost": { text: "is:repost" },
  "is:quote": { text: "type:quote" },
  "is:verified": { says: { key: "E12.fame" } },
  "has:links": { text: "has:link" },
  "has:images": { text: "has:image" },
  "has:videos": { text: "has:video" },
  "has:video_link": { text: "has:video" },
  "has:media": { text: "has:media" },
  "has:geo": { text: "has:geo" },
  "filter:links": { text: "has:link" },
  "filter:images": { text: "has:image" },
  "filter:videos": { text: "has:video" },
  "filter:media": { text: "has:media" },
  "filter:replies": { text: "is:reply" },
  "filter:retweets": { text: "is:repost" },
  "filter:verified": { says: { key: "E12.fame" } },
};

const writing: Writing = {
  and: " ",
  or: " OR ",
  negate: (text) => `-${text}`,
  negatesTermsOnly: true,
  term: (node) => writeTerm(node, { or: " OR ", url: (text) => ({ text: `url:${simpleQuote(text)}`, because: "W21.address" }) }),
  value(name, one) {
    if (one.type === "value") return writtenFields[name]?.(one.text);
    const least =
      one.type === "comparison" && /^>/.test(one.operator) ? Number(one.text) + (one.operator === ">" ? 1 : 0) : undefined;
    const operator = { likes: "min_likes", reposts: "min_reposts", replies: "min_replies" }[name];
    return least === undefined || operator === undefined ? undefined : `${operator}:${least}`;
  },
};

const writtenFields: Readonly<Record<string, (text: string) => string | Approximate | undefined>> = {
  author: (text) => account("from:", text),
  to: (text) => account("to:", text),
  mention: (text) => account("@", text),
  lang: (text) => (text === "unknown" ? undefined : `lang:${text}`),
  link: (text) => ({ text: `url:${simpleQuote(text.replace(/\*$/, ""))}`, because: "W21.address" }),
  domain: (text) => ({ text: `url:${simpleQuote(text)}`, because: "W21.address" }),
  country: (text) => `place_country:${text}`,
  place: (text) => `place:${simpleQuote(text)}`,
  since: (text) => (dayAfter(text, 0) === undefined ? undefined : `since:${text}`),
  until: (text) => (dayAfter(text, 1) === undefined ? undefined : `until:${dayAfter(text, 1)}`),
  type: (text) => ({ reply: "is:reply", repost: "is:retweet", quote: "is:quote" })[text],
  is: (text) => ({ reply: "is:reply", repost: "is:retweet" })[text],
  has: (text) => ({ link: "has:links", image: "has:images", video: "has:videos", media: "has:media", geo: "has:geo" })[text],
};

/** Accounts are named by their handles only. */
function account(before: string, text: string): string | undefined {
  const handle = text.replace(/^@/, "");
  return /^\w{1,15}$/.test(handle) ? before + handle : undefined;
}
