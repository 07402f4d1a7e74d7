import type { NeedKind } from "./need.ts";
import { askingKinds, type Scores, scoreAsking } from "./weigh.ts";

/** Which kind of need it is, and how sure. */
export interface Choice {
  readonly kind: NeedKind;
  /** 0 to 1. */
  readonly confidence: number;
  readonly abstained: boolean;
}

/** From this score on a kind is named: more often than not, the cues are right. */
const sure = 0.5;
/** From this score on to `sure` it is left to a person. */
const unsure = 0.4;

/** Of kinds that are equally sure, the first: the more it says about what would help, the earlier it stands. */
const preference: readonly NeedKind[] = [
  ...(["decision", "how-to", "request", "question", "frustration", "wish"] as const),
  ...(["complaint", "report", "praise", "event"] as const),
];

/** Names the kind. That somebody asks at all may be sure where each way of asking is not. */
export function chooseKind(needs: Scores<NeedKind>): Choice {
  const asking = scoreAsking(needs);
  const best = preference.reduce((first, kind) => (score(needs, kind) > score(needs, first) ? kind : first));
  const top = askingKinds.includes(best) ? Math.max(asking, score(needs, best)) : score(needs, best);
  if (top >= sure) return { kind: best, confidence: top, abstained: false };
  if (asking >= unsure || top >= unsure) return { kind: "none", confidence: Math.max(asking, top), abstained: true };
  return { kind: "none", confidence: 1 - Math.max(asking, top), abstained: false };
}

function score(needs: Scores<NeedKind>, kind: NeedKind): number {
  return needs.get(kind) ?? 0;
}
