/** The same thing said with another handle, name or spelling: a person in danger is heard all the same. */
import { detectNeed } from "@earshot/core/need";
import { describe, expect, test } from "vitest";
import { changesUnder } from "../../scripts/need/report-respelling.ts";
import { respellings } from "../../scripts/need/respell.ts";
import { isTeaching, partOf, readSets, type WrittenLine } from "../../scripts/need/sets.ts";

const lines = readSets().filter(({ lang, dialect }) => lang === "en" && dialect === undefined);
const crisis = lines.filter(({ reason }) => reason === "crisis");

/** The older lines were in sight when the cues were written; the others are by writers who had seen none. */
const [seen, unseen] = [crisis.filter(({ id }) => !isUnseen(id)), crisis.filter(({ id }) => isUnseen(id))];

describe.each(respellings)("$name", ({ name, apply }) => {
  test("never takes a person in danger from a human's sight where the cues were made for it", () => {
    expect(lostUnder(seen, apply).map(({ respelt, to }) => `${to}: ${respelt}`)).toEqual([]);
  });

  test("rarely does so elsewhere", () => {
    expect(lostUnder(unseen, apply).length / unseen.length).toBeLessThan(0.05);
  });

  test("touches some post, and most answers stay", () => {
    const { count, changes } = changesUnder(lines, apply);
    expect(count, name).toBeGreaterThan(0);
    expect(changes.length / count).toBeLessThan(0.25);
  });
});

function isUnseen(id: string): boolean {
  return isTeaching(id) || partOf(id) === "yardstick";
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
