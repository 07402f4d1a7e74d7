/** The page of mutants. */
import type { Mutant, MutantKind } from "./mutants.ts";

/** One rule with its mutants, those that its examples did not notice, and of these the ones that the written replies did not either. */
export interface MutatedRule {
  readonly id: string;
  readonly mutants: readonly Mutant[];
  readonly kept: readonly Mutant[];
  readonly alive: readonly Mutant[];
}

/** Scores by kind and by rule, and every mutant that lived. */
export function formatMutants(rules: readonly MutatedRule[]): string {
  return `${[introduction, byKind, byRule, survivors].map((section) => section(rules)).join("\n\n")}\n`;
}

const kinds: readonly (readonly [MutantKind, string])[] = [
  ["condition", "a condition turned round, or made always true or false"],
  ["quantifier", "some for every, and the reverse"],
  ["filter", "a filter left out"],
  ["number", "a number one higher"],
  ["phrase", "a phrase or a word left out"],
];

function introduction(rules: readonly MutatedRule[]): string {
  const all = (side: "mutants" | "kept" | "alive") => rules.flatMap((rule) => rule[side]);
  return [
    "# Would a rule's examples notice?",
    "Written by `pnpm mutate:policy`; do not edit. Each rule's source was changed in one small way after another, and the rule's own " +
      "examples were asked again. A mutant that lived shows something that no example speaks about. Many phrases are left without an " +
      "example on purpose, as a page of two hundred helps nobody: [the sets of replies](policy-report.md) are there for these. " +
      "Word lists that several rules share are not changed here.",
    "Where the examples are silent the written replies are asked: the tests hold what is found in them, so a phrase that they need cannot be lost unseen.",
    `**Killed by the rule's own examples or by the replies: ${scoreOf(all("mutants"), all("alive"))}. By its examples alone: ${scoreOf(all("mutants"), all("kept"))}.**`,
  ].join("\n\n");
}

function byKind(rules: readonly MutatedRule[]): string {
  const rows = kinds.map(([kind, meaning]) => {
    const of = (side: "mutants" | "kept" | "alive") =>
      rules.flatMap((rule) => rule[side]).filter((mutant) => mutant.kind === kind);
    return `| ${meaning} | ${scoreOf(of("mutants"), of("kept"))} | ${scoreOf(of("mutants"), of("alive"))} |`;
  });
  return ["| change | by its examples | by these or the replies |", "| --- | --- | --- |", ...rows].join("\n");
}

function byRule(rules: readonly MutatedRule[]): string {
  const rows = rules.map(({ id, mutants, kept, alive }) => {
    const isLogic = ({ kind }: Mutant): boolean => kind !== "phrase";
    return `| \`${id}\` | ${scoreOf(mutants.filter(isLogic), alive.filter(isLogic))} | ${scoreOf(mutants, kept)} | ${scoreOf(mutants, alive)} |`;
  });
  return [
    "## Rule by rule",
    "",
    "| rule | logic killed | all, by its examples | all |",
    "| --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}

/** Only the logic: phrases without an example are listed by the command. */
function survivors(rules: readonly MutatedRule[]): string {
  const lines = rules.flatMap(({ id, alive }) =>
    alive
      .filter(({ kind }) => kind !== "phrase")
      .map(({ line, change }) => `- \`${id}\` line ${line}: \`${change.replaceAll("`", "'")}\``),
  );
  return ["## Logic that no example speaks about", "", ...lines].join("\n");
}

function scoreOf(mutants: readonly Mutant[], alive: readonly Mutant[]): string {
  if (mutants.length === 0) return "–";
  const killed = mutants.length - alive.length;
  return `${((100 * killed) / mutants.length).toFixed(0)} % (${killed} of ${mutants.length})`;
}
