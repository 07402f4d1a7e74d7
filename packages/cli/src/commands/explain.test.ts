import { describe, expect, test } from "vitest";
import { transcript } from "../../test/transcript.ts";

const query = '("millbrook library" OR {MPL}) NOT "major league"';

describe("earshot explain", () => {
  test("a match, with what was found in brackets", async () => {
    const { code, out, note } = await transcript(["explain", query, "is the Millbrook Library open?"]);
    expect({ code, note }).toEqual({ code: 0, note: "" });
    expect(out).toBe('is the [Millbrook Library] open?\n  yes: "millbrook library", at 7..24');
  });

  test("a miss, with what stood in the way", async () => {
    const { code, out } = await transcript(["explain", query, "MPL, as in major league?"]);
    expect(code).toBe(0);
    expect(out).toBe('MPL, as in major league?\n  no: "major league" is excluded, at 11..23');
  });

  test("a query that only excludes can be asked of a text", async () => {
    expect((await transcript(["explain", "NOT calloway", "Millbrook"])).out).toBe(
      "Millbrook\n  yes: nothing that is excluded occurs",
    );
  });

  test("every line of a pipe or a file is a text", async () => {
    const lines = "MPL is open\n\nMPL\u001b[2J closed\n";
    const expected = "[MPL] is open\n  yes: {MPL}, at 0..3\n[MPL]<U+001B>[2J closed\n  yes: {MPL}, at 0..3";
    expect((await transcript(["explain", query], { input: lines })).out).toBe(expected);
    expect((await transcript(["explain", query, "--file", "posts.txt"], { files: { "posts.txt": lines } })).out).toBe(expected);
  });

  test("one JSON value a line", async () => {
    const { out } = await transcript(["explain", "--json", query], { input: "MPL\nmuseum" });
    expect(out.split("\n").map((line) => JSON.parse(line))).toMatchObject([
      { version: 1, post: "MPL", matched: true },
      { version: 1, post: "museum", matched: false },
    ]);
  });

  test("a query with an error is told and ends with findings", async () => {
    const { code, out, note } = await transcript(["explain", "(a", "text"]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(note).toContain("error E02: this parenthesis is never closed");
  });

  test("nothing to explain", async () => {
    expect(await transcript(["explain", query])).toMatchObject({ code: 2 });
    expect(await transcript(["explain"])).toMatchObject({ code: 2 });
  });
});
