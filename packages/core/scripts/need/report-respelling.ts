/** The report's part on saying the same thing otherwise. */
import { detectNeed } from "../../src/need/detect.ts";
import { share } from "./measures.ts";
import { respellings } from "./respell.ts";
import type { WrittenLine } from "./sets.ts";
import { percent, table } from "./table.ts";

export interface Change {
  readonly line: WrittenLine;
  readonly respelt: string;
  readonly from: string;
  readonly to: string;
}

export function respellingPart(lines: readonly WrittenLine[]): string {
  const english = lines.filter(({ lang, dialect }) => lang === "en" && dialect === undefined);
  const tried = respellings.map(({ name, apply }) => ({ name, ...changesUnder(english, apply) }));
  const rows = tried.map(({ name, count, changes }) => [
    name,
    `${count}`,
    `${changes.length}`,
    percent(share(changes.length, count)),
  ]);
  const told = tried.flatMap(({ name, changes }) =>
    changes.map(({ line, from, to }) => `- ${name}: ${from} became ${to} (${line.id})`),
  );
  return `## The same, said otherwise

English test posts without dialect, respelt by rule; a change is another welcome.

${table(["Respelling", "Posts it touches", "Changes", "Share"], rows)}
Every change:

${told.join("\n")}
`;
}

/** What another spelling changes of the welcome. */
export function changesUnder(
  lines: readonly WrittenLine[],
  apply: (text: string) => string | undefined,
): { readonly count: number; readonly changes: readonly Change[] } {
  const touched = lines.flatMap((line) => {
    const respelt = apply(line.text);
    return respelt === undefined ? [] : [{ line, respelt, from: welcomeOf(line.text), to: welcomeOf(respelt) }];
  });
  return { count: touched.length, changes: touched.filter(({ from, to }) => from !== to) };
}

function welcomeOf(text: string): string {
  return detectNeed({ text, lang: "en" }).welcome;
}
