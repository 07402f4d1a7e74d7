import type { NeedFamily, SilenceFamily } from "./cue.ts";
import type { Found } from "./find-cues.ts";
import type { NeedKind } from "./need.ts";

/** Kinds in which somebody could be helped to something; the others tell the library something. */
export const askingKinds: readonly NeedKind[] = ["question", "how-to", "wish", "frustration", "decision", "request"];

/** How sure each family is, 0 to 1. */
export type Scores<Name extends string> = ReadonlyMap<Name, number>;

/**
 * Joins cues: a family is wrong only if all its cues are. Of each cue only the first find counts, because saying a thing twice
 * does not make it truer.
 */
export function scoreNeeds(found: readonly Found[]): Scores<NeedKind> {
  return scores(found.filter(isNeed), ({ kind }) => kind);
}

/** The same for what speaks against answering. */
export function scoreSilence(found: readonly Found[]): Scores<SilenceFamily["reason"]> {
  return scores(found.filter(isSilence), ({ reason }) => reason);
}

/** How sure it is that somebody asks for anything, whatever the kind. */
export function scoreAsking(needs: Scores<NeedKind>): number {
  return 1 - askingKinds.reduce((doubt, kind) => doubt * (1 - (needs.get(kind) ?? 0)), 1);
}

export function isNeed(found: Found): found is Found<NeedFamily> {
  return "kind" in found.family;
}

export function isSilence(found: Found): found is Found<SilenceFamily> {
  return "reason" in found.family;
}

function scores<Family extends NeedFamily | SilenceFamily, Name extends string>(
  found: readonly Found<Family>[],
  nameOf: (family: Family) => Name,
): Scores<Name> {
  const counted = new Set<string>();
  const doubts = new Map<Name, number>();
  for (const { family, cue } of found) {
    if (counted.has(cue.name)) continue;
    counted.add(cue.name);
    const name = nameOf(family);
    doubts.set(name, (doubts.get(name) ?? 1) * (1 - cue.weight));
  }
  return new Map([...doubts].map(([name, doubt]) => [name, 1 - doubt]));
}
