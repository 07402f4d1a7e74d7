import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createDeduper, createMention, type Mention, type MentionFields } from "../index.ts";

let number = 0;

/** An invented post on `town`, a minute after the one before it. */
function post(text: string, fields: Partial<MentionFields> = {}): Mention {
  number++;
  return createMention({
    network: "town",
    nativeId: `https://town.example/${number}`,
    kind: "post",
    text,
    createdAt: new Date(Date.UTC(2026, 2, 2, 10, number)).toISOString(),
    author: { id: `person-${number}` },
    provenance: { connector: "town", via: "search", heardAt: "2026-03-03T00:00:00Z" },
    ...fields,
  });
}

const notice = "The Ferry Landing branch stays closed on Thursday because of the high water, nothing is due until it opens again";
const ann = { id: "ann", handle: "ann.example", name: "Ann Quill" };

describe("copies", () => {
  test.each<readonly [name: string, a: Mention, b: Mention, kind: string, reason: string]>([
    ["word for word", post(notice), post(`${notice}!`), "copy", "word for word the same, 1 min apart"],
    [
      "small words, tags and a link",
      post(notice),
      post(`RT ${notice.replace("because of", "due to")} https://a.example`),
      "none",
      "",
    ],
    [
      "a cut end",
      post(notice),
      post(`${notice.slice(0, 90)}…`),
      "near-copy",
      "15 of 20 words are the same and in order, 1 min apart",
    ],
    ["a comment before it", post(notice), post(`So sad: ${notice} #MillbrookReads`), "near-copy", "words are the same"],
    ["a misspelling", post(notice), post(notice.replace("branch", "brnach")), "near-copy", "words are the same"],
    [
      "two misspellings",
      post("Library closes early today because of the storm, stay safe everyone"),
      post("Library closes early today becuase of the storm, stay safe evryone"),
      "near-copy",
      "words are the same",
    ],
    ["a forgotten word", post(notice), post(notice.replace("water", "")), "near-copy", "words are the same"],
    [
      "few words, one page by two ways",
      post("Great article, read it here", { links: ["https://a.example/1?utm_source=x"] }),
      post("Great article, read it here", { links: ["http://www.a.example/1/?fbclid=2#top"] }),
      "copy",
      "word for word",
    ],
    [
      "one author, two networks",
      post("Any way in with a stroller?", { author: ann }),
      post("any way in with a stroller", { network: "forum", author: { ...ann, id: "7" } }),
      "cross-post",
      "word for word the same, by one author on two networks",
    ],
    [
      "the same handle across networks",
      post(notice, { author: ann }),
      post(notice, { network: "masto", author: { id: "9", handle: "ann@town.example" } }),
      "cross-post",
      "by one author",
    ],
  ])("%s", (_name, a, b, kind, reason) => {
    const deduper = createDeduper();
    expect(deduper.add(a)).toBeUndefined();
    const copy = deduper.add(b);
    expect(copy?.kind ?? "none").toBe(kind);
    expect(copy?.reason ?? "").toContain(reason);
    if (copy) expect(deduper.groupOf(b.id)).toEqual([a.id, b.id]);
  });
});

/** One letter or one word apart, and not the same thing. */
const nearButOther = [
  ["Marla", "Maria"],
  ["Hillside", "Millside"],
  ["on 11 May", "on 12 May"],
  ["at 10am", "at 11am"],
  ["Route 9", "Route 19"],
  ["the sixth", "the sixty"],
  ["Monday", "Sunday"],
  ["closed", ""],
  ["Northfield", ""],
  ["not", ""],
  ["not", "note"],
  ["lost cat", "last cat"],
  ["hall", "hill"],
  ["marie", "maria"],
  ["a house", "a horse"],
  ["明日", "明後日"],
] as const;

