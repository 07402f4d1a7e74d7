import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { suite } from "../../../../../test/suites.ts";
import { type ActivityContext, fromActivityStreams, fromHtml, type Mention } from "../index.ts";

const context: ActivityContext = { connector: "test", via: "lookup", heardAt: "2026-03-03T00:00:00.000Z" };

/** As much of ActivityStreams 1 as the pairs share with a mention. */
interface Old {
  readonly objectType?: string;
  readonly verb?: string;
  readonly id?: string;
  readonly url?: string;
  readonly displayName?: string;
  readonly content?: string;
  readonly published?: string;
  readonly author?: { readonly displayName?: string };
  readonly inReplyTo?: readonly (string | { readonly id?: string; readonly url?: string })[];
}

suite("conformance/granary", (folder) => {
  const data = join(folder, "testdata");
  const files = readdirSync(data);
  const read = (file: string): unknown => JSON.parse(readFileSync(join(data, file), "utf8"));
  const pairs = files
    .filter((file) => file.endsWith(".as2.json") && files.includes(file.replace(".as2.", ".as.")))
    .map((file) => ({
      name: file.replace(".as2.json", ""),
      reading: fromActivityStreams(read(file), context),
      old: read(file.replace(".as2.", ".as.")) as Old,
    }))
    .flatMap(({ name, reading, old }) =>
      reading.type === "upsert" && !old.verb ? [{ name, mention: reading.mention, old }] : [],
    );

  test("there are pairs of posts", () => expect(pairs.length).toBeGreaterThan(8));

  test.each(pairs)("$name: text, title, author, time and what it answers are the same in both formats", ({ mention, old }) => {
    expect(fieldsOf(mention)).toEqual(fieldsOfOld(old));
  });
});

function fieldsOf({ text, title, author, createdAt, thread }: Mention): object {
  return { text, title, author: author?.name, createdAt, parent: thread?.parent };
}

function fieldsOfOld({ content = "", displayName, published, author, inReplyTo }: Old): object {
  const time = published && new Date(/T[\d:.]+$/.test(published) ? `${published}Z` : published).toISOString();
  const first = inReplyTo?.[0];
  const answered = typeof first === "string" ? first : (first?.id ?? first?.url);
  return {
    text: fromHtml(content).text,
    title: displayName,
    author: author?.displayName,
    createdAt: time,
    parent: answered,
  };
}
