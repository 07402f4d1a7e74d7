import type { OperatorName, SearchGrammar } from "../profile.ts";
import type { Atom } from "./ask.ts";

/**
 * Operators of a network's own for a value, of which a post has to fit any; nothing where it has no operator of this name, or
 * does not know the value. An operator that is for one value of a field is given none.
 */
export function operatorAtoms(
  name: string,
  value: string | undefined,
  { operators }: SearchGrammar,
): readonly Atom[] | undefined {
  const known = operators?.[name as OperatorName];
  if (known === undefined) return undefined;
  const { text, alone = true, shape = ".*", values } = known;
  const names = value === undefined ? [""] : (values?.[value] ?? [value]);
  if (!names.every((each) => new RegExp(`^(?:${shape})$`).test(each))) return undefined;
  return names.map((each) => ({ is: "operator", text: text + quoted(each), alone }));
}

/** Values with signs stand in quotation marks. */
function quoted(value: string): string {
  return /^[\w-]*$/.test(value) ? value : `"${value}"`;
}
