/** What weights make of lines they never saw: read while something is tried, so that the test part stays unseen. */
import { type SaidKind, saidKinds } from "../../src/need/model/kinds.ts";
import type { Calibrations } from "../../src/need/model/model.ts";
import { askingKinds } from "../../src/need/weigh.ts";
import { sigmoid } from "./fit.ts";
import { type HeldOut, isNeed, needSum, saysOfNeed } from "./learn.ts";
import { calibrationError, figuresAt, type Judged, share } from "./measures.ts";

export function heldOutFigures(held: readonly HeldOut[], calibrations: Calibrations): string {
  const own = held.filter(({ example }) => example.line !== undefined && !example.isUnheard);
  const unheard = held.filter(({ example }) => example.line !== undefined && (example.isUnheard || !example.truth.quiet));
  const talk = Map.groupBy(
    held.filter(({ example }) => example.source !== undefined),
    ({ example }) => example.source!,
  );
  const need = ({ sums }: HeldOut): number => sigmoid(calibrations.need.slope * needSum(sums) + calibrations.need.offset);
  const told = own.filter(({ example }) => saysOfNeed(example.truth));
  const judged = told.map((line): Judged => ({ score: need(line), truth: isNeed(line.example.truth) }));
  const indirect = told.filter(({ example }) => example.truth.asked !== true);
  return [
    ...[0.35, 0.4, 0.45, 0.5, 0.55, 0.6].map((limit) => {
      const { precision, recall, f1 } = figuresAt(judged, limit);
      const hidden = figuresAt(
        indirect.map((line) => ({ score: need(line), truth: isNeed(line.example.truth) })),
        limit,
      );
      const chat = [...talk].map(([source, lines]) => {
        const found = figuresAt(
          lines.map((line) => ({ score: need(line), truth: isNeed(line.example.truth) })),
          limit,
        );
        return `${source} ${found.recall.toFixed(2)}/${found.alarms.toFixed(2)}`;
      });
      return `need from ${limit}: F1 ${f1.toFixed(3)} (${precision.toFixed(3)}, ${recall.toFixed(3)}), indirect ${hidden.f1.toFixed(3)}; talk, recall/alarms: ${chat.join(" ")}`;
    }),
    `calibration error ${calibrationError(judged).toFixed(3)}`,
    ...(["welcome", "quiet", "human"] as const).map((name) => curve(own, name)),
    `as if no cue had been found: ${curve(unheard, "quiet")}; ${curve(unheard, "human")}`,
    `kind right among those who ask: ${kindsRight(own).toFixed(3)}`,
  ].join("\n");
}

/** How much is found at some shares of alarms. */
function curve(own: readonly HeldOut[], name: "welcome" | "quiet" | "human"): string {
  const alarms = own.filter(({ example }) => example.truth[name] !== true).map(({ sums }) => sums[name]);
  alarms.sort((a, b) => b - a);
  const found = own.filter(({ example }) => example.truth[name] === true).map(({ sums }) => sums[name]);
  const at = [0.02, 0.05, 0.1, 0.15].map((borne) => {
    const limit = alarms[Math.floor(alarms.length * borne)]!;
    return `${share(found.filter((sum) => sum > limit).length, found.length).toFixed(3)} at ${borne}`;
  });
  return `${name}: recall ${at.join(", ")} alarms`;
}

function kindsRight(own: readonly HeldOut[]): number {
  const asking = own.filter(({ example }) => isNeed(example.truth));
  const right = asking.filter(({ example, kinds }) => strongest(kinds) === example.truth.kind);
  return share(right.length, asking.length);
}

function strongest(kinds: HeldOut["kinds"]): SaidKind {
  return saidKinds.filter((kind) => askingKinds.includes(kind)).reduce((best, kind) => (kinds[kind] > kinds[best] ? kind : best));
}
