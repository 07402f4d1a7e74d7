import { preorder } from "../fold-tree.ts";
import type { All, Any, Form, Leaf, Not, Origin, Test } from "../form.ts";
import { mostLevels } from "../form-depth.ts";
import { membersOf } from "../match/node.ts";
import { type Ask, type AskMany, type Atom, canStandAlone, type Fault } from "./ask.ts";
import { askForLeaf, askForPhrase, excludeLeaf, excludePhrase } from "./ask-leaf.ts";
import { askForTest, excludeTest } from "./ask-test.ts";
import type { Asking, Loss } from "./asking.ts";

/**
 * Makes a form weak enough for a network: what is wanted may only be asked for more widely, what is not wanted only be excluded
 * more narrowly. Whatever the network cannot say becomes "everything", and what is asked beside it narrows alone.
 *
 * Where that leaves nothing to ask, faults are admitted step by step, each of them named: first words that the network reads
 * more narrowly than we do, then branches of an OR that it cannot be asked for at all.
 */
export function weaken(form: Form, asking: Pick<Asking, "grammar" | "loose" | "now" | "clause">): Weakened {
  for (const admit of ["nothing", "narrow", "partial"] as const) {
    const losses: Loss[] = [];
    const loses: Asking["loses"] = (origin, how) => losses.push({ origin, how });
    const ask = weakenIf(form, true, { ...asking, admit, levels: mostLevels, loses });
    if (isPositive(ask)) return { ask, losses };
  }
  return { ask: { kind: "everything", origin: form.origin }, losses: [{ origin: form.origin, how: "dropped" }] };
}

export interface Weakened {
  readonly ask: Ask;
  readonly losses: readonly Loss[];
}

function weakenIf(form: Form, isWanted: boolean, asking: Asking): Ask {
  const { inner, wanted } = withoutNots(form, isWanted);
  if (inner.kind === "leaf") return wanted ? askForLeaf(inner, asking) : excludeLeaf(inner, asking);
  if (inner.kind === "test") return wanted ? askForTest(inner, asking) : excludeTest(inner, asking);
  if (asking.levels === 0) return wanted ? dropped(inner.origin, asking) : notExcluded(inner.origin, asking);
  return weakenMembers(inner, wanted, { ...asking, levels: asking.levels - 1 });
}

function withoutNots(form: Form, isWanted: boolean): { readonly inner: Exclude<Form, Not>; readonly wanted: boolean } {
  let [inner, wanted] = [form, isWanted];
  while (inner.kind === "not") [inner, wanted] = [inner.of, !wanted];
  return { inner, wanted };
}

function dropped(origin: Origin, { loses }: Asking): Ask {
  loses(origin, "dropped");
  return { kind: "everything", origin };
}

function weakenMembers(form: Exclude<Form, Leaf | Test | Not>, wanted: boolean, asking: Asking): Ask {
  switch (form.kind) {
    case "all":
    case "any": {
      const flat = { ...form, of: membersAcross(form) };
      return (form.kind === "all") === wanted ? every(flat, wanted, true, asking) : some(flat, wanted, true, asking);
    }
    default:
      return wanted ? weakenPlaced(form, asking) : excludePlaced(form, asking);
  }
}

/** What an AND or OR joins, through groups of the same kind: however deep they stand in each other, they are one level. */
function membersAcross(form: All | Any): readonly Form[] {
  return preorder<Form>(form, (inner) => (inner.kind === form.kind ? membersOf(inner) : [])).filter(
    ({ kind }) => kind !== form.kind,
  );
}

type Placed = Form & { readonly kind: "sequence" | "window" | "count" };

/** Of what stands at positions, or often enough, the network is asked for the parts. */
function weakenPlaced(form: Placed, asking: Asking): Ask {
  const { origin } = form;
  if (form.kind === "sequence") {
    const phrase = askForPhrase(form, asking);
    if (phrase !== undefined) return phrase;
  }
  if (form.kind === "count" && form.atLeast < 1) return { kind: "everything", origin };
  asking.loses(origin, "widened");
  const isEachNeeded = form.kind !== "count" || (form.counts === "members" && form.atLeast >= form.of.length);
  return isEachNeeded ? every(form, true, false, asking) : some(form, true, false, asking);
}

