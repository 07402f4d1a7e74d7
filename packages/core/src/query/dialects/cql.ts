import { dialectMessages } from "../messages/dialects.ts";
import { binding, type Infix } from "../operators/operator.ts";
import { quote } from "../quotes.ts";
import type { Report } from "../report.ts";
import { clauseText, textWithin } from "./cql-clause.ts";
import type { Dialect } from "./dialect.ts";
import { inOneField, withFieldsOnTerms } from "./fields-on-terms.ts";
import { joinAnd, joinNear, joinOr, joinWithin, wrapNot } from "./joins.ts";
import { simpleQuote } from "./phrase-texts.ts";
import { type Rule, readByRules } from "./read-by-rules.ts";
import { writeTerm } from "./write-term.ts";
import { type Writing, writeTree } from "./write-tree.ts";

/** The Contextual Query Language of the library world, as SRU servers take it. */
export const cql: Dialect = {
  name: "cql",
  title: "CQL 1.2",
  source:
    "CQL 1.2 of the Library of Congress (recalled): operators in any letters, all of one strength and read from the left; `not` has two " +
    "sides; prox counts the difference of positions, so neighbours are 1 apart; the relation = means the words in a row.",
  messages: dialectMessages,
  read: (source, setting) =>
    readByRules(source, setting, { rules, implicit: { spelling: sideBySide(setting.report), binding: binding.and } }),
  write: (root, report) => writeTree(withFieldsOnTerms(root), writing, report),
};

/** Two terms with nothing between: no query in CQL. Read as AND, with an error. */
function sideBySide(report: Report): Pick<Infix, "join"> {
  return {
    join(left, right, mark) {
      report.add("E20.words", mark.span, () => ({
        fixes: [{ key: "E20.words.fix", edits: [{ span: mark.span, text: "and " }] }],
      }));
      return joinAnd.join(left, right, mark);
    },
  };
}

/** `a not b` has two sides. */
const joinNot: Pick<Infix, "join"> = { join: (left, right, mark) => joinAnd.join(left, wrapNot.wrap(right, mark), mark) };

/** `prox/unit=word/distance<=2/ordered`: positions that differ by two have one word between. */
function prox(modifiers: string): Pick<Infix, "join"> {
  const unit = /\/(?:cql\.)?unit=(\w+)/i.exec(modifiers)?.[1]?.toLowerCase();
  if (unit === "sentence" || unit === "paragraph") return joinWithin(unit);
  const [, sign = "<=", number = "1"] = /\/(?:cql\.)?distance(<=|<|=)(\d+)/i.exec(modifiers) ?? [];
  const difference = Number(number) - (sign === "<" ? 1 : 0);
  return joinNear(Math.max(0, difference - 1), /\/(?:cql\.)?ordered/i.test(modifiers));
}

const quoted = String.raw`"(?:[^"\\]|\\.)*"`;
const relation = String.raw`(?:\s*(==|<>|<=|>=|=|<|>)|\s+(any|all|exact|adj|within)(?=[\s/"]))`;

const rules: readonly Rule[] = [
  { pattern: /sortby\s[\s\S]*$/iy, skip: { key: "W08.boost" } },
  { pattern: />\s*(?:\w+\s*=\s*)?"[^"]*"/y, skip: undefined },
  { pattern: /cql\.allRecords\s*=\s*1\s+not(?=[\s(])/iy, prefix: () => wrapNot, binding: binding.not },
  { pattern: /and(?:\/[^\s()]*)?(?=[\s(])/iy, infix: () => joinAnd, binding: binding.and },
  { pattern: /or(?:\/[^\s()]*)?(?=[\s(])/iy, infix: () => joinOr, binding: binding.and },
  { pattern: /not(?:\/[^\s()]*)?(?=[\s(])/iy, infix: () => joinNot, binding: binding.and },
  { pattern: /prox((?:\/[^\s()]+)*)(?=[\s(])/iy, infix: ([, modifiers]) => inOneField(prox(modifiers!)), binding: binding.and },
  {
    pattern: new RegExp(String.raw`([A-Za-z][\w.]*)${relation}(?:/[\w.=]+)*\s*(${quoted}|[^\s()"=<>]+)`, "iy"),
    term: ([, index, sign, word, text]) => clauseText(index!, (sign ?? word)!.toLowerCase(), textWithin(text!)),
  },
  { pattern: new RegExp(quoted, "y"), term: ([text]) => clauseText("cql.serverchoice", "=", textWithin(text)) },
  {
    pattern: /"([^"]*)$/y,
    term: ([, text]) => ({ text: quote(text!), says: { key: "E01.quote", values: { text: text! } } }),
  },
  { pattern: /[^\s()"=<>]+/y, term: ([text]) => clauseText("cql.serverchoice", "=", text) },
];

/** The names of the Dublin Core set, which every server knows. */
const indexes: Readonly<Record<string, string>> = {
  title: "dc.title",
  body: "dc.description",
  tag: "dc.subject",
  author: "dc.creator",
  lang: "dc.language",
  url: "dc.identifier",
};

const writing: Writing = {
  and: " and ",
  or: " or ",
  beforeNot: " not ",
  everything: "cql.allRecords=1",
  negate: (text) => text,
  term: (node) => writeTerm(node, { or: " or ", wildcards: /./, phrase: (text) => `"${text.replace(/["\\]/g, "\\$&")}"` }),
  near: (left, right, distance, ordered) =>
    `(${left} prox/unit=word/distance<=${distance + 1}/${ordered ? "ordered" : "unordered"} ${right})`,
  within: (left, right, unit) => `(${left} prox/unit=${unit}/distance=0/unordered ${right})`,
  scope: (name, text) => (indexes[name] === undefined || text.startsWith("(") ? undefined : `${indexes[name]} = ${text}`),
  value(name, one) {
    if (name === "since" && one.type === "value") return `dc.date >= ${simpleQuote(one.text)}`;
    if (name === "until" && one.type === "value") return `dc.date <= ${simpleQuote(one.text)}`;
    if (name === "during" && one.type === "range") return `dc.date within "${one.from} ${one.to}"`;
    const index = name === "during" ? "dc.date" : indexes[name];
    return one.type === "value" && index !== undefined ? `${index} = ${simpleQuote(one.text)}` : undefined;
  },
};
