import { baseForm } from "../../text/base.ts";
import { replacing } from "../fixes.ts";
import type { QueryNode, WordNode } from "../syntax.ts";
import { acronymMeanings, placeMeanings, wellKnown } from "../tables/collisions.ts";
import type { LintSubject } from "./rule.ts";

/** Abbreviations and names that are also something else. */
export function acronyms(subject: LintSubject, node: QueryNode): void {
  if (node.type !== "word" || !/^[A-Z]/.test(node.text)) return;
  const isAmbiguous = isAcronym(node.text) || placeMeanings[baseForm(node.text)] !== undefined;
  if (!isAmbiguous || !isLookedForAlone(subject, node)) return;
  // A field of another tool (`TI(wine)`) is the parser's.
  if (subject.source[node.span.end] === "(") return;
  if (isAcronym(node.text)) reportAcronym(subject, node);
  else checkPlace(subject, node);
}

/** Operators of other tools; the parser speaks about them. */
const operatorsElsewhere = /^(?:BUT|SAME|XOR|WITH|ADJ)$/;

function isAcronym(text: string): boolean {
  return /^[A-Z]{2,5}$/.test(text) && !wellKnown.has(text) && !operatorsElsewhere.test(text);
}

/** Not excluded, and not beside other words that say what is meant. */
function isLookedForAlone(subject: LintSubject, node: QueryNode): boolean {
  for (let above = subject.parentOf(node); above !== undefined; above = subject.parentOf(above)) {
    if (above.type === "not" || above.type === "near" || above.type === "within" || above.type === "frequency") return false;
  }
  return true;
}

function reportAcronym({ report }: LintSubject, { text, span }: WordNode): void {
  const meaning = acronymMeanings[text] ?? "";
  report.add(meaning === "" ? "W04.acronym" : "W04.known", span, () => ({
    values: { text, meaning },
    fixes: [replacing(span, `{${text}}`, "W04.exact"), replacing(span, besideLibraries(text), "W04.context")],
  }));
}

/** A name with other terms beside it is told apart by them. */
function besideLibraries(text: string): string {
  return `({${text}} AND librar*)`;
}

function checkPlace(subject: LintSubject, node: WordNode): void {
  if (hasContext(subject, node)) return;
  const { text, span } = node;
  subject.report.add("W04.place", span, () => ({
    values: { text, meaning: placeMeanings[baseForm(text)]! },
    fixes: [replacing(span, besideLibraries(text), "W04.context")],
  }));
}

function hasContext(subject: LintSubject, node: QueryNode): boolean {
  for (
    let below: QueryNode = node, above = subject.parentOf(node);
    above !== undefined;
    below = above, above = subject.parentOf(above)
  ) {
    if (above.type === "and" && above.operands.some((operand) => operand !== below && operand.type !== "not")) return true;
  }
  return false;
}
