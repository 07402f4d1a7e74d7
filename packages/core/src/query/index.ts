/**
 * @earshot/core/query: the Boolean language of saved searches. What is not the language stands behind doors of its own: what
 * networks understand (`profiles`), search files (`files`), a library's first searches (`starter`), the whole list of wordings (`messages`),
 * other languages (`dialects`).
 */
export { type CompileOptions, compile } from "./compile.ts";
export { costPerDay, type DailyCost, type DailyVolume } from "./daily-cost.ts";
export type { Dialect } from "./dialects/dialect.ts";
export { equals } from "./equals.ts";
export type * from "./form.ts";
export { type FormatOptions, format } from "./format.ts";
export { gapWitness } from "./gap-witness.ts";
export { defaultLimits, type Limits } from "./limits.ts";
export { searchUrl } from "./links.ts";
export { type LintOptions, lint } from "./lint.ts";
export { type LowerOptions, lower, type TimeZone } from "./lower.ts";
export type * from "./matcher.ts";
export { type ParseOptions, parse } from "./parse.ts";
export * from "./plan.ts";
export { indexTerms } from "./planner/index-terms.ts";
export type * from "./profile.ts";
export { QueryError } from "./query-error.ts";
export { type QueryValue, query } from "./query-tag.ts";
export { type SavedResolver, savedNames } from "./saved-search.ts";
export { type ReadOptions, searchSetFromBytes } from "./search-set/written.ts";
export { createSearchSet } from "./search-set.ts";
export type * from "./searchable.ts";
export type * from "./syntax.ts";
export { type TranslateOptions, type Translation, type TranslationExample, translate } from "./translate.ts";
export { distinguish, type WitnessOptions, witness } from "./witness.ts";
export type { MessageKey, Messages, MessageValues } from "./wording.ts";
