import type { Condition, Origin, Test } from "../form.ts";
import { isWholeHandle } from "../match/names.ts";
import type { OperatorName, Support } from "../profile.ts";
import type { Atom, Fault } from "./ask.ts";
import type { Asking } from "./asking.ts";
import { handleCandidate } from "./candidate.ts";
import { operatorAtoms } from "./operator-atoms.ts";

/** What a network could be asked for a test of a field: any of the atoms. */
export interface TestCandidate {
  readonly atoms: readonly Atom[];
  readonly support: Support;
  readonly faults: readonly Fault[];
}

/** Nothing where the network knows nothing like the test. */
export function candidateForTest(test: Test, asking: Asking): TestCandidate | undefined {
  const { field, condition, origin } = test;
  if (condition.kind === "number") return countCandidate(field, condition, asking);
  if (condition.kind !== "text" || condition.prefix) return undefined;
  return textCandidate(field, condition.text, origin, asking);
}

function textCandidate(field: Test["field"], text: string, origin: Origin, asking: Asking): TestCandidate | undefined {
  switch (field) {
    case "author":
      return authorCandidate(text, origin, asking);
    case "mention":
      return mentionCandidate(text, "exact", origin, asking);
    case "to":
      return mentionCandidate(text, "wider", origin, asking);
    case "lang":
      return parameter("lang", text, "wider", asking) ?? operator("lang", text, asking);
    case "domain":
      return domainCandidate(text, origin, asking);
    case "link":
      return operator("link", text, asking);
    case "country":
      return operator("country", text, asking);
    case "has":
      return operator(`has:${text === "image" || text === "video" ? "media" : text}`, undefined, asking);
    case "is":
    case "type":
      return kindCandidate(text, asking);
    default:
      return undefined;
  }
}

/** A name without a server may also be what somebody calls themselves under another handle. */
function authorCandidate(text: string, origin: Origin, asking: Asking): TestCandidate | undefined {
  if (isWholeHandle(text)) return parameter("author", text, "exact", asking);
  const candidate = operator("author", text, asking);
  const message = `accounts that only show the name ${text} are missed`;
  return candidate && { ...candidate, faults: [{ code: "GAP_UNSUPPORTED", message, origin, spelling: "shown-name" }] };
}

function mentionCandidate(text: string, most: Support, origin: Origin, asking: Asking): TestCandidate | undefined {
  if (isWholeHandle(text)) {
    const whole = parameter("mention", text, most, asking);
    if (whole !== undefined || text.startsWith("did:")) return whole;
  }
  const candidate = handleCandidate(text, origin, asking);
  return (
    candidate && { ...candidate, atoms: [candidate.atom], support: candidate.support === "exact" ? most : candidate.support }
  );
}

/** Networks that have a parameter for sites compare hosts as a whole. */
function domainCandidate(text: string, origin: Origin, asking: Asking): TestCandidate | undefined {
  const candidate = parameter("domain", text, "exact", asking);
  if (candidate === undefined) return operator("link", text, asking);
  const message = `links to sites below ${text} are missed`;
  return { ...candidate, faults: [{ code: "GAP_UNSUPPORTED", message, origin, spelling: "site-below" }] };
}

function kindCandidate(text: string, asking: Asking): TestCandidate | undefined {
  const asParameter = text === "reply" ? parameter("reply", "true", "exact", asking) : undefined;
  return asParameter ?? operator(`type:${text}`, undefined, asking);
}

/** Only what has at least so many can be asked for. */
function countCandidate(
  field: Test["field"],
  { from }: Condition & { readonly kind: "number" },
  asking: Asking,
): TestCandidate | undefined {
  return from === undefined || from <= 0 ? undefined : operator(field, String(Math.ceil(from)), asking);
}

function parameter(
  name: "author" | "mention" | "lang" | "domain" | "reply",
  value: string,
  support: Support,
  { grammar }: Asking,
): TestCandidate | undefined {
  if (grammar.parameters[name] === undefined) return undefined;
  return { atoms: [{ is: "parameter", name, value }], support, faults: [] };
}

function operator(name: string, value: string | undefined, { grammar }: Asking): TestCandidate | undefined {
  const atoms = operatorAtoms(name, value, grammar);
  return atoms && { atoms, support: grammar.operators![name as OperatorName]!.support, faults: [] };
}
