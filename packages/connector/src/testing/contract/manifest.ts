import { expect } from "vitest";
import * as z from "zod";
import type { OperationName } from "../../connector.ts";
import type { Manifest } from "../../manifest.ts";
import type { Bench } from "./bench.ts";
import { type Check, group } from "./check.ts";

const day = z.iso.date();
const following = z.enum(["event", "poll", "none"]);
const words = z.string().min(1);

/** The shape of a manifest. Strict: whatever else is said about a network has no reader. */
const schema = z.strictObject({
  spec: z.literal(1),
  network: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: words,
  homepage: z.url(),
  maintainers: z.array(words).min(1),
  terms: z.strictObject({ url: z.url(), checked: day, notes: z.array(words) }),
  search: z.looseObject({ id: words, network: words, checked: day, access: z.enum(["search", "listen", "none"]) }).optional(),
  text: z
    .strictObject({
      unit: z.enum(["weighted", "graphemes", "codepoints", "utf8", "utf16", "emoji-bytes"]),
      limit: z.int().positive(),
      urlLength: z.int().positive().optional(),
      remoteHandlesFree: z.boolean().optional(),
      bytes: z.int().positive().optional(),
      source: words,
      checked: day,
    })
    .optional(),
  edits: following,
  deletions: following,
  retention: z.strictObject({
    deleteWithinHours: z.number().positive().optional(),
    refreshWithinDays: z.number().positive().optional(),
    mayKeepText: z.boolean(),
  }),
  reply: z
    .strictObject({
      threading: z.enum(["flat", "tree"]),
      onceBy: z.enum(["native-key", "chosen-id", "upsert", "look-up"]),
      cost: z.strictObject({ perReply: z.number().nonnegative(), withLink: z.number().nonnegative().optional() }).optional(),
    })
    .optional(),
  rates: z.array(
    z.strictObject({ name: words, calls: z.int().positive(), perSeconds: z.number().positive(), source: words, checked: day }),
  ),
  example: z.record(z.string(), z.unknown()),
});

/** The manifest is valid, is constant, and says what is so. */
export const manifestChecks: readonly Check[] = group(
  "manifest",
  [],
  [
    ["has the shape of a manifest", ({ manifest }) => void schema.parse(manifest)],
    ["is plain data", ({ manifest }) => expect(JSON.parse(JSON.stringify(manifest))).toEqual(manifest)],
    [
      "is the same for every connector",
      ({ manifest, connector, restart }) => expect([connector.manifest, restart().manifest]).toEqual([manifest, manifest]),
    ],
    ["declares the operations that are there, and no others are", checkMethods],
    ["names a search profile of its own network exactly where it searches", checkSearch],
    ["states text limits and how replies are made once exactly where it publishes", checkReply],
    ["can follow edits and deletions as it says", checkFollowing],
  ],
);

/** The configuration is checked when the connector is made. */
export const configChecks: readonly Check[] = group(
  "configuration",
  [],
  [
    ["the manifest's example is one that works", ({ manifest, make }) => void make(manifest.example)],
    ["an unknown setting is refused", (bench) => expectRefused(bench, { ...Object(bench.config), surelyNoSetting: 1 })],
    ["what is no configuration is refused", (bench) => [7, "text", null].forEach((config) => void expectRefused(bench, config))],
    [
      "the example holds no secret",
      ({ manifest, secrets }) => secrets.forEach((secret) => void expect(JSON.stringify(manifest.example)).not.toContain(secret)),
    ],
    [
      "making a connector touches no network",
      ({ restart, simulator }) => {
        restart();
        expect(simulator.log).toEqual([]);
      },
    ],
  ],
);

function checkMethods({ connector, operations }: Bench): void {
  const { name, manifest: _, ...methods } = connector;
  expect(name).toMatch(/\S/);
  expect(Object.keys(methods).sort()).toEqual([...operations].sort());
}

function checkSearch({ manifest, operations }: Bench): void {
  expect(manifest.search !== undefined, "`search` is implemented").toBe(operations.includes("search"));
  if (manifest.search) expect(manifest.search.network).toBe(manifest.network);
}

function checkReply({ manifest, operations }: Bench): void {
  const publishes = operations.includes("publish");
  expect([manifest.text !== undefined, manifest.reply !== undefined]).toEqual([publishes, publishes]);
  if (publishes) expect(operations, "whoever publishes must be able to say whether it may").toContain("mayReply");
}

function checkFollowing({ manifest, operations }: Bench): void {
  for (const how of [manifest.edits, manifest.deletions]) {
    const ways = waysToFollow[how];
    expect(ways.length === 0 || ways.some((way) => operations.includes(way)), `"${how}" needs one of ${ways.join(", ")}`).toBe(
      true,
    );
  }
}

const waysToFollow: Readonly<Record<Manifest["edits"], readonly OperationName[]>> = {
  event: ["stream"],
  poll: ["refresh", "search"],
  none: [],
};

function expectRefused({ make }: Bench, config: unknown): void {
  expect(() => make(config)).toThrow(expect.objectContaining({ code: "config-invalid" }));
}
