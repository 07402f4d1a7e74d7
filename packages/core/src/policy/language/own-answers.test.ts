import { describe, expect, test } from "vitest";
import { viewDraft, viewMention } from "../view.ts";
import { findRecordFacts } from "./record-facts.ts";

function postOf(text: string) {
  return viewMention({ text, network: "example", kind: "post", tags: [], mentions: [], links: [] });
}

describe("an answer tells of the person who asked", () => {
  test.each([
    ["It's due on Friday now.", "is my book overdue"],
    ["Both are ready now.", "are my holds in"],
    ["Yes, they're all back since Monday.", "did my dvds get returned"],
    ["That one was renewed yesterday.", "can I keep my laptop longer"],
  ])("%s to: %s", (text, post) => {
    const draft = viewDraft({ text });
    expect(findRecordFacts(draft)).toEqual([]);
    expect(findRecordFacts(draft, postOf(post))).toHaveLength(1);
  });

  test.each([
    ["They're open on Friday.", "are my holds in"],
    ["If it's due on Friday, the system texts on Wednesday.", "is my book overdue"],
    ["It's in the app, under My Loans.", "is my book overdue"],
  ])("nothing in %s to: %s", (text, post) => expect(findRecordFacts(viewDraft({ text }), postOf(post))).toEqual([]));
});
