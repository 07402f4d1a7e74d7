/** Writes the JSON Schemas of policy files; `pnpm --filter @earshot/core schema`. A test says when they are out of date. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { organisationJsonSchema, policyJsonSchema } from "../src/policy/schema.ts";

const folder = join(import.meta.dirname, "../src/policy");
write("policy.schema.json", policyJsonSchema());
write("organisation.schema.json", organisationJsonSchema());

function write(name: string, schema: object): void {
  writeFileSync(join(folder, name), `${JSON.stringify(schema, undefined, 2)}\n`);
  console.error(`wrote ${name}`);
}
