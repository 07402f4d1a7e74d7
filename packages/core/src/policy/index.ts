/** @earshot/core/policy: what the library may say, as code. */
export type * from "./context.ts";
export type * from "./policy.ts";
export type * from "./result.ts";
export type * from "./rule.ts";
