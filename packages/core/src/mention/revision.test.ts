import fc from "fast-check";
import { expect, test } from "vitest";
import { applyEvent, contentHash, createMention, type MentionEvent, type MentionState, mentionId } from "./index.ts";

const upsert = (text: string, revision: number, heardAt = "2026-01-05T10:00:00Z"): MentionEvent => ({
  type: "upsert",
  revision,
  mention: createMention({
    network: "town",
    nativeId: "1",
    kind: "post",
    text,
    provenance: { connector: "town", via: "search", heardAt },
  }),
});

const remove = (revision: number): MentionEvent => ({ type: "remove", id: mentionId("town", "1"), revision });

test("a newer revision replaces an older one, and not the reverse", () => {
  const [first, second] = [upsert("hello", 1), upsert("hello all", 2)];
  expect(applyEvent(first, second)).toBe(second);
  expect(applyEvent(second, first)).toBe(second);
});

test("a removal leaves id and revision, and holds against everything older or as old", () => {
  const gone = applyEvent(upsert("hello", 3), remove(3));
  expect(gone).toEqual({ type: "remove", id: "town:1", revision: 3 });
  expect(applyEvent(gone, upsert("hello again", 3))).toBe(gone);
  expect(applyEvent(gone, upsert("back again", 4)).type).toBe("upsert");
});

test("the same post heard again changes nothing: the first hearing stands, in whatever order", () => {
  const first = upsert("hello", 1);
  expect(applyEvent(first, upsert("hello", 1))).toBe(first);
  const later = upsert("hello", 1, "2026-01-05T11:00:00Z");
  expect(applyEvent(first, later)).toBe(first);
  expect(applyEvent(later, first)).toBe(first);
});

test("the content hash does not see hearing, counts or the order of fields", () => {
  const { mention } = upsert("hello", 1) as MentionEvent & { type: "upsert" };
  const reordered = Object.fromEntries(Object.entries(mention).reverse()) as unknown as typeof mention;
  expect(contentHash(reordered)).toBe(contentHash(mention));
  expect(contentHash({ ...mention, counts: { likes: 3 } })).toBe(contentHash(mention));
  expect(contentHash({ ...mention, text: "hallo" })).not.toBe(contentHash(mention));
  expect(contentHash(mention)).toMatch(/^[0-9a-f]{16}$/);
});

test("events about two posts are not mixed", () => {
  const other: MentionEvent = { type: "remove", id: mentionId("town", "2"), revision: 1 };
  expect(() => applyEvent(upsert("hello", 1), other)).toThrow(expect.objectContaining({ code: "mention-id-mismatch" }));
});

const event: fc.Arbitrary<MentionEvent> = fc.oneof(
  fc.nat(3).map(remove),
  fc
    .tuple(fc.constantFrom("a", "b", "c"), fc.nat(3), fc.constantFrom("2026-01-05T10:00:00Z", "2026-01-05T11:00:00Z"))
    .map(([text, revision, heardAt]) => upsert(text, revision, heardAt)),
);

test("any order of the same events, with repetitions, ends in the same state", () => {
  const shuffled = fc.array(event, { minLength: 1, maxLength: 8 }).chain((events) =>
    fc.tuple(
      fc.constant(events),
      fc.shuffledSubarray([...events, ...events], { minLength: events.length }).map((some) => [...some, ...events].reverse()),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([events, others]) => {
      expect(stateAfter(others)).toEqual(stateAfter(events));
    }),
  );
});

function stateAfter(events: readonly MentionEvent[]): MentionState | undefined {
  return events.reduce<MentionState | undefined>(applyEvent, undefined);
}
