import { expect, it } from "vitest";
import { millbrook } from "./world.ts";

const world = millbrook();
const everything = JSON.stringify(world);

it("says of itself that it is invented", () => {
  expect(world.notice).toContain("invented");
});

it("keeps every web address, handle and e-mail address under .example", () => {
  const hosts = [
    ...everything.matchAll(/https?:\/\/([^/"\\\s<)]+)/g),
    ...everything.matchAll(/[\w.]+@([\w-]+(?:\.[\w-]+)+)/g),
    ...everything.matchAll(/(?<![\w.])@([\w-]+(?:\.[\w-]+)+)/g),
  ].map((found) => found[1]!.replace(/[.…]+$/, ""));
  expect(hosts.length).toBeGreaterThan(50);
  expect(hosts.filter((host) => !host.endsWith(".example"))).toEqual([]);
  expect(world.people.filter((person) => person.handle && !person.handle.endsWith(".example"))).toEqual([]);
});

it("gives no telephone number outside 555-0100 to 555-0199", () => {
  const numbers = [...everything.replaceAll(/\b29900 \d{4} \d{5}\b/g, "").matchAll(/\d{3}[-. ]\d{4}(?!\d)/g)].map(
    (found) => found[0],
  );
  expect(numbers.length).toBeGreaterThan(15);
  expect(numbers.filter((number) => !/^555-01\d\d$/.test(number))).toEqual([]);
});

it("prints only test cards", () => {
  const cards = [...everything.matchAll(/\b\d{5} \d{4} \d{5}\b/g)].map((found) => found[0]);
  expect(cards.length).toBeGreaterThan(0);
  expect(cards.filter((card) => !card.startsWith(world.library.cardPrefix))).toEqual([]);
});

it("has nine branches, each with a page, a telephone and hours", () => {
  expect(world.branches.map((branch) => branch.id).length).toBe(9);
  for (const branch of world.branches) expect(Object.keys(branch.hours).length, branch.id).toBeGreaterThanOrEqual(2);
});
