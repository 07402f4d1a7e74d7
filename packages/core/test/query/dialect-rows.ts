/** Declares what texts of another search language are read as, and what it writes. */
import { expect, test } from "vitest";
import { compile } from "../../src/query/compile.ts";
import type { Dialect } from "../../src/query/dialects/index.ts";
import { parse } from "../../src/query/parse.ts";
import { applyEdits } from "../../src/text/index.ts";

/** A text of another language, what it means in ours, and the codes of what is said about it. */
export type Reading = readonly [source: string, ours: string, ...codes: readonly string[]];

/** Brackets mark the place of the finding; then its code, a piece of its words, and the text after each fix. */
export type Refusal = readonly [marked: string, code: string, says: string, ...fixed: readonly string[]];

/** A text with a distance, a post at that distance, and one a word beyond it. */
export type Boundary = readonly [source: string, at: string, beyond: string];

/** Texts that are read, and the query that they become. */
export function testReadings(dialect: Dialect, readings: readonly Reading[]): void {
  test.each(readings)("%s is read as %s", (source, ours, ...codes) => {
    const result = parse(source, { dialect });
    expect(result.diagnostics.map(({ code }) => code)).toEqual(codes);
    expect(result.ok && result.query.source).toBe(ours);
  });
}

/** Texts with something to say about: where, why, and the way out, in that language. */
export function testRefusals(dialect: Dialect, refusals: readonly Refusal[]): void {
  test.each(refusals)("%s says %s", (marked, code, says, ...fixed) => {
    const source = marked.replace(/[⟦⟧]/g, "");
    const all = parse(source, { dialect }).diagnostics;
    const finding = all.find((one) => one.code === code)!;
    expect(source.slice(finding.span.start, finding.span.end)).toBe(/⟦(.*)⟧/s.exec(marked)![1]);
    expect(finding.message).toContain(says);
    expect(finding.message).not.toMatch(/\{[a-z]\w+\}/);
    const mended = (finding.fixes ?? []).map(({ edits }) => applyEdits(source, edits));
    expect(mended).toEqual(fixed);
    for (const text of mended) expect(parse(text, { dialect }).diagnostics.length).toBeLessThan(all.length);
  });
}

/** Distances, converted to ours. */
export function testBoundaries(dialect: Dialect, boundaries: readonly Boundary[]): void {
  test.each(boundaries)("%s finds %s and not %s", (source, at, beyond) => {
    const result = parse(source, { dialect });
    if (!result.ok) throw new Error(`${source} is not read`);
    const matcher = compile(result.query);
    expect([matcher.test(at), matcher.test(beyond)]).toEqual([true, false]);
  });
}
