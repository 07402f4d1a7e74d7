import { EarshotError } from "@earshot/core/text";

/** Says no to a step at the desk, with the reason and the way out. Asking again changes nothing. */
export function refusal(
  code: "card-unknown" | "card-claimed" | "claim-lost" | "approval-refused" | "publish-refused",
  message: string,
): EarshotError {
  return new EarshotError(code, message);
}
