/** The written sets, and into which part of the work each line falls. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { NeedKind, Welcome } from "../../src/need/need.ts";

/** One line of the written sets; what each field means stands in `data/need/README.md`. */
export interface WrittenLine {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
  readonly dialect?: string;
  readonly need: NeedKind;
  readonly indirect?: true;
  readonly welcome: Welcome;
  readonly reason?: string;
  readonly why: string;
}

export type Part = "train" | "dev" | "test" | "yardstick";

const folder = join(import.meta.dirname, "../../data/need");

/** Every line of every theme, in the order of the files' names; those that only teach and those that only measure last. */
export function readSets(): readonly WrittenLine[] {
  return [folder, join(folder, "teaching"), join(folder, "yardstick")].flatMap(readThemes);
}

function readThemes(from: string): readonly WrittenLine[] {
  const themes = readdirSync(from).filter((name) => name.endsWith(".jsonl"));
  return themes.sort().flatMap((name) => readLines(readFileSync(join(from, name), "utf8")));
}

/** The lines of one part. */
export function readPart(part: Part): readonly WrittenLine[] {
  return readSets().filter(({ id }) => partOf(id) === part);
}

/**
 * Six lines of ten train, one of ten tunes, three of ten test: told by the id alone, so a line never changes sides. The sets that
 * are called `teaching-` were written to teach and measure nothing; `yardstick-` only measures.
 */
export function partOf(id: string): Part {
  const share = hashOfId(id) % 10;
  if (id.startsWith("yardstick-")) return "yardstick";
  if (share < 6 || isTeaching(id)) return "train";
  return share < 7 ? "dev" : "test";
}

/** Whether a line stands in a set that was written to teach. */
export function isTeaching(id: string): boolean {
  return id.startsWith("teaching-");
}

/** FNV-1a over the id, mixed so that ids that differ in the last digit fall far apart. Its remainders deal out parts and folds. */
export function hashOfId(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

function readLines(text: string): readonly WrittenLine[] {
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as WrittenLine);
}