function excludePlaced(form: Placed, asking: Asking): Ask {
  return (form.kind === "sequence" ? excludePhrase(form, asking) : undefined) ?? notExcluded(form.origin, asking);
}

function notExcluded(origin: Origin, { loses }: Asking): Ask {
  loses(origin, "not-excluded");
  return { kind: "everything", origin };
}

type Members = Form & { readonly of: readonly Form[] };

/** Everything that can be asked for of what has to be there. What can be asked for without fault makes the rest unnecessary. */
function every({ of, origin }: Members, wanted: boolean, exact: boolean, asking: Asking): Ask {
  const members = of.map((member) => weakenIf(member, wanted, asking));
  const asked = members.filter((member) => member.kind !== "everything");
  const faultless = asked.filter((member) => !isFaulty(member));
  const kept = faultless.some(isPositive) ? faultless : asked;
  for (const member of asked) if (!kept.includes(member)) asking.loses(member.origin, "dropped");
  return kept.length === 0
    ? { kind: "everything", origin }
    : many("all", wantedFirst(kept), origin, exact && kept.length === members.length, []);
}

/** What is left out stands last, so that what is cut off for length never leaves exclusions alone. */
function wantedFirst(members: readonly Ask[]): readonly Ask[] {
  return [...members.filter(isPositive), ...members.filter((member) => !isPositive(member))];
}

/** Whether an ask names something that has to be there; no network answers to what is missing alone. */
function isPositive(ask: Ask): boolean {
  return namesSomething(ask, canStandAlone);
}

/** The same, where something else is asked for beside it: a language, posts with pictures. */
function isPositiveInCompany(ask: Ask): boolean {
  return namesSomething(ask, (atom) => canStandAlone(atom) || atom.is === "operator");
}

function namesSomething(ask: Ask, counts: (atom: Atom) => boolean): boolean {
  if (ask.kind === "everything") return false;
  if (ask.kind === "atom") return counts(ask.atom);
  const isNamed = (member: Ask): boolean => namesSomething(member, counts);
  return ask.kind === "all" ? ask.of.some(isNamed) : ask.of.every(isNamed);
}

function isFaulty(ask: Ask): boolean {
  if (ask.kind === "everything") return false;
  return ask.faults.length > 0 || (ask.kind !== "atom" && ask.of.some(isFaulty));
}

/**
 * Every branch has to be asked for; where one cannot be, nothing narrows, or what it would have brought is named as a fault.
 * Branches that only count beside something else make a choice that does, too.
 */
function some({ of, origin }: Members, wanted: boolean, exact: boolean, asking: Asking): Ask {
  const branches = of.map((form) => ({ form, ask: weakenIf(form, wanted, asking) }));
  const isAskable = asking.admit === "partial" ? isPositive : isPositiveInCompany;
  const asked = branches.filter(({ ask }) => isAskable(ask)).map(({ ask }) => ask);
  const isWhole = asked.length === of.length;
  if (asked.length === 0 || (!isWhole && asking.admit !== "partial")) return { kind: "everything", origin };
  const faults = branches.filter(({ ask }) => !isAskable(ask)).map(({ form }) => cannotBeAsked(form.origin, wanted, asking));
  return many("any", asked, origin, exact && isWhole, faults);
}

function cannotBeAsked(origin: Origin, wanted: boolean, { clause }: Asking): Fault {
  const what = wanted ? clause(origin) : `what lacks ${clause(origin)}`;
  return { code: "GAP_UNSUPPORTED", message: `${what} cannot be asked for here; posts with nothing else are missed`, origin };
}

function many(kind: AskMany["kind"], of: readonly Ask[], origin: Origin, exact: boolean, faults: readonly Fault[]): Ask {
  const [only] = of;
  if (of.length === 1 && exact && faults.length === 0) return only!;
  return { kind, of, origin, exact, faults };
}
