import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { suite } from "../../../../test/suites.ts";
import { contextOf, figuresOf, isStrict, judge, readReplies, type SetReply } from "../../scripts/measure-replies.ts";
import { findIdentifiers, lintReply, resolvePolicy, shippedRules } from "../../src/policy/index.ts";

const violations = readReplies("violations");
const clean = readReplies("clean");
const figures = figuresOf(violations.map(judge), clean.map(judge));

describe("the project's own replies", () => {
  test("are at least 500 of each kind, each text once, none of them anybody's", () => {
    expect(Math.min(violations.length, clean.length)).toBeGreaterThanOrEqual(500);
    const all = [...violations, ...clean];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ draft, breaks, post }) => `${draft} ${breaks} ${post}`)).size).toBe(all.length);
    const addresses = all
      .flatMap(({ draft, post = "" }) => findIdentifiers(`${draft} ${post}`))
      .filter(({ kind }) => kind === "email");
    expect(addresses.filter(({ value }) => !value.endsWith(".example"))).toEqual([]);
  });

  test("name rules that there are", () => {
    const ids = shippedRules.map(({ id }) => id);
    expect(violations.filter(({ breaks }) => !ids.includes(breaks!))).toEqual([]);
  });

  test("of what stops or needs approval, at least 98 % is held back", () => expect(figures.held).toBeGreaterThanOrEqual(0.98));
  test("at most 1 % of the clean ones are stopped", () => expect(figures.falseStops).toBeLessThanOrEqual(10));
  test("warnings are at most 30 in a thousand clean ones", () => expect(figures.warnings).toBeLessThanOrEqual(30));

  test("every rule that stops finds at least nine in ten of its own", () => {
    const weak = Object.entries(figures.rules).filter(([id, { violations: all, found }]) => isStrict(id) && found < 0.9 * all);
    expect(weak).toEqual([]);
  });

  test("figures.json is what is measured; pnpm --filter @earshot/core policy-figures writes it anew", () => {
    const written = JSON.parse(readFileSync(join(import.meta.dirname, "../../data/replies/figures.json"), "utf8"));
    expect(withoutNeed(written.rules)).toEqual(withoutNeed(figures.rules));
  });

  /** What depends on need recognition changes with it; the bounds above hold for those too. */
  function withoutNeed(rules: typeof figures.rules): typeof figures.rules {
    const readsNeed = (id: string) => {
      const { needs, uses = [] } = shippedRules.find((rule) => rule.id === id)!;
      return needs.includes("need") || uses.includes("need");
    };
    return Object.fromEntries(Object.entries(rules).filter(([id]) => !readsNeed(id)));
  }
});

describe("fairness: who somebody is changes nothing", () => {
  const policy = resolvePolicy([]);
  const some = [...violations.filter((_, index) => index % 5 === 0), ...clean.filter((_, index) => index % 5 === 0)];

  test("author, reactions and everything that smells of fame can be swapped", () => {
    const nobody = { author: { id: "1", handle: "quiet_reader", name: "Q. Reader" } };
    const star = {
      author: { id: "2", handle: "the_real_star", name: "A Star" },
      counts: { likes: 9e6, reposts: 2e6 },
      verified: true,
      followers: 4e7,
    };
    for (const reply of some) expect(lintAs(reply, star)).toEqual(lintAs(reply, nobody));
  });

  const names = ["Mohammed", "Siobhán", "Nguyễn", "LaToya", "小明", "Bob", "Guadalupe", "Ḥakīm"];
  test.each(names)("a reply that greets %s is judged like one that greets Kim", (name) => {
    for (const reply of some.slice(0, 60))
      expect(rulesFor({ ...reply, draft: `Hi ${name}! ${reply.draft}` })).toEqual(
        rulesFor({ ...reply, draft: `Hi Kim! ${reply.draft}` }),
      );
  });

  const ways = [
    "do you have dune",
    "Might you have Dune?",
    "y'all got Dune?",
    "yo, Dune, you got that?",
    "have ye Dune in, at all?",
    "u hav dune??",
  ];
  test("how somebody writes changes nothing in what a reply may reveal or how it may sound", () => {
    for (const reply of some) {
      const verdicts = ways.map((post) => rulesFor({ ...reply, post }).filter((rule) => /^(privacy|tone|fair)\//.test(rule)));
      for (const verdict of verdicts) expect(verdict).toEqual(verdicts[0]);
    }
  });

  function lintAs(reply: SetReply, person: object) {
    const context = contextOf(reply);
    return lintReply({ text: reply.draft }, { ...context, mention: { ...context.mention!, ...person } }, policy);
  }

  function rulesFor(reply: SetReply): readonly string[] {
    return judge(reply).result.findings.map(({ rule }) => rule);
  }
});

suite("conformance/goemotions-dev", (folder) => {
  test("of ordinary posts fewer than 5 in a thousand would stop for privacy", () => {
    const posts = readFileSync(join(folder, "dev.tsv"), "utf8")
      .split("\n")
      .map((line) => line.split("\t")[0]!);
    const policy = resolvePolicy([], { rules: shippedRules.filter(({ id }) => id.startsWith("privacy/")) });
    const stopped = posts.filter((text) => lintReply({ text }, {}, policy).outcome === "stop");
    expect((1000 * stopped.length) / posts.length, stopped.join("\n")).toBeLessThan(5);
  });
});
