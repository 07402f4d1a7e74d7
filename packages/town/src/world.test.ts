import { describe, expect, it } from "vitest";
import type { WrittenPost } from "./model.ts";
import { reposts, writtenPosts } from "./posts/index.ts";
import { instant } from "./time.ts";
import { millbrook } from "./world.ts";

const world = millbrook({ seed: 7 });
const byId = new Map(world.posts.map((post) => [post.id, post]));

describe("the town's week", () => {
  it("has at least 170 posts, each written once", () => {
    expect(writtenPosts.length).toBeGreaterThanOrEqual(170);
    expect(byId.size).toBe(writtenPosts.length);
    const texts = writtenPosts.map((post) => words(post));
    const copies = Object.values(world.truth).filter((truth) => truth.copyOf).length;
    expect(new Set(texts).size).toBe(texts.length - copies);
  });

  it("lies inside the week, and every reply stands at least ten minutes below its parent", () => {
    for (const post of world.posts) {
      expect(post.createdAt >= world.week.from && post.createdAt < world.week.to, post.id).toBe(true);
      const parent = byId.get(post.written.replyTo ?? "");
      if (parent) expect(instant(post.written.at) - instant(parent.written.at), post.id).toBeGreaterThanOrEqual(600_000);
    }
  });

  it("keeps every written hour: the seed moves minutes only", () => {
    for (const { written, createdAt } of world.posts) expect(createdAt.slice(0, 13), written.id).toBe(hourOf(written));
  });

  it("speaks every language and script that was promised", () => {
    const scripts = { Arab: 3, Hans: 4, Hira: 2, Cyrl: 4, Deva: 2, Thai: 2, Hang: 1 };
    for (const [script, least] of Object.entries(scripts)) {
      const pattern = script === "Hans" ? /\p{Script=Han}/u : new RegExp(`\\p{Script=${script}}`, "u");
      expect(world.posts.filter((post) => pattern.test(words(post.written))).length, script).toBeGreaterThanOrEqual(least);
    }
    expect(world.posts.filter((post) => /\p{Extended_Pictographic}/u.test(words(post.written))).length).toBeGreaterThanOrEqual(
      20,
    );
  });

  it("is heard in both kinds of place, and in every feed", () => {
    for (const place of ["bluesky", ...world.feeds.map((feed) => feed.id)]) {
      expect(world.posts.filter((post) => post.place === place).length, place).toBeGreaterThanOrEqual(5);
    }
  });

  it("has edits, deletions, quotes, missing parents, copies and cross-posts", () => {
    const count = (holds: (post: (typeof world.posts)[number]) => unknown): number => world.posts.filter(holds).length;
    expect(count((post) => post.edits.length)).toBeGreaterThanOrEqual(6);
    expect(count((post) => post.deletedAt)).toBeGreaterThanOrEqual(6);
    expect(count((post) => post.written.replyTo?.startsWith("?"))).toBeGreaterThanOrEqual(3);
    expect(count((post) => "quotes" in post.written)).toBeGreaterThanOrEqual(4);
    expect(Object.values(world.truth).filter((truth) => truth.copyOf).length).toBeGreaterThanOrEqual(3);
    expect(Object.values(world.truth).filter((truth) => truth.crossPostOf).length).toBeGreaterThanOrEqual(3);
  });

  it("names only posts and people that exist", () => {
    const residents = new Set(world.people.map((person) => person.id));
    expect(residents.size).toBe(world.people.length);
    for (const post of [...writtenPosts, ...reposts]) expect(residents.has(post.by), post.id).toBe(true);
    for (const post of writtenPosts) {
      if (post.replyTo && !post.replyTo.startsWith("?")) expect(byId.has(post.replyTo), post.id).toBe(true);
      if ("quotes" in post && post.quotes) expect(byId.has(post.quotes), post.id).toBe(true);
      if (post.on === undefined) expect(byId.get(post.id)?.author.handle, post.id).toBeDefined();
    }
    for (const repost of reposts) expect(byId.has(repost.of)).toBe(true);
  });
});

describe("the seed", () => {
  it("gives the same bytes twice, and other bytes for another seed", () => {
    expect(JSON.stringify(millbrook({ seed: 7 }))).toBe(JSON.stringify(world));
    expect(JSON.stringify(millbrook({ seed: 8 }))).not.toBe(JSON.stringify(world));
  });

  it("never touches what was written", () => {
    const written = (seed: number): unknown =>
      millbrook({ seed })
        .posts.map((post) => post.written)
        .sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(written(1)).toEqual(written(99));
  });

  it("lets some first posts arrive after their own replies", () => {
    for (const seed of [1, 2, 3, 7]) {
      const posts = millbrook({ seed }).posts.filter((post) => post.place === "bluesky");
      const arrival = new Map(posts.map((post) => [post.id, post.arrivesAt]));
      const upsideDown = posts.filter((post) => (arrival.get(post.written.replyTo ?? "") ?? "") > post.arrivesAt);
      expect(upsideDown.length).toBeGreaterThanOrEqual(1);
    }
  });
});

function words(post: WrittenPost): string {
  return "text" in post ? post.text : post.html;
}

function hourOf(post: WrittenPost): string {
  return new Date(instant(post.at)).toISOString().slice(0, 13);
}
