import type { Rule } from "../rule.ts";
import { answersNeed } from "./help/answers-need.ts";
import { thanks } from "./help/thanks.ts";
import { approvalTopic } from "./policy/approval-topic.ts";
import { officialAccount } from "./policy/official-account.ts";
import { noIdentifiers } from "./privacy/no-identifiers.ts";
import { noRecordFacts } from "./privacy/no-record-facts.ts";
import { noBlame } from "./tone/no-blame.ts";
import { firstPerson } from "./voice/first-person.ts";

/** The rules that are on unless a layer says otherwise. */
export const recommended: readonly Rule[] = [
  officialAccount,
  approvalTopic,
  firstPerson,
  noBlame,
  answersNeed,
  thanks,
  noRecordFacts,
  noIdentifiers,
];

/** Every rule that comes with this package. */
export const shippedRules: readonly Rule[] = recommended;
