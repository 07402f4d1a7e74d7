import type { PartName } from "./context.ts";
import type { PolicyLayer } from "./policy.ts";
import type { Rule, RuleDefinition, RuleOptions } from "./rule.ts";

/**
 * Makes a rule of its definition. `needs`, `uses` and `options` type what `check` receives: a part that is not declared is not
 * there, one it needs is never missing, one it uses may be.
 */
export function defineRule<
  const Needs extends PartName,
  const Options extends RuleOptions = Record<never, never>,
  const Uses extends PartName = never,
>(definition: RuleDefinition<Needs, Options, Uses>): Rule {
  // The engine hands over the values of exactly these options; a type that forgets their names cannot say so.
  return definition as unknown as Rule;
}

/** A layer as a value, checked by the compiler; `resolvePolicy` checks the rest, because it depends on the layers above. */
export function definePolicy(layer: PolicyLayer): PolicyLayer {
  return layer;
}
