/**
 * Changes the source of every rule in small ways, in memory, and asks whether the rule's own examples notice, and if not, whether
 * the written replies do, of which the tests hold the findings: `pnpm mutate:policy`, or `pnpm mutate:policy tone/` for some. Prints each mutant that lived. Without a filter it writes `docs/policy-mutants.md` too.
 */
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Rule } from "@earshot/core/policy";
import { findingsInReplies, keepsExamples } from "./examples.ts";
import { formatMutants, type MutatedRule } from "./format.ts";
import { type Mutant, mutantsOf } from "./mutants.ts";

const folder = join(import.meta.dirname, "../../src/policy/rules");
const page = join(import.meta.dirname, "../../../../docs/policy-mutants.md");

/** The sources of the mutants by the address under which each is imported. */
const sources = new Map<string, string>();
registerHooks({
  load(url, context, next) {
    const source = sources.get(url);
    return source === undefined ? next(url, context) : { format: "module-typescript", source, shortCircuit: true };
  },
});

const wanted = process.argv[2];
const results: MutatedRule[] = [];
for (const file of globSync("*/*.ts", { cwd: folder }).sort()) {
  if (file.endsWith(".test.ts") || !file.startsWith(wanted ?? "")) continue;
  const result = await mutate(file);
  results.push(result);
  console.log(`${result.id}: ${result.mutants.length - result.alive.length} of ${result.mutants.length} killed`);
  for (const { line, change } of result.alive) console.log(`  ${file}:${line} ${change}`);
}
if (wanted === undefined) writeFileSync(page, formatMutants(results));

async function mutate(file: string): Promise<MutatedRule> {
  const mutants = mutantsOf(readFileSync(join(folder, file), "utf8"));
  const original = await rulesIn(pathToFileURL(join(folder, file)).href);
  const before = original.map(findingsInReplies).join("\n");
  const [kept, alive]: [Mutant[], Mutant[]] = [[], []];
  for (const [index, mutant] of mutants.entries()) {
    const fate = await fateOf(file, mutant, index, before);
    if (fate !== "killed by its examples") kept.push(mutant);
    if (fate === "alive") alive.push(mutant);
  }
  return { id: file.replace(/\.ts$/, ""), mutants, kept, alive };
}

/** A mutant that cannot even be loaded is dead. */
async function fateOf(file: string, mutant: Mutant, index: number, before: string): Promise<Fate> {
  const address = `${pathToFileURL(join(folder, file)).href}?mutant=${index}`;
  sources.set(address, mutant.source);
  try {
    const rules = await rulesIn(address);
    if (!rules.every(keepsExamples)) return "killed by its examples";
    return rules.map(findingsInReplies).join("\n") === before ? "alive" : "killed by the replies";
  } catch {
    return "killed by its examples";
  } finally {
    sources.delete(address);
  }
}

type Fate = "killed by its examples" | "killed by the replies" | "alive";

async function rulesIn(address: string): Promise<readonly Rule[]> {
  const exported: object = await import(address);
  return Object.values(exported).filter(isRule);
}

function isRule(value: unknown): value is Rule {
  return typeof value === "object" && value !== null && "check" in value && "bad" in value;
}
