/** The same thing said with another handle, name or spelling: a person in danger is heard all the same. */
import { detectNeed } from "@earshot/core/need";
import { describe, expect, test } from "vitest";
import { changesUnder } from "../../scripts/need/report-respelling.ts";
import { respellings } from "../../scripts/need/respell.ts";
import { readSets, type WrittenLine } from "../../scripts/need/sets.ts";

const lines = readSets().filter(({ lang, dialect }) => lang === "en" && dialect === undefined);
const crisis = lines.filter(({ reason }) => reason === "crisis");

const [byCue, byWords] = [crisis.filter(isHeardByCue), crisis.filter((line) => !isHeardByCue(line))];

describe.each(respellings)("$name", ({ name, apply }) => {
  test("never takes a person in danger, whom a cue heard, from a human's sight", () => {
    expect(lostUnder(byCue, apply).map(({ respelt, to }) => `${to}: ${respelt}`)).toEqual([]);
  });

  test("rarely does so where only the words together told", () => {
    expect(lostUnder(byWords, apply).length / byWords.length).toBeLessThan(0.05);
  });

  test("touches some post, and most answers stay", () => {
    const { count, changes } = changesUnder(lines, apply);
    expect(count, name).toBeGreaterThan(0);
    expect(changes.length / count).toBeLessThan(0.25);
  });
});

function isHeardByCue({ text, lang }: WrittenLine): boolean {
  return detectNeed({ text, lang }).evidence.some(({ cue }) => cue.startsWith("crisis/"));
}

function lostUnder(lines: readonly WrittenLine[], apply: (text: string) => string | undefined) {
  return changesUnder(lines, apply).changes.filter(({ from }) => from === "human");
}

test("a handle and a name are no evidence", () => {
  const told = (name: string): string => {
    const { kind, welcome } = detectNeed({ text: `${name} says the library lends sewing machines, is that true? @${name}_k` });
    return `${kind}/${welcome}`;
  };
  expect(new Set(["Oluwaseun", "Wiebke", "Jim", "Nguyen", "Lakshmi"].map(told)).size).toBe(1);
});
