/**
 * Writes `src/text/tables/*.generated.ts` from the Unicode 17 data of the npm package. Run by hand, from `packages/core`, when
 * the Unicode version or the classes change; a test says when they were forgotten:
 *
 *     node scripts/generate-tables.ts
 */
import { writeFile } from "node:fs/promises";
import { generatedFiles } from "./generated-files.ts";

for (const [name, content] of Object.entries(await generatedFiles()))
  await writeFile(new URL(`../src/text/tables/${name}`, import.meta.url), content);
