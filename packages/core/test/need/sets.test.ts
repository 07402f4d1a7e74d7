/** The written sets: whole, said once, and the test part kept apart from what teaches. */
import { describe, expect, test } from "vitest";
import { ownLines } from "../../scripts/need/lessons.ts";
import { isTeaching, type Part, partOf, readSets } from "../../scripts/need/sets.ts";

const lines = readSets();
const kinds = "question how-to wish frustration decision request complaint praise report event none".split(" ");

describe("the written sets", () => {
  test("give every id and every text once", () => {
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
    expect(new Set(lines.map(({ text }) => text)).size).toBe(lines.length);
  });

  test("name a known kind and outlook, and say why", () => {
    const wrong = lines.filter(
      ({ need, welcome, why }) => !kinds.includes(need) || !["yes", "no", "human"].includes(welcome) || why === "",
    );
    expect(wrong).toEqual([]);
  });

  test("are as large as promised", () => {
    const lookAlikes = lines.filter(({ need, reason }) => need === "none" && reason === undefined);
    const indirect = lines.filter((line) => line.indirect);
    expect(indirect.length + lookAlikes.length).toBeGreaterThanOrEqual(600);
    expect(lines.filter(({ reason }) => reason !== undefined).length).toBeGreaterThanOrEqual(300);
    expect(lines.filter(({ lang }) => lang === "es").length).toBeGreaterThanOrEqual(150);
  });

  test("leave a line that somebody should leave alone unwelcome", () => {
    expect(lines.filter(({ reason, welcome }) => reason !== undefined && welcome === "yes")).toEqual([]);
  });
});

const measures: readonly Part[] = ["test", "yardstick"];

describe("the test part", () => {
  test("teaches nothing", () => {
    expect(ownLines().filter(({ id }) => measures.includes(partOf(id)))).toEqual([]);
    expect(ownLines().length + lines.filter(({ id }) => measures.includes(partOf(id))).length).toBe(lines.length);
  });

  test("is about three lines of ten of the sets that do both, of every theme", () => {
    const both = lines.filter(({ id }) => !isTeaching(id) && partOf(id) !== "yardstick");
    for (const part of [both, both.filter(({ reason }) => reason !== undefined), both.filter(({ indirect }) => indirect)]) {
      const share = part.filter(({ id }) => partOf(id) === "test").length / part.length;
      expect(share).toBeGreaterThan(0.22);
      expect(share).toBeLessThan(0.38);
    }
  });
});
