import { applyEdits, type Edit } from "../../text/diagnostic.ts";
import { compile } from "../compile.ts";
import { parse } from "../parse.ts";
import type { Details, Says } from "../report.ts";
import { deepSavedProblem, type SavedResolver } from "../saved-search.ts";
import type { AndNode, OrNode, QueryNode } from "../syntax.ts";
import { describePost } from "../witness/describe.ts";
import { distinguish } from "../witness.ts";
import { extentOf, inParentheses, type LintSubject } from "./rule.ts";
import { areSideBySide, isSpacedWords } from "./spaced-words.ts";

/** AND and OR side by side: no two search languages agree on what it means. */
export function mixedOperators(subject: LintSubject, node: QueryNode): void {
  if (node.type !== "or") return;
  const mixed = node.operands.filter((operand) => isBare(operand) && !isSpacedWords(subject, operand));
  if (mixed.length === 0) return;
  subject.report.add("W01.mixed", node.parentheses === undefined ? extentOf([node]) : node.span, () =>
    detailsOf(subject, node, mixed),
  );
}

function detailsOf(subject: LintSubject, node: OrNode, mixed: readonly QueryNode[]): Details {
  const asRead = mixed.flatMap(({ span }) => inParentheses(span));
  const other = otherReading(subject, node);
  const values = { text: written(subject, node, asRead), other: written(subject, node, other) };
  return {
    values,
    notes: notesOf(subject, asRead, other),
    fixes: [
      { key: "W01.asRead", values, edits: asRead, safe: true },
      { key: "W01.other", values, edits: other },
    ],
  };
}

function isBare(node: QueryNode): node is AndNode {
  return node.type === "and" && node.parentheses === undefined;
}

/** The edits for the reading in which OR binds tighter: everything between two ANDs stands together. */
function otherReading(subject: LintSubject, { operands }: OrNode): readonly Edit[] {
  const stretches: (readonly QueryNode[])[][] = [[]];
  for (const operand of operands) {
    const parts = isBare(operand) ? unitsOf(subject, operand) : [[operand]];
    parts.forEach((part, index) => {
      if (index > 0) stretches.push([]);
      stretches.at(-1)!.push(part);
    });
  }
  return stretches.flatMap((stretch) => (stretch.length > 1 ? inParentheses(extentOf(stretch.flat())) : []));
}

/** What AND joins: terms, and words with only spaces between, which nobody reads as joined. */
function unitsOf(subject: LintSubject, { operands }: AndNode): readonly (readonly QueryNode[])[] {
  const units: QueryNode[][] = [];
  for (const operand of operands) {
    const before = units.at(-1)?.at(-1);
    if (before !== undefined && areSideBySide(subject, before, operand)) units.at(-1)!.push(operand);
    else units.push([operand]);
  }
  return units;
}

/** The piece of source that a node takes up, with some edits made. */
function written({ source }: LintSubject, { span }: OrNode, edits: readonly Edit[]): string {
  const inside = edits.map(({ span: place, text }) => ({
    text,
    span: { start: place.start - span.start, end: place.end - span.start },
  }));
  return balanced(applyEdits(source.slice(span.start, span.end), inside));
}

/** A reading can be shown before its parentheses are all closed. */
function balanced(text: string): string {
  const count = (mark: string) => text.split(mark).length;
  return text + ")".repeat(Math.max(0, count("(") - count(")")));
}

/** Beyond so many terms nobody reads an example, and looking for one takes its time. */
const mostTerms = 60;

/** A post on which the two readings differ, where one is found. */
function notesOf(
  { source, nodes, options: { saved } }: LintSubject,
  asRead: readonly Edit[],
  other: readonly Edit[],
): readonly Says[] {
  if (nodes.length > mostTerms || needsMissing(nodes, saved)) return [];
  const [first, second] = [asRead, other].map((edits) => parse(balanced(applyEdits(source, edits))));
  if (!first?.ok || !second?.ok) return [];
  const lowering = saved === undefined ? {} : { saved };
  const post = distinguish(first.query, second.query, lowering);
  if (post === undefined) return [];
  const isMatch = compile(first.query, lowering).test(post, { now: 0 });
  return [{ key: isMatch ? "W01.onlyThis" : "W01.onlyOther", values: { text: describePost(post) } }];
}

function needsMissing(nodes: readonly QueryNode[], saved: SavedResolver = () => undefined): boolean {
  return nodes.some((node) => node.type === "saved" && deepSavedProblem(node.name, saved) !== undefined);
}
