/** The town knows which of its posts are copies and which one person said in two places; the deduper has to find just these. */
import { createDeduper, createMention, fromHtml, type Mention } from "@earshot/core/mention";
import { expect, test } from "vitest";
import { millbrook, type TownPost } from "../src/index.ts";

const world = millbrook({ seed: 7 });

test("copies and cross-posts of the week are found, and nothing else", () => {
  const deduper = createDeduper();
  for (const post of world.posts) deduper.add(mentionOf(post));
  const found = world.posts.flatMap((post) => {
    const group = deduper.groupOf(mentionOf(post).id);
    return group.filter((id) => id > mentionOf(post).id).map((id) => `${mentionOf(post).id} ${id}`);
  });
  expect(found.length).toBeGreaterThanOrEqual(6);
  expect(found.sort()).toEqual(pairsOf(groupsOfTruth()).sort());
});

/** Posts that belong together, under the one written first. */
function groupsOfTruth(): readonly (readonly string[])[] {
  const groups = Map.groupBy(world.posts, ({ id }) => world.truth[id]?.copyOf ?? world.truth[id]?.crossPostOf ?? id);
  return [...groups.values()].map((posts) => posts.map((post) => String(mentionOf(post).id)).sort());
}

function pairsOf(groups: readonly (readonly string[])[]): string[] {
  return groups.flatMap((group) => group.flatMap((one, at) => group.slice(at + 1).map((other) => `${one} ${other}`)));
}

function mentionOf({ id, written, author, place, createdAt }: TownPost): Mention {
  const isQuote = "quotes" in written && written.quotes !== undefined;
  return createMention({
    network: place === "bluesky" ? "bluesky" : "feed",
    nativeId: `https://${place}.example/${id}`,
    kind: isQuote ? "quote" : "post",
    author: { id: place === "bluesky" ? author.did : `${place} ${author.name}`, name: author.name },
    title: "title" in written ? written.title : undefined,
    ...("text" in written ? { text: written.text } : textOf(written.html)),
    createdAt,
    provenance: { connector: "town", via: "stream", heardAt: "2026-03-09T00:00:00Z" },
  });
}

function textOf(html: string): Pick<Mention, "text" | "entities"> {
  const { text, entities } = fromHtml(html);
  return { text, entities };
}
