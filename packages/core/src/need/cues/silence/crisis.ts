import type { SilenceFamily } from "../../cue.ts";
import { destituteCues } from "./crisis/destitute.ts";
import { emergencyCues } from "./crisis/emergency.ts";
import { farewellCues } from "./crisis/farewell.ts";
import { lifeCues } from "./crisis/life.ts";
import { missingCues } from "./crisis/missing.ts";
import { plainDangerCues } from "./crisis/plain-danger.ts";
import { signCues } from "./crisis/signs.ts";
import { spanishDangerCues } from "./crisis/spanish.ts";
import { violenceCues } from "./crisis/violence.ts";

/**
 * Somebody's life or safety may be at stake: a trained person looks at once, and no text is drafted. To look once too often
 * costs little; a suggestion in answer to a farewell costs more than any other mistake.
 */
export const crisis: SilenceFamily = {
  reason: "crisis",
  welcome: "human",
  cues: [
    ...lifeCues,
    ...farewellCues,
    ...violenceCues,
    ...missingCues,
    ...emergencyCues,
    ...destituteCues,
    ...plainDangerCues,
    ...signCues,
    ...spanishDangerCues,
  ],
};
