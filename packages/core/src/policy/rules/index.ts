import type { Rule } from "../rule.ts";
import { altText } from "./a11y/alt-text.ts";
import { emergencyMode } from "./crisis/emergency-mode.ts";
import { safetyRoute } from "./crisis/safety-route.ts";
import { noStatus } from "./fair/no-status.ts";
import { answersNeed } from "./help/answers-need.ts";
import { factsCurrent } from "./help/facts-current.ts";
import { noDeadEnd } from "./help/no-dead-end.ts";
import { thanks } from "./help/thanks.ts";
import { moderationBasis } from "./legal/moderation-basis.ts";
import { noBanThreat } from "./legal/no-ban-threat.ts";
import { noLiability } from "./legal/no-liability.ts";
import { linkClean } from "./link/clean.ts";
import { approvalTopic } from "./policy/approval-topic.ts";
import { designatedSpeaker } from "./policy/designated-speaker.ts";
import { disclosure } from "./policy/disclosure.ts";
import { noOverpromise } from "./policy/no-overpromise.ts";
import { officialAccount } from "./policy/official-account.ts";
import { oneVoice } from "./policy/one-voice.ts";
import { politicalNeutrality } from "./policy/political-neutrality.ts";
import { media } from "./privacy/media.ts";
import { noEcho } from "./privacy/no-echo.ts";
import { noIdentifiers } from "./privacy/no-identifiers.ts";
import { noRecordFacts } from "./privacy/no-record-facts.ts";
import { noSoliciting } from "./privacy/no-soliciting.ts";
import { noThirdParty } from "./privacy/no-third-party.ts";
import { acknowledgeFirst } from "./tone/acknowledge-first.ts";
import { coolOff } from "./tone/cool-off.ts";
import { noBlame } from "./tone/no-blame.ts";
import { noInsult } from "./tone/no-insult.ts";
import { noNonApology } from "./tone/no-non-apology.ts";
import { firstPerson } from "./voice/first-person.ts";

/** The rules that are on unless a layer says otherwise. */
export const recommended: readonly Rule[] = [
  officialAccount,
  designatedSpeaker,
  approvalTopic,
  noOverpromise,
  disclosure,
  politicalNeutrality,
  oneVoice,
  moderationBasis,
  noBanThreat,
  noLiability,
  safetyRoute,
  emergencyMode,
  firstPerson,
  noInsult,
  noBlame,
  noNonApology,
  coolOff,
  noStatus,
  answersNeed,
  thanks,
  noDeadEnd,
  factsCurrent,
  linkClean,
  altText,
  noIdentifiers,
  noRecordFacts,
  noThirdParty,
  noSoliciting,
  noEcho,
  media,
];

/** Every rule that comes with this package. */
export const shippedRules: readonly Rule[] = [...recommended, acknowledgeFirst];
