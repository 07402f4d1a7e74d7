import { compareOutcomes } from "./outcome.ts";
import type { Hold, ListChange, SetBy } from "./policy.ts";
import type { OptionValue, Rule, RuleOption, RuleOutcome } from "./rule.ts";

/** One value of one rule while layers are merged: what it is, how far a lower layer may change it, and who said both. */
export interface HeldValue {
  /** `outcome`, or the name of an option. */
  readonly name: string;
  readonly value: OptionValue | RuleOutcome | "off";
  readonly hold: Hold;
  readonly setBy: SetBy;
  readonly heldBy: SetBy;
}

/** How a proposed value stands to the one in force. A list that gains and loses entries at once is looser in one of them. */
export type Change = "same" | "tighter" | "looser";

/** How the new value of an option or outcome stands to the old one, along the direction that the rule declares. */
export function compareValues(rule: Rule, name: string, from: HeldValue["value"], to: HeldValue["value"]): Change {
  if (name === "outcome") return fromNumber(compareOutcomes(to as RuleOutcome, from as RuleOutcome));
  const option = rule.options![name]!;
  if (option.type === "list") return compareLists(option.tighter, from as readonly string[], to as readonly string[]);
  if (option.type === "boolean") return to === from ? "same" : to === option.tighter ? "tighter" : "looser";
  const difference = (to as number) - (from as number);
  return fromNumber(option.tighter === "higher" ? difference : -difference);
}

/** The value that a layer's setting leads to; undefined when the setting is of the wrong kind for the option. */
export function proposedValue(
  option: RuleOption,
  current: OptionValue,
  setting: number | boolean | ListChange,
): OptionValue | undefined {
  if (option.type === "list") return typeof setting === "object" ? changeList(current as readonly string[], setting) : undefined;
  return typeof setting === option.type ? (setting as number | boolean) : undefined;
}

/** A hold may be made firmer on the way down, never weaker. */
export function isFirmer(next: Hold, current: Hold): boolean {
  return firmness.indexOf(next) >= firmness.indexOf(current);
}

const firmness: readonly Hold[] = ["open", "floor", "locked"];

function fromNumber(difference: number): Change {
  if (difference === 0) return "same";
  return difference > 0 ? "tighter" : "looser";
}

function compareLists(direction: "more" | "fewer", from: readonly string[], to: readonly string[]): Change {
  const gained = to.some((entry) => !from.includes(entry));
  const lost = from.some((entry) => !to.includes(entry));
  if (!gained && !lost) return "same";
  return (direction === "more" ? lost : gained) ? "looser" : "tighter";
}

function changeList(current: readonly string[], { add = [], remove = [], replace }: ListChange): readonly string[] {
  const kept = (replace ?? current).filter((entry) => !remove.includes(entry));
  return [...new Set([...kept, ...add])];
}
