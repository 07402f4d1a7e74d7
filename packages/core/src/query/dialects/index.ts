/** @earshot/core/query/dialects: the search languages that queries can be read from and written to. */
export { brandwatch } from "./brandwatch.ts";
export { cql } from "./cql.ts";
export type { Dialect, DialectSetting, DialectTree } from "./dialect.ts";
export { lucene } from "./lucene.ts";
export { meltwater } from "./meltwater.ts";
export { talkwalker } from "./talkwalker.ts";
export { x } from "./x.ts";
