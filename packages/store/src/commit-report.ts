import type { MentionEvent, MentionId } from "@earshot/core/mention";
import type { CommitReport } from "./store.ts";

export type Outcome = keyof CommitReport;

export function emptyReport(): Record<Outcome, MentionId[]> {
  return { added: [], updated: [], removed: [], stale: [] };
}

export function reportOutcome(report: Record<Outcome, MentionId[]>, id: MentionId, outcome: Outcome): void {
  report[outcome].push(id);
}

/** What an event did, told from the states before and after it. An event that changed nothing came too late. */
export function outcomeOf(before: MentionEvent | undefined, after: MentionEvent): Outcome {
  if (after === before) return "stale";
  if (after.type === "remove") return "removed";
  return before?.type === "upsert" ? "updated" : "added";
}
