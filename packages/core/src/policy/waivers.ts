import type { LintContext } from "./context.ts";
import type { EffectivePolicy } from "./policy.ts";
import type { Finding, UnusedWaiver, UsedWaiver, Waiver } from "./result.ts";
import { nameRule } from "./rule-names.ts";

/** Findings that stand, those that were put aside, and waivers that did nothing. */
export interface WaivedFindings {
  readonly findings: readonly Finding[];
  readonly waivers: readonly UsedWaiver[];
  readonly unusedWaivers: readonly UnusedWaiver[];
}

/** Puts findings aside for which there is a good waiver: of this rule and these very words, not run out, with a reason, by a role that may. */
export function applyWaivers(
  findings: readonly Finding[],
  text: string,
  context: LintContext,
  policy: EffectivePolicy,
): WaivedFindings {
  const used = new Map<Waiver, UsedWaiver>();
  const unusedWaivers: UnusedWaiver[] = [];
  for (const waiver of context.waivers ?? []) {
    const finding = findings.find((candidate) => isMeant(waiver, candidate, text));
    const why = finding === undefined ? "nothing like it is found any more" : whyInvalid(waiver, context.now, policy);
    if (why !== undefined) unusedWaivers.push({ waiver, why });
    else used.set(waiver, { rule: waiver.rule, reason: waiver.reason, by: waiver.by, finding: finding! });
  }
  const waivers = [...used.values()];
  return {
    findings: findings.filter((finding) => !waivers.some((waiver) => waiver.finding === finding)),
    waivers,
    unusedWaivers,
  };
}

/**
 * A stable name for words, for waivers and for telling whether a text changed: 16 hexadecimal digits. It is no seal; whoever
 * wants to prove something signs the text.
 */
export function hashWords(words: string): string {
  return half(words, 0x811c9dc5) + half(words, 0x1b873593);
}

/** FNV-1a over UTF-16 units (Fowler, Noll, Vo 1991), with a last mixing so that short texts differ in all digits. */
function half(words: string, seed: number): string {
  let hash = seed;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0).toString(16).padStart(8, "0");
}

function isMeant({ rule, wordsHash }: Waiver, finding: Finding, text: string): boolean {
  return finding.rule === rule && hashWords(text.slice(finding.span.start, finding.span.end)) === wordsHash;
}

const shortestReason = 10;
/** Reasons that give none. */
const emptyReasons: ReadonlySet<string> = new Set([
  "not applicable",
  "false positive",
  "no reason",
  "per policy",
  "as discussed",
  "see above",
]);

function whyInvalid({ rule, reason, role, until }: Waiver, now: string | undefined, policy: EffectivePolicy): string | undefined {
  const words = reason.trim();
  if (words.length < shortestReason || emptyReasons.has(words.toLowerCase().replace(/[.!]+$/, "")))
    return "it gives no reason in own words";
  if (now === undefined) return "no time is known, so that its expiry cannot be judged";
  if (now >= until) return "it has run out";
  return mayWaive(rule, role, policy) ? undefined : `nobody gave the role ${role} the right to waive ${rule}`;
}

/** A locked rule may be waived only by a role that the locking layer, or one above it, has named. */
function mayWaive(id: string, role: string, { rules, waivers, layers }: EffectivePolicy): boolean {
  const rule = rules.find((candidate) => candidate.rule.id === id);
  const lock = rule?.hold === "locked" ? layers.indexOf(rule.heldBy.layer) : layers.length;
  return waivers.some((entry) => entry.role === role && nameRule(entry.rules, id) && layers.indexOf(entry.setBy.layer) <= lock);
}
