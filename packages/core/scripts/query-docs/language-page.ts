import { brandwatch, cql, type Dialect, lucene, meltwater, talkwalker, x } from "../../src/query/dialects/index.ts";
import { fieldSummaries } from "../../src/query/field-summaries.ts";
import { defaultLimits } from "../../src/query/limits.ts";
import type { OperatorExample, OperatorPage } from "../../src/query/operators/operator.ts";
import { pages } from "../../src/query/operators/pages.generated.ts";
import { networkNames } from "../../src/query/tables/vocabularies.ts";

/** The page of the language: operators with their examples, fields, limits, other tools' languages. */
export function languagePage(): string {
  return `# The query language

A query is words, joined by operators in capitals. Everything here is made from the operators themselves: the examples are their
tests. [What is said about queries](query-findings.md) lists every finding.

- NOT binds tighter than AND, AND tighter than OR; two terms side by side mean AND. Parentheses say it otherwise, and are worth writing
  wherever AND meets OR.
- Words are found whatever their capitals; a word without accents finds those with them, one with accents only itself. \`library\`
  also finds \`library's\`.
- A word finds its hashtag, and a tag in CamelCase is found by its words. Handles and addresses are found only by themselves.
- Text of scripts without spaces (Han, Kana, Thai and their kin) is found anywhere in a run.
- A test on a value that a post lacks is false, and its negation true.
- A note to whoever reads the query stands in \`/* … */\` or \`<<< … >>>\`. Formatting keeps it before what it stood before; in
  another tool's language it is kept where that has comments, and else a finding tells that it is left out.
- How many follow an author, and who is verified, cannot be asked: who gets an answer must not depend on fame.

| operator | what it does |
|---|---|
${pages.map(({ syntax, summary }) => `| ${cell(syntax)} | ${summary.replaceAll("|", "\\|")} |`).join("\n")}

${pages.map(section).join("\n\n")}

## Fields

${fieldsTable()}

Networks: ${networkNames.join(", ")}; others may be added.

## Limits

${defaultLimits.characters.toLocaleString("en-US")} characters, ${defaultLimits.depth} levels, ${defaultLimits.leaves.toLocaleString("en-US")} terms, ${defaultLimits.distance} words between the sides of NEAR.

## Other tools' languages

\`earshot translate\` reads and writes these. What cannot be said is named, and what is nearly the same is shown by a post that only
one of the two finds.

| language | where its rules are known from |
|---|---|
${[brandwatch, cql, lucene, meltwater, talkwalker, x].map(({ title, source }: Dialect) => `| ${title} | ${source.replaceAll("|", "\\|")} |`).join("\n")}
`;
}

function cell(syntax: string): string {
  return `\`${syntax.replaceAll("|", "\\|")}\``;
}

function section({ name, summary, examples }: OperatorPage): string {
  return [`## ${name}`, summary, table(examples)].join("\n\n");
}

function table(examples: readonly OperatorExample[]): string {
  const rows = examples.map((example) => `| ${code(example.query)} | ${meaning(example)} |`);
  return ["| query | |", "|---|---|", ...rows].join("\n");
}

/** What an example shows: how it is read, what it finds, with brackets round what is highlighted, and what it misses. */
function meaning({ formatted, finds = [], misses = [], says = [] }: OperatorExample): string {
  const parts = [
    formatted === undefined ? "" : `reads as ${code(formatted)}`,
    finds.length === 0 ? "" : `finds ${finds.map(code).join(", ")}`,
    misses.length === 0 ? "" : `not ${misses.map(code).join(", ")}`,
    says.length === 0 ? "" : `says ${says.join(", ")}`,
  ];
  return parts.filter((part) => part !== "").join("; ");
}

/** Text as code in a table: line breaks are shown, bars do not part cells. */
function code(text: string): string {
  const shown = text.replaceAll("\n", "\u23ce").replaceAll("|", "\\|");
  return shown.trim() === "" ? "nothing" : shown.includes("`") ? `\`\` ${shown} \`\`` : `\`${shown}\``;
}

function fieldsTable(): string {
  const rows = Object.entries(fieldSummaries).map(([name, summary]) => `| \`${name}:\` | ${summary} |`);
  return ["| field | |", "|---|---|", ...rows].join("\n");
}
