import { readFileSync } from "node:fs";
import { join } from "node:path";
import { recommended, shippedRules } from "../../src/policy/index.ts";
import type { Rule } from "../../src/policy/rule.ts";
import { type RuleFigures, rulePage, titleOf } from "./page.ts";

/** The pages of all rules and their list, by path below `docs/rules`. */
export function rulePages(): ReadonlyMap<string, string> {
  const figures = readFigures();
  const pages = shippedRules.map((rule) => [`${rule.id}.md`, rulePage(rule, figures[rule.id])] as const);
  return new Map([["README.md", index()], ...pages]);
}

function readFigures(): Readonly<Record<string, RuleFigures>> {
  const text = readFileSync(join(import.meta.dirname, "../../data/replies/figures.json"), "utf8");
  return (JSON.parse(text) as { readonly rules: Readonly<Record<string, RuleFigures>> }).rules;
}

function index(): string {
  const steps = [...new Set(shippedRules.map(({ step }) => step))].sort();
  return `# The reply rules

Written from the rules themselves by \`pnpm docs:rules\`; do not edit. A reply is looked at in five steps. **Default** rules hold unless
a layer says otherwise: all that stop or ask for a second person, and the quietest and most useful of the others. The rest wait until
a layer turns them on. How often they are right is [measured](../policy-report.md); what their examples do not speak about is
[listed](../policy-mutants.md).
${steps.map(stepTable).join("")}`;
}

const stepNames: Readonly<Record<Rule["step"], string>> = {
  1: "The right voice: who speaks, and about what",
  2: "In the first person",
  3: "Respectful, and on the subject",
  4: "Helpful",
  5: "Private",
};

function stepTable(step: Rule["step"]): string {
  const rows = shippedRules.filter((rule) => rule.step === step).map(row);
  return `
## Step ${step}. ${stepNames[step]}

| rule | what | outcome | default |
|---|---|---|---|
${rows.join("\n")}
`;
}

function row(rule: Rule): string {
  const isDefault = recommended.includes(rule);
  return `| [\`${rule.id}\`](${rule.id}.md) | ${titleOf(rule)} | ${rule.outcome} | ${isDefault ? "yes" : "on request"} |`;
}
