/** Policy layers and the library's own facts, as plain files. A misspelled field is told and never passed over. */
import type { Organisation, PolicyLayer } from "@earshot/core/policy";
import { parseOrganisation, parsePolicyLayer } from "@earshot/core/policy/schema";
import { EarshotError, isEarshotError } from "@earshot/core/text";
import type { Terminal } from "./terminal.ts";
import { readJsonFile } from "./texts.ts";

/** One layer of policy; a file may also hold several, from the county down. Throws `policy-invalid`, naming the file and the field. */
export async function readPolicyFile(terminal: Pick<Terminal, "folder">, path: string): Promise<readonly PolicyLayer[]> {
  const value = await readJsonFile(terminal, path);
  if (!Array.isArray(value)) return [naming(path, () => parsePolicyLayer(value))];
  return value.map((layer, index) => naming(`${path}, layer ${index + 1}`, () => parsePolicyLayer(layer)));
}

/** What the library publishes about itself; what is left out is empty. Throws `organisation-invalid`, naming the file and the field. */
export async function readOrganisationFile(terminal: Pick<Terminal, "folder">, path: string): Promise<Organisation> {
  const value = await readJsonFile(terminal, path);
  return naming(path, () => parseOrganisation(value));
}

/** Says of which file an error speaks. */
function naming<Value>(place: string, parse: () => Value): Value {
  try {
    return parse();
  } catch (cause) {
    if (!isEarshotError(cause)) throw cause;
    throw new EarshotError(cause.code, `${place} cannot be used. ${cause.message}`, { cause });
  }
}
