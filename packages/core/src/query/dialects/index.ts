/** @earshot/core/query/dialects: the search languages that queries can be read from and written to. */
export { brandwatch } from "./brandwatch.ts";
export { cql } from "./cql.ts";
export { defineDialect } from "./define-dialect.ts";
export type { Dialect, DialectRules, DialectSetting, DialectTree } from "./dialect.ts";
export { lucene } from "./lucene.ts";
export { meltwater } from "./meltwater.ts";
export { talkwalker } from "./talkwalker.ts";
export { x } from "./x.ts";
