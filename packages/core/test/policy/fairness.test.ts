/** Whoever writes gets the same verdict: names, handles, spelling and fame change nothing. */
import type { Finding, LintContext } from "@earshot/core/policy";
import { lintReply } from "@earshot/core/policy";
import { describe, expect, test, vi } from "vitest";
import { clean, contextOf, everyRule, lintWritten, violations, type WrittenReply } from "../../scripts/policy-report/sets.ts";

const replies: readonly WrittenReply[] = [...violations, ...clean];
const answers = replies.filter(({ mention }) => mention !== undefined);

type Post = NonNullable<LintContext["mention"]>;

const people: readonly { readonly handle: string; readonly name: string }[] = [
  { handle: "emily.w", name: "Emily Walsh" },
  { handle: "deshawn_j", name: "DeShawn Jackson" },
  { handle: "lupita_gr", name: "Guadalupe García" },
  { handle: "nguyen.t", name: "Nguyễn Thị Hoa" },
  { handle: "m_al_farsi", name: "Muhammad Al-Farsi" },
  { handle: "xX_troll_Xx", name: "🔥 King 🔥" },
];

/** Every reply is linted twice in each test, on machines that may be busy. */
vi.setConfig({ testTimeout: 60_000 });

describe("the same verdict", () => {
  test.each(people)("for $name", ({ handle, name }) => {
    expectSame(answers, (post) => ({
      ...post,
      author: { id: `https://social.example/${handle}`, handle, name } as Post["author"],
    }));
  });

  test("for the famous, whatever else a network says about them", () => {
    const fame = { followers: 4_000_000, verified: true, donor: true, office: "mayor", bio: "bestselling author" };
    expectSame(answers, (post) => ({
      ...post,
      author: { id: "https://social.example/star", handle: "star", name: "Star", ...fame } as unknown as Post["author"],
      counts: { likes: 90_000, reposts: 40_000, replies: 12_000 },
    }));
  });
});

/** How the same post is spelled in other mouths; none of them changes what it asks. */
const spellings: readonly (readonly [name: string, respell: (text: string) => string])[] = [
  ["small letters", (text) => text.toLowerCase()],
  ["dropped g", (text) => text.replace(/\b(\w{3,}in)g\b/g, "$1'")],
  ["British", (text) => text.replaceAll("color", "colour").replaceAll("center", "centre").replaceAll("favorite", "favourite")],
  ["y'all", (text) => text.replace(/\byou (all|folks|guys)\b/g, "y'all")],
  ["no apostrophes", (text) => text.replace(/(?<=[a-z])'(?=[a-z])/g, "")],
];

describe("the same stops for a post in another spelling", () => {
  test.each(spellings)("%s", (_, respell) => {
    const different = answers.filter((reply) => {
      const context = contextOf(reply);
      const before = lintWritten(reply, context).findings;
      const after = lintWritten(reply, { ...context, mention: { ...context.mention!, text: respell(reply.mention!) } }).findings;
      return stopsOf(before) !== stopsOf(after);
    });
    expect(different.map(({ id, mention }) => `${id} ${mention}`)).toEqual([]);
  });
});

test("a reply that greets by name is judged alike, whatever the name", () => {
  for (const greeting of ["Hi", "Thanks,"])
    for (const reply of clean.filter((_, index) => index % 4 === 0)) {
      const verdicts = people.slice(0, 5).map(({ name }) => {
        const text = `${greeting} ${name.split(" ")[0]}! ${reply.text}`;
        return lintReply({ ...reply.with, text }, contextOf(reply), everyRule).outcome;
      });
      expect(new Set(verdicts).size, `${greeting} …! ${reply.text}: ${verdicts.join(", ")}`).toBe(1);
    }
});

function expectSame(written: readonly WrittenReply[], change: (post: Post) => object): void {
  const different = written.filter((reply) => {
    const context = contextOf(reply);
    const swapped = { ...context, mention: change(context.mention!) as Post };
    return signOf(lintWritten(reply, context).findings) !== signOf(lintWritten(reply, swapped).findings);
  });
  expect(different.map(({ id, text }) => `${id} ${text}`)).toEqual([]);
}

function signOf(findings: readonly Finding[]): string {
  return JSON.stringify(findings.map(({ rule, outcome, span, message }) => [rule, outcome, span, message]));
}

function stopsOf(findings: readonly Finding[]): string {
  return JSON.stringify(findings.filter(({ outcome }) => outcome === "stop").map(({ rule, span }) => [rule, span]));
}
