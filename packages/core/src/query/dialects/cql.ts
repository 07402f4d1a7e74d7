import { cover, type Span } from "../../text/span.ts";
import { fieldNamed } from "../fields.ts";
import { replacing } from "../fixes.ts";
import { dialectMessages } from "../messages/dialects.ts";
import { binding, type Infix, type Mark } from "../operators/operator.ts";
import type { FixDetails, Report } from "../report.ts";
import type { QueryNode, ValueNode } from "../syntax.ts";
import { outerSpan } from "../tree.ts";
import { clauseText } from "./cql-clause.ts";
import { prox } from "./cql-prox.ts";
import { defineDialect } from "./define-dialect.ts";
import type { Dialect } from "./dialect.ts";
import { withFieldsOnTerms } from "./fields-on-terms.ts";
import { joinAnd, joinOr, wrapNot } from "./joins.ts";
import { simpleQuote } from "./phrase-texts.ts";
import { type Rule, readByRules } from "./read-by-rules.ts";
import { unclosedQuoteInAnyLetters } from "./shared-rules.ts";
import { type NearWords, writeTerm } from "./write-term.ts";
import { type Writing, writeTree } from "./write-tree.ts";

/** The Contextual Query Language of the library world, as SRU servers take it. */
export const cql: Dialect = defineDialect({
  name: "cql",
  title: "CQL 1.2",
  source:
    "CQL 1.2 of the Library of Congress, its grammar read 2026-11-24: operators in any letters, all of one strength and read from the left; " +
    "`not` has two sides. Recalled from its context set: prox counts the difference of positions, so neighbours are 1 apart, and takes <= 1 " +
    "for words and 0 for sentences where nothing is said; the relation = means the words in a row.",
  messages: dialectMessages,
  read: (source, setting) =>
    readByRules(source, setting, { rules, implicit: { spelling: sideBySide(setting.report), binding: binding.and } }),
  write: (root, report) => writeTree(withFieldsOnTerms(root), writing, report),
});

/** Two terms with nothing between: no query in CQL. Read as AND, with an error. */
function sideBySide(report: Report): Pick<Infix, "join"> {
  return {
    join(left, right, mark) {
      const place = cover(outerSpan(left), outerSpan(right));
      report.add("E20.words", place, () => ({ fixes: [...asPhrase(left, right, place), joinedBy(mark)] }));
      return joinAnd.join(left, right, mark);
    },
  };
}

function joinedBy({ span: place }: Mark): FixDetails {
  return replacing(place, "and ", "E20.words.fix");
}

/** Two plain words that are nothing else make a phrase. */
function asPhrase(left: QueryNode, right: QueryNode, place: Span): readonly FixDetails[] {
  if (left.type !== "word" || right.type !== "word") return [];
  const text = `"${left.text} ${right.text}"`;
  return [replacing(place, text, "fix.quote")];
}

/** `a not b` has two sides. */
const joinNot: Pick<Infix, "join"> = { join: (left, right, mark) => joinAnd.join(left, wrapNot.wrap(right, mark), mark) };

const quoted = String.raw`"(?:[^"\\]|\\.)*"`;
const relation = String.raw`(?:\s*(==|<>|<=|>=|=|<|>)|\s+(any|all|exact|adj|within|encloses)(?=[\s/"]))`;
const booleanEnd = String.raw`(?=[\s()"]|$)`;

function boolean(name: string): RegExp {
  return new RegExp(String.raw`${name}((?:/[^\s()]*)*)${booleanEnd}`, "iy");
}

const rules: readonly Rule[] = [
  { pattern: /sortby\s[\s\S]*$/iy, skip: { key: "W08.boost" } },
  { pattern: />\s*(?:\w+\s*=\s*)?"[^"]*"/y, skip: undefined },
  { pattern: /cql\.allRecords\s*=\s*1\s+not(?=[\s(])/iy, prefix: () => wrapNot, binding: binding.not },
  { pattern: /cql\.allRecords\s*=\s*1(?=[\s)]|$)/iy, term: () => ({ says: { key: "E20.everything" } }) },
  { pattern: boolean("and"), infix: () => joinAnd, binding: binding.and },
  { pattern: boolean("or"), infix: () => joinOr, binding: binding.and },
  { pattern: boolean("not"), infix: () => joinNot, binding: binding.and },
  { pattern: boolean("prox"), infix: ([, modifiers]) => prox(modifiers!), binding: binding.and },
  {
    pattern: new RegExp(String.raw`([A-Za-z][\w.]*)${relation}((?:/[\w.=]+)*)\s*(${quoted}|[^\s()"=<>]+)`, "iy"),
    term: ([, index, sign, word, modifiers, text]) => clauseText(index!, (sign ?? word)!.toLowerCase(), text!, modifiers),
  },
  { pattern: new RegExp(quoted, "y"), term: ([text]) => clauseText("cql.serverchoice", "=", text) },
  unclosedQuoteInAnyLetters,
  { pattern: /[^\s()"=<>]+/y, term: ([text]) => clauseText("cql.serverchoice", "=", text) },
];

/** Dates that count back from now, and languages that nobody told: no value of a record. */
function isRelative(name: string, one: ValueNode): boolean {
  if (name === "lang") return one.type === "value" && one.text === "unknown";
  const texts = one.type === "range" ? [one.from, one.to] : one.type === "value" ? [one.text] : [];
  return fieldNamed(name)?.kind.of === "date" && texts.some((text) => !/^\d{4}(?:-\d{2}){0,2}$/.test(text));
}

/** The names of the Dublin Core set, which every server knows. */
const indexes: Readonly<Record<string, string>> = {
  title: "dc.title",
  body: "dc.description",
  tag: "dc.subject",
  author: "dc.creator",
  lang: "dc.language",
  url: "dc.identifier",
};

const nearWords: NearWords = { any: (words) => proxWords(words, "unordered"), ordered: (words) => proxWords(words, "ordered") };

function proxWords(words: number, order: "ordered" | "unordered"): string {
  return `prox/unit=word/distance<=${words + 1}/${order}`;
}

const writing: Writing = {
  and: " and ",
  or: " or ",
  beforeNot: " not ",
  everything: "cql.allRecords=1",
  negate: (text) => text,
  term: (node) =>
    writeTerm(node, { or: " or ", wildcards: /./, near: nearWords, phrase: (text) => `"${text.replace(/["\\]/g, "\\$&")}"` }),
  near: (left, right, distance, ordered) => `(${left} ${proxWords(distance, ordered ? "ordered" : "unordered")} ${right})`,
  within: (left, right, unit) => `(${left} prox/unit=${unit}/distance=0/unordered ${right})`,
  scope: (name, text) => (indexes[name] === undefined || text.startsWith("(") ? undefined : `${indexes[name]} = ${text}`),
  value(name, one) {
    if (isRelative(name, one)) return undefined;
    if (name === "since" && one.type === "value") return `dc.date >= ${simpleQuote(one.text)}`;
    if (name === "until" && one.type === "value") return `dc.date <= ${simpleQuote(one.text)}`;
    if (name === "during" && one.type === "range") return `dc.date within "${one.from} ${one.to}"`;
    const index = name === "during" ? "dc.date" : indexes[name];
    return one.type === "value" && index !== undefined
      ? `${index} ${name === "author" ? "==" : "="} ${simpleQuote(one.text)}`
      : undefined;
  },
};
