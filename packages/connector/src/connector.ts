import type { Mention, MentionEvent, MentionId } from "@earshot/core/mention";
import type { NativeCall } from "@earshot/core/query";
import type { Approval, Receipt } from "./approval.ts";
import type { Http } from "./http.ts";
import type { Manifest } from "./manifest.ts";

/**
 * What a connector reports: what core knows (`upsert`, `remove`), and what only listening knows. `authorGone`: the account
 * closed or was taken down, all its posts go. `gap`: something may have been missed between two instants. `heartbeat`:
 * nothing new, but the cursor moved.
 */
export type ConnectorEvent =
  | MentionEvent
  | { readonly type: "authorGone"; readonly network: string; readonly authorId: string; readonly revision: number }
  | { readonly type: "gap"; readonly from?: string; readonly to?: string; readonly why: string }
  | { readonly type: "heartbeat" };

/**
 * Events and the cursor that covers them. The cursor is opaque and JSON-safe; it is committed when the consumer asks for the
 * next page, so replaying it may repeat events but never skip one.
 */
export interface Page {
  readonly events: readonly ConnectorEvent[];
  readonly cursor?: string;
}

/** A post on a network, as a reply or a look-up needs to name it. */
export interface PostReference {
  readonly id: MentionId;
  readonly nativeId: string;
  readonly url?: string;
}

/** Whether the network lets this account answer this post; a `no` says why, in a sentence for people. */
export type ReplyPermission =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly code: "not-summoned" | "closed" | "blocked" | "scope" | "rate" | "policy" | "deleted" | "unsupported";
      readonly why: string;
    };

export interface CallOptions {
  /** Where the last run ended: the cursor of the last page that was dealt with. It belongs to the call that it came from. */
  readonly cursor?: string;
  readonly signal?: AbortSignal;
}

/** What every operation of a connector is handed. All effects come from here; nothing global is touched. */
export interface Session<Config> extends CallOptions {
  readonly config: Config;
  readonly http: Http;
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
  readonly random: () => number;
  /** Waits; rejects with the signal's reason. A pause goes through here, so that tests need not sit it out. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  readonly openSocket: (url: string) => WebSocket;
  /**
   * Something that all calls of one connector share, made when the first asks for it: a sign-in, names that were looked up. It
   * is forgotten with the connector.
   */
  readonly shared: <Value>(key: string, make: () => Value) => Value;
  /** Rejects with `secret-missing` when nobody provides it. */
  readonly secret: (name: string) => Promise<string>;
}

/** The operations of a connector as its author writes them; what is not given cannot be done. */
export interface Operations<Config> {
  search?(call: NativeCall, session: Session<Config>): AsyncIterable<Page>;
  /** What is said to the library: mentions, replies, comments on its own page. */
  inbox?(session: Session<Config>): AsyncIterable<Page>;
  /** Everything public, as it comes; ends only by the signal. */
  stream?(session: Session<Config>): AsyncIterable<Page>;
  thread?(post: PostReference, session: Session<Config>): Promise<readonly MentionEvent[]>;
  /** The present state of posts that were heard before. */
  refresh?(posts: readonly PostReference[], session: Session<Config>): Promise<readonly MentionEvent[]>;
  mayReply?(mention: Mention, session: Session<Config>): Promise<ReplyPermission>;
  /** Posts exactly once for one approval, however often it is called. */
  publish?(approval: Approval, session: Session<Config>): Promise<Receipt>;
}

export type OperationName = keyof Operations<unknown>;

/** The same operations as a consumer calls them. */
export interface ConnectorMethods {
  search(call: NativeCall, options?: CallOptions): AsyncIterable<Page>;
  inbox(options?: CallOptions): AsyncIterable<Page>;
  stream(options?: CallOptions): AsyncIterable<Page>;
  thread(post: PostReference, options?: CallOptions): Promise<readonly MentionEvent[]>;
  refresh(posts: readonly PostReference[], options?: CallOptions): Promise<readonly MentionEvent[]>;
  mayReply(mention: Mention, options?: CallOptions): Promise<ReplyPermission>;
  publish(approval: Approval, options?: CallOptions): Promise<Receipt>;
}

/** A connector ready to use: it has exactly the methods its author gave operations for, also in its type. */
export type Connector<Names extends OperationName = never> = {
  /** Tells two connectors of one network apart, in cursors and reports: `feed https://gazette.example/feed`. */
  readonly name: string;
  readonly manifest: Manifest;
} & Pick<ConnectorMethods, Names>;

/** Any connector, for code that asks what it can do: `if (connector.publish) …`. */
export type AnyConnector = Connector & Partial<ConnectorMethods>;

/** Effects, all with defaults: the platform's own. */
export interface Effects {
  readonly fetch?: typeof globalThis.fetch;
  readonly now?: () => number;
  readonly random?: () => number;
  readonly sleep?: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  readonly openSocket?: (url: string) => WebSocket;
  /** Who asks, with a way to reach them: networks want to know. Some refuse a request that does not say. */
  readonly userAgent?: string;
  /** Looks up a secret by name; the default finds none. Secrets never stand in a configuration. */
  readonly secret?: (name: string) => Promise<string | undefined>;
}
