/** The report's part on labels: how far people agree who labelled the same lines, each without seeing the others' labels. */
import { askingKinds } from "../../src/need/weigh.ts";
import { figuresAt, share } from "./measures.ts";
import { type Labeller, type Opinion, readLabellers } from "./opinions.ts";
import { percent, table } from "./table.ts";

export function agreementPart(): string {
  const labellers = readLabellers();
  const pairs = labellers.flatMap((one, at) => labellers.slice(at + 1).map((other) => [one, other] as const));
  const heads = [
    "Labellers",
    "Posts",
    "A need or none: the same",
    "kappa",
    "F1 of one against the other",
    "Welcome: the same",
    "kappa",
  ];
  return `## Labels of the test part: how far people agree

The label of a post is what most of ${labellers.length} labellers said, each without sight of the others, or of what is heard. No detector can
agree with the labels much better than the labellers agree with each other.

${table(heads, pairs.map(rowOf))}`;
}

function rowOf([one, other]: readonly [Labeller, Labeller]): readonly string[] {
  const said = new Map(one.opinions.map((opinion) => [opinion.id, opinion]));
  const both = other.opinions.flatMap((opinion) => {
    const first = said.get(opinion.id);
    return first === undefined ? [] : [[first, opinion] as const];
  });
  const needs = both.map(([a, b]) => [isNeed(a), isNeed(b)] as const);
  const { f1 } = figuresAt(
    needs.map(([truth, score]) => ({ truth, score: Number(score) })),
    1,
  );
  const welcome = both.map(([a, b]) => [a.welcome, b.welcome] as const);
  const shares = [
    percent(sameOf(needs)),
    kappaOf(needs).toFixed(2),
    f1.toFixed(3),
    percent(sameOf(welcome)),
    kappaOf(welcome).toFixed(2),
  ];
  return [`${one.name}, ${other.name}`, `${both.length}`, ...shares];
}

function isNeed({ need }: Opinion): boolean {
  return askingKinds.includes(need);
}

type Pair = readonly [unknown, unknown];

function sameOf(pairs: readonly Pair[]): number {
  return share(pairs.filter(([a, b]) => a === b).length, pairs.length);
}

/** Cohen's kappa (1960): agreement beyond what chance would give to two who use the labels as often as these. */
function kappaOf(pairs: readonly Pair[]): number {
  const labels = [...new Set(pairs.flat())];
  const shareOf = (side: 0 | 1, label: unknown): number =>
    share(pairs.filter((pair) => pair[side] === label).length, pairs.length);
  const chance = labels.reduce<number>((sum, label) => sum + shareOf(0, label) * shareOf(1, label), 0);
  return (sameOf(pairs) - chance) / (1 - chance);
}
