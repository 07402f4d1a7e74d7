import { chmodSync } from "node:fs";
import { join } from "node:path";
import { parseMention } from "@earshot/core/mention/schema";
import { sqlite } from "@earshot/store/sqlite";
import { startTown, type Town, type TownFault } from "@earshot/town";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { folderWith, type Setting, type Transcript, transcript } from "../../test/transcript.ts";

const gazette = "https://gazette.example/feed";
const comments = "https://gazette.example/comments/feed";
const forum = "https://parents.millbrook.example/latest.atom";
const events = "https://events.millbrooklib.example/feed.json";

let town: Town;
beforeEach(async () => {
  town = await startTown({ seed: 7 });
});
afterEach(() => town.stop());

/** Hears the town's feeds, and nothing else. */
function hearFeeds(
  query: string,
  feeds: readonly string[],
  more: readonly string[] = [],
  setting: Setting = {},
): Promise<Transcript> {
  const words = ["hear", query, "--no-bluesky", ...feeds.flatMap((url) => ["--feed", url]), ...more];
  return transcript(words, { effects: town.effects, ...setting });
}

/** Hears the town's stream from its first day on, until a line or note says this. */
function hearStream(query: string, until: string, more: readonly string[] = []): Promise<Transcript> {
  const stop = new AbortController();
  const stopAt = (line: string): void => {
    if (line.includes(until)) stop.abort();
  };
  const words = ["hear", query, "--jetstream", town.addresses.jetstream, "--since", "8d", ...more];
  return transcript(words, { effects: town.effects, signal: stop.signal, onLine: stopAt, onNote: stopAt });
}

describe("earshot hear", () => {
  test("prints a match in one line: where, when, what was found, the need, the address", async () => {
    const { code, out, note } = await hearStream("telescopes NOT lending", "telescopes");
    expect(code).toBe(0);
    expect(out.split("\n")[0]).toBe(
      "bluesky   5 d ago     … Millbrook Library lends out [telescopes]?? Saturn’s rings are tilted …  question · welcome          https://bsky.app/profile/marlongrieg.example/post/3mg4pwzrnkdj4",
    );
    expect(note).toMatch(/^listening on bluesky \(public stream, from 8 d ago\); x, facebook, .* are not heard/);
    expect(note).toMatch(/heard \d+ posts, \d matched$/);
  });

  test("hears the wine cellar, and knows that help is welcome", async () => {
    const { out } = await hearStream('"wine cellar" basement NOT installers', "wine cellar");
    expect(out).toMatch(/build a \[wine cellar\] in my \[basement\]\. .* how-to · welcome/);
  });

  test("says when a post that was shown is deleted", async () => {
    const { note } = await hearStream('"landing road"', "is gone");
    expect(note).toMatch(/a post that was shown is gone at its source: bluesky:at:/);
  });

  test("with --json, every line is a match with the whole mention, or a removal", async () => {
    const { out } = await hearStream('"landing road"', '"type":"remove"', ["--json"]);
    const [match, ...others] = out.split("\n").map((line) => JSON.parse(line));
    expect(match).toMatchObject({ version: 1, type: "match", match: { clauses: [{ clause: '"landing road"' }] } });
    expect(parseMention(match.mention).network).toBe("bluesky");
    expect(others.at(-1)).toEqual({ version: 1, type: "remove", id: match.mention.id });
  });

  test("reads feeds of every format once, and ends", async () => {
    const { code, out } = await hearFeeds("computers OR storytime OR Dippers", [gazette, comments, forum, events]);
    expect(code).toBe(0);
    expect(out).toMatch(/^feed {6}\d d ago .*\[Dippers\]/m);
    expect(out).toMatch(/\[storytime\].*https:\/\/parents\.millbrook\.example/);
    expect(out).toMatch(/\[Computers\].*https:\/\/events\.millbrooklib\.example/);
  });

  test("tells nothing older than --since", async () => {
    const { out } = await hearFeeds("Dippers", [gazette], ["--since", "2h"]);
    expect(out).toBe("");
  });

  test("goes on where the last run ended, and keeps what matched", async () => {
    const folder = folderWith({});
    const again = () => hearFeeds("Dippers", [gazette], ["--store", "heard.db"], { folder });
    expect((await again()).out).toContain("[Dippers]");
    expect(await again()).toMatchObject({ code: 0, out: "" });
    const store = sqlite(join(folder, "heard.db"));
    const kept = await Array.fromAsync(store.mentions());
    await store.close();
    expect(kept.map(({ mention }) => mention.text).join()).toContain("Dippers");
    expect(kept.length).toBeLessThan(5);
  });

  test("a command line that listens to nothing, or to no query, is explained", async () => {
    expect(await hearFeeds("Dippers", [])).toMatchObject({ code: 2, note: expect.stringContaining("nothing to listen to") });
    expect(await hearFeeds("Dippers", [gazette], ["--for", "soon"])).toMatchObject({
      code: 2,
      note: expect.stringContaining('--for is no time: "soon"; write 60s, 10m, 24h or 2d'),
    });
    expect(await hearFeeds("(Dippers", [gazette])).toMatchObject({
      code: 1,
      out: "",
      note: expect.stringContaining("error E02"),
    });
    expect(await hearFeeds("Dippers", ["gazette.example"])).toMatchObject({
      code: 2,
      note: expect.stringContaining(
        'error config-invalid: Feeds (RSS, Atom, RDF, JSON Feed) cannot be used: url: Invalid URL, received "gazette.example"',
      ),
    });
  });
});

