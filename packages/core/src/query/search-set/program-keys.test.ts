import { expect, test } from "vitest";
import { Found } from "./found.ts";
import { ProgramKeys } from "./program-keys.ts";

test("programs of no, one and several keys give all of theirs, and keys that are lists stay whole", () => {
  const keys = new ProgramKeys<string | readonly string[]>();
  keys.add(0, ["a", "list"]);
  keys.add(300, "one");
  keys.add(300, "two");
  keys.add(7, "seven");
  keys.remove(7, "seven");
  const found = new Found();
  for (const number of [300, 7, 0]) found.add(number);
  expect(keys.of(found)).toEqual(["one", "two", ["a", "list"]]);
  expect(keys.count).toBe(2);
});

test("a program keeps its other keys when one goes, and has none when the last one goes", () => {
  const keys = new ProgramKeys<string>();
  for (const key of ["a", "b", "c"]) keys.add(1, key);
  keys.remove(1, "b");
  expect([keys.has(1), keys.anyOf(1), keys.count]).toEqual([true, "a", 1]);
  keys.remove(1, "a");
  keys.remove(1, "c");
  expect([keys.has(1), keys.count]).toEqual([false, 0]);
});

test("more programs are found than there was room for at first", () => {
  const keys = new ProgramKeys<number>();
  const found = new Found();
  for (let number = 0; number < 1000; number++) {
    keys.add(number, number);
    found.add(number);
  }
  expect(keys.of(found)).toEqual(Array.from({ length: 1000 }, (_, number) => number));
});
