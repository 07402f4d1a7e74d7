/** Ordinary talk of other people hardly ever stops. */
import { expect, test } from "vitest";
import { suite } from "../../../../test/suites.ts";
import { postsSuite, readNeutralPosts, stopsOf } from "../../scripts/policy-report/posts.ts";

suite(postsSuite, (folder) => {
  const posts = readNeutralPosts(folder);
  const stops = posts
    .map((text) => ({ text, rules: stopsOf(text).map(({ rule }) => rule) }))
    .filter(({ rules }) => rules.length > 0);

  test("there are enough of them to say so", () => expect(posts.length).toBeGreaterThan(1_500));

  /** 4.4 of 1,000 were counted on 2026-11-24. */
  test("fewer than 5 of 1,000 stop for another reason than an insult or a foul word", () => {
    const polite = stops.filter(({ rules }) => rules.some((rule) => rule !== "tone/no-insult"));
    expect((1000 * polite.length) / posts.length, polite.map(({ text }) => text).join("\n")).toBeLessThan(5);
  });

  /** Strangers insult each other: 6 of 1,000 were counted on 2026-11-24, nearly all of them rightly so. */
  test("fewer than 8 of 1,000 stop for an insult", () => {
    const rude = stops.filter(({ rules }) => rules.includes("tone/no-insult"));
    expect((1000 * rude.length) / posts.length).toBeLessThan(8);
  });
});
