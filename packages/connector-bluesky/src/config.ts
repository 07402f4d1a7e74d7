import * as z from "zod";
import { isDid, isHandle } from "./syntax.ts";

/** What a Bluesky connector can be told; nothing of it is needed to hear the public stream. */
export interface BlueskyConfig {
  /** Where the account lives: its personal data server. */
  readonly service: string;
  /** Handle or DID of the library's account: for search, inbox and replies. */
  readonly identifier?: string | undefined;
  /** Name of the secret that holds the account's app password. */
  readonly passwordSecret: string;
  /** Where posts are read without an account. */
  readonly appview: string;
  /** Jetstream servers (`wss://…/subscribe`), in order of preference; the next one is tried when one fails. */
  readonly jetstream: readonly string[];
  /** How far back the first search and the first look at the inbox go. */
  readonly lookBackHours: number;
  /** How far back the stream begins when it has no cursor; 0 is now. Servers keep about a day. */
  readonly replayHours: number;
}

/** The same with everything optional. */
export type BlueskyInput = { readonly [Key in keyof BlueskyConfig]?: BlueskyConfig[Key] | undefined };

const web = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ""));
const hours = z.number().nonnegative();

/** The public servers are those that the network itself names (github.com/bluesky-social/jetstream, read 2026-11-21). */
export const config: z.ZodType<BlueskyConfig, BlueskyInput> = z.strictObject({
  service: web.default("https://bsky.social"),
  identifier: z
    .string()
    .transform((text) => text.replace(/^@/, ""))
    .refine((text) => isHandle(text) || isDid(text), "is no handle (library.example) and no DID (did:plc:…)")
    .optional(),
  passwordSecret: z.string().min(1).default("BLUESKY_APP_PASSWORD"),
  appview: web.default("https://public.api.bsky.app"),
  jetstream: z
    .array(z.url({ protocol: /^wss?$/ }))
    .min(1)
    .default([
      "wss://jetstream2.us-east.bsky.network/subscribe",
      "wss://jetstream1.us-west.bsky.network/subscribe",
      "wss://jetstream1.us-east.bsky.network/subscribe",
      "wss://jetstream2.us-west.bsky.network/subscribe",
    ]),
  lookBackHours: hours.default(24),
  replayHours: hours.default(0),
});
