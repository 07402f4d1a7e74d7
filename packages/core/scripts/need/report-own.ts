/** The report's part on the written test part. */
import { askingKinds } from "../../src/need/weigh.ts";
import { hasMark, hasMarkOrOpener } from "./heard.ts";
import { isNeed, saidNeed, saidWelcome } from "./heard-lines.ts";
import { calibrationError, figuresAt, type Judged } from "./measures.ts";
import type { HeardLine } from "./report.ts";
import { percent, table } from "./table.ts";

export function ownPart(own: readonly HeardLine[]): string {
  return [
    `## Written sets, test part (${own.length} posts)\n`,
    goals(own),
    beside(own),
    dialects(own),
    silences(own),
    errors(own),
  ].join("\n");
}

/** Each goal of the project beside what was reached. */
function goals(own: readonly HeardLine[]): string {
  const needs = figuresAt(own.map(saidNeed), 1);
  const indirect = figuresAt(own.filter(({ line }) => line.indirect || !isNeed({ line })).map(saidNeed), 1);
  const welcome = figuresAt(own.map(saidWelcome("yes")), 1);
  const gap = dialectGap(own);
  const grave = own.filter(({ line }) => ["crisis", "grief", "minor"].includes(line.reason ?? ""));
  const suggested = grave.filter(({ need }) => need.welcome === "yes").length;
  return table(
    ["What", "Goal", "Reached"],
    [
      [
        "need: F1 (precision, recall)",
        "0.90",
        `${needs.f1.toFixed(3)} (${needs.precision.toFixed(3)}, ${needs.recall.toFixed(3)})`,
      ],
      [
        "indirect needs: F1 among those who ask nothing",
        "0.80",
        `${indirect.f1.toFixed(3)} (recall ${indirect.recall.toFixed(3)})`,
      ],
      ["welcome: recall", "0.80", welcome.recall.toFixed(3)],
      ["wrongly welcomed", "at most 5 %", percent(welcome.alarms)],
      ["calibration error", "at most 0.05", calibrationError(own.map(askingOf)).toFixed(3)],
      ["crisis, grief and minors: something suggested", "0", `${suggested} of ${grave.length}`],
      ["recall gap between dialects with 10 needs or more", "at most 5 points", `${(gap * 100).toFixed(1)} points`],
    ],
  );
}

function beside(own: readonly HeardLine[]): string {
  const rules = [
    ["a question mark is there", own.map(({ line }) => judged(hasMark(line.text), isNeed({ line })))],
    ["or a clause begins with a question word", own.map(({ line }) => judged(hasMarkOrOpener(line.text), isNeed({ line })))],
    ["cues and weights", own.map(saidNeed)],
  ] as const;
  const rows = rules.map(([name, lines]) => {
    const { precision, recall, f1 } = figuresAt(lines, 1);
    return [name, precision.toFixed(3), recall.toFixed(3), f1.toFixed(3)];
  });
  return `\nBeside the rules that people write first:\n\n${table(["Rule", "Precision", "Recall", "F1"], rows)}`;
}

function dialects(own: readonly HeardLine[]): string {
  const groups = Map.groupBy(own, ({ line }) => groupOf(line));
  const rows = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, lines]) => {
      const { recall, alarms, wanted, count } = figuresAt(lines.map(saidNeed), 1);
      return [name, `${wanted}`, recall.toFixed(3), `${count - wanted}`, percent(alarms)];
    });
  return `\nBy dialect and language; small groups say little:\n\n${table(["Group", "Needs", "Recall", "Others", "False alarms"], rows)}`;
}

function silences(own: readonly HeardLine[]): string {
  const groups = Map.groupBy(
    own.filter(({ line }) => line.reason !== undefined),
    ({ line }) => line.reason!,
  );
  const rows = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([reason, lines]) => {
      const share = (welcome: string): string => `${lines.filter(({ need }) => need.welcome === welcome).length}`;
      return [reason, `${lines.length}`, share("yes"), share("no"), share("human")];
    });
  return `\nPosts better left alone, and what was said of them:\n\n${table(["Reason", "Posts", "yes", "no", "human"], rows)}`;
}

/** Which true kind was taken for which, most frequent first; and the surest mistakes of each side. */
function errors(own: readonly HeardLine[]): string {
  const wrong = own.filter((heard) => isNeed(heard) !== askingKinds.includes(heard.need.kind));
  const pairs = Map.groupBy(
    wrong,
    ({ line, need }) => `${line.need}${line.indirect ? " (indirect)" : ""} taken for ${need.kind}`,
  );
  const rows = [...pairs].sort(([, a], [, b]) => b.length - a.length).slice(0, 10);
  const surest = (needed: boolean): string =>
    wrong
      .filter((heard) => isNeed(heard) === needed)
      .sort((a, b) => (needed ? a.asking - b.asking : b.asking - a.asking))
      .slice(0, 5)
      .map(({ line, asking }) => `- ${asking.toFixed(2)} “${line.text}” (${line.id})`)
      .join("\n");
  const counted = table(
    ["Commonest errors", "Times"],
    rows.map(([pair, lines]) => [pair, `${lines.length}`]),
  );
  return `\n${counted}\nMissed most surely:\n\n${surest(true)}\n\nAlarmed by most surely:\n\n${surest(false)}\n`;
}

function dialectGap(own: readonly HeardLine[]): number {
  const groups = [
    ...Map.groupBy(
      own.filter(({ line }) => line.lang === "en"),
      ({ line }) => groupOf(line),
    ).values(),
  ];
  const recalls = groups.map((lines) => figuresAt(lines.map(saidNeed), 1)).filter(({ wanted }) => wanted >= 10);
  return Math.max(...recalls.map(({ recall }) => recall)) - Math.min(...recalls.map(({ recall }) => recall));
}

function groupOf({ lang, dialect }: HeardLine["line"]): string {
  return lang === "es" ? "Spanish" : (dialect ?? "English, no dialect");
}

function askingOf(heard: HeardLine): Judged {
  return { score: heard.asking, truth: isNeed(heard) };
}

function judged(said: boolean, truth: boolean): Judged {
  return { score: Number(said), truth };
}
