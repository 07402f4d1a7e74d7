/** What a need is about: how often the words named are those that somebody would look up. */
import { describe, expect, test } from "vitest";
import { isExact, isNear, namedIn } from "../../scripts/need/report-about.ts";
import { laterSubjects, subjects } from "../../scripts/need/subjects.ts";

describe.each([
  ["lines the rules were written with", subjects],
  ["lines written after them", laterSubjects],
])("%s", (_name, lines) => {
  const named = namedIn(lines);

  test("hold their subject once", () => {
    expect(named.filter(({ text, wanted }) => text.split(wanted).length !== 2)).toEqual([]);
  });

  test("are understood well enough to search with, and often to the word", () => {
    expect(named.filter(isNear).length / named.length).toBeGreaterThan(0.8);
    expect(named.filter(isExact).length / named.length).toBeGreaterThan(0.5);
  });

  test("name no subject that they do not hold", () => {
    expect(named.filter(({ text, about }) => about !== undefined && !text.includes(about))).toEqual([]);
  });
});
