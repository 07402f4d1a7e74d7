import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { suite } from "../../../../../test/suites.ts";
import { type ActivityContext, fromActivityStreams } from "../index.ts";
import { mentionSchema } from "../schema.ts";

const context: ActivityContext = { connector: "test", via: "lookup", heardAt: "2026-03-03T00:00:00.000Z" };

const notRead = "nothing is read of a collection, and nothing of the context";

/** Bad documents that are read without complaint, because what is wrong in them is not read here. */
const unread: Readonly<Record<string, string>> = {
  "bad-character-set.json": "bytes are decoded before they come here, and a decoder may put U+FFFD for what is no UTF-8",
  "collection-with-non-page-first.json": notRead,
  "ordered-collection-with-items.json": notRead,
  "ordered-collection-with-non-page-first.json": notRead,
  "unordered-collection-with-ordered-items.json": notRead,
  "number-as-context.json": notRead,
  "other-context.json": notRead,
  "namemap-as-name.json": "the same shape stands among the good documents (simple0011), and servers send it",
};

/** It stands among the good ones and is no JSON. */
const noJson = "vocabulary-ex196-jsonld.json";

suite("conformance/activitystreams2", (folder) => {
  const good = readdirSync(folder).filter((file) => file.endsWith(".json") && file !== noJson);
  const bad = readdirSync(join(folder, "fail"));
  const read = (file: string): unknown => fromActivityStreams(JSON.parse(readFileSync(join(folder, file), "utf8")), context);

  test(`${good.length} good documents are read: as a post that the schema takes, a removal, or something else by name`, () => {
    const readings = good.map((file) => read(file) as ReturnType<typeof fromActivityStreams>);
    for (const reading of readings) if (reading.type === "upsert") mentionSchema.parse(reading.mention);
    expect(readings.filter(({ type }) => type === "upsert").length).toBeGreaterThan(20);
  });

  test.each(bad.filter((file) => !Object.hasOwn(unread, file)))("%s is refused", (file) => {
    expect(() => read(`fail/${file}`)).toThrow(expect.objectContaining({ code: "activity-invalid" }));
  });

  describe(`${Object.keys(unread).length} bad in what is not read`, () => {
    test.each(Object.entries(unread))("%s: %s", (file) => {
      expect(() => read(`fail/${file}`)).not.toThrow();
    });
  });
});
