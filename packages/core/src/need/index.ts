/** @earshot/core/need: the question behind the post, and whether help is welcome. */
export { detectNeed } from "./detect.ts";
export type * from "./need.ts";
