/** Ordinary posts of other people as drafts: what stops there is a false alarm, but for the few that do hold an address or an insult. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Finding, lintReply, recommended, resolvePolicy } from "@earshot/core/policy";
import { library } from "./sets.ts";

/** Where the posts stand in the folder that `EARSHOT_SUITES` names. */
export const postsSuite = "conformance/goemotions-dev";

/** Posts that raters called neutral and nothing else: what ordinary talk looks like. */
export function readNeutralPosts(folder: string): readonly string[] {
  const labels = readFileSync(join(folder, "labels.txt"), "utf8").split("\n");
  const neutral = String(labels.indexOf("neutral"));
  const rows = readFileSync(join(folder, "dev.tsv"), "utf8").trimEnd().split("\n");
  return rows
    .map((row) => row.split("\t"))
    .filter(([, label]) => label === neutral)
    .map(([text]) => text!);
}

/** The findings that stop one such post, were it a reply of the library. */
export function stopsOf(text: string): readonly Finding[] {
  return lintReply({ text }, { organisation: library }, textRules).findings.filter(({ outcome }) => outcome === "stop");
}

/** Nobody speaks here for the library, so only the rules that judge words are asked. */
const textRules = resolvePolicy([{ level: "county", name: "county", rulesOf: "2026-11-24", rules: {} }], { rules: recommended });
