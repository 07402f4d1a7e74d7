import type { NeedKind } from "./need.ts";
import { askingKinds, type Scores } from "./weigh.ts";

/** Which kind of need it is, and how sure. */
export interface Choice {
  readonly kind: NeedKind;
  /** 0 to 1. */
  readonly confidence: number;
  readonly abstained: boolean;
}

/** From here on somebody is said to ask: on the tuning lines, missed needs and false alarms weigh about the same there. */
const sureOfAsking = 0.45;
/** From here on to `sureOfAsking` it is left to a person. */
const unsureOfAsking = 0.35;
/** From this score on a kind that asks for nothing is named: more often than not, its cues are right. */
const sureOfTelling = 0.5;

/** Of kinds that are equally sure, the first: the more it says about what would help, the earlier it stands. */
const preference: readonly NeedKind[] = ["decision", "how-to", "request", "question", "frustration", "wish"];
const telling: readonly NeedKind[] = ["complaint", "report", "praise", "event"];

/**
 * Names the kind.
 *
 * @param needs How sure the cues are of each kind.
 * @param asking The model's probability that somebody asks for anything, the cues among its reasons.
 */
export function chooseKind(needs: Scores<NeedKind>, asking: number): Choice {
  const [askingKind, tellingKind] = [strongest(needs, preference), strongest(needs, telling)];
  const [asked, told] = [score(needs, askingKind), score(needs, tellingKind)];
  if (told >= sureOfTelling && (told > asked || asking < sureOfAsking))
    return { kind: tellingKind, confidence: told, abstained: false };
  // Who asks without any known way of asking wishes for something.
  if (asking >= sureOfAsking) return { kind: asked > 0 ? askingKind : "wish", confidence: asking, abstained: false };
  if (asking >= unsureOfAsking) return { kind: "none", confidence: asking, abstained: true };
  return { kind: "none", confidence: 1 - asking, abstained: false };
}

/** Whether a kind is one in which somebody could be helped to something. */
export function isAsking(kind: NeedKind): boolean {
  return askingKinds.includes(kind);
}

function strongest(needs: Scores<NeedKind>, kinds: readonly NeedKind[]): NeedKind {
  return kinds.reduce((first, kind) => (score(needs, kind) > score(needs, first) ? kind : first));
}

function score(needs: Scores<NeedKind>, kind: NeedKind): number {
  return needs.get(kind) ?? 0;
}
