import { applyEdits, type Fix } from "../text/diagnostic.ts";
import type { Draft } from "./context.ts";
import type { Finding } from "./result.ts";

export interface FixOptions {
  /** Only fixes that keep the meaning; the others are a person's choice. Default: true. */
  readonly safeOnly?: boolean;
}

/**
 * The draft with the first fitting fix of each finding applied. Of fixes that overlap the earlier one in the text is applied;
 * lint again for the rest. Nothing calls this unasked: a person signs the words.
 */
export function applyFixes(draft: Draft, findings: readonly Finding[], { safeOnly = true }: FixOptions = {}): Draft {
  const chosen = findings.flatMap(({ fixes = [] }) => fixes.filter(({ safe }) => safe || !safeOnly).slice(0, 1));
  return {
    ...draft,
    text: applyEdits(
      draft.text,
      withoutOverlaps(chosen).flatMap(({ edits }) => edits),
    ),
  };
}

/** A fix is applied whole or not at all. */
function withoutOverlaps(fixes: readonly Fix[]): readonly Fix[] {
  const taken: Fix[] = [];
  for (const fix of [...fixes].sort((a, b) => startOf(a) - startOf(b)))
    if (!taken.some((other) => startOf(fix) < endOf(other) && startOf(other) < endOf(fix))) taken.push(fix);
  return taken;
}

function startOf({ edits }: Fix): number {
  return Math.min(...edits.map(({ span }) => span.start));
}

function endOf({ edits }: Fix): number {
  return Math.max(...edits.map(({ span }) => Math.max(span.end, span.start + 1)));
}
