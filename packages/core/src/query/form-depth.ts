import type { Form } from "./form.ts";
import { membersOf } from "./match/node.ts";

/**
 * Most levels of a form that are asked of networks and watched for in a search set; what is deeper is left to the matcher. Twice
 * what `parse` lets through, and well below what the engine's stack holds.
 */
export const mostLevels = 200;

/** Whether a form has more levels than that. Goes no deeper itself. */
export function isTooDeep(form: Form, levels: number = mostLevels): boolean {
  return levels === 0 || membersOf(form).some((member) => isTooDeep(member, levels - 1));
}
