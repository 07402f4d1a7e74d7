import { toMention } from "@earshot/connector-bluesky";
import { createDeduper, type Mention } from "@earshot/core/mention";
import { detectNeed } from "@earshot/core/need";
import type { Query } from "@earshot/core/query";
import { sqlite } from "@earshot/store/sqlite";
import type { StageFigure } from "./figures.ts";
import { percentile } from "./measure.ts";
import { fillSet } from "./search-set.ts";
import type { BenchPost } from "./workload.ts";

const passes = 7;
/** Posts that are stored in one go, as a page of a network is. */
const page = 100;

/**
 * What each step from a network's JSON to a stored card costs: the JSON is a Bluesky stream's. Every post is read, normalised and
 * matched; only what a search finds goes on.
 */
export async function measureStages(queries: readonly Query[], posts: readonly BenchPost[]): Promise<readonly StageFigure[]> {
  const lines = posts.map(streamEvent);
  const set = fillSet(queries);
  const events = lines.map((line) => JSON.parse(line) as unknown);
  const mentions = events.map((event) => toMention(event, { heardAt }));
  const found = mentions.filter((mention) => set.keys(mention).length > 0);
  const share = found.length / posts.length;
  const stages = [
    { name: "read the JSON", of: lines, share: 1, step: (line: string) => JSON.parse(line) as unknown },
    { name: "check it, and make a mention", of: events, share: 1, step: (event: unknown) => toMention(event, { heardAt }) },
    { name: `match ${queries.length} searches`, of: mentions, share: 1, step: (mention: Mention) => set.keys(mention) },
    { name: "say why each search found it", of: found, share, step: (mention: Mention) => [...set.matches(mention)] },
    { name: "recognise the need", of: found, share, step: (mention: Mention) => detectNeed(mention) },
  ];
  const figures: StageFigure[] = [];
  for (const { name, of, share, step } of stages as readonly Stage[])
    figures.push({ name, share, cost: (await costOf(() => of.forEach(step))) / of.length });
  return [
    ...figures,
    { name: "look for copies", share, cost: (await costOf(() => findCopies(found))) / found.length },
    { name: "store it (SQLite in memory, full text too)", share, cost: (await costOf(() => storeAll(found))) / found.length },
  ];
}

interface Stage {
  readonly name: string;
  readonly of: readonly unknown[];
  readonly share: number;
  readonly step: (input: unknown) => unknown;
}

/** CPU microseconds of one pass: the median of several, after one that is not counted. */
async function costOf(pass: () => void | Promise<void>): Promise<number> {
  await pass();
  const times: number[] = [];
  for (let i = 0; i < passes; i++) {
    const before = process.cpuUsage();
    await pass();
    const { user, system } = process.cpuUsage(before);
    times.push(user + system);
  }
  return percentile(times, 0.5);
}

function findCopies(mentions: readonly Mention[]): void {
  const deduper = createDeduper();
  for (const mention of mentions) deduper.add(mention);
}

async function storeAll(mentions: readonly Mention[]): Promise<void> {
  const store = sqlite(":memory:");
  for (let start = 0; start < mentions.length; start += page) {
    const events = mentions.slice(start, start + page).map((mention) => ({ type: "upsert", mention, revision: 1 }) as const);
    const matches = events.map(({ mention }) => ({ id: mention.id, search: "names" }));
    await store.commit({ events, matches, cursor: { name: "stream", value: String(start) } });
  }
  await store.close();
}

const heardAt = "2026-03-02T09:00:00Z";

/** A post as the stream brings it. */
function streamEvent({ text, lang }: BenchPost, index: number): string {
  return JSON.stringify({
    did: `did:plc:${index.toString(36).padStart(24, "a")}`,
    time_us: 1_772_000_000_000_000 + index,
    kind: "commit",
    commit: {
      rev: "3lfbenchrev2a",
      operation: "create",
      collection: "app.bsky.feed.post",
      rkey: recordKey(index),
      record: { $type: "app.bsky.feed.post", createdAt: "2026-03-02T08:59:00Z", langs: [lang], text },
      cid: "bafyreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku",
    },
  });
}

/** A key as the network makes them, thirteen characters in its own order of letters. */
function recordKey(index: number): string {
  let key = "";
  for (let rest = index, i = 0; i < 11; i++, rest = Math.floor(rest / 32)) key = keyLetters[rest % 32]! + key;
  return `3l${key}`;
}

const keyLetters = "234567abcdefghijklmnopqrstuvwxyz";
