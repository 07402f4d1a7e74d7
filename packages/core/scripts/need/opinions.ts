/** Labels that others gave to lines of the written sets, without having seen the first label or what is heard. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { NeedKind, Welcome } from "../../src/need/need.ts";

/** One person's label of one line. */
export interface Opinion {
  readonly id: string;
  readonly need: NeedKind;
  readonly welcome: Welcome;
}

/** Whoever labelled, with all labels they gave. */
export interface Labeller {
  readonly name: string;
  readonly opinions: readonly Opinion[];
}

const folder = join(import.meta.dirname, "../../data/need/opinions");

/** Every labeller, `first` being whoever wrote the lines. */
export function readLabellers(): readonly Labeller[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".tsv"));
  return files.sort().map((file) => ({ name: basename(file, ".tsv"), opinions: readOpinions(join(folder, file)) }));
}

function readOpinions(path: string): readonly Opinion[] {
  const lines = readFileSync(path, "utf8").trim().split("\n");
  return lines.map((line) => {
    const [id = "", need = "", , welcome = ""] = line.split("\t");
    return { id, need: need as NeedKind, welcome: welcome as Welcome };
  });
}
