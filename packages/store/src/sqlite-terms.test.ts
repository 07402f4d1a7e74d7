import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { createMention, type MentionEvent, mentionId } from "@earshot/core/mention";
import { parse, type Query } from "@earshot/core/query";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { memory } from "./memory.ts";
import { sqlite } from "./sqlite.ts";
import { matchText } from "./sqlite-terms.ts";
import type { Store } from "./store.ts";

const folder = mkdtempSync(join(tmpdir(), "earshot-terms-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("the index is asked", () => {
  test.each([
    ["library", '"wlibrary"'],
    ["wine NOT beer", '"wwine" NOT "wbeer"'],
    ['"wine cellar" OR #wine', '("wwine" AND "wcellar") OR "twine"'],
    ["librar* @spl.example", '"wlibrar"* AND "hspl"'],
    ["AND OR NOT".toLowerCase(), '"wand" AND "wor" AND "wnot"'],
    ['"near" café 図書', '"wnear" AND "wcafe" AND "w_56f3" AND "w_66f8"'],
  ])("%s", (query, text) => expect(matchText(read(query))).toBe(text));

  test.each(["NOT wine", "lang:en", 'raw:"lib"', "wine OR *brary", "wine OR NOT beer"])("not for %s", (query) =>
    expect(matchText(read(query))).toBeUndefined(),
  );
});

const pieces =
  "library Library's library’s libraries cafe CAFÉ café e-book ebook book club 図書館 AT&T don't don’t MPL mpl U.S. us C++ 24/7 #BookClub #café @mpl @mpl.example https://mpl.example/book lib\u200brary ａｓｋ ask".split(
    " ",
  );
const terms = [
  ...pieces,
  ..."librar* *brary wom?n {MPL} {e-book} {Library's} {C++} 図書 author:ann lang:en title:library body:book alt:club tag:bookclub is:reply".split(
    " ",
  ),
  ...[
    '"book club"',
    '"library * club"',
    "library NEAR/2 book",
    "ATLEAST/2(book, club, mpl)",
    "FREQ/2(book)",
    'raw:"brary"',
    "sooo~",
  ],
];

const queries: fc.Arbitrary<Query> = fc
  .letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4, depthIdentifier: "query" },
      { weight: 4, arbitrary: fc.constantFrom(...terms) },
      { weight: 2, arbitrary: joined(tie("node"), " ") },
      { weight: 2, arbitrary: joined(tie("node"), " OR ") },
      { weight: 1, arbitrary: tie("node").map((node) => `NOT (${node})`) },
    ),
  }))
  .node.map(read);

const texts = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(" ", ", ", "-", "", ". ")), { maxLength: 7 })
  .map((all) => all.flat().join(""));

const events: fc.Arbitrary<readonly MentionEvent[]> = fc.array(
  fc
    .record({
      name: fc.nat(15),
      revision: fc.nat(3),
      text: texts,
      title: fc.option(texts, { nil: undefined }),
      alt: texts,
      tag: fc.constantFrom([], ["BookClub"]),
    })
    .map(({ name, revision, text, title, alt, tag }): MentionEvent => {
      const nativeId = String(name);
      const media = [{ kind: "image" as const, url: "https://town.example/a.png", alt }];
      const provenance = { connector: "town", via: "search", heardAt: "2026-03-02T08:30:00Z" } as const;
      const mention = createMention({
        ...{ network: "town", nativeId, kind: "post", text, tags: tag, media, lang: "en", provenance },
        ...(title !== undefined && { title }),
      });
      return { type: "upsert", revision, mention };
    }),
  { maxLength: 25 },
);

test("the real engine misses nothing that the memory store finds, and adds nothing", async () => {
  await fc.assert(
    fc.asyncProperty(events, fc.array(queries, { minLength: 5, maxLength: 15 }), async (heard, asked) => {
      const [model, real] = [memory(), sqlite(":memory:")];
      for (const store of [model, real]) {
        await store.commit({ events: heard });
        await store.commit({ events: [{ type: "remove", id: mentionId("town", "1"), revision: 9 }] });
        await store.forget([mentionId("town", "2")]);
      }
      for (const query of asked)
        expect([query.source, await idsOf(real, query)]).toEqual([query.source, await idsOf(model, query)]);
      await real.close();
    }),
    { numRuns: Number(process.env["EARSHOT_RUNS"] ?? 100) },
  );
});

test("a query of many branches and a deep one", async () => {
  const store = sqlite(":memory:");
  await store.commit({ events: [upsert("one", "the library of Millbrook")] });
  const many = Array.from({ length: 1500 }, (_, number) => `word${number}`).join(" OR ");
  expect(await idsOf(store, read(`(${many}) OR library`))).toHaveLength(1);
  expect(await idsOf(store, read(`(${many}) library`))).toHaveLength(0);
  const deep = Array.from({ length: 45 }, (_, depth) => `(word${depth} OR (millbrook `).join("");
  expect(await idsOf(store, read(`${deep}library${"))".repeat(45)}`))).toHaveLength(1);
  await store.close();
});

test("no word of what is forgotten can be read from the file", async () => {
  const path = join(folder, "forgotten.db");
  const store = sqlite(path);
  await store.commit({ events: [upsert("one", "quarrelsome telescopes"), upsert("two", "a quiet evening")] });
  await store.commit({ events: [upsert("three", "another quarrelsome evening")] });
  expect(filesHold(path, "quarrelsome")).toBe(true);
  await store.forget([mentionId("town", "one"), mentionId("town", "three")]);
  for (const word of ["quarrelsome", "telescopes", "arrelsome", "elescopes"])
    expect([word, filesHold(path, word)]).toEqual([word, false]);
  expect(filesHold(path, "evening")).toBe(true);
  await store.close();
});

test("a file of the first version gets its index when it is opened", async () => {
  const path = join(folder, "older.db");
  const older = sqlite(path);
  await older.commit({ events: [upsert("one", "the library"), upsert("two", "a cinema")] });
  await older.close();
  const database = new DatabaseSync(path);
  database.exec("DROP TABLE mention_terms; PRAGMA user_version = 1");
  database.close();
  const store = sqlite(path);
  expect(await idsOf(store, read("library"))).toEqual([mentionId("town", "one")]);
  await store.close();
});

function read(source: string): Query {
  const result = parse(source);
  if (!result.ok) throw new Error(`${source} is no query: ${result.diagnostics[0]?.message}`);
  return result.query;
}

function joined(node: fc.Arbitrary<string>, operator: string): fc.Arbitrary<string> {
  return fc.array(node, { minLength: 2, maxLength: 3 }).map((nodes) => `(${nodes.join(operator)})`);
}

function upsert(nativeId: string, text: string): MentionEvent {
  const provenance = { connector: "town", via: "search", heardAt: "2026-03-02T08:30:00Z" } as const;
  return { type: "upsert", revision: 1, mention: createMention({ network: "town", nativeId, kind: "post", text, provenance }) };
}

async function idsOf(store: Store, query: Query): Promise<readonly string[]> {
  return (await Array.fromAsync(store.mentions({ query }))).map(({ mention }) => mention.id);
}

function filesHold(path: string, text: string): boolean {
  return [path, `${path}-wal`].some((file) => readFileSync(file).includes(text));
}
