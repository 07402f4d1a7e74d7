import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { generatedFiles } from "../scripts/generated-files.ts";

test("the character tables are what the generator makes of the Unicode data", async () => {
  for (const [name, content] of Object.entries(await generatedFiles()))
    expect(readFileSync(new URL(`../src/text/tables/${name}`, import.meta.url), "utf8")).toBe(content);
});
