import { describe, expect, test } from "vitest";
import { transcript } from "../../test/transcript.ts";

const files = {
  "old.search": "library NOT calloway",
  "new.search": "name: names\n\n(library OR telescopes) NOT museum",
  "posts.jsonl": [
    '"the library is open"',
    '{"text":"who lends telescopes?"}',
    '{"version":1,"type":"match","mention":{"text":"library and museum pass","network":"feed"}}',
    "",
    '"nothing of the kind"',
  ].join("\n"),
};

describe("earshot diff", () => {
  test("prints the posts that a changed search gains and loses", async () => {
    const { code, out, note } = await transcript(["diff", "old.search", "new.search", "--posts", "posts.jsonl"], { files });
    expect(code).toBe(1);
    expect(out).toBe("+ who lends [telescopes]?\n- [library] and museum pass");
    expect(note).toBe("of 4 posts: 1 gained, 1 lost");
  });

  test("searches that find the same do not differ", async () => {
    const { code, out } = await transcript(["diff", "library", "LIBRARY", "--posts", "posts.jsonl"], { files });
    expect({ code, out }).toEqual({ code: 0, out: "" });
  });

  test("the same as data", async () => {
    const { out } = await transcript(["diff", "library", "museum OR library", "--json", "--posts", "posts.jsonl"], { files });
    expect(JSON.parse(out)).toEqual({ version: 1, posts: 4, changes: [] });
  });

  test("without posts, shows a text on which they differ", async () => {
    const { code, out } = await transcript(["diff", "library", "library OR museum"]);
    expect({ code, out }).toEqual({ code: 1, out: "+ [museum]" });
    expect(await transcript(["diff", "a b", "b a"])).toMatchObject({ code: 0, out: "no text was found on which they differ" });
  });

  test("a line that is no post is named", async () => {
    const { code, note } = await transcript(["diff", "a", "b", "--posts", "p.jsonl"], { files: { "p.jsonl": '"a"\n{"text":' } });
    expect(code).toBe(2);
    expect(note).toBe('error posts-invalid: p.jsonl:2 is no post: write a JSON text, or an object that has a "text"');
  });

  test("two searches are needed, and both must be queries", async () => {
    expect(await transcript(["diff", "a"])).toMatchObject({ code: 2 });
    expect(await transcript(["diff", "a", "(b"])).toMatchObject({ code: 1, out: "", note: expect.stringContaining("E02") });
  });
});
