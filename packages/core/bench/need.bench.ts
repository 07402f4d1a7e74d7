/**
 * What need recognition costs: CPU time a post, the written posts of the project being the posts. The goal is under 50
 * microseconds. `pnpm bench need`.
 */
import { detectNeed } from "@earshot/core/need";
import { readSets } from "../scripts/need/sets.ts";

const rounds = 15;
const inputs = readSets().map(({ text, lang }) => ({ text, lang }));

function cost(): number {
  const start = process.cpuUsage();
  let human = 0;
  for (const input of inputs) human += Number(detectNeed(input).welcome === "human");
  const { user, system } = process.cpuUsage(start);
  return human < 0 ? 0 : (user + system) / inputs.length;
}

const start = performance.now();
detectNeed({ text: "first" });
console.log(`first post, with cues and weights read: ${(performance.now() - start).toFixed(0)} ms, once`);
const costs = Array.from({ length: rounds }, cost).sort((a, b) => a - b);
const length = inputs.reduce((sum, { text }) => sum + text.length, 0) / inputs.length;
console.log(`${inputs.length} posts of ${length.toFixed(0)} characters: median ${costs[rounds >> 1]!.toFixed(1)} µs a post`);
