import ts from "typescript";
import { parse } from "./imports.ts";
import type { SourceFile } from "./source-files.ts";

/** Names that reach outside a pure function: the clock, chance, the process, the page, the network. */
const outside = ["process", "window", "document", "localStorage", "navigator", "fetch"];
const clock = ["Date.now", "performance.now", "Math.random"];

/** Where a file that must be pure looks at the clock or at the world, one line each. */
export function impurities({ path, text }: SourceFile): string[] {
  const source = parse(text);
  const own = namesDeclaredIn(source);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const what = impurity(node, own);
    if (what !== undefined) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${path}:${line + 1} uses ${what}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function impurity(node: ts.Node, own: Set<string>): string | undefined {
  if (ts.isNewExpression(node) && node.expression.getText() === "Date") {
    return (node.arguments ?? []).length === 0 ? "new Date()" : undefined;
  }
  if (ts.isCallExpression(node) && node.expression.getText() === "Date") return "Date()";
  if (ts.isPropertyAccessExpression(node)) {
    const called = node.getText();
    const on = node.expression.getText();
    if (clock.includes(called)) return called;
    return outside.includes(on) && !own.has(on) ? called : undefined;
  }
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
    const called = node.expression.text;
    return called === "fetch" && !own.has(called) ? "fetch" : undefined;
  }
  return undefined;
}

function namesDeclaredIn(source: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const declares =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isImportSpecifier(node);
    if (declares && node.name !== undefined && ts.isIdentifier(node.name))
      names.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}
