import { describe, expect, it } from "vitest";
import { millbrook } from "../../world.ts";
import { facetsOf } from "./facets.ts";
import { createRecords } from "./records.ts";

const dids = new Map([["millbrooklib.example", "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa"]]);

/** The stretches of text that facets mark, cut out of the UTF-8 bytes. */
function marked(text: string): readonly string[] {
  const bytes = Buffer.from(text);
  return facetsOf(text, (handle) => dids.get(handle)).map(({ index }) =>
    bytes.subarray(index.byteStart, index.byteEnd).toString(),
  );
}

describe("facets", () => {
  it.each([
    ["📚📚 [@millbrooklib.example], are you open? [#MillbrookReads]"],
    ["👨‍👩‍👧‍👦 family day at [#MillbrookReads] con los primos"],
    ["see [https://millbrooklib.example/reads]. Then “[https://gazette.example/a]”"],
    ["J’ai rendu le guide ([#bibliothèque]) – merci"],
    ["[#图书馆] 很好, [#ห้องสมุด] ด้วย"],
    ["nobody is @nobody.example, and a#b is no tag, and #42 is only a number"],
  ])("%s", (sample) => {
    const expected = [...sample.matchAll(/\[([^\]]+)\]/g)].map((found) => found[1]);
    expect(marked(sample.replaceAll(/[[\]]/g, ""))).toEqual(expected);
  });

  it("fall on whole characters in every post of the town", () => {
    const world = millbrook();
    const records = createRecords(world);
    const features = { tag: 0, mention: 0, link: 0 };
    for (const post of world.posts.filter(({ place }) => place === "bluesky")) {
      const record = records.record(post) as unknown as { text: string; facets?: ReturnType<typeof facetsOf> };
      for (const {
        index,
        features: [feature],
      } of record.facets ?? []) {
        const slice = Buffer.from(record.text).subarray(index.byteStart, index.byteEnd).toString();
        const kind = feature!.$type.split("#")[1] as keyof typeof features;
        features[kind] += 1;
        expect(slice, post.id).toMatch({ tag: /^#./u, mention: /^@[\w.-]+\.example$/, link: /example/ }[kind]);
      }
    }
    expect(features.tag).toBeGreaterThan(15);
    expect(features.mention).toBeGreaterThan(5);
    expect(features.link).toBeGreaterThan(5);
  });
});
