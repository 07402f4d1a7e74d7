/** @earshot/core/query: the Boolean language of saved searches. */
export type * from "./form.ts";
export type * from "./matcher.ts";
export type * from "./plan.ts";
export type * from "./profile.ts";
export type * from "./searchable.ts";
export type * from "./syntax.ts";
