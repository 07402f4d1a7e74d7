import { expect, test } from "vitest";
import { type Facet, fromFacets } from "./index.ts";

const bytes = new TextEncoder();

/** A facet over the first place where `part` stands in `text`, in bytes as the network counts them. */
function facet(text: string, part: string, feature: Facet["features"][number]): Facet {
  const byteStart = bytes.encode(text.slice(0, text.indexOf(part))).length;
  return { index: { byteStart, byteEnd: byteStart + bytes.encode(part).length }, features: [feature] };
}

const mention = { $type: "app.bsky.richtext.facet#mention", did: "did:plc:mpl" };
const link = (uri: string) => ({ $type: "app.bsky.richtext.facet#link", uri });
const tag = (name: string) => ({ $type: "app.bsky.richtext.facet#tag", tag: name });

test("byte ranges become spans of UTF-16 units, across emoji, accents and right-to-left text", () => {
  const text = "Ünïcödé 👩🏽‍🏫 שלום @mpl.example go to the page #été";
  const { entities, map } = fromFacets(text, [
    facet(text, "the page", link("https://mpl.example/page")),
    facet(text, "@mpl.example", mention),
    facet(text, "#été", tag("été")),
  ]);
  const named = entities.filter(({ kind }) => kind !== "emoji").map(({ span }) => text.slice(span.start, span.end));
  expect(named).toEqual(["@mpl.example", "the page", "#été"]);
  expect(entities).toContainEqual({ kind: "mention", span: expect.anything(), handle: "mpl.example", id: "did:plc:mpl" });
  expect(map.toOriginal({ start: 3, end: 5 })).toEqual({ start: 3, end: 5 });
});

test.each<readonly [string, Facet["index"], Facet["features"][number]]>([
  ["outside the text", { byteStart: 3, byteEnd: 99 }, tag("x")],
  ["empty", { byteStart: 1, byteEnd: 1 }, tag("x")],
  ["backwards", { byteStart: 3, byteEnd: 1 }, tag("x")],
  ["negative", { byteStart: -2, byteEnd: 1 }, tag("x")],
  ["cutting a character", { byteStart: 1, byteEnd: 2 }, tag("x")],
  ["not whole numbers", { byteStart: 0.5, byteEnd: 1 }, tag("x")],
  ["a link that runs something", { byteStart: 0, byteEnd: 1 }, link("javascript:alert(1)")],
  ["of a kind nobody knows", { byteStart: 0, byteEnd: 1 }, { $type: "example.facet#new" }],
])("a facet that is %s is dropped", (_name, index, feature) => {
  expect(fromFacets("aé 123", [{ index, features: [feature] }]).entities).toEqual([]);
});

test("of two facets that overlap the earlier stays", () => {
  const text = "one two";
  const { entities } = fromFacets(text, [facet(text, "e two", tag("b")), facet(text, "one", tag("a"))]);
  expect(entities).toEqual([{ kind: "tag", span: { start: 0, end: 3 }, tag: "a" }]);
});