describe("when something goes wrong, the rest goes on", () => {
  const faults: readonly { readonly name: string; readonly feed: string; readonly fault: TownFault; readonly says: string }[] = [
    { name: "an unreachable network", feed: comments, fault: { kind: "unreachable" }, says: "cannot be reached" },
    { name: "half a JSON answer", feed: events, fault: { kind: "truncated" }, says: "(answer-not-understood)" },
    { name: "an HTML page with status 200", feed: comments, fault: { kind: "html" }, says: "(answer-not-understood)" },
    { name: "a feed that is no XML", feed: forum, fault: { kind: "not-xml" }, says: "(answer-not-understood)" },
    { name: "a refusal", feed: comments, fault: { kind: "status", status: 403 }, says: comments },
  ];
  test.each(faults)("$name is named with its way out", async ({ feed, fault, says }) => {
    town.fail(feed, fault, 10);
    const { code, out, note } = await hearFeeds("Dippers", [feed, gazette]);
    expect(code).toBe(3);
    expect(out).toContain("[Dippers]");
    expect(note).toContain(says);
    expect(note).toMatch(new RegExp(`could not be heard, or only in part: feed ${feed.replaceAll("/", "\\/")}$`));
    expect(note).not.toMatch(/^\s+at /m);
  });

  test("an unknown field in an answer changes nothing", async () => {
    const before = await hearFeeds("computers", [events]);
    town.fail(events, { kind: "unknown-field" }, 10);
    expect(await hearFeeds("computers", [events])).toEqual(before);
    expect(before).toMatchObject({ code: 0, out: expect.stringContaining("[Computers]") });
  });

  test("a stream that cannot be reached", async () => {
    const stop = new AbortController();
    const onNote = (line: string): void => {
      if (line.startsWith("bluesky: Bluesky's stream cannot be heard")) stop.abort();
    };
    const words = ["hear", "Dippers", "--jetstream", "wss://nowhere.example/subscribe", "--feed", gazette];
    const { code, out, note } = await transcript(words, { effects: town.effects, signal: stop.signal, onNote });
    expect(code).toBe(3);
    expect(out).toContain("[Dippers]");
    expect(note).toMatch(/could not be heard, or only in part: bluesky$/);
  });

  test("a stream from which nothing came in a short time is not passed over in silence", async () => {
    const words = ["hear", "Dippers", "--jetstream", "wss://nowhere.example/subscribe", "--for", "1s"];
    const { code, note } = await transcript(words, { effects: town.effects });
    expect(code).toBe(0);
    expect(note).toMatch(/heard 0 posts, 0 matched; brought nothing in that time, not even a sign of life: bluesky$/);
  });

  test("a database that cannot be written stops before anything is heard", async () => {
    const folder = folderWith({ "sealed/keep": "" });
    chmodSync(join(folder, "sealed"), 0o555);
    const path = "sealed/keep/heard.db"; // a file is no folder, for root as well
    const { code, out, note } = await hearFeeds("Dippers", [gazette], ["--store", path], { folder });
    expect({ code, out }).toEqual({ code: 3, out: "" });
    expect(note).toMatch(/^error store-unwritable: .*heard\.db/);
    expect(town.log).toEqual([]);
  });
});

test("a post cannot act on the terminal", async () => {
  const text = String.raw`library \u001b[2J\u009b2J\u202e hours`;
  const feed = `{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","content_text":"${text}"}]}`;
  const answer = async () => new Response(feed, { headers: { "content-type": "application/feed+json" } });
  const setting = { effects: { ...town.effects, fetch: answer }, isTerminal: true };
  const { out } = await hearFeeds("library", [gazette], [], setting);
  expect(out).toContain("\u001b[7mlibrary\u001b[27m <U+001B>[2J<U+009B>2J<U+202E> hours");
});
