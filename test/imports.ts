/** What a source file imports, and how: the facts that the directions test judges. */
import ts from "typescript";

/** One import of a file. A `type` import leaves no trace at run time; a `lazy` one runs only when its line is reached. */
export interface Import {
  readonly specifier: string;
  readonly kind: "static" | "type" | "lazy";
}

/** Lists all imports and re-exports in a TypeScript text, in order of appearance. */
export function readImports(text: string): readonly Import[] {
  const found: Import[] = [];
  visit(ts.createSourceFile("file.ts", text, ts.ScriptTarget.Latest));
  return found;

  function visit(node: ts.Node): void {
    const imported = importOf(node);
    if (imported) found.push(imported);
    ts.forEachChild(node, visit);
  }
}

function importOf(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node)) return named(node.moduleSpecifier, isTypeOnly(node.importClause) ? "type" : "static");
  if (ts.isExportDeclaration(node)) return named(node.moduleSpecifier, node.isTypeOnly ? "type" : "static");
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return named(node.argument.literal, "type");
  if (ts.isCallExpression(node) && isLoad(node.expression)) return named(node.arguments[0], "lazy");
  return undefined;
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  return clause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

function isLoad(callee: ts.Expression): boolean {
  return callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === "require");
}

function named(specifier: ts.Node | undefined, kind: Import["kind"]): Import | undefined {
  return specifier && ts.isStringLiteralLike(specifier) ? { specifier: specifier.text, kind } : undefined;
}
