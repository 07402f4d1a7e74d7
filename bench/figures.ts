/** What one run of the benchmark found. Microseconds are CPU time of the process unless a name says otherwise. */
export interface Figures {
  readonly machine: Machine;
  readonly kindness: string;
  readonly seed: number;
  readonly sizes: readonly SizeFigures[];
  readonly stages: readonly StageFigure[];
  /** Workloads in which searches are hard to tell apart; where they were measured. */
  readonly unkind: readonly UnkindFigures[];
}

/** What the search set costs where searches name nothing rare. */
export interface UnkindFigures extends Pick<SizeFigures, "searches" | "found" | "costs" | "wrong" | "checked"> {
  readonly kindness: string;
}

export interface Machine {
  /** ISO 8601 date of the run. */
  readonly date: string;
  readonly processor: string;
  readonly node: string;
}

/** One number of searches. */
export interface SizeFigures {
  readonly searches: number;
  readonly posts: number;
  /** By name, in microseconds a post: the hash scan, which is the unit of R, a split, the tokeniser alone, and the search set. */
  readonly costs: ReadonlyMap<string, number>;
  /** Searches that found a post, on average. */
  readonly found: number;
  /** Wall-clock microseconds a post. */
  readonly p50: number;
  readonly p99: number;
  /** A search. `build` is what putting parsed queries in costs, in microseconds. */
  readonly build: number;
  readonly bytes: number;
  readonly programs: number;
  readonly unanchored: number;
  readonly set: Latency;
  readonly delete: Latency;
  /** Of `checked` posts, those whose searches differ from the naive loop's. */
  readonly wrong: number;
  readonly checked: number;
  readonly peers: readonly PeerFigure[];
}

/** Wall-clock microseconds of one change, while all other searches stand. */
export interface Latency {
  readonly p50: number;
  readonly p99: number;
  readonly most: number;
}

/** Another way to find the same. */
export interface PeerFigure {
  readonly name: string;
  /** Microseconds a post; undefined where it was not run. */
  readonly cost?: number;
  /** It works in a process of its own, and `cost` is the time on the wall: no ratio of CPU times can be made with it. */
  readonly runsElsewhere?: true;
  /** Why it was not run, or on how much it was. */
  readonly note: string;
}

/** One step from a network's JSON to a stored card. */
export interface StageFigure {
  readonly name: string;
  /** Microseconds a post that takes this step. */
  readonly cost: number;
  /** Posts that take it, of all that are heard. */
  readonly share: number;
}

export const unitName = "hash scan";
export const setName = "search set";

/** The cost of something as a multiple of the hash scan of the same posts. */
export function ratio({ costs }: Pick<SizeFigures, "costs">, cost: number): number {
  return cost / costs.get(unitName)!;
}

/** How many times the search set is quicker than the quickest of those that were run in this process; undefined where none was. */
export function timesQuicker({ costs, peers }: Pick<SizeFigures, "costs" | "peers">): number | undefined {
  const known = peers.flatMap(({ cost, runsElsewhere }) => (cost === undefined || runsElsewhere ? [] : [cost]));
  return known.length === 0 ? undefined : Math.min(...known) / costs.get(setName)!;
}
