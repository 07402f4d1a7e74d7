/** Small changes to the source of a rule that its examples ought to notice. */
import ts from "typescript";

/** One changed source. */
export interface Mutant {
  /** What kind of change it is: `phrase`, `condition`, `filter`, `number`, `quantifier`. */
  readonly kind: MutantKind;
  /** Line of the change, from 1. */
  readonly line: number;
  /** The words that were changed, and what they became. */
  readonly change: string;
  readonly source: string;
}

export type MutantKind = "phrase" | "condition" | "filter" | "number" | "quantifier";

/** Every mutant of a rule's source, one change each. What only describes the rule, and loops that might never end, stay as they are. */
export function mutantsOf(source: string): readonly Mutant[] {
  const file = ts.createSourceFile("rule.ts", source, ts.ScriptTarget.ESNext, true);
  const mutants: Mutant[] = [];
  visit(file);
  return mutants;

  function visit(node: ts.Node): void {
    if (isDescription(node) || ts.isIterationStatement(node, false) || ts.isImportDeclaration(node)) return;
    for (const change of changesOf(node)) mutants.push(asMutant(change));
    ts.forEachChild(node, visit);
  }

  function asMutant({ kind, start, end, text }: Change): Mutant {
    const { line } = file.getLineAndCharacterOfPosition(start);
    const change = `${shorten(source.slice(start, end))} -> ${shorten(text)}`;
    return { kind, line: line + 1, change, source: source.slice(0, start) + text + source.slice(end) };
  }
}

interface Change {
  readonly kind: MutantKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Properties of a rule that say something about it and decide nothing; examples are what kills, so they stay too. */
const descriptions: ReadonlySet<string> = new Set(
  "id step outcome title why needs uses languages sources bad good misses hold since optIn about tighter type".split(" "),
);

function isDescription(node: ts.Node): boolean {
  return ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && descriptions.has(node.name.text);
}

function changesOf(node: ts.Node): readonly Change[] {
  if (ts.isArrayLiteralExpression(node)) return droppedWords(node);
  if (ts.isCallExpression(node)) return [...droppedListItems(node), ...changedCalls(node)];
  if (ts.isBinaryExpression(node)) return changedOperator(node);
  if (ts.isIfStatement(node)) return ["true", "false"].map((text) => replace("condition", node.expression, text));
  if (ts.isConditionalExpression(node)) return ["true", "false"].map((text) => replace("condition", node.condition, text));
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [replace("condition", node, node.operand.getText())];
  if (ts.isNumericLiteral(node)) return [replace("number", node, String(Number(node.text.replaceAll("_", "")) + 1))];
  return [];
}

/** One phrase or word less, in lists of at least two. */
function droppedWords({ elements }: ts.ArrayLiteralExpression): readonly Change[] {
  const isList = elements.length > 1 && elements.every(isWords);
  if (!isList) return [];
  return elements.map((element, index) => {
    const start = index === 0 ? element.getStart() : elements[index - 1]!.end;
    const end = index === 0 ? elements[1]!.getStart() : element.end;
    return { kind: "phrase", start, end, text: "" };
  });
}

function isWords(node: ts.Node): boolean {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
}

/** `list("a, b, c")` with one word less. */
function droppedListItems({ expression, arguments: [words] }: ts.CallExpression): readonly Change[] {
  if (expression.getText() !== "list" || words === undefined || !ts.isStringLiteral(words)) return [];
  const items = words.text.split(", ");
  return items.length < 2
    ? []
    : items.map((item) => ({
        ...replace("phrase", words, JSON.stringify(items.filter((other) => other !== item).join(", "))),
        start: words.getStart(),
      }));
}

function changedCalls(node: ts.CallExpression): readonly Change[] {
  const { expression } = node;
  if (!ts.isPropertyAccessExpression(expression)) return [];
  const name = expression.name.text;
  if (name === "filter") return [replace("filter", node, expression.expression.getText())];
  if (name === "some") return [replace("quantifier", expression.name, "every")];
  if (name === "every") return [replace("quantifier", expression.name, "some")];
  return [];
}

const opposite: ReadonlyMap<string, string> = new Map([
  ["===", "!=="],
  ["!==", "==="],
  ["&&", "||"],
  ["||", "&&"],
  ["<", "<="],
  ["<=", "<"],
  [">", ">="],
  [">=", ">"],
]);

function changedOperator({ operatorToken }: ts.BinaryExpression): readonly Change[] {
  const other = opposite.get(operatorToken.getText());
  return other === undefined ? [] : [replace("condition", operatorToken, other)];
}

function replace(kind: MutantKind, node: ts.Node, text: string): Change {
  return { kind, start: node.getStart(), end: node.end, text };
}

function shorten(text: string): string {
  const flat = text.replace(/\s+/g, " ").trim();
  return flat === "" ? "nothing" : flat.length > 70 ? `${flat.slice(0, 67)}...` : flat;
}
