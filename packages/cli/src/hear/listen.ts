import type { ConnectorEvent, Page } from "@earshot/connector";
import type { Mention, MentionEvent, MentionId } from "@earshot/core/mention";
import type { Match, Matcher } from "@earshot/core/query";
import { isEarshotError } from "@earshot/core/text";
import type { Store } from "@earshot/store";
import { Shown } from "./shown.ts";

/** One way in which posts come: a stream that stays open, or a place that is looked at again and again. */
export interface Source {
  /** Tells it apart in messages: `bluesky`, `feed https://gazette.example/feed`. */
  readonly name: string;
  readonly pages: (options: { readonly cursor?: string; readonly signal: AbortSignal }) => AsyncIterable<Page>;
  /** Milliseconds until it is looked at again; missing for a stream, which ends by itself only when it fails. */
  readonly lookAgainAfter?: number;
}

/** What listening needs, and whom it tells. */
export interface Listening {
  readonly matcher: Matcher;
  readonly signal: AbortSignal;
  /** Whether places are looked at again, or only once. */
  readonly follow: boolean;
  /** Milliseconds since 1970 UTC: what is older is not told. */
  readonly since: number;
  readonly now: () => number;
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** Keeps what matched, and how far each source was heard. */
  readonly store?: Store;
  readonly onMatch: (mention: Mention, match: Match) => void;
  /** A post that matched is gone at its source. */
  readonly onRemove: (id: MentionId) => void;
  readonly onProblem: (source: string, message: string) => void;
}

/** How one source fared. */
export interface SourceReport {
  readonly source: string;
  readonly heard: number;
  readonly matched: number;
  readonly failed: boolean;
  /** Whether anything came at all, if only a sign of life. */
  readonly reached: boolean;
}

/** Hears all sources side by side until the signal, or until all have ended. A source that fails ends nothing but itself. */
export function listen(sources: readonly Source[], listening: Listening): Promise<readonly SourceReport[]> {
  return Promise.all(sources.map((source) => new SourceListener(source, listening).run()));
}

/** The name under which `hear` keeps what matched. */
const searchName = "hear";
/** A busy stream brings a page every few milliseconds; how far it was heard is written down this often. Milliseconds. */
const betweenCursors = 5_000;

/** One source being heard: how far, and what of it was told. */
class SourceListener {
  private heard = 0;
  private failed = false;
  private reached = false;
  private cursor: string | undefined;
  private cursorKeptAt = Number.NEGATIVE_INFINITY;
  private readonly shown: Shown;
  private readonly source: Source;
  private readonly listening: Listening;

  constructor(source: Source, listening: Listening) {
    this.source = source;
    this.listening = listening;
    this.shown = new Shown(listening.store);
  }

  async run(): Promise<SourceReport> {
    const { signal, sleep, follow } = this.listening;
    const { name, lookAgainAfter } = this.source;
    this.cursor = await this.listening.store?.cursor(this.cursorName);
    await this.look();
    while (follow && lookAgainAfter !== undefined && !signal.aborted) {
      await sleep(lookAgainAfter, signal).catch(() => {});
      if (!signal.aborted) await this.look();
    }
    return { source: name, heard: this.heard, matched: this.shown.total, failed: this.failed, reached: this.reached };
  }

  private get cursorName(): string {
    return `${searchName} ${this.source.name}`;
  }

  /** One look at a place, or the whole of a stream. */
  private async look(): Promise<void> {
    const { signal, onProblem } = this.listening;
    try {
      const options = { signal, ...(this.cursor === undefined ? {} : { cursor: this.cursor }) };
      for await (const page of this.source.pages(options)) await this.take(page);
      await this.keep([]);
    } catch (cause) {
      if (signal.aborted) return;
      if (!isEarshotError(cause)) throw cause;
      this.failed = true;
      onProblem(this.source.name, `${cause.message} (${cause.code})`);
    }
  }

  /** Told first and kept afterwards: a repeated line harms less than one that nobody saw. */
  private async take({ events, cursor }: Page): Promise<void> {
    this.reached = true;
    const changes: MentionEvent[] = [];
    for (const event of events) changes.push(...(await this.changesOf(event)));
    this.cursor = cursor ?? this.cursor;
    if (changes.length > 0 || this.listening.now() - this.cursorKeptAt >= betweenCursors) await this.keep(changes);
  }

  private async keep(events: readonly MentionEvent[]): Promise<void> {
    this.cursorKeptAt = this.listening.now();
    const matches = events.flatMap((event) => (event.type === "upsert" ? [{ id: event.mention.id, search: searchName }] : []));
    const cursor = this.cursor === undefined ? {} : { cursor: { name: this.cursorName, value: this.cursor } };
    await this.listening.store?.commit({ events, matches, ...cursor });
  }

  /** What an event changes among the posts that match; it is told on the way. */
  private async changesOf(event: ConnectorEvent): Promise<readonly MentionEvent[]> {
    if (event.type === "upsert") return this.tellPost(event.mention, event.revision) ? [event] : [];
    if (event.type === "gap") this.listening.onProblem(this.source.name, event.why);
    const gone = event.type === "remove" || event.type === "authorGone" ? await this.shown.remove(event) : [];
    for (const { id } of gone) this.listening.onRemove(id);
    return gone;
  }

  private tellPost(mention: Mention, revision: number): boolean {
    const { matcher, since, now, onMatch } = this.listening;
    this.heard += 1;
    if (!mayBeShown(mention) || this.shown.has(mention.id, revision) || isOlder(mention, since)) return false;
    const match = matcher.match(mention, { now: now() });
    if (match === undefined) return false;
    this.shown.add(mention, revision);
    onMatch(mention, match);
    return true;
  }
}

/** Nobody signed in, so what its author keeps from such readers, or from tools like this one, is not shown. */
function mayBeShown({ visibility, consent }: Mention): boolean {
  return visibility === "public" && !consent.optedOut && !consent.noIndex && !consent.signedInOnly;
}

/** A post without a date may be from today. */
function isOlder({ createdAt }: Mention, since: number): boolean {
  return createdAt !== undefined && Date.parse(createdAt) < since;
}
