/** The report's part on the sets that one writer, who had seen neither cues nor other lines, wrote to measure with. */
import { isNeed, saidNeed, saidWelcome } from "./heard-lines.ts";
import { figuresAt, share } from "./measures.ts";
import type { HeardLine } from "./report.ts";
import { percent, table } from "./table.ts";

export function yardstickPart(heard: readonly HeardLine[]): string {
  const of = (set: string): readonly HeardLine[] => heard.filter(({ line }) => line.id.startsWith(`yardstick-${set}`));
  return [
    "## Yardsticks: lines by a writer who saw nothing of this, which never teach\n",
    usualDay(of("usual-day")),
    voices(of("paired-")),
    danger(of("danger-unseen")),
  ].join("\n");
}

/** So many posts of the day head a librarian's list. */
const head = 20;

function usualDay(day: readonly HeardLine[]): string {
  const needs = figuresAt(day.map(saidNeed), 1);
  const indirect = figuresAt(day.filter(({ line }) => line.indirect || !isNeed({ line })).map(saidNeed), 1);
  const welcome = figuresAt(day.map(saidWelcome("yes")), 1);
  const human = figuresAt(day.map(saidWelcome("human")), 1);
  const first = [...day].sort((a, b) => b.rank - a.rank).slice(0, head);
  const rows = [
    ["need: F1 (precision, recall)", `${needs.f1.toFixed(3)} (${needs.precision.toFixed(3)}, ${needs.recall.toFixed(3)})`],
    ["indirect needs: F1 among those who ask nothing", indirect.f1.toFixed(3)],
    ["welcome: precision, recall", `${welcome.precision.toFixed(3)}, ${welcome.recall.toFixed(3)}`],
    ["wrongly welcomed (goal: at most 5 %)", percent(welcome.alarms)],
    ["a person must look: recall, and alarms", `${human.recall.toFixed(3)}, ${percent(human.alarms)}`],
    [
      `precision of the first ${head} (goal 0.85)`,
      share(first.filter(({ line }) => line.welcome === "yes").length, head).toFixed(2),
    ],
  ];
  return `A usual day (${day.length} posts, one in four a need):\n\n${table(["What", "Reached"], rows)}`;
}

/** The same situations in each voice: what differs is how it is said. */
function voices(paired: readonly HeardLine[]): string {
  const groups = [...Map.groupBy(paired, ({ line }) => line.dialect ?? "no dialect")].sort(([a], [b]) => (a < b ? -1 : 1));
  const figures = groups.map(([name, lines]) => ({ name, ...figuresAt(lines.map(saidNeed), 1) }));
  const recalls = figures.map(({ recall }) => recall);
  const gap = 100 * (Math.max(...recalls) - Math.min(...recalls));
  const rows = figures.map(({ name, recall, alarms, wanted, count }) => [
    name,
    `${wanted}`,
    recall.toFixed(3),
    `${count - wanted}`,
    percent(alarms),
  ]);
  return `\nThe same situations, told in ${groups.length} voices; one need is ${(100 / figures[0]!.wanted).toFixed(1)} points of recall, and the widest gap is ${gap.toFixed(1)} points (goal 5):

${table(["Voice", "Needs", "Recall", "Others", "False alarms"], rows)}`;
}

function danger(lines: readonly HeardLine[]): string {
  const [grave, others] = [
    lines.filter(({ line }) => line.reason === "crisis"),
    lines.filter(({ line }) => line.reason !== "crisis"),
  ];
  const rows = [
    ["danger, told obliquely", ...countsOf(grave)],
    ["what sounds as grave and is not", ...countsOf(others)],
  ];
  return `\nDanger in words that no cue foresaw:\n\n${table(["Lines", "Posts", "a person looks", "left alone", "help offered"], rows)}`;
}

function countsOf(lines: readonly HeardLine[]): readonly string[] {
  const count = (welcome: string): string => `${lines.filter(({ need }) => need.welcome === welcome).length}`;
  return [`${lines.length}`, count("human"), count("no"), count("yes")];
}
