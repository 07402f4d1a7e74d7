/** Writes `mention.schema.json` from the zod schema; `pnpm --filter @earshot/core schema`. A test says when it is out of date. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { mentionJsonSchema } from "../src/mention/schema.ts";

const file = join(import.meta.dirname, "../src/mention/mention.schema.json");
writeFileSync(file, `${JSON.stringify(mentionJsonSchema(), undefined, 2)}\n`);
console.error(`wrote ${file}`);
