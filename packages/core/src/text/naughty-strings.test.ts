import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { suite } from "../../../../test/suites.ts";
import { fold, graphemes, readings, readWords, render } from "./index.ts";

suite("conformance/naughty-strings/blns.json", (file) => {
  const strings = JSON.parse(readFileSync(file, "utf8")) as string[];

  test("no string throws, and every offset lies inside it", () => {
    expect(strings.length).toBeGreaterThan(500);
    for (const text of strings) {
      for (const { span, text: spelling } of readWords(text)) expect(text.slice(span.start, span.end)).toBe(spelling);
      const { text: folded, map } = fold(text);
      expect(map.toOriginal({ start: 0, end: folded.length }).end).toBeLessThanOrEqual(text.length);
      expect([...graphemes(text)].at(-1)?.end ?? 0).toBe(text.length);
      expect(() => readings(text)).not.toThrow();
    }
  });

  test("drawn in a frame, none of them reaches the terminal with a control character", () => {
    for (const text of strings) {
      const drawn = render([{ code: "E00", severity: "error", message: "m", span: { start: 0, end: text.length } }], text);
      expect([...drawn].filter((point) => point !== "\n" && (point < " " || (point > "~" && point < "\u00a0")))).toEqual([]);
    }
  });
});
