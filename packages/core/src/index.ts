/** @earshot/core: all doors at once, schemas and test kits apart. */
export * from "./mention/index.ts";
export * from "./need/index.ts";
export * from "./policy/index.ts";
export * from "./query/index.ts";
export * from "./text/index.ts";
