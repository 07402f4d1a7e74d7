import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildThreads, createMention, type Mention, mentionId, postsBefore, type Thread, type ThreadReference } from "./index.ts";

/** `b>a` is a post b that answers a; `b>a^r` also says that r is the root. Later in the list is written later. */
function posts(...written: readonly string[]): readonly Mention[] {
  return written.map((line, minute) => {
    const [, name = "", parent, root] = /^(\w+)(?:>(\w+))?(?:\^(\w+))?$/.exec(line)!;
    const thread: ThreadReference = { ...(parent && { parent }), ...(root && { root }) };
    return createMention({
      network: "town",
      nativeId: name,
      kind: parent ? "reply" : "post",
      text: name,
      thread,
      createdAt: new Date(Date.UTC(2026, 2, 2, 10, minute)).toISOString(),
      provenance: { connector: "town", via: "search", heardAt: "2026-03-03T00:00:00Z" },
    });
  });
}

/** Each thread on a line; dots for depth, brackets for what was not heard. */
function drawn(threads: readonly Thread[]): readonly string[] {
  const name = (id: string) => id.replace("town:", "");
  return threads.map(({ posts }) =>
    posts.map(({ id, depth, mention }) => ".".repeat(depth) + (mention ? name(id) : `[${name(id)}]`)).join(" "),
  );
}

describe("conversations", () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ["a post alone", ["a"], ["a"]],
    ["answers in the order of writing", ["a", "b>a", "c>a", "d>b"], ["a .b ..d .c"]],
    ["two conversations", ["a", "b", "c>a"], ["a .c", "b"]],
    ["a missing post keeps its place", ["a", "c>b", "d>b"], ["[b] .c .d", "a"]],
    ["a missing post under a root that its answer names", ["a", "c>b^a"], ["a .[b] ..c"]],
    ["only the root is known", ["a", "c^a"], ["a .c"]],
    ["two answer each other", ["a>b", "b>a"], ["a .b"]],
    ["a circle with a tail", ["a>c", "b>a", "c>b", "d>c"], ["a .b ..c ...d"]],
    ["a post that answers itself", ["a>a"], ["a"]],
    ["a root that names itself", ["a^a", "b>a^a"], ["a .b"]],
    ["nothing", [], []],
  ])("%s", (_name, written, expected) => {
    expect(drawn(buildThreads(posts(...written)))).toEqual(expected);
  });
});

test("a quote answers nothing", () => {
  const [quote] = posts("q>a");
  const threads = buildThreads([{ ...quote!, thread: { subject: "a" } }]);
  expect(drawn(threads)).toEqual(["q"]);
});

test("what stands before a post, oldest first, as far as it was heard", () => {
  const [thread] = buildThreads(posts("a", "b>a", "d>c^a", "e>d", "x>b"));
  const before = postsBefore(thread!, mentionId("town", "e"));
  expect(before.map(({ text }) => text)).toEqual(["a", "d"]);
});

test("thousands deep", () => {
  const deep = posts("n0", ...Array.from({ length: 20_000 }, (_, index) => `n${index + 1}>n${index}`));
  const [thread] = buildThreads(deep);
  expect(thread?.posts.length).toBe(20_001);
  expect(thread?.posts.at(-1)?.depth).toBe(20_000);
});

test("every post has one place, in whatever order they were heard", () => {
  const names = ["a", "b", "c", "d", "e", "f"];
  const reference = fc.option(fc.constantFrom(...names, "gone"), { nil: undefined });
  const lines = fc.tuple(...names.map((name) => reference.map((parent) => (parent ? `${name}>${parent}` : name))));
  fc.assert(
    fc.property(lines, fc.infiniteStream(fc.nat(1000)), (written, order) => {
      const heard = posts(...written);
      const threads = buildThreads(heard);
      const ids = threads.flatMap(({ posts }) => posts.map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toEqual(expect.arrayContaining(heard.map(({ id }) => id)));
      const keys = heard.map(() => order.next().value);
      const shuffled = [...heard].sort((a, b) => keys[heard.indexOf(a)]! - keys[heard.indexOf(b)]!);
      expect(drawn(buildThreads(shuffled))).toEqual(drawn(threads));
    }),
  );
});
