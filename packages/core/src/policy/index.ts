/** @earshot/core/policy: what the library may say, as code. */
export { type ApprovalCardOptions, toApprovalCard } from "./approval-card.ts";
export { defaultApprover } from "./approvals.ts";
export type * from "./context.ts";
export { definePolicy, defineRule } from "./define.ts";
export { findIdentifiers, type Identifier, type IdentifierKind, type IdentifierOptions } from "./detectors/index.ts";
export { explainRule, type RuleExplanation } from "./explain.ts";
export { applyFixes, type FixOptions } from "./fixes.ts";
export { type PhraseMatch, type Phrases, phrases } from "./language/phrases.ts";
export { lintReply } from "./lint.ts";
export {
  accessibilityPack,
  networkTermsPack,
  type PolicyPack,
  packs,
  privacyPack,
  publicForumPack,
  publicRecordsPack,
} from "./packs/index.ts";
export type * from "./policy.ts";
export { PolicyError, type PolicyProblem } from "./policy-error.ts";
export { type ReplySarifResult, toJson, toSarif, toText } from "./report.ts";
export { type ResolveOptions, resolvePolicy } from "./resolve.ts";
export type * from "./result.ts";
export type * from "./rule.ts";
export { optional, recommended, shippedRules } from "./rules/index.ts";
export { starterPolicy } from "./starter.ts";
export { hashWords } from "./waivers.ts";
