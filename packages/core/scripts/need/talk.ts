/** Ordinary talk, written for this project to teach and never to measure: what people say all day, asking and not asking. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { NeedKind } from "../../src/need/need.ts";

export interface TalkLine {
  readonly text: string;
  readonly kind: NeedKind;
  /** `conversation`, `customers` and so on: the file it stands in. */
  readonly source: string;
}

const folder = join(import.meta.dirname, "talk");

/** Every line of `talk/*.txt`, in the order of the files' names; a line `# kind` says what the lines under it are. */
export function readTalk(): readonly TalkLine[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  return names.sort().flatMap((name) => talkLines(readFileSync(join(folder, name), "utf8"), name.replace(".txt", "")));
}

function talkLines(text: string, source: string): readonly TalkLine[] {
  let kind: NeedKind = "none";
  return text.split("\n").flatMap((line) => {
    if (line.startsWith("# ")) kind = line.slice(2) as NeedKind;
    return line === "" || line.startsWith("# ") ? [] : [{ text: line, kind, source }];
  });
}
