import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, expectTypeOf, test } from "vitest";
import type { z } from "zod";
import { createMention, extractEntities, type Mention } from "./index.ts";
import { mentionEventSchema, mentionJsonSchema, type mentionSchema, parseMention } from "./schema.ts";

const text = "Does @mpl lend telescopes? 🔭";
const mention: Mention = createMention({
  network: "town",
  nativeId: "at://ann/1",
  kind: "reply",
  text,
  entities: extractEntities(text),
  author: { id: "ann", handle: "ann.example" },
  createdAt: "2026-01-05T10:00:00Z",
  thread: { parent: "at://ann/0" },
  provenance: { connector: "town", via: "stream", heardAt: "2026-01-05T10:00:05.250Z" },
});

test("a mention passes, also after JSON, and comes out the same", () => {
  expect(parseMention(JSON.parse(JSON.stringify(mention)))).toEqual(mention);
  expectTypeOf<z.infer<typeof mentionSchema>>().toEqualTypeOf<Mention>();
});

test("events pass", () => {
  expect(mentionEventSchema.parse({ type: "upsert", mention, revision: 3 })).toEqual({ type: "upsert", mention, revision: 3 });
  expect(mentionEventSchema.safeParse({ type: "remove", id: mention.id, revision: 3, text: "kept" }).success).toBe(false);
});

test.each<readonly [string, object, string]>([
  ["a patron beside the author", { author: { id: "ann", patron: "21901000" } }, "author: unknown field patron"],
  ["fame beside the author", { author: { id: "ann", followers: 9 } }, "author: unknown field followers"],
  ["a field nobody knows", { branch: "north" }, "(whole): unknown field branch"],
  ["a time without zone", { createdAt: "2026-01-05T10:00:00" }, "createdAt: Invalid ISO datetime"],
  ["a field that is there and undefined", { title: undefined }, "title: expected string"],
  ["an id put together by hand", { id: "town:at://ann/2" }, "id: is not the network and the native id"],
  ["an entity outside the text", { text: "short" }, "entities.0.span: does not lie inside the text"],
])("%s is refused by name", (_name, change, problem) => {
  expect(() => parseMention({ ...mention, ...change })).toThrow(problem);
});

test("a refusal does not repeat what the post says", () => {
  const refusal = () => parseMention({ ...mention, text: 5, title: ["my secret"], kind: "my secret" });
  expect(refusal).toThrow(expect.objectContaining({ code: "mention-invalid", message: expect.not.stringContaining("secret") }));
});

test("a mention of a newer version says what to do", () => {
  expect(() => parseMention({ ...mention, version: 2 })).toThrow(
    expect.objectContaining({ code: "mention-version-unknown", message: expect.stringContaining("Update") }),
  );
});

test("mention.schema.json is what `pnpm --filter @earshot/core schema` writes", () => {
  const file = readFileSync(join(import.meta.dirname, "mention.schema.json"), "utf8");
  expect(JSON.parse(file)).toEqual(mentionJsonSchema());
});
