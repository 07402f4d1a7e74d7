import { describe, expect, test } from "vitest";
import { transcript } from "../../test/transcript.ts";

describe("earshot check", () => {
  test("shows how a good query is read", async () => {
    const { code, out, note } = await transcript(["check", "library OR (novel  NOT (calloway))"]);
    expect({ code, note }).toEqual({ code: 0, note: "" });
    expect(out).toBe("reads as: library OR (novel AND NOT calloway)");
  });

  test("shows every finding under its place, with the way out", async () => {
    const { code, out } = await transcript(["check", "library AND (hours"]);
    expect(code).toBe(1);
    expect(out).toContain(
      ["error E02: this parenthesis is never closed", "  1 | library AND (hours", "    |             ^"].join("\n"),
    );
    expect(out).toContain('fix: add ")" at the end');
    expect(out).toMatch(/no query yet: 1 error$/);
  });

  test("reads from a pipe, without the line break at its end", async () => {
    expect((await transcript(["check"], { input: "library\r\n" })).out).toBe("reads as: library");
  });

  test("names the file and the place of each finding, and goes on with the other files", async () => {
    const files = { "good.txt": "library", "bad.txt": "tax\nAND (forms" };
    const { code, out } = await transcript(["check", "--file", "bad.txt", "--file", "good.txt"], { files });
    expect(code).toBe(1);
    expect(out).toContain("--> bad.txt:2:5");
    expect(out).toMatch(/bad\.txt: no query yet: 1 error\ngood\.txt: reads as: library$/);
  });

  test("a search that says only what it does not want is one for filters", async () => {
    expect(await transcript(["check", "NOT calloway"])).toMatchObject({ code: 1, out: expect.stringContaining("error E10") });
    expect(await transcript(["check", "NOT calloway", "--filter"])).toMatchObject({ code: 0, out: "reads as: NOT calloway" });
  });

  test("reads a folder of search files, names file and place of what is wrong in one, and goes on with the others", async () => {
    const files = {
      "searches/names.search": 'name: names\n\n"millbrook library"\n\n+ the Millbrook Library\n',
      "searches/broken.search": "name: broken\n\nlibrary AND (hours\n",
      "searches/both.search": 'saved:names OR saved:"history"\n',
      "plain.txt": "telescopes",
    };
    const { code, out } = await transcript(["check", "--file", "searches", "--file", "plain.txt"], { files });
    expect(code).toBe(1);
    expect(out).toContain(
      "error E02: this parenthesis is never closed\n  --> searches/broken.search:3:13\n  3 | library AND (hours",
    );
    expect(out).toMatch(/error E13: .*history.*\n {2}--> searches\/both\.search:1:16/);
    expect(out).toContain('searches/names.search: reads as: "millbrook library"');
    expect(out).toContain("plain.txt: reads as: telescopes");
    expect((await transcript(["check", "searches/names.search"], { files })).code).toBe(0);
  });

  test("gives the same as data", async () => {
    const { code, out } = await transcript(["check", "--json", "(library"]);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      queries: [{ query: "(library", ok: false, diagnostics: [{ code: "E02", span: { start: 0, end: 1 } }], omitted: 0 }],
    });
  });

  test("paints where colour is wanted, and not in JSON", async () => {
    const terminal = { isTerminal: true };
    expect((await transcript(["check", "(a"], terminal)).out).toContain("\u001b[1;31merror E02:\u001b[0m");
    for (const words of [["--no-color"], ["--json"]])
      expect((await transcript(["check", "(a", ...words], terminal)).out).not.toContain("\u001b");
    expect((await transcript(["check", "(a"], { ...terminal, environment: { NO_COLOR: "1" } })).out).not.toContain("\u001b");
  });

  test("lets nothing in a query act on the terminal", async () => {
    const { out } = await transcript(["check", '("\u001b]0;title\u0007 \u009b2J'], { isTerminal: true });
    for (const acting of ["\u001b]", "\u0007", "\u009b"]) expect(out).not.toContain(acting);
    expect(out).toContain("<U+001B>]0;title<U+0007>");
  });
});

describe("a wrong command line", () => {
  const cases = [
    { words: ["check"], setting: {}, says: "the query is missing: give it in quotes, with --file, or through a pipe" },
    { words: ["check", "a", "b"], setting: {}, says: "one query is expected, not 2: put quotes round it" },
    { words: ["check", "a", "--file", "b"], setting: {}, says: "the query stands on the command line and in --file" },
    { words: ["check", "a", "--flie", "b"], setting: {}, says: "there is no option --flie" },
  ];
  test.each(cases)("$words: $says", async ({ words, setting, says }) => {
    const { code, out, note } = await transcript(words, setting);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(note).toContain(says);
    expect(note).toContain("usage: earshot check '<query>' | --file <path>… [--filter]");
  });

  test("a file that is not there is named", async () => {
    const { code, out, note } = await transcript(["check", "--file", "searches/lost.txt"]);
    expect({ code, out }).toEqual({ code: 3, out: "" });
    expect(note).toBe("error file-unreadable: searches/lost.txt cannot be read: there is no such file");
  });

  test("a file that is not UTF-8 is named", async () => {
    const files = { "latin1.txt": new Uint8Array([0x63, 0x61, 0x66, 0xe9]) };
    const { code, note } = await transcript(["check", "--file", "latin1.txt"], { files });
    expect(code).toBe(3);
    expect(note).toBe("error file-unreadable: latin1.txt cannot be read: it is not UTF-8 text; save it as UTF-8");
  });

  test("a command that is not there", async () => {
    const { code, note } = await transcript(["chekc\u001b[2J"]);
    expect(code).toBe(2);
    expect(note).toContain('there is no command "chekc\\u001b[2J"');
  });
});
