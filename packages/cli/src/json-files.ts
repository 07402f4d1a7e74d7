/** Policy layers and the library's own facts, as plain files. A misspelled field is told and never passed over. */
import type { Organisation, PolicyLayer } from "@earshot/core/policy";
import { EarshotError } from "@earshot/core/text";
import * as z from "zod";
import type { Terminal } from "./terminal.ts";
import { readJsonFile } from "./texts.ts";

/** One layer of policy; a file may also hold several, from the county down. Throws `policy-invalid`, naming the file and the field. */
export async function readPolicyFile(terminal: Pick<Terminal, "folder">, path: string): Promise<readonly PolicyLayer[]> {
  return check(z.union([z.array(policyLayer), policyLayer.transform((layer) => [layer])]), terminal, path, "policy-invalid");
}

/** What the library publishes about itself; what is left out is empty. Throws `organisation-invalid`, naming the file and the field. */
export async function readOrganisationFile(terminal: Pick<Terminal, "folder">, path: string): Promise<Organisation> {
  return check(organisation, terminal, path, "organisation-invalid");
}

async function check<Output>(
  schema: z.ZodType<Output>,
  terminal: Pick<Terminal, "folder">,
  path: string,
  code: string,
): Promise<Output> {
  const result = schema.safeParse(await readJsonFile(terminal, path));
  if (result.success) return result.data;
  throw new EarshotError(code, [`${path} cannot be used:`, ...result.error.issues.flatMap(problemsOf)].join("\n  "));
}

/** Of two shapes that a value could have, the one that it comes nearest to speaks. */
function problemsOf(issue: z.core.$ZodIssue): readonly string[] {
  if (issue.code === "invalid_union") {
    const nearest = issue.errors.toSorted((a, b) => depthOf(b) - depthOf(a))[0] ?? [];
    return nearest.flatMap((inner) => problemsOf({ ...inner, path: [...issue.path, ...inner.path] }));
  }
  return [`${issue.path.map(String).join(".") || "(whole)"}: ${issue.message}`];
}

function depthOf(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(0, ...issues.map(({ path, code }) => path.length + (code === "unrecognized_keys" ? 1 : 0)));
}

const hold = z.enum(["locked", "floor", "open"]);
const texts = z.array(z.string());
const optionalTexts = z.exactOptional(texts);
const optionalText = z.exactOptional(z.string());

const listChange = z.strictObject({ add: optionalTexts, remove: optionalTexts, replace: optionalTexts });

const ruleSetting = z.strictObject({
  hold: z.exactOptional(hold),
  optionHolds: z.exactOptional(z.record(z.string(), hold)),
  outcome: z.exactOptional(z.enum(["note", "warn", "approve", "stop", "off"])),
  options: z.exactOptional(z.record(z.string(), z.union([z.number(), z.boolean(), listChange]))),
  source: optionalText,
});

const scope = { topics: optionalTexts, networks: optionalTexts };

const policyLayer: z.ZodType<PolicyLayer> = z.strictObject({
  level: z.enum(["county", "system", "branch", "event", "reply"]),
  name: z.string().min(1),
  rulesOf: z.string(),
  rules: z.record(z.string(), ruleSetting),
  delegations: z.exactOptional(
    z.array(z.strictObject({ to: z.string(), rules: texts, ...scope, until: z.string(), source: optionalText })),
  ),
  approvers: z.exactOptional(
    z.array(z.strictObject({ rules: texts, role: z.string(), ...scope, people: z.exactOptional(z.int().positive()) })),
  ),
  waivers: z.exactOptional(z.array(z.strictObject({ rules: texts, role: z.string() }))),
});

const branch = z.strictObject({
  id: z.string(),
  name: z.string(),
  phone: optionalText,
  address: optionalText,
  hours: z.exactOptional(z.record(z.string(), z.string())),
});

const account = z.strictObject({ handle: z.string(), network: z.string(), branch: optionalText });

const organisation: z.ZodType<Organisation> = z.strictObject({
  name: z.string().min(1),
  accounts: z.array(account).default([]),
  phones: texts.default([]),
  emails: texts.default([]),
  emailDomains: texts.default([]),
  addresses: texts.default([]),
  domains: texts.default([]),
  staffNames: texts.default([]),
  branches: z.array(branch).default([]),
  cardPrefixes: texts.default([]),
});