describe("no copies", () => {
  const at = (words: string): string =>
    `We hear that the little branch by the river is ${words} this coming week, so ask at the desk`;
  const river = (feet: string) => `Millbrook 06:00, 34 degrees, wind north-west, river ${feet} at Ferry Landing, sunrise at 6:51`;
  test.each<readonly [string, Mention, Mention]>([
    [
      "one template, two names",
      post("Happy birthday to the best mother in the world, Rosa, we love you"),
      post("Happy birthday to the best mother in the world, Elena, we love you"),
    ],
    ["one template, two numbers", post(river("6.1"), { author: ann }), post(river("9.8"), { author: ann })],
    [
      "said and denied",
      post("The library is open on Sunday afternoon all through March"),
      post("The library is not open on Sunday afternoon all through March"),
    ],
    ...nearButOther.map(([one, other]): [string, Mention, Mention] => [`${one} and ${other}`, post(at(one)), post(at(other))]),
    ["what many say", post("thank you so much"), post("Thank you so much!")],
    [
      "few words, two addresses",
      post("Great article, read it here", { links: ["https://a.example/1"] }),
      post("Great article, read it here", { links: ["https://a.example/2"] }),
    ],
    ["a repost", post(notice), post(notice, { kind: "repost" })],
    ["a quote", post(notice), post(notice, { kind: "quote" })],
    ["outside the window", post(notice), post(notice, { createdAt: "2026-04-02T10:00:00Z" })],
    [
      "a quotation of a few words",
      post(notice),
      post(
        "They say: the Ferry Landing branch stays closed on Thursday. I say that a branch with ten hours a week cannot spare a single one, and I will say so at the meeting, whoever else comes, rain or high water",
      ),
    ],
    [
      "other words",
      post("deer got every last bean in the garden again"),
      post("the geese are back at the park and they are rude"),
    ],
  ])("%s", (_name, a, b) => {
    const deduper = createDeduper();
    deduper.add(a);
    expect(deduper.add(b)).toBeUndefined();
  });
});

test("a post that comes twice is one, and read anew", () => {
  const deduper = createDeduper();
  const first = post(notice, { author: ann });
  deduper.add(first);
  expect(deduper.add({ ...first, text: "the geese are back at the park and they are rude" })).toMatchObject({
    kind: "same",
    of: first.id,
  });
  expect(deduper.add(post(notice))).toBeUndefined();
  expect(deduper.size).toBe(2);
});

test("a group can be undone", () => {
  const deduper = createDeduper();
  const [a, b, c] = [post(notice), post(notice), post(notice)];
  for (const mention of [a, b, c]) deduper.add(mention);
  deduper.remove(a.id);
  expect(deduper.groupOf(b.id)).toEqual([b.id, c.id]);
  expect(deduper.groupOf(a.id)).toEqual([]);
});

test("memory is bounded: the first added are forgotten first", () => {
  const deduper = createDeduper({ capacity: 100 });
  const posts = Array.from({ length: 250 }, (_, index) => post(`${notice} and so on ${index}`));
  for (const mention of posts) deduper.add(mention);
  expect(deduper.size).toBe(100);
  expect(deduper.groupOf(posts[0]!.id)).toEqual([]);
});

test("groups do not depend on the order of adding", () => {
  const texts = [
    notice,
    `${notice}!`,
    `So: ${notice}`,
    `${notice} #sad`,
    "any way in with a double stroller at the hill",
    "Any way in with a double stroller, at the hill?",
  ];
  const posts = texts.map((text) => post(text));
  fc.assert(
    fc.property(fc.shuffledSubarray(posts, { minLength: posts.length }), (shuffled) => {
      const deduper = createDeduper();
      for (const mention of shuffled) deduper.add(mention);
      expect(deduper.groupOf(posts[0]!.id)).toEqual(posts.slice(0, 4).map(({ id }) => id));
      expect(deduper.groupOf(posts[4]!.id)).toEqual(posts.slice(4).map(({ id }) => id));
    }),
  );
});
