import type { Probabilities } from "./model/model.ts";
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
/** From here on a kind that asks for nothing is named. It is rare among the lines that teach, so that little is much. */
const sureOfTelling = 0.3;

/** Of kinds that are about equally sure, the first: the more it says about what would help, the earlier it stands. */
const preference: readonly NeedKind[] = ["decision", "how-to", "request", "question", "frustration", "wish"];
/** Probabilities that lie no further apart are about equal: labellers disagree about the kind more often than that. */
const aboutEqual = 0.05;
const telling: readonly NeedKind[] = ["complaint", "report", "praise", "event"];

/**
 * Names the kind.
 *
 * @param kinds How sure it is of each kind: of those that ask, given that somebody asks.
 * @param asking How sure it is that somebody asks for anything: `need` decides, `confidence` is what is told.
 */
export function chooseKind(kinds: Scores<NeedKind>, asking: Pick<Probabilities, "need" | "confidence">): Choice {
  const [askingKind, tellingKind] = [strongest(kinds, preference), strongest(kinds, telling)];
  const told = score(kinds, tellingKind);
  const { need, confidence } = asking;
  if (told >= sureOfTelling && told > need + aboutEqual) return { kind: tellingKind, confidence: told, abstained: false };
  if (need >= sureOfAsking) return { kind: askingKind, confidence, abstained: false };
  if (need >= unsureOfAsking) return { kind: "none", confidence, abstained: true };
  return { kind: "none", confidence: 1 - confidence, abstained: false };
}

/** Whether a kind is one in which somebody could be helped to something. */
export function isAsking(kind: NeedKind): boolean {
  return askingKinds.includes(kind);
}

function strongest(kinds: Scores<NeedKind>, among: readonly NeedKind[]): NeedKind {
  const most = Math.max(...among.map((kind) => score(kinds, kind)));
  return among.find((kind) => score(kinds, kind) >= most - aboutEqual)!;
}

function score(kinds: Scores<NeedKind>, kind: NeedKind): number {
  return kinds.get(kind) ?? 0;
}
