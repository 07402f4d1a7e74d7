import type { SilenceReason } from "./cue.ts";
import { silenceFamilies } from "./cues/all.ts";
import type { Found } from "./find-cues.ts";
import { type Hearing, hearBefore } from "./hearing.ts";
import type { Probabilities } from "./model/model.ts";
import type { NeedInput, Welcome } from "./need.ts";
import { standingOf } from "./standing.ts";
import { isSilence, scoreSilence } from "./weigh.ts";

/** Why there is to be no answer in public. */
export interface Silence {
  readonly reason: SilenceReason;
  readonly welcome: Exclude<Welcome, "yes">;
}

/** From this score on silence is kinder: more often than not, the cues are right. */
const enough = 0.5;

/** What is felt in a thread stays in it: a question under somebody's grief is no place for a leaflet. */
const carried: readonly SilenceReason[] = ["crisis", "grief"];

/** Danger of life comes first, then what author and network say, then the mood of the words and of the thread. */
export function silenceOf(input: NeedInput, hearing: Hearing): Silence | undefined {
  const said = [...hearing.inTitle, ...hearing.inText];
  const mood = strongest([...said, ...hearBefore(input).filter(isCarried)]);
  return mood?.reason === "crisis" ? mood : (standingOf(input, hearing.text) ?? mood);
}

/**
 * From here on a person looks first, whatever else the words say: to look once too often costs little. Of held-out lines between
 * 0.4 and 0.55 one in three needed it, and they were one in a hundred.
 */
const human = 0.4;
/** From here on help is not offered: a good share of posts with such words want none. */
const quiet = 0.65;
/** Under this, help is not offered to somebody who asks: what is as likely to be unwelcome is left alone. */
const welcome = 0.5;

/**
 * And so many times surer must it be that help is welcome than that a person must look, in odds: of held-out lines of danger, grief,
 * children and private distress that were offered help, this keeps a third from it, and one in twenty that help was welcome to.
 */
const surer = 16;

/** What the words say together where no cue alone says enough. */
export function silenceByWords(probabilities: Probabilities, isAsking: boolean): Silence | undefined {
  if (probabilities.human >= human) return { reason: "alarm", welcome: "human" };
  if (probabilities.quiet >= quiet || (isAsking && !isSurelyWelcome(probabilities))) return { reason: "mood", welcome: "no" };
  return undefined;
}

function isSurelyWelcome(probabilities: Probabilities): boolean {
  return probabilities.welcome >= welcome && odds(probabilities.welcome) >= surer * odds(probabilities.human);
}

function odds(probability: number): number {
  return probability / (1 - probability);
}

function strongest(found: readonly Found[]): Silence | undefined {
  const scores = scoreSilence(found);
  return silenceFamilies.find(({ reason }) => (scores.get(reason) ?? 0) >= enough);
}

function isCarried(found: Found): boolean {
  return isSilence(found) && carried.includes(found.family.reason);
}
