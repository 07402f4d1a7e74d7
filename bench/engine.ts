import type { Query } from "@earshot/core/query";
import type { BenchPost } from "./workload.ts";

/** Something that finds, for a post, the numbers of the searches that match. */
export interface Engine {
  readonly name: string;
  /** Largest number of searches it is asked to hold; beyond it a run would take hours. */
  readonly mostSearches: number;
  /** Whether it looks at many posts at once, so that one by one it would cost more. */
  readonly takesBatches: boolean;
  /** Whether another process does the work, so that only the clock on the wall can tell what it takes. */
  readonly runsElsewhere?: true;
  /** Makes it ready. */
  build(queries: readonly Query[]): Running;
}

export interface Running {
  /** For each post the numbers of the searches that match. */
  match(posts: readonly BenchPost[]): readonly (readonly number[])[];
  close?(): void;
}
