import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { suite } from "../../../../../test/suites.ts";
import { fromHtml } from "../index.ts";

const oneMark = "every list item is marked by *, at whatever depth: a reader of plain text finds one sign easier than three";
const noEmptyItem = "an item without content is no line";
const rowByRow = "cells are read one after the other, as a screen reader does, and not laid out in columns of blanks";
const misplaced = "text between the cells of a broken table stays where it is written";

/** What we read otherwise, and why. */
const divergences: Readonly<Record<string, string>> = {
  "advanced-prefix-test": `${oneMark}; ${noEmptyItem}`,
  "direct-enumeration": oneMark,
  enumerations: oneMark,
  "nested-list": `${oneMark}; ${noEmptyItem}`,
  "br-in-table": rowByRow,
  "nested-table-alignment": rowByRow,
  "nested-table-alignment-css": rowByRow,
  "table-in-table": rowByRow,
  "table-itemize": rowByRow,
  "table-pre": rowByRow,
  "invalid-table2": misplaced,
  "invalid-table3": misplaced,
  "table-empty-row": misplaced,
};

suite("conformance/inscriptis-html", (folder) => {
  const names = readdirSync(join(folder, "html"))
    .filter((file) => file.endsWith(".html"))
    .map((file) => file.replace(".html", ""));
  const read = (file: string): string => readFileSync(join(folder, "html", file), "utf8");
  const ours = (name: string): string => collapsed(fromHtml(read(`${name}.html`)).text);
  const theirs = (name: string): string => collapsed(read(`${name}.txt`));

  test.each(names.filter((name) => !Object.hasOwn(divergences, name)))("%s", (name) => {
    expect(ours(name)).toBe(theirs(name));
  });

  describe(`${Object.keys(divergences).length} read otherwise`, () => {
    test.each(Object.entries(divergences))("%s: %s", (name) => {
      expect(ours(name)).not.toBe(theirs(name));
    });
  });
});

/** Tables are laid out in blanks there, so only the words and their order are compared. */
function collapsed(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
