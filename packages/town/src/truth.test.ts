import { parse } from "@earshot/core/query";
import { describe, expect, it } from "vitest";
import { millbrook } from "./world.ts";

const world = millbrook();
const truths = Object.entries(world.truth);

describe("the truth about the posts", () => {
  it("exists for every post and for nothing else", () => {
    expect(Object.keys(world.truth).sort()).toEqual(world.posts.map((post) => post.id).sort());
  });

  it("knows every search, and gives every search something to find", () => {
    const names = world.searches.map((search) => search.name);
    expect(new Set(names).size).toBe(names.length);
    for (const [id, truth] of truths) for (const name of truth.searches) expect(names, id).toContain(name);
    for (const name of names)
      expect(truths.filter(([, truth]) => truth.searches.includes(name)).length, name).toBeGreaterThanOrEqual(2);
  });

  it("is measured by searches that have no mistake in them", () => {
    for (const { name, query } of world.searches) expect(parse(query), name).toMatchObject({ ok: true, diagnostics: [] });
  });

  it("has every kind of need and every welcome, more than once", () => {
    const kinds = [
      "question",
      "how-to",
      "wish",
      "frustration",
      "decision",
      "request",
      "complaint",
      "praise",
      "report",
      "event",
      "none",
    ];
    for (const kind of kinds) expect(truths.filter(([, truth]) => truth.need === kind).length, kind).toBeGreaterThanOrEqual(1);
    for (const welcome of ["yes", "no", "human"]) {
      expect(truths.filter(([, truth]) => truth.welcome === welcome).length, welcome).toBeGreaterThanOrEqual(20);
    }
  });

  it("has at least 35 needs that do not name the library", () => {
    const needs = ["question", "how-to", "wish", "frustration", "decision", "request"];
    const silent = truths.filter(([, truth]) => !truth.ours && truth.welcome === "yes" && needs.includes(truth.need));
    expect(silent.length).toBeGreaterThanOrEqual(35);
  });

  it("joins copies to posts of the same words, and cross-posts to the same author elsewhere", () => {
    const byId = new Map(world.posts.map((post) => [post.id, post]));
    for (const [id, truth] of truths) {
      const post = byId.get(id)!;
      const original = byId.get(truth.copyOf ?? truth.crossPostOf ?? id)!;
      if (truth.copyOf)
        expect("text" in post.written && post.written.text).toBe("text" in original.written && original.written.text);
      if (truth.crossPostOf) expect([post.author.id, post.place === original.place]).toEqual([original.author.id, false]);
    }
  });

  it("answers the man with the wine cellar, who named no library", () => {
    expect(world.truth["wine-cellar"]).toMatchObject({
      ours: false,
      need: "how-to",
      welcome: "yes",
      searches: ["house-and-garden"],
    });
    const post = world.posts.find(({ id }) => id === "wine-cellar")!;
    expect("text" in post.written && post.written.text).not.toMatch(/librar/i);
  });
});
