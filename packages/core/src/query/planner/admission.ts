import type { SearchGrammar, Support } from "../profile.ts";
import type { Atom, Fault } from "./ask.ts";
import type { Asking } from "./asking.ts";

/** Whether something may be asked for: the network takes it as widely as we do, and its faults may be taken into the bargain. */
export function isAdmitted(
  { support, faults }: { readonly support: Support; readonly faults: readonly Fault[] },
  { admit }: Pick<Asking, "admit">,
): boolean {
  return isWide(support) && (faults.length === 0 || admit !== "nothing");
}

export function isWide(support: Support): boolean {
  return support === "exact" || support === "wider";
}

/** Whether a network has a way to say that something is to be left out. */
export function canLeaveOut(atom: Atom, { negation, parameters }: SearchGrammar): boolean {
  if (atom.is !== "parameter") return negation === "-";
  const parameter = parameters[atom.name];
  return typeof parameter === "object" && parameter.exclude !== undefined;
}
