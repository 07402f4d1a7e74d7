/** Writes the pages of the query language; `pnpm docs:query`. A test says when they are out of date. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { findingsPage } from "./findings-page.ts";
import { languagePage } from "./language-page.ts";

const docs = join(import.meta.dirname, "../../../../docs");
writeFileSync(join(docs, "query-language.md"), languagePage());
writeFileSync(join(docs, "query-findings.md"), findingsPage());
console.error(`wrote query-language.md and query-findings.md in ${docs}`);
