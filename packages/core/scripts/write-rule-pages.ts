/** Writes the pages of the reply rules to `docs/rules`: `pnpm docs:rules`. A test says when they are out of date. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { rulePages } from "./rule-pages/pages.ts";

const folder = join(import.meta.dirname, "../../../docs/rules");
const pages = rulePages();
rmSync(folder, { recursive: true, force: true });
for (const [path, text] of pages) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
console.error(`wrote ${pages.size} pages`);
