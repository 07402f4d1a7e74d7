export type Matter =
  | "record"
  | "person"
  | "asking"
  | "echo"
  | "status"
  | "sides"
  | "removal"
  | "threat"
  | "liability"
  | "promise"
  | "bystander"
  | "advice"
  | "insult"
  | "blame"
  | "nonapology"
  | "identifier";

/** What sentences are weighed for, and the rule that speaks about it. */
export const matters: Readonly<Record<Matter, string>> = {
  record: "privacy/no-record-facts",
  person: "privacy/no-third-party",
  asking: "privacy/no-soliciting",
  echo: "privacy/no-echo",
  status: "fair/no-status",
  sides: "policy/political-neutrality",
  removal: "legal/moderation-basis",
  threat: "legal/no-ban-threat",
  liability: "legal/no-liability",
  promise: "policy/no-overpromise",
  bystander: "policy/disclosure",
  advice: "legal/no-advice",
  insult: "tone/no-insult",
  blame: "tone/no-blame",
  nonapology: "tone/no-non-apology",
  identifier: "privacy/no-identifiers",
};

/** The matters in the order of the columns of weights. */
export const matterNames = Object.keys(matters) as readonly Matter[];

/** Matters whose rules only warn, or are off until a layer asks for them. */
const mild: ReadonlySet<Matter> = new Set(["advice", "blame", "nonapology"]);

/** Whether a reply waits for somebody, or stops, for this matter. */
export function isStrict(matter: Matter): boolean {
  return !mild.has(matter);
}
