import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sqlite } from "@earshot/store/sqlite";
import { afterAll, describe, expect, test } from "vitest";
import type { Demo } from "../demo/demo.ts";
import { run } from "../run.ts";

const folder = mkdtempSync(join(tmpdir(), "earshot-demo-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Every run hears the whole week through the real connectors; a minute is far more than it needs. */
const patience = 60_000;

const runs = Promise.all([demo(["--json"]), demo(["--json"]), demo(["--json", "--seed", "2"]), demo([])]);

describe("the demo", () => {
  test("prints the same bytes for the same seed, and others for another", { timeout: patience }, async () => {
    const [first, second, other] = await runs;
    expect(first.code).toBe(0);
    expect(second.out).toBe(first.out);
    expect(other.out).not.toBe(first.out);
  });

  test("hears every network of the town without a problem", { timeout: patience }, async () => {
    const { networks } = JSON.parse((await runs)[0].out) as Demo;
    expect(networks.map(({ connector }) => connector.split(" ")[0])).toEqual([
      "bluesky",
      "feed",
      "feed",
      "feed",
      "feed",
      "feed",
      "feed",
    ]);
    for (const { heard, problems } of networks) expect([heard > 0, problems]).toEqual([true, []]);
  });

  test("finds the man with the wine cellar, who asked nobody, and tells why", { timeout: patience }, async () => {
    const { cards, answer } = JSON.parse((await runs)[0].out) as Demo;
    const card = cards.find(({ id }) => id === answer?.card);
    expect(card?.mention.text).toMatch(/^I wonder how hard it would be to build a wine cellar in my basement/);
    expect(card?.need).toMatchObject({ welcome: "yes", about: expect.stringContaining("wine cellar") });
    expect(card?.matches[0]?.search).toBe("house-and-garden");
  });

  test("stops the hasty reply and lets the suggested one through to approval", { timeout: patience }, async () => {
    const { answer } = JSON.parse((await runs)[0].out) as Demo;
    expect(answer?.hasty.result.outcome).toBe("stop");
    expect(answer?.hasty.result.findings.map(({ rule }) => rule)).toContain("privacy/no-record-facts");
    expect(answer?.suggested.result.findings.filter(({ outcome }) => outcome === "stop")).toEqual([]);
  });

  test("measures itself against the truth; these are floors, not goals", { timeout: patience }, async () => {
    const { measures } = JSON.parse((await runs)[0].out) as Demo;
    expect(measures.searches.recall).toBeGreaterThan(0.8);
    expect(measures.searches.precision).toBeGreaterThan(0.9);
    expect(measures.welcome.precision).toBeGreaterThan(0.8);
  });

  test("tells people the same, highlights in brackets where there is no colour", { timeout: patience }, async () => {
    const text = (await runs)[3].out;
    expect(text).toContain("build a [wine cellar] in my [basement]");
    expect(text).toContain("Nothing was sent");
    expect(text).not.toContain("\u001b");
  });

  test("says how much it leaves out, and how to see it", { timeout: patience }, async () => {
    const [{ out }, , , { out: text }] = await runs;
    const { version, cards } = JSON.parse(out) as Demo & { readonly version: number };
    expect(version).toBe(1);
    const alone = cards.filter(({ need }) => need.welcome === "no").length;
    expect(text).toContain(`Left alone (${alone})`);
    expect(text).toContain(`  and ${alone - 6} more; --all prints them`);
  });

  test("keeps what it heard in a file that can be opened again", { timeout: patience }, async () => {
    const path = join(folder, "town.db");
    await demo(["--database", path]);
    const store = sqlite(path);
    expect((await Array.fromAsync(store.mentions())).length).toBeGreaterThan(100);
    await store.close();
  });
});

describe("a wrong command line", () => {
  test("a seed that is no number", async () => {
    const { code, note } = await demo(["--seed", "autumn"]);
    expect([code, note]).toEqual([2, expect.stringContaining('--seed takes a whole number, not "autumn"')]);
  });

  test("a word that nobody asked for", async () => {
    const { code, note } = await demo(["2"]);
    expect([code, note]).toEqual([2, expect.stringContaining('"2" is not expected: only options are')]);
  });

  test("a database in a folder that is not there", async () => {
    const { code, note } = await demo(["--database", join(folder, "missing", "town.db")]);
    expect([code, note]).toEqual([3, expect.stringMatching(/missing.*Choose a path/s)]);
  });
});

async function demo(words: readonly string[]): Promise<{ code: number; out: string; note: string }> {
  const [out, note]: [string[], string[]] = [[], []];
  const code = await run(["demo", ...words], {
    out: (line) => void out.push(line),
    note: (line) => void note.push(line),
    isTerminal: false,
    input: async () => undefined,
    environment: {},
    signal: new AbortController().signal,
  });
  return { code, out: out.join("\n"), note: note.join("\n") };
}
