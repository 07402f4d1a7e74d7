/** The report's part on the simulated town. */
import { askingKinds } from "../../src/need/weigh.ts";
import { figuresAt, share } from "./measures.ts";
import type { HeardTownLine } from "./report.ts";
import { percent, table } from "./table.ts";

/** So many posts a day can be looked at in twenty minutes. */
const aDay = 20;

export function townPart(town: readonly HeardTownLine[]): string {
  const needs = figuresAt(
    town.map(({ line, need }) => judged(isAsking(need.kind), isAsking(line.truth.need))),
    1,
  );
  const welcome = figuresAt(
    town.map(({ line, need }) => judged(need.welcome === "yes", line.truth.welcome === "yes")),
    1,
  );
  const people = figuresAt(
    town.map(({ line, need }) => judged(need.welcome === "human", line.truth.welcome === "human")),
    1,
  );
  const rows = [
    ["need: F1 (precision, recall)", `${needs.f1.toFixed(3)} (${needs.precision.toFixed(3)}, ${needs.recall.toFixed(3)})`],
    ["welcome: precision", welcome.precision.toFixed(3)],
    ["welcome: recall", welcome.recall.toFixed(3)],
    ["wrongly welcomed", percent(welcome.alarms)],
    ["a person must look: recall", people.recall.toFixed(3)],
    [`precision of the first ${aDay} a day (goal 0.85)`, topOfDays(town).toFixed(3)],
  ];
  return `## The simulated town (${town.length} posts of one week)\n\n${table(["What", "Reached"], rows)}
Recall of welcome counts posts in languages without cues as missed: a person is asked to look at each.
`;
}

/** Of the posts that would head each day's list, the share whose author would welcome help. */
function topOfDays(town: readonly HeardTownLine[]): number {
  const days = [...Map.groupBy(town, ({ line }) => line.day).values()];
  const heads = days.flatMap((day) =>
    [...day]
      .filter(({ rank }) => rank > 0)
      .sort((a, b) => b.rank - a.rank)
      .slice(0, aDay),
  );
  return share(heads.filter(({ line }) => line.truth.welcome === "yes").length, heads.length);
}

function isAsking(kind: HeardTownLine["need"]["kind"]): boolean {
  return askingKinds.includes(kind);
}

function judged(said: boolean, truth: boolean): { score: number; truth: boolean } {
  return { score: Number(said), truth };
}
