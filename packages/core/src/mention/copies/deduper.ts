import type { Mention, MentionId } from "../mention.ts";
import { type Copy, type Entry, entryOf, tieBetween } from "./tie.ts";

export interface DeduperOptions {
  /** Milliseconds within which posts can be copies of each other. Default: three days. */
  readonly windowMs?: number;
  /** Most mentions remembered; the first added are forgotten first. Default: 20,000. */
  readonly capacity?: number;
}

/** Finds copies in a stream of mentions. Nothing is merged away: a group is only what is known of its members, and can be undone. */
export interface Deduper {
  /** Adds a mention and says what it is a copy of; of several, the one written first. A known id is read anew. */
  add(mention: Mention): Copy | undefined;
  /** All mentions that belong together with this one, itself included, in the order in which they were written. */
  groupOf(id: MentionId): readonly MentionId[];
  /** Forgets a mention and every tie to it. */
  remove(id: MentionId): void;
  readonly size: number;
}

/**
 * Makes a deduper. Within the window and the capacity, the groups do not depend on the order in which mentions are added.
 * Reposts and quotes are no copies, and neither are two posts that fill in one template with different words.
 */
export function createDeduper(options: DeduperOptions = {}): Deduper {
  return new CopyFinder(options.windowMs ?? 3 * 86_400_000, options.capacity ?? 20_000);
}

class CopyFinder implements Deduper {
  private readonly windowMs: number;
  private readonly capacity: number;
  private readonly entries = new Map<MentionId, Entry>();
  private readonly buckets = new Map<number, Set<Entry>>();

  constructor(windowMs: number, capacity: number) {
    this.windowMs = windowMs;
    this.capacity = capacity;
  }

  get size(): number {
    return this.entries.size;
  }

  add(mention: Mention): Copy | undefined {
    const known = this.entries.has(mention.id);
    this.remove(mention.id);
    const entry = entryOf(mention);
    for (const other of this.candidates(entry)) this.tie(entry, other);
    this.remember(entry);
    return known ? { kind: "same", of: mention.id, reason: "the same post was heard before" } : this.firstWritten(entry);
  }

  groupOf(id: MentionId): readonly MentionId[] {
    const group = new Set<MentionId>([id]);
    for (const member of group) for (const other of this.entries.get(member)?.ties.keys() ?? []) group.add(other);
    const found = [...group].flatMap((member) => this.entries.get(member) ?? []);
    return found.sort(byWriting).map((entry) => entry.id);
  }

  remove(id: MentionId): void {
    const entry = this.entries.get(id);
    if (entry === undefined) return;
    this.entries.delete(id);
    for (const other of entry.ties.keys()) this.entries.get(other)?.ties.delete(id);
    for (const key of entry.keys) this.leave(key, entry);
  }

  private candidates(entry: Entry): ReadonlySet<Entry> {
    const found = new Set<Entry>();
    for (const key of entry.keys) for (const other of this.buckets.get(key) ?? []) found.add(other);
    return found;
  }

  private tie(entry: Entry, other: Entry): void {
    const found = tieBetween(entry, other, this.windowMs);
    if (found === undefined) return;
    entry.ties.set(other.id, { ...found, of: other.id });
    other.ties.set(entry.id, { ...found, of: entry.id });
  }

  private remember(entry: Entry): void {
    this.entries.set(entry.id, entry);
    for (const key of entry.keys) this.enter(key, entry);
    if (this.entries.size > this.capacity) this.remove(this.entries.keys().next().value!);
  }

  private enter(key: number, entry: Entry): void {
    const bucket = this.buckets.get(key);
    if (bucket === undefined) this.buckets.set(key, new Set([entry]));
    else bucket.add(entry);
    if (bucket !== undefined && bucket.size > fullBucket) bucket.delete(bucket.values().next().value!);
  }

  private leave(key: number, entry: Entry): void {
    const bucket = this.buckets.get(key);
    bucket?.delete(entry);
    if (bucket?.size === 0) this.buckets.delete(key);
  }

  private firstWritten({ ties }: Entry): Copy | undefined {
    const others = [...ties.keys()].flatMap((id) => this.entries.get(id) ?? []).sort(byWriting);
    return others[0] && ties.get(others[0].id);
  }
}

/** A flood of one text is tied to its newest members only: they are tied to the others. */
const fullBucket = 32;

function byWriting(a: Entry, b: Entry): number {
  return a.at - b.at || (a.id < b.id ? -1 : 1);
}
