/** @earshot/core/policy/schema: policies and the library's own facts as plain files. Zod schemas, and the JSON Schema files made of them. */
import * as z from "zod";
import { EarshotError } from "../text/error.ts";
import type { Organisation } from "./context.ts";
import type { PolicyLayer } from "./policy.ts";

const texts = z.array(z.string());
const optionalTexts = z.exactOptional(texts);
const optionalText = z.exactOptional(z.string());
const date = z.string().regex(/^\d{4}-\d\d-\d\d(T[\d:.]+Z)?$/, "a date like 2027-06-01");
const hold = z.enum(["locked", "floor", "open"]).describe("How far lower layers may change it: not at all, only tighten, freely");
const outcome = z.enum(["note", "warn", "approve", "stop", "off"]);
const listChange = z.strictObject({ add: optionalTexts, remove: optionalTexts, replace: optionalTexts });

const ruleSetting = z.strictObject({
  hold: z.exactOptional(hold),
  optionHolds: z.exactOptional(z.record(z.string(), hold)),
  outcome: z.exactOptional(outcome),
  options: z.exactOptional(z.record(z.string(), z.union([z.number(), z.boolean(), listChange]))),
  source: optionalText.describe("The clause of the layer's own written policy"),
});

const scope = { topics: optionalTexts, networks: optionalTexts };
const delegation = z.strictObject({ to: z.string(), rules: texts, ...scope, until: date, source: optionalText });
const approver = z.strictObject({ rules: texts, role: z.string(), ...scope, people: z.exactOptional(z.int().positive()) });

/** One layer of policy, as a file holds it. A misspelled field is an error, never passed over. */
export const policyLayerSchema: z.ZodType<PolicyLayer> = z.strictObject({
  $schema: z.exactOptional(z.string()),
  level: z.enum(["county", "system", "branch", "event", "reply"]),
  name: z.string().min(1),
  rulesOf: date.describe("Date of the rule set it was written for"),
  packs: optionalTexts,
  rules: z.record(z.string(), ruleSetting),
  delegations: z.exactOptional(z.array(delegation)),
  approvers: z.exactOptional(z.array(approver)),
  waivers: z.exactOptional(z.array(z.strictObject({ rules: texts, role: z.string() }))),
});

const branch = z.strictObject({
  id: z.string(),
  name: z.string(),
  phone: optionalText,
  address: optionalText,
  hours: z.exactOptional(z.record(z.string(), z.string())).describe("By English day name: 9:00-17:00, or closed"),
});

/** What the library publishes about itself; what is left out is empty. */
export const organisationSchema: z.ZodType<Organisation> = z.strictObject({
  $schema: z.exactOptional(z.string()),
  name: z.string().min(1),
  accounts: z.array(z.strictObject({ handle: z.string(), network: z.string(), branch: optionalText })).default([]),
  phones: texts.default([]),
  emails: texts.default([]),
  emailDomains: texts.default([]),
  addresses: texts.default([]),
  domains: texts.default([]),
  staffNames: texts.default([]),
  branches: z.array(branch).default([]),
  cardPrefixes: texts.default([]),
});

/** Reads a layer from a parsed JSON file. Throws `policy-invalid`, naming each field that is wrong. */
export function parsePolicyLayer(value: unknown): PolicyLayer {
  return parse(policyLayerSchema, value, "policy-invalid", "This is no policy");
}

/** Reads the library's facts from a parsed JSON file. Throws `organisation-invalid`, naming each field that is wrong. */
export function parseOrganisation(value: unknown): Organisation {
  return parse(organisationSchema, value, "organisation-invalid", "These are no facts of a library");
}

/** The JSON Schema (draft 2020-12) of a policy file: `policy.schema.json` beside this file. */
export function policyJsonSchema(): object {
  return { title: "Earshot policy layer", ...z.toJSONSchema(policyLayerSchema, { io: "input" }) };
}

/** The JSON Schema of the file with the library's facts: `organisation.schema.json`. */
export function organisationJsonSchema(): object {
  return { title: "Earshot organisation", ...z.toJSONSchema(organisationSchema, { io: "input" }) };
}

function parse<Value>(schema: z.ZodType<Value>, value: unknown, code: string, what: string): Value {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const problems = result.error.issues.flatMap(problemsOf);
  throw new EarshotError(code, [`${what}:`, ...problems].join("\n  "));
}

/** Of several shapes that a value could have, the one that it comes nearest to speaks. */
function problemsOf(issue: z.core.$ZodIssue): readonly string[] {
  if (issue.code === "invalid_union") {
    const nearest = [...issue.errors].sort((a, b) => depthOf(b) - depthOf(a))[0] ?? [];
    return nearest.flatMap((inner) => problemsOf({ ...inner, path: [...issue.path, ...inner.path] }));
  }
  return [`${issue.path.map(String).join(".") || "(whole)"}: ${issue.message}`];
}

function depthOf(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(0, ...issues.map(({ path, code }) => path.length + (code === "unrecognized_keys" ? 1 : 0)));
}
