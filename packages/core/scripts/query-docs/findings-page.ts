import { lint } from "../../src/query/lint.ts";
import { parse } from "../../src/query/parse.ts";
import { requireQuery } from "../../src/query/query-tag.ts";
import { checkExamples, parseSearchFile } from "../../src/query/search-file.ts";
import { translate } from "../../src/query/translate.ts";
import { applyEdits, type Diagnostic, render } from "../../src/text/index.ts";
import { type FindingExample, type FindingPage, findingPages } from "./finding-examples.ts";

/** The page of all findings: each with examples, their place, the reason, and what the way out makes of them. */
export function findingsPage(): string {
  return `# What is said about queries

Every finding has a code that stays, a place in the query, a reason in words, and where there is one a way out, which \`earshot check\`
shows and a search box can apply. Codes with E are errors: the query does not run until they are gone. W are warnings: it runs, and
probably not as meant. I is worth knowing. Wordings can be translated (\`messages\`). [The language](query-language.md) has the rest.

${findingPages.map(({ code, title }) => `- [${code}](#${anchorOf(code, title)}) ${title}`).join("\n")}

${findingPages.map(section).join("\n\n")}
`;
}

function section({ code, title, why, examples }: FindingPage): string {
  return [`## ${code} ${title}`, why, ...examples.map((example) => shown(code, example))].join("\n\n");
}

function shown(code: string, example: FindingExample): string {
  const found = findingsOf(example).filter((finding) => finding.code === code);
  const source = example.query;
  const fixed = found.flatMap(({ fixes = [] }) => fixes.map(({ edits }) => applyEdits(source, edits)));
  const results = fixed.filter((text) => text.trim() !== "").map((text) => (text.includes("\n") ? fence(text) : `- \`${text}\``));
  const heading = example.from ? `In ${example.from.title}:` : example.to ? `Written for ${example.to.title}:` : "";
  const parts = [
    heading,
    fence(render(found, source)),
    results.length > 0 ? `Mended:\n\n${results.join(results.some((text) => text.includes("\n")) ? "\n\n" : "\n")}` : "",
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

/** What is said about an example. */
export function findingsOf({ query, from, to, isFile = false }: FindingExample): readonly Diagnostic[] {
  if (to !== undefined) return translate(requireQuery(query), to).diagnostics;
  if (isFile) return fileFindings(query);
  const result = parse(query, from === undefined ? {} : { dialect: from });
  const root = result.ok ? result.query : result.draft;
  return [...result.diagnostics, ...(from === undefined ? lint(root, { use: "listening", saved: () => undefined }) : [])];
}

function fileFindings(text: string): readonly Diagnostic[] {
  const result = parseSearchFile(text);
  return result.ok ? checkExamples(result.search) : result.diagnostics;
}

function fence(text: string): string {
  return `\`\`\`text\n${text.trimEnd()}\n\`\`\``;
}

function anchorOf(code: string, title: string): string {
  return `${code} ${title}`
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, "")
    .replaceAll(" ", "-");
}
