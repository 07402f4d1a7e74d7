/** The messages of the stream, in the JSON of Jetstream's `/subscribe` (github.com/bluesky-social/jetstream, read 2026-11-21). */
import * as z from "zod";
import { did, type PostRecord, postRecord } from "./record.ts";
import { isTid } from "./syntax.ts";

interface Stamped {
  readonly did: string;
  /** Microseconds since 1970 UTC: the stream's own cursor. */
  readonly time_us: number;
}

interface RecordPlace {
  /** Version of the author's repository: a TID. */
  readonly rev: string;
  readonly collection: string;
  readonly rkey: string;
}

export interface CommitEvent extends Stamped {
  readonly kind: "commit";
  readonly commit:
    | (RecordPlace & { readonly operation: "create" | "update"; readonly cid: string; readonly record: PostRecord })
    | (RecordPlace & { readonly operation: "delete" });
}

export interface IdentityEvent extends Stamped {
  readonly kind: "identity";
  readonly identity: { readonly handle?: string | undefined };
}

export interface AccountEvent extends Stamped {
  readonly kind: "account";
  readonly account: { readonly active: boolean; readonly status?: string | undefined };
}

export type StreamEvent = CommitEvent | IdentityEvent | AccountEvent;

const stamp = { did, time_us: z.number().int() };
const place = { rev: z.string().refine(isTid, "is no TID"), collection: z.string(), rkey: z.string() };
const written = { ...place, cid: z.string(), record: postRecord };

export const commitEvent: z.ZodType<CommitEvent> = z.object({
  ...stamp,
  kind: z.literal("commit"),
  commit: z.discriminatedUnion("operation", [
    z.object({ ...written, operation: z.literal(["create", "update"]) }),
    z.object({ ...place, operation: z.literal("delete") }),
  ]),
});

const identity = z.object({ handle: z.string().optional() });
const account = z.object({ active: z.boolean(), status: z.string().optional() });

export const streamEvent: z.ZodType<StreamEvent> = z.union([
  commitEvent,
  z.object({ ...stamp, kind: z.literal("identity"), identity }),
  z.object({ ...stamp, kind: z.literal("account"), account }),
]);

/** A message of any kind: its time is enough to move on past it. */
export const anyEvent: z.ZodType<{ readonly time_us: number }> = z.object({ time_us: z.number().int() });
