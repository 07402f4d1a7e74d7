/** Public sets that only measure; nothing was ever trained on them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rowsOf } from "./csv.ts";

export interface PublicSets {
  /** Requests of a bank's customers: each is a need. */
  readonly banking: readonly string[];
  /** Questions put to a university's library: each is a need. */
  readonly library: readonly string[];
  /** Comments whose only label is `neutral`: alarms are counted on them, although some do ask something. */
  readonly neutral: readonly string[];
}

export function readPublicSets(suites: string): PublicSets {
  const read = (path: string): string => readFileSync(join(suites, "conformance", path), "utf8");
  return {
    banking: rowsOf(read("banking77-test/test.csv"))
      .slice(1)
      .map(([text = ""]) => text),
    library: read("library-questions/golden_set_merged_271.jsonl")
      .split("\n")
      .filter((line) => line.startsWith("{"))
      .map((line) => (JSON.parse(line) as { question: string }).question),
    neutral: read("goemotions-dev/dev.tsv")
      .split("\n")
      .map((line) => line.split("\t"))
      .filter(([, labels]) => labels === neutralLabel)
      .map(([text = ""]) => text),
  };
}

/** Its index in that set's `labels.txt`. */
const neutralLabel = "27";
