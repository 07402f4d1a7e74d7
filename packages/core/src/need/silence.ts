import type { SilenceReason } from "./cue.ts";
import { silenceFamilies } from "./cues/all.ts";
import type { Found } from "./find-cues.ts";
import { type Hearing, hearBefore } from "./hearing.ts";
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

function strongest(found: readonly Found[]): Silence | undefined {
  const scores = scoreSilence(found);
  return silenceFamilies.find(({ reason }) => (scores.get(reason) ?? 0) >= enough);
}

function isCarried(found: Found): boolean {
  return isSilence(found) && carried.includes(found.family.reason);
}
