import type { Query } from "@earshot/core/query";
import type { Engine } from "./engine.ts";
import type { PeerFigure } from "./figures.ts";
import { cpuMicroseconds, wallMicroseconds } from "./measure.ts";
import { comparable, isSame } from "./measure-set.ts";
import { naive } from "./naive.ts";
import { fts5 } from "./peers/fts5.ts";
import { liqe } from "./peers/liqe.ts";
import { postgres } from "./peers/postgres.ts";
import type { BenchPost } from "./workload.ts";

/** Posts that engines are given at once. */
const batch = 1_000;

/** An engine that can be asked, or the reason why it cannot. */
export type Peer = Engine | { readonly name: string; readonly missing: string };

/** Other ways to match many searches: always the first, PostgreSQL where it is asked for. */
export function peersFor({ withPostgres }: { readonly withPostgres: boolean }): readonly Peer[] {
  return [naive, fts5, liqe(), ...(withPostgres ? [postgres()] : [])];
}

/** Asks one engine, and counts the posts on which it answers otherwise than the naive loop. */
export function measurePeer(peer: Peer, queries: readonly Query[], posts: readonly BenchPost[]): PeerFigure {
  if ("missing" in peer) return { name: peer.name, note: peer.missing };
  if (queries.length > peer.mostSearches) return { name: peer.name, note: "not run for so many searches" };
  const sample = posts.slice(0, peer.takesBatches ? batch : Math.min(batch, comparable(queries.length, posts.length)));
  const running = peer.build(queries);
  let found: readonly (readonly number[])[] = [];
  const cost = (peer.runsElsewhere ? wallMicroseconds : cpuMicroseconds)(() => {
    found = running.match(sample);
  });
  running.close?.();
  const note = noteOn(peer, queries, sample, found);
  return { name: peer.name, cost: cost / sample.length, note, ...(peer.runsElsewhere && { runsElsewhere: true }) };
}

function noteOn(
  peer: Engine,
  queries: readonly Query[],
  sample: readonly BenchPost[],
  found: readonly (readonly number[])[],
): string {
  const compared = sample.slice(0, comparable(queries.length, sample.length));
  const expected = peer === naive ? found : naive.build(queries).match(compared);
  const different = compared.filter((_, index) => !isSame(found[index]!, expected[index]!)).length;
  const clock = peer.runsElsewhere ? ", wall clock" : "";
  return `${sample.length} posts${clock}; ${different} of ${compared.length} answered otherwise`;
}
