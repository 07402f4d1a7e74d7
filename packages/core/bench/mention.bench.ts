/**
 * What it costs to make a mention of a post and to hear the need in it. Prints CPU time a post and posts a second on one core;
 * `pnpm bench mentions`.
 */
import {
  createDeduper,
  createMention,
  detectLanguage,
  fromHtml,
  type Mention,
  textLength,
  toSafeHtml,
} from "@earshot/core/mention";
import { detectNeed } from "@earshot/core/need";
import { inventPosts } from "./posts.ts";

const rounds = 7;
const posts = inventPosts(4_000, 7);
const pages = posts.map(asMarkup);
const mentions = posts.map(asMention);
const limits = { unit: "weighted", limit: 280, urlLength: 23, source: "bench", checked: "2026-01-05" } as const;

interface Task {
  readonly name: string;
  readonly run: () => number;
}

const tasks: readonly Task[] = [
  { name: "fromHtml, with map and entities", run: () => sum(pages, (page) => fromHtml(page).entities.length) },
  { name: "toSafeHtml", run: () => sum(pages, (page) => toSafeHtml(page).length) },
  { name: "detectLanguage", run: () => sum(posts, (post) => detectLanguage(post)?.lang.length ?? 0) },
  { name: "textLength as X counts", run: () => sum(posts, (post) => textLength(post, limits)) },
  { name: "createDeduper().add, a window of all", run: () => addAll(mentions) },
  { name: "detectNeed", run: () => sum(posts, (text) => detectNeed({ text, lang: "en" }).evidence.length) },
];

for (const { name, run } of tasks) {
  const times = Array.from({ length: rounds }, () => cpuTime(run)).sort((a, b) => a - b);
  const each = times[rounds >> 1]! / posts.length;
  console.log(
    `${name.padEnd(38)} ${each.toFixed(1).padStart(7)} µs a post ${Math.round(1e6 / each)
      .toString()
      .padStart(9)} posts a second`,
  );
}

function sum<Item>(items: readonly Item[], measure: (item: Item) => number): number {
  return items.reduce((total, item) => total + measure(item), 0);
}

function addAll(stream: readonly Mention[]): number {
  const deduper = createDeduper();
  return sum(stream, (mention) => Number(deduper.add(mention) !== undefined));
}

/** Microseconds of CPU, in user and system mode. */
function cpuTime(run: () => number): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** Dresses an invented post as Mastodon would. */
function asMarkup(text: string): string {
  const [first = "", ...rest] = text.split(". ");
  const written = (part: string) => part.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const link =
    '<a href="https://town.example/a/long/way"><span class="invisible">https://</span><span class="ellipsis">town.example/a</span><span class="invisible">/long/way</span></a>';
  return `<p>${written(first)}</p><p>${rest.map(written).join("<br />")} ${link}</p>`;
}

function asMention(text: string, index: number): Mention {
  return createMention({
    network: "bench",
    nativeId: `https://bench.example/${index}`,
    kind: "post",
    text,
    author: { id: `person-${index}` },
    createdAt: new Date(Date.UTC(2026, 2, 2) + index * 1000).toISOString(),
    provenance: { connector: "bench", via: "stream", heardAt: "2026-03-03T00:00:00Z" },
  });
}
