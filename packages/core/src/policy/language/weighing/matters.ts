/** One thing that sentences are weighed for. */
export interface MatterFacts {
  /** The rule that speaks about it. */
  readonly rule: string;
  /** Features of which a sentence must have one of each group before it is weighed at all: who is meant, and what is told. */
  readonly needs: readonly (readonly string[])[];
  /** Features with which it is something else: a condition, a private way, an offer. */
  readonly unless?: readonly string[];
}

const you = ["you", "your"];
const anybody = ["other", "they", "kin", "near", "person", "title", "staff", "name", "school"];
const record = [
  "record",
  "borrowed",
  "enrolled",
  "visited",
  "asked",
  "owe",
  "state",
  "handled",
  "machine",
  "event",
  "item",
  "notice",
];
const threats = ["will", "could", "must", "not", "if", "remove", "removed", "comments"];

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
  | "insult"
  | "blame";

/** What sentences are weighed for. Each is a sentence's grammar first, who and what, and weights only after it. */
export const matters: Readonly<Record<Matter, MatterFacts>> = {
  record: { rule: "privacy/no-record-facts", needs: [record], unless: ["^when", "^if"] },
  person: { rule: "privacy/no-third-party", needs: [anybody] },
  asking: {
    rule: "privacy/no-soliciting",
    needs: [["datum", "contact", "borrowed", "borrow", "record", "owe", "state", "enrolled", "school", "share", "?"]],
    unless: ["privately"],
  },
  echo: { rule: "privacy/no-echo", needs: [[...you, "said private", "post private"], ["private"]] },
  status: {
    rule: "fair/no-status",
    needs: [
      ["office", "giver", "fame"],
      [...you, "favour"],
    ],
  },
  sides: { rule: "policy/political-neutrality", needs: [["ballot", "party", "vote", "office"]] },
  removal: { rule: "legal/moderation-basis", needs: [["removed", "remove", "comments"]] },
  threat: { rule: "legal/no-ban-threat", needs: [threats] },
  liability: { rule: "legal/no-liability", needs: [], unless: ["sorry"] },
  promise: { rule: "policy/no-overpromise", needs: [["promise", "will", "binding", "not"]] },
  insult: { rule: "tone/no-insult", needs: [["insult", "slight", "scold"]] },
  blame: { rule: "tone/no-blame", needs: [[...you, "blame"]] },
};

/** The matters in the order of the columns of weights. */
export const matterNames = Object.keys(matters) as readonly Matter[];

/** Whether a sentence has what a matter is about. */
export function isAbout(matter: Matter, features: readonly string[]): boolean {
  const { needs, unless = [] } = matters[matter];
  const has = (name: string): boolean => features.includes(`:${name}`);
  return needs.every((group) => group.some(has)) && !unless.some(has);
}
