/** The report's part on what a need is about. */
import { detectNeed } from "../../src/need/detect.ts";
import { share } from "./measures.ts";
import { laterSubjects, subjects } from "./subjects.ts";
import { percent, table } from "./table.ts";

/** A post, what somebody would look up, and what was named. */
export interface Named {
  readonly text: string;
  readonly wanted: string;
  readonly about: string | undefined;
}

/** Reads lines in which brackets mark the subject, and asks what each is about. */
export function namedIn(lines: readonly string[]): readonly Named[] {
  return lines.map((line) => {
    const text = line.replaceAll(/[[\]]/g, "");
    return { text, wanted: line.slice(line.indexOf("[") + 1, line.indexOf("]")), about: detectNeed({ text }).about };
  });
}

/** Whether a search would find it: one holds the other, and they are at most three words apart. */
export function isNear({ wanted, about }: Named): boolean {
  if (about === undefined || !(about.includes(wanted) || wanted.includes(about))) return false;
  return Math.abs(about.split(" ").length - wanted.split(" ").length) <= 3;
}

export function isExact({ wanted, about }: Named): boolean {
  return wanted === about;
}

export function aboutPart(): string {
  const rows = [
    ["lines the rules were written with", namedIn(subjects)],
    ["lines written after them, and not looked at", namedIn(laterSubjects)],
  ] as const;
  const heads = ["Written sample", "Lines", "The very words", "Near enough to search with"];
  const shareOf = (named: readonly Named[], is: (one: Named) => boolean) => percent(share(named.filter(is).length, named.length));
  const cells = rows.map(([name, named]) => [name, `${named.length}`, shareOf(named, isExact), shareOf(named, isNear)]);
  return `## What a need is about\n\n${table(heads, cells)}
Near enough: the subject named holds the one wanted, or stands in it, and they are at most three words apart.
`;
}
