import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const folder = new URL(".", import.meta.url);
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
  (name) => name.endsWith(".ts") && !name.includes(".test"),
);

/** What would let the host's Unicode version decide. */
const hostDependent = /\.normalize\(|\\p\{|Intl\.|\.to(?:Locale)?(?:Lower|Upper)Case\(|localeCompare/;

test("nothing that runs in text/ asks the host about characters", () => {
  expect(sources.length).toBeGreaterThan(20);
  const offenders = sources.flatMap((name) => {
    const found = hostDependent.exec(readFileSync(new URL(name, folder), "utf8"));
    return found === null ? [] : [`${name}: ${found[0]}`];
  });
  expect(offenders).toEqual([]);
});
