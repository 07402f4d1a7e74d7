/**
 * What splitting a post into words costs, beside a hash scan: one pass that folds and hashes words and does nothing else. Prints
 * CPU time a post and the ratio; `pnpm bench text`.
 */
import { createTokenTable, fold, tokenise } from "@earshot/core/text";
import { inventHanPosts, inventPosts } from "./posts.ts";

const rounds = 15;

/** The unit of the ratio: folds through one table, hashes maximal runs of letters and digits, stores nothing but a sum. */
function hashScan(posts: readonly string[], fold: Uint16Array): number {
  let sum = 0;
  for (const text of posts) {
    for (let i = 0; i < text.length; ) {
      let unit = fold[text.charCodeAt(i)]!;
      i++;
      if (unit === 0) continue;
      let hash = 0x811c9dc5;
      while (unit !== 0) {
        hash = Math.imul(hash ^ unit, 0x01000193);
        unit = i < text.length ? fold[text.charCodeAt(i)]! : 0;
        i++;
      }
      sum = (sum + hash) | 0;
    }
  }
  return sum;
}

function plainFold(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let c = 0; c < table.length; c++) {
    const lower = String.fromCharCode(c).toLowerCase();
    if (/[\p{L}\p{Nd}]/u.test(lower)) table[c] = lower.charCodeAt(0);
  }
  return table;
}

interface Contender {
  readonly name: string;
  readonly run: (posts: readonly string[]) => number;
}

const table = plainFold();
const reused = createTokenTable();
const contenders: readonly Contender[] = [
  { name: "hash scan", run: (posts) => hashScan(posts, table) },
  { name: "tokenise", run: (posts) => posts.reduce((sum, post) => sum + tokenise(post, reused).count, 0) },
  {
    name: "regular expression",
    run: (posts) => posts.reduce((sum, post) => sum + (post.match(/[\p{L}\p{Nd}]+/gu)?.length ?? 0), 0),
  },
  { name: "fold with map", run: (posts) => posts.reduce((sum, post) => sum + fold(post).text.length, 0) },
];

/** Median CPU microseconds a post of each contender, interleaved so that a busy machine disturbs all alike. */
function measure(posts: readonly string[]): number[] {
  const times = contenders.map((): number[] => []);
  let sink = 0;
  for (let round = 0; round < rounds; round++)
    contenders.forEach(({ run }, index) => {
      const start = process.cpuUsage();
      sink += run(posts);
      const { user, system } = process.cpuUsage(start);
      times[index]!.push((user + system) / posts.length);
    });
  if (sink === Number.MIN_VALUE) console.log(sink);
  return times.map((values) => values.sort((a, b) => a - b)[rounds >> 1]!);
}

function report(title: string, posts: readonly string[]): void {
  const medians = measure(posts);
  const words = posts.reduce((sum, post) => sum + tokenise(post, reused).count, 0) / posts.length;
  const length = posts.reduce((sum, post) => sum + post.length, 0) / posts.length;
  console.log(`${title}: ${posts.length} posts, ${words.toFixed(1)} tokens and ${length.toFixed(0)} characters a post`);
  contenders.forEach(({ name }, i) => {
    console.log(`  ${name.padEnd(20)} ${medians[i]!.toFixed(2).padStart(7)} µs  ratio ${(medians[i]! / medians[0]!).toFixed(2)}`);
  });
}

function reportDecoding(): void {
  const start = performance.now();
  tokenise("a");
  console.log(`decoding the tables: ${(performance.now() - start).toFixed(1)} ms, once`);
}

/** Texts that ask the scanners to look far ahead or back; the cost a character must not grow with the length. */
const hostile = [
  "a'",
  "a-",
  "a.",
  "@a",
  "a@a.",
  "#aB",
  "https://)",
  "www.",
  "((",
  '\u05d0"',
  "\u05e9\u05b4\u05b0",
  "\ud83d\udc69\u200d",
  "1,1",
  "_",
  "U.S.",
];

function reportHostile(): void {
  console.log("hostile texts: nanoseconds a character at 100,000 and at 1,000,000 characters");
  for (const piece of hostile) {
    const costs = [100_000, 1_000_000].map((length) => costOf(piece.repeat(length / piece.length)));
    console.log(`  ${JSON.stringify(piece).padEnd(24)} ${costs.map((cost) => cost.toFixed(0).padStart(6)).join("")}`);
  }
}

function costOf(text: string): number {
  const times = Array.from({ length: 3 }, () => {
    const start = process.cpuUsage();
    tokenise(text, reused);
    const { user, system } = process.cpuUsage(start);
    return ((user + system) * 1000) / text.length;
  });
  return Math.min(...times);
}

reportDecoding();
report("Latin posts", inventPosts(20_000, 1));
report("Han and Kana posts", inventHanPosts(20_000, 2));
reportHostile();
