/** What holds of every text and every tree, whoever generates them. A law that is broken throws. */
import { equals } from "../../src/query/equals.ts";
import { format } from "../../src/query/format.ts";
import { lint } from "../../src/query/lint.ts";
import { parse } from "../../src/query/parse.ts";
import type { QueryDraft, QueryNode } from "../../src/query/syntax.ts";
import { childrenOf, nodesOf, outerSpan } from "../../src/query/tree.ts";
import type { Diagnostic } from "../../src/text/diagnostic.ts";
import type { Span } from "../../src/text/span.ts";

/** A text is read whatever it is, every place lies inside it, and what is read can be written and read again. */
export function checkTextLaws(source: string): void {
  const result = parse(source);
  const tree = result.ok ? result.query : result.draft;
  const said = [...result.diagnostics, ...lint(tree, { use: "listening", saved: () => undefined })];
  for (const diagnostic of said) checkPlaces(diagnostic, source);
  demand(result.ok !== result.diagnostics.some(({ severity }) => severity === "error"), "a query is what has no error", source);
  demand(result.ok || result.diagnostics.length > 0, "what is no query says why", source);
  if (tree.root !== undefined) checkSpans(tree.root, source);
  if (result.ok) checkWriting(result.query, source);
  else format(tree);
}

/** A tree that can be written is read as itself. */
export function checkTreeLaws(root: QueryNode): void {
  const tree: QueryDraft = { language: 1, source: "", root, comments: [] };
  checkWriting(tree, format(tree));
  const written = format(tree);
  const result = parse(written);
  const order = (node: QueryNode) => nodesOf(node).filter((one) => childrenOf(one).length === 0);
  const again = result.ok ? order(result.query.root).map(({ type }) => type) : [];
  demand(JSON.stringify(again) === JSON.stringify(order(root).map(({ type }) => type)), "the order of terms stays", written);
}

function checkWriting(tree: QueryDraft, source: string): void {
  const written = format(tree);
  const again = parse(written);
  if (!again.ok)
    throw new Error(`${JSON.stringify(written)}, written for ${source}, is no query: ${again.diagnostics[0]?.message}`);
  demand(equals(again.query, tree), "what is written means what was read", source);
  demand(format(again.query) === written, "writing twice changes nothing", source);
  const narrow = parse(format(tree, { width: 30 }));
  demand(narrow.ok && equals(narrow.query, tree), "lines may break where they will", source);
  demand(again.query.comments.length === tree.comments.length, "no comment is lost", source);
}

function checkPlaces({ span, labels = [], fixes = [], message }: Diagnostic, source: string): void {
  const places = [span, ...labels.map((label) => label.span), ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.span))];
  for (const place of places) demand(isInside(place, source), `the place of "${message}" lies in the text`, source);
}

function checkSpans(root: QueryNode, source: string): void {
  for (const node of nodesOf(root)) {
    demand(isInside(node.span, source) && isInside(outerSpan(node), source), "a node lies in the text", source);
    for (const child of childrenOf(node)) {
      const [inner, outer] = [outerSpan(child), node.span];
      demand(inner.start >= outer.start && inner.end <= outer.end, "a node lies in the one it is part of", source);
    }
  }
}

function isInside({ start, end }: Span, source: string): boolean {
  return start >= 0 && start <= end && end <= source.length;
}

function demand(holds: boolean, law: string, source: string): void {
  if (!holds) throw new Error(`${law}: broken by ${JSON.stringify(source)}`);
}
