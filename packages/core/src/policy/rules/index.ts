import type { Rule } from "../rule.ts";
import { altText } from "./a11y/alt-text.ts";
import { emoji } from "./a11y/emoji.ts";
import { hashtagCase } from "./a11y/hashtag-case.ts";
import { plainLanguage } from "./a11y/plain-language.ts";
import { plainLetters } from "./a11y/plain-letters.ts";
import { emergencyMode } from "./crisis/emergency-mode.ts";
import { safetyRoute } from "./crisis/safety-route.ts";
import { noAssumedGender } from "./fair/no-assumed-gender.ts";
import { noStatus } from "./fair/no-status.ts";
import { patronLanguage } from "./fair/patron-language.ts";
import { sameAnswer } from "./fair/same-answer.ts";
import { noPromotion } from "./focus/no-promotion.ts";
import { onSubject } from "./focus/on-subject.ts";
import { answersNeed } from "./help/answers-need.ts";
import { everyPart } from "./help/every-part.ts";
import { factsCurrent } from "./help/facts-current.ts";
import { noDeadEnd } from "./help/no-dead-end.ts";
import { resource } from "./help/resource.ts";
import { thanks } from "./help/thanks.ts";
import { moderationBasis } from "./legal/moderation-basis.ts";
import { noAdvice } from "./legal/no-advice.ts";
import { noBanThreat } from "./legal/no-ban-threat.ts";
import { noLiability } from "./legal/no-liability.ts";
import { linkClean } from "./link/clean.ts";
import { noShortener } from "./link/no-shortener.ts";
import { linkWorks } from "./link/works.ts";
import { networkLength } from "./network/length.ts";
import { networkMarkup } from "./network/markup.ts";
import { answerWindow } from "./policy/answer-window.ts";
import { approvalTopic } from "./policy/approval-topic.ts";
import { designatedSpeaker } from "./policy/designated-speaker.ts";
import { disclosure } from "./policy/disclosure.ts";
import { noOverpromise } from "./policy/no-overpromise.ts";
import { officialAccount } from "./policy/official-account.ts";
import { oneVoice } from "./policy/one-voice.ts";
import { politicalNeutrality } from "./policy/political-neutrality.ts";
import { recordKept } from "./policy/record-kept.ts";
import { signature } from "./policy/signature.ts";
import { media } from "./privacy/media.ts";
import { noEcho } from "./privacy/no-echo.ts";
import { noIdentifiers } from "./privacy/no-identifiers.ts";
import { noRecordFacts } from "./privacy/no-record-facts.ts";
import { noSoliciting } from "./privacy/no-soliciting.ts";
import { noThirdParty } from "./privacy/no-third-party.ts";
import { acknowledgeFirst } from "./tone/acknowledge-first.ts";
import { coolOff } from "./tone/cool-off.ts";
import { noBlame } from "./tone/no-blame.ts";
import { noButAfterSorry } from "./tone/no-but-after-sorry.ts";
import { noInsult } from "./tone/no-insult.ts";
import { noJokeAtDistress } from "./tone/no-joke-at-distress.ts";
import { noMinimiser } from "./tone/no-minimiser.ts";
import { noNonApology } from "./tone/no-non-apology.ts";
import { noShouting } from "./tone/no-shouting.ts";
import { politenessFloor } from "./tone/politeness-floor.ts";
import { branchWords } from "./voice/branch-words.ts";
import { firstPerson } from "./voice/first-person.ts";
import { noCanned } from "./voice/no-canned.ts";
import { noFacelessPassive } from "./voice/no-faceless-passive.ts";
import { noInstitutionAsSubject } from "./voice/no-institution-as-subject.ts";
import { notForOthers } from "./voice/not-for-others.ts";

/**
 * The 32 rules that are on unless a layer says otherwise: every rule of the catalogue that stops or asks for approval, and eight
 * more that warn (or, hidden voices, stop): the quietest on courteous replies, and those without which a step would go unwatched.
 *
 * Of the warnings, `voice/first-person`, `help/thanks` and `help/answers-need` are steps 2 and 4 themselves; `tone/no-blame`,
 * `tone/no-non-apology` and `help/no-dead-end` find the three sentences that most often turn a question into a quarrel;
 * `policy/one-voice` speaks only where a colleague is answering; `policy/disclosure` guards against the one thing a public
 * institution must never do. Figures for each stand in `packages/core/data/replies/README.md`.
 */
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
  networkLength,
  networkMarkup,
  altText,
  noIdentifiers,
  noRecordFacts,
  noThirdParty,
  noSoliciting,
  noEcho,
  media,
];

/** The other 28: off until a layer gives them an outcome, because they speak more often or because taste differs. */
export const optional: readonly Rule[] = [
  answerWindow,
  recordKept,
  signature,
  noAdvice,
  noInstitutionAsSubject,
  noFacelessPassive,
  notForOthers,
  noCanned,
  branchWords,
  acknowledgeFirst,
  noButAfterSorry,
  noMinimiser,
  noShouting,
  noJokeAtDistress,
  politenessFloor,
  onSubject,
  noPromotion,
  sameAnswer,
  noAssumedGender,
  patronLanguage,
  resource,
  everyPart,
  linkWorks,
  noShortener,
  hashtagCase,
  emoji,
  plainLetters,
  plainLanguage,
];

/** Every rule that comes with this package. */
export const shippedRules: readonly Rule[] = [...recommended, ...optional];
