import fc from "fast-check";
import { expect, test } from "vitest";
import type { Diagnostic } from "./diagnostic.ts";
import { type RenderOptions, render } from "./render.ts";

/** Draws a finding on the source whose brackets mark the place; `label` names a second place. */
function drawn(marked: string, extra: Partial<Diagnostic> = {}, options: RenderOptions = {}): string {
  const start = marked.indexOf("[");
  const source = marked.replace("[", "").replace("]", "");
  const span = { start, end: marked.indexOf("]") - 1 };
  return render([{ code: "E00", severity: "error", message: "no", span, ...extra }], source, options);
}

/** The caret row alone. */
function carets(marked: string, options?: RenderOptions): string {
  return drawn(marked, {}, options).split("\n").at(-1)!;
}

test("a frame reads as people expect it", () => {
  const finding: Diagnostic = {
    code: "E02",
    severity: "error",
    message: "this parenthesis is never closed",
    span: { start: 12, end: 13 },
    labels: [{ span: { start: 0, end: 7 }, text: "everything from here belongs to it" }],
    notes: ["a group ends where its parenthesis closes"],
    fixes: [{ title: 'add ")" at the end', edits: [], safe: false }],
    help: "https://earshot.example/E02",
  };
  expect(`\n${render([finding, finding], "library AND (hours", { file: "millbrook.search" })}`).toMatchInlineSnapshot(`
    "
    error E02: this parenthesis is never closed
      --> millbrook.search:1:13
      1 | library AND (hours
        | -------     ^
        | everything from here belongs to it
      a group ends where its parenthesis closes
      fix: add ")" at the end
      help: https://earshot.example/E02
    error E02: this parenthesis is never closed
      --> millbrook.search:1:13
      1 | library AND (hours
        | -------     ^
        | everything from here belongs to it
      a group ends where its parenthesis closes
      fix: add ")" at the end
      help: https://earshot.example/E02"
  `);
});

test("carets stand under the place, whatever stands before it", () => {
  expect(carets("a [bc] d")).toBe("    |   ^^");
  expect(carets("図書 [館] x")).toBe("    |      ^^");
  expect(carets("e\u0301e\u0301 [x]")).toBe("    |    ^");
  expect(carets("\t[x]")).toBe("    |     ^");
  expect(carets("a\t[x]")).toBe("    |     ^");
  expect(carets("👩🏽‍🏫 [x]")).toBe("    |    ^");
  expect(carets("a[]")).toBe("    |  ^");
  expect(carets("[]")).toBe("    | ^");
});

test("what would be invisible is drawn by name", () => {
  expect(drawn("a[\u200b]b").split("\n").slice(1)).toEqual(["  1 | a<U+200B>b", "    |  ^^^^^^^^"]);
  expect(drawn("a[\ud83d]b").split("\n").slice(1)).toEqual(["  1 | a<U+D83D>b", "    |  ^^^^^^^^"]);
  expect(drawn("a[\u001b]b").split("\n").slice(1)).toEqual(["  1 | a<U+001B>b", "    |  ^^^^^^^^"]);
});

test("a mark over several lines shows where it begins and where it ends", () => {
  expect(drawn("one [two\nthree\nfour\nfi]ve").split("\n").slice(1)).toEqual([
    "  1 | one two",
    "    |     ^^^",
    "  ...",
    "  4 | five",
    "    | ^^",
  ]);
  expect(drawn("one [two\nth]ree").split("\n").slice(1)).toEqual(["  1 | one two", "    |     ^^^", "  2 | three", "    | ^^"]);
  expect(drawn("one\r\n[two]").split("\n").slice(1)).toEqual(["  2 | two", "    | ^^^"]);
});

test("line numbers of different lengths share one gutter", () => {
  const label = { span: { start: 0, end: 1 }, text: "opened here" };
  const rows = drawn(`(${"\n".repeat(9)}[x]`, { labels: [label] }).split("\n");
  expect(rows.slice(1)).toEqual(["   1 | (", "     | - opened here", "  ...", "  10 | x", "     | ^"]);
});

test("a long line is cut around the mark", () => {
  const rows = drawn(`${"word ".repeat(100)}[here]${" word".repeat(100)}`, {}, { width: 30 }).split("\n");
  expect(drawn("\0[\0]", {}, { width: 8 })).toContain("^");
  expect(rows.slice(1)).toEqual(["  1 | …d word word here word word w…", "    |              ^^^^"]);
});

test("several labels on a line each say their text", () => {
  const labels = [
    { span: { start: 0, end: 1 }, text: "first" },
    { span: { start: 2, end: 3 }, text: "second" },
  ];
  expect(drawn("a b [c]", { labels }).split("\n").slice(2)).toEqual(["    | - - ^", "    |   second", "    | first"]);
  expect(
    drawn("[a] b c", { labels: [{ span: { start: 4, end: 5 }, text: "last" }] })
      .split("\n")
      .slice(2),
  ).toEqual(["    | ^   - last"]);
});

test("further lines of a message stand under its first", () => {
  expect(drawn("[a]", { message: "reads\nso" }).split("\n").slice(0, 2)).toEqual(["error E00: reads", "           so"]);
});

test("colours appear only when asked for", () => {
  expect(drawn("[a]")).not.toContain("\u001b");
  expect(drawn("[a]", {}, { color: true })).toContain("\u001b[1;31merror E00:\u001b[0m no");
});

test("a hundred findings in a text of a million characters are drawn around their places", () => {
  const source = "word ".repeat(200_000);
  const findings = Array.from({ length: 100 }, (_, index): Diagnostic => {
    const start = 5 * 1999 * index;
    return { code: "E00", severity: "error", message: "no", span: { start, end: start + 4 } };
  });
  const rows = render(findings, source, { width: 20 }).split("\n");
  expect(rows.slice(-2)).toEqual(["  1 | …d word word word w…", "    |         ^^^^"]);
});

test("any span in any text is drawn, and no control character reaches the terminal", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }),
      fc.nat(40),
      fc.nat(40),
      fc.integer({ min: 8, max: 40 }),
      (source, start, end, width) => {
        const text = render([{ code: "E00", severity: "info", message: "m", span: { start, end } }], source, { width });
        expect(text).toContain("^");
        expect([...text].every((c) => c === "\n" || c >= " ")).toBe(true);
      },
    ),
  );
});
