import { describe, expect, test } from "vitest";
import { markSpans } from "../../text/mark-spans.ts";
import type { Cue } from "../cue.ts";
import { findCues } from "../find-cues.ts";
import { Reading } from "../reading.ts";
import { needFamilies, silenceFamilies } from "./all.ts";

const reading = new Reading();

/** The places where one cue stands in a text, in brackets. */
function mark(text: string, cue: Cue): string {
  const spans = findCues(reading.read(text)).filter((found) => found.cue === cue);
  return markSpans(
    text,
    spans.map(({ span }) => span),
  );
}

describe.each([...needFamilies, ...silenceFamilies].flatMap(({ cues }) => cues))("$name", (cue) => {
  test.each(cue.examples)("%s", (example) => {
    expect(mark(example.replaceAll(/[[\]]/g, ""), cue)).toBe(example);
  });

  test.each(cue.lookAlikes ?? [])("not in: %s", (text) => {
    expect(mark(text, cue)).toBe(text);
  });
});

test("every cue has a name of its own in its family, and an example", () => {
  const cues = [...needFamilies, ...silenceFamilies].flatMap(({ cues }) => cues);
  expect(new Set(cues.map(({ name }) => name)).size).toBe(cues.length);
  expect(cues.filter(({ examples }) => examples.length === 0)).toEqual([]);
  expect(cues.filter(({ weight }) => weight <= 0 || weight >= 1)).toEqual([]);
});
