import { type ConnectorFactory, defineConnector } from "@earshot/connector";
import { type BlueskyInput, config } from "./config.ts";
import { mayReply, refresh, thread } from "./lookup.ts";
import { manifest } from "./manifest.ts";
import { publish } from "./publish.ts";
import { inbox, search } from "./search.ts";
import { stream } from "./stream.ts";
import { classify } from "./xrpc.ts";

/**
 * Hears and answers on Bluesky. The public stream, threads and look-ups need no account; search, inbox and replies need the
 * library's handle and an app password, which is given as a secret and never in the configuration.
 */
export const bluesky: ConnectorFactory<
  "search" | "inbox" | "stream" | "thread" | "refresh" | "mayReply" | "publish",
  BlueskyInput
> = defineConnector({
  manifest,
  config,
  http: { classify },
  search,
  inbox,
  stream,
  thread,
  refresh,
  mayReply,
  publish,
});
