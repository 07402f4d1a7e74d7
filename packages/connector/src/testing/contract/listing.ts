import { mentionId } from "@earshot/core/mention";
import { mentionSchema } from "@earshot/core/mention/schema";
import { expect } from "vitest";
import {
  type Bench,
  expectSame,
  idsIn,
  type Listing,
  lastCursor,
  listAll,
  listPages,
  posterFor,
  postMany,
  upsertsIn,
} from "./bench.ts";
import { type Check, group } from "./check.ts";

/** Lists are heard whole, page by page, and gone on from anywhere. */
export const listingChecks: readonly Check[] = [...checksFor("search"), ...checksFor("inbox")];

function checksFor(listing: Listing): readonly Check[] {
  return group(
    listing,
    [listing],
    [
      ["hears every post once, however many pages they fill", (bench) => checkCounts(bench, listing)],
      ["gives mentions that are valid and say what was posted", (bench) => checkMentions(bench, listing)],
      ["goes on from every page's cursor, after a restart and through JSON", (bench) => checkResume(bench, listing)],
      ["hears later what is posted while it is reading", (bench) => checkArrivals(bench, listing)],
      ["asks for the next page only when the consumer does", (bench) => checkLaziness(bench, listing)],
      ["refuses cursors that are damaged or not its own, before any request", (bench) => checkCursors(bench, listing)],
      ["ends with the signal's reason", (bench) => checkAbort(bench, listing)],
    ],
  );
}

async function checkCounts(bench: Bench, listing: Listing): Promise<void> {
  const size = bench.network.pageSize ?? 3;
  const posted: string[] = [];
  for (const more of [0, 1, size - 1, 1, size]) {
    posted.push(...postMany(bench, more, posterFor(bench, listing)));
    const heard = idsIn(await listAll(bench, listing));
    expectSame(heard, posted);
    expect(heard.length, "no post is heard twice in one run").toBe(posted.length);
  }
}

/** Texts over which offsets, encodings and markup stumble. */
const texts = [
  "Is the library open on Sunday?",
  '<b>5 < 6</b> & "quotes" &amp; so on, library',
  "Ich wünschte, die Bücherei hätte 📚👩‍👩‍👧‍👦 länger offen: e\u0301tude",
  "هل المكتبة مفتوحة يوم الأحد؟ library",
];

async function checkMentions(bench: Bench, listing: Listing): Promise<void> {
  const { simulator, manifest, textOf, connector } = bench;
  const posted = new Map(texts.map((text) => [posterFor(bench, listing)(text), text]));
  for (const { mention, revision } of upsertsIn(await listAll(bench, listing))) {
    expect(mentionSchema.parse(mention)).toEqual(mention);
    expect(mention.id).toBe(mentionId(manifest.network, mention.nativeId));
    expect(mention.provenance).toMatchObject({
      connector: connector.name,
      heardAt: new Date(simulator.clock.now()).toISOString(),
    });
    expect(mention.text).toBe(textOf(posted.get(mention.nativeId)!));
    expect(Number.isFinite(revision)).toBe(true);
  }
}

async function checkResume(bench: Bench, listing: Listing): Promise<void> {
  const posted = postMany(bench, 2 * (bench.network.pageSize ?? 2) + 1, posterFor(bench, listing));
  const whole = await listAll(bench, listing);
  lastCursor(whole);
  for (const [at, page] of whole.entries()) {
    if (page.cursor === undefined) continue;
    const cursor: string = JSON.parse(JSON.stringify(page.cursor));
    expect(cursor.length).toBeLessThanOrEqual(4096);
    const rest = await listAll(bench, listing, { cursor }, bench.restart());
    expectSame([...idsIn(whole.slice(0, at + 1)), ...idsIn(rest)], posted);
  }
}

async function checkArrivals(bench: Bench, listing: Listing): Promise<void> {
  const poster = posterFor(bench, listing);
  const posted = postMany(bench, 2 * (bench.network.pageSize ?? 2), poster);
  const heard: string[] = [];
  let cursor = "";
  for await (const page of listPages(bench, bench.connector, listing)) {
    heard.push(...idsIn([page]));
    if (posted.length % 2 === 0) posted.push(...postMany(bench, 1, poster));
    cursor = page.cursor ?? cursor;
  }
  expectSame([...heard, ...idsIn(await listAll(bench, listing, { cursor }))], posted);
}

async function checkLaziness(bench: Bench, listing: Listing): Promise<void> {
  postMany(bench, 2 * (bench.network.pageSize ?? 2), posterFor(bench, listing));
  await listAll(bench, listing);
  bench.simulator.clearLog();
  for await (const _ of listPages(bench, bench.connector, listing)) break;
  expect(bench.simulator.log.length, "requests for one page").toBe(1);
}

async function checkCursors(bench: Bench, listing: Listing): Promise<void> {
  const { simulator, connector } = bench;
  postMany(bench, 1, posterFor(bench, listing));
  const cursor = lastCursor(await listAll(bench, listing));
  simulator.clearLog();
  for (const wrong of ["", "nonsense", cursor.slice(1), `${cursor}x`, "eyJhIjoxfQ"])
    await expect(listAll(bench, listing, { cursor: wrong })).rejects.toMatchObject({ code: "cursor-invalid" });
  if (connector.stream !== undefined) {
    const foreign = connector.stream({ cursor })[Symbol.asyncIterator]().next();
    await expect(foreign).rejects.toMatchObject({ code: "cursor-invalid" });
  }
  expect(simulator.log).toEqual([]);
}

async function checkAbort(bench: Bench, listing: Listing): Promise<void> {
  const controller = new AbortController();
  bench.simulator.fail({ kind: "silent" });
  const reading = listAll(bench, listing, { signal: controller.signal });
  controller.abort(new Error("the desk closed"));
  await expect(reading).rejects.toThrow("the desk closed");
  await expect(listAll(bench, listing, { signal: controller.signal })).rejects.toThrow("the desk closed");
}
