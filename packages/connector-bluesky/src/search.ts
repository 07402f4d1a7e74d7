import { ConnectorError, type Page } from "@earshot/connector";
import type { NativeCall } from "@earshot/core/query";
import type { BlueskySession } from "./account.ts";
import { type Entry, type NotificationsAnswer, notificationsAnswer, type PostView, searchAnswer } from "./views.ts";
import { walkDown } from "./walk.ts";
import { query } from "./xrpc.ts";

/** The most that the network gives at once. */
const pageSize = "100";

/** Asks the network's search, newest first. A team member asks tools not to use it as a bulk feed: for volume there is the stream. */
export function search(call: NativeCall, session: BlueskySession): AsyncIterable<Page> {
  const words = call.kind === "search" ? wordsOf(call) : "";
  if (words === "") throw noWords();
  return walkDown(session, "search", async (page, floor) => {
    const since = new Date(Math.max(floor, Date.parse(String(call.parameters["since"])) || 0)).toISOString();
    const parameters = { sort: "latest", limit: pageSize, ...call.parameters, q: words, since, cursor: page };
    const { posts, cursor } = await query(session, "app.bsky.feed.searchPosts", { parameters, schema: searchAnswer });
    return { entries: posts, cursor };
  });
}

/**
 * The network demands words even where a parameter says it all (`q` is required in app.bsky.feed.searchPosts, read 2026-11-21);
 * the same is then said once more in the operators of its search box.
 */
function wordsOf({ text = "", parameters }: NativeCall): string {
  if (text.trim() !== "") return text;
  return Object.entries(parameters)
    .flatMap(([name, value]) => (name in operators ? [value].flat().map((each) => operators[name] + each) : []))
    .join(" ");
}

/** Operators of the search box (bsky.social/about/blog/05-31-2024-search, read 2026-11-21). */
const operators: Readonly<Record<string, string>> = {
  author: "from:",
  mentions: "mentions:",
  lang: "lang:",
  domain: "domain:",
  tag: "#",
};

function noWords(): ConnectorError {
  return new ConnectorError("unsupported", "Bluesky's search needs words. To hear everything, use the stream.");
}

const spokenTo = ["mention", "reply", "quote"];

/** What is said to the library: posts that mention its account, answer it or quote it. */
export function inbox(session: BlueskySession): AsyncIterable<Page> {
  return walkDown(session, "inbox", async (page) => {
    const parameters = { reasons: spokenTo, limit: pageSize, cursor: page };
    const { notifications, cursor } = await query(session, "app.bsky.notification.listNotifications", {
      parameters,
      schema: notificationsAnswer,
    });
    return { entries: notifications.map(whereSpokenTo), cursor };
  });
}

/** A server that does not know the parameter sends likes and follows too. They are not told, but they show how far down we are. */
function whereSpokenTo({ view, ...entry }: NotificationsAnswer["notifications"][number]): Entry<PostView> {
  return { ...entry, view: view && spokenTo.includes(view.reason) ? view : undefined };
}
