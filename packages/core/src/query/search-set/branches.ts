import type { Form } from "../form.ts";
import { isTooDeep } from "../form-depth.ts";
import { asksNothing, asksToRun, packBits } from "./signature.ts";
import { neededKeys } from "./watch.ts";

/**
 * One way in which a form can be true. A search that hangs on common words shares its branches with others: `library (wifi OR
 * hours) NOT jobs` has the branches `library wifi` and `library hours`, and so have a thousand others. Each is decided once a
 * post, and what is left to ask for each search is the word that must not be there.
 */
export interface Branch {
  /** What must be there. */
  readonly has: Form;
  /**
   * Packed flags of what must not be there: where none is set the form is true, otherwise it has to be asked. `asksToRun` where
   * flags cannot tell.
   */
  readonly lacks: number;
}

/** A form of more branches than this is not worth sharing. */
const mostBranches = 6;

/** The branches of a form, of which one is true whenever the form is; nothing where they are too many or share nothing. */
export function branchesOf(form: Form): readonly Branch[] | undefined {
  const terms = isTooDeep(form) ? undefined : termsOf(form, true);
  if (terms === undefined || terms.some(({ has }) => has.length === 0)) return undefined;
  if (terms.length === 1 && terms[0]!.lacks.length === 0) return undefined;
  return terms.map(branchOf);
}

/** Forms that are all true, and forms that are all false. */
interface Term {
  readonly has: readonly Form[];
  readonly lacks: readonly Form[];
}

const nothing: Term = { has: [], lacks: [] };

function termsOf(form: Form, wanted: boolean): readonly Term[] | undefined {
  switch (form.kind) {
    case "not":
      return termsOf(form.of, !wanted);
    case "all":
    case "any":
      return (form.kind === "all") === wanted ? everyTerm(form.of, wanted) : eachTerm(form.of, wanted);
    default:
      return [wanted ? { has: [form], lacks: [] } : { has: [], lacks: [form] }];
  }
}

/** Of members that are all wanted: each choice of one term from every member. */
function everyTerm(forms: readonly Form[], wanted: boolean): readonly Term[] | undefined {
  let terms: readonly Term[] = [nothing];
  for (const form of forms) {
    const more = termsOf(form, wanted);
    if (more === undefined || terms.length * more.length > mostBranches) return undefined;
    terms = terms.flatMap((term) => more.map((other) => joined(term, other)));
  }
  return terms;
}

function eachTerm(forms: readonly Form[], wanted: boolean): readonly Term[] | undefined {
  const terms: Term[] = [];
  for (const form of forms) {
    const more = termsOf(form, wanted);
    if (more === undefined || terms.length + more.length > mostBranches) return undefined;
    terms.push(...more);
  }
  return terms;
}

function joined(a: Term, b: Term): Term {
  return { has: [...a.has, ...b.has], lacks: [...a.lacks, ...b.lacks] };
}

function branchOf({ has, lacks }: Term): Branch {
  const of = has.length === 1 ? has : has.toSorted((a, b) => firstKey(a) - firstKey(b));
  return { has: of.length === 1 ? of[0]! : { kind: "all", of, origin: of[0]!.origin }, lacks: flagsOf(lacks) };
}

/** The order of equal branches is the same, however it was written. */
function firstKey(form: Form): number {
  return neededKeys(form, true)[0] ?? 0;
}

function flagsOf(lacks: readonly Form[]): number {
  if (lacks.length === 0) return asksNothing;
  const keys = lacks.flatMap((form) => neededKeys(form, true)[0] ?? []);
  return keys.length < lacks.length || keys.length > 3 ? asksToRun : packBits(keys);
}
