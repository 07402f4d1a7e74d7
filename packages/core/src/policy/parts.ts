import { detectNeed } from "../need/detect.ts";
import type { ContextParts, Draft, LintContext, PartName } from "./context.ts";
import type { EffectivePolicy } from "./policy.ts";
import type { Rule } from "./rule.ts";
import { viewDraft, viewMention } from "./view.ts";

/** The parts that are known in one linting; what nobody gave is absent. */
export type KnownParts = Partial<ContextParts>;

/** Prepares what the caller knows for the rules. */
export function knownParts(draft: Draft, context: LintContext, policy: EffectivePolicy): KnownParts {
  const { mention, waivers: _waivers, ...given } = context;
  const parts: KnownParts = { ...given, draft: viewDraft(draft), policy };
  return mention === undefined ? parts : { ...parts, mention: viewMention(mention), need: given.need ?? detectNeed(mention) };
}

/** The parts that a rule asks for and nobody gave. */
export function missingParts(rule: Rule, parts: KnownParts): readonly PartName[] {
  return rule.needs.filter((name) => parts[name] === undefined);
}

/** Exactly the parts that a rule declares: what it did not ask for it cannot see. */
export function declaredParts(rule: Rule, parts: KnownParts): ContextParts {
  const known = [...rule.needs, ...(rule.uses ?? [])].filter((name) => parts[name] !== undefined);
  return Object.fromEntries(known.map((name) => [name, parts[name]])) as unknown as ContextParts;
}

/** Whether a rule understands the language of the draft; where either says nothing, it does. */
export function speaksLanguage({ languages }: Rule, { draft }: KnownParts): boolean {
  const lang = draft?.lang?.split("-")[0]?.toLowerCase();
  return languages === undefined || lang === undefined || languages.includes(lang);
}
