import { ConnectorError } from "./errors.ts";
import type { Manifest } from "./manifest.ts";
import { type Issue, readIssues } from "./payload.ts";

/**
 * Checks a configuration and fills in its defaults. Any zod schema is one; so is every object with a `parse` that returns the
 * checked value or throws an error with `issues`. Unknown keys should be an error: a misspelled setting must not pass unseen.
 */
export interface ConfigSchema<Config, Input = Config> {
  parse(value: unknown): Config;
  /** How Standard Schema tells the type before defaults are filled in; never read at run time. */
  readonly "~standard"?: { readonly types?: { readonly input: Input } | undefined };
}

/**
 * @throws ConnectorError `config-invalid`, naming each setting that does not fit, what was received, and an example that works.
 */
export function checkConfig<Config>(
  schema: ConfigSchema<Config, unknown> | undefined,
  given: unknown,
  manifest: Manifest,
): Config {
  try {
    return (schema ?? emptyConfig).parse(given) as Config;
  } catch (problem) {
    const issues = readIssues(problem);
    if (issues.length === 0) throw problem;
    const complaints = issues.map((issue) => complain(issue, given)).join("; ");
    const example = JSON.stringify(manifest.example);
    throw new ConnectorError("config-invalid", `${manifest.title} cannot be used: ${complaints}. This would work: ${example}`);
  }
}

const emptyConfig: ConfigSchema<unknown> = {
  parse(value) {
    if (typeof value === "object" && value !== null && Object.keys(value).length === 0) return value;
    throw { issues: [{ path: [], message: "takes no configuration" }] };
  },
};

function complain(issue: Issue, given: unknown): string {
  const received = issue.keys.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], given);
  return `${issue.path || "the configuration"}: ${issue.message}, received ${show(received, issue.path)}`;
}

/**
 * Whoever puts a password into a configuration by mistake must not find it in a log, nor the token in the query of an address. Of
 * objects, only the keys are shown.
 */
function show(value: unknown, path: string): string {
  if (typeof value === "object" && value !== null) return `an object with ${Object.keys(value).join(", ") || "nothing in it"}`;
  if (/pass|secret|token|key|credential/i.test(path)) return `something of type ${typeof value}`;
  return typeof value === "string" ? JSON.stringify(withoutSecrets(value).slice(0, 80)) : String(value);
}

function withoutSecrets(address: string): string {
  return address.replace(/\/\/[^/]*@/, "//").replace(/[?#][\s\S]*/, "?…");
}
