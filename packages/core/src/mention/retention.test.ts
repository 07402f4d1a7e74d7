import { expect, test } from "vitest";
import { applyRetention, createMention, defaultRetention, keptUntil, type MentionFields, type MentionStanding } from "./index.ts";

const heardAt = "2026-03-01T00:00:00Z";

const mention = (fields: Partial<MentionFields> = {}) =>
  createMention({
    network: "town",
    nativeId: "1",
    kind: "post",
    text: "deer got every last bean",
    provenance: { connector: "town", via: "search", heardAt },
    ...fields,
  });

const answered: MentionStanding = { kind: "answered", at: "2026-03-10T00:00:00Z" };
const own: MentionStanding = { kind: "own" };

test.each<readonly [string, Partial<MentionFields>, MentionStanding | undefined, string, boolean]>([
  ["a stranger's post is kept for thirty days", {}, undefined, "2026-03-30T23:59:59Z", true],
  ["and not a second longer", {}, undefined, "2026-03-31T00:00:00Z", false],
  ["an answered one is kept for a year from the answer", {}, answered, "2027-03-09T00:00:00Z", true],
  ["and no longer", {}, answered, "2027-03-10T00:00:00Z", false],
  ["what the library said is its record", {}, own, "2099-01-01T00:00:00Z", true],
  ["an unlisted post goes after a week", { visibility: "unlisted" }, undefined, "2026-03-08T00:00:00Z", false],
  ["so does one that asks not to be indexed", { consent: { noIndex: true } }, undefined, "2026-03-08T00:00:00Z", false],
  ["and one for signed-in people", { consent: { signedInOnly: true } }, undefined, "2026-03-08T00:00:00Z", false],
  ["who opted out is forgotten at once", { consent: { optedOut: true } }, undefined, heardAt, false],
  ["but an answer keeps its other half", { consent: { optedOut: true } }, answered, "2026-03-11T00:00:00Z", true],
])("%s", (_name, fields, standing, now, kept) => {
  const post = mention(fields);
  expect(applyRetention(post, defaultRetention, { now, ...(standing && { standing }) })).toBe(kept ? post : undefined);
});

test("an unlisted post is never kept longer than a public one", () => {
  const schedule = { ...defaultRetention, unanswered: { days: 2, source: "test" } };
  const until = keptUntil(mention({ visibility: "unlisted" }), schedule, { kind: "unanswered" });
  expect(new Date(until).toISOString()).toBe("2026-03-03T00:00:00.000Z");
});

test("every number says where it comes from", () => {
  for (const { source } of Object.values(defaultRetention)) expect(source.length).toBeGreaterThan(10);
});
