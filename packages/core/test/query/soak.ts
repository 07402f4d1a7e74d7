/**
 * The long run of `soak-run.ts`: `pnpm test:soak [steps] [seed]`, ten million steps where none are given. Prints at each
 * twentieth what was done and the memory in use; ends with 1 where there was a difference or the index kept growing.
 */
import { type Soaked, soak } from "./soak-run.ts";

const steps = Number(process.argv[2] ?? 10_000_000);
const seed = Number(process.argv[3] ?? 1);
let next = 0;

const soaked = soak({ steps, seed, report });
for (const example of soaked.examples) console.log(example);
console.log(`${steps} steps, ${soaked.different} different`);
process.exitCode = soaked.different === 0 && soaked.bytes <= 1.5 * soaked.earlyBytes ? 0 : 1;

function report(soaked: Soaked): void {
  if (soaked.steps < next) return;
  next = soaked.steps + steps / 20;
  const { heapUsed, rss } = process.memoryUsage();
  const cpu = process.cpuUsage();
  console.log(
    [
      `${soaked.steps} steps: ${soaked.sets} set, ${soaked.deletes} deleted, ${soaked.posts} posts asked`,
      `${soaked.answers} answers compared, ${soaked.different} different`,
      `index ${soaked.bytes} bytes, heap ${megabytes(heapUsed)} MB, process ${megabytes(rss)} MB`,
      `${Math.round((cpu.user + cpu.system) / 1e6)} s of CPU time`,
    ].join("; "),
  );
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1e6);
}
