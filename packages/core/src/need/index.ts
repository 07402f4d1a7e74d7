/** @earshot/core/need: the question behind the post, and whether help is welcome. */
export type * from "./need.ts";
