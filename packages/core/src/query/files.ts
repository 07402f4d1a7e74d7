/** @earshot/core/query/files: saved searches as files with their own tests, and what a change of one gains and loses. */
export { diffSearches, type SearchChange } from "./diff-searches.ts";
export { resolverOf } from "./saved-search.ts";
export {
  checkExamples,
  formatSearchFile,
  lintSearchFile,
  moveDiagnostic,
  parseSearchFile,
  type QueryLinter,
  type SearchExample,
  type SearchFile,
  type SearchFileResult,
} from "./search-file.ts";
