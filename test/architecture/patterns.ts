import ts from "typescript";
import { parse } from "./imports.ts";
import type { SourceFile } from "./source-files.ts";

export type Pattern = { where: string; pattern: RegExp };

/** Every regular expression written out in a file. */
export function patternsOf({ path, text }: SourceFile): Pattern[] {
  const source = parse(text);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      const end = node.text.lastIndexOf("/");
      const pattern = new RegExp(node.text.slice(1, end), node.text.slice(end + 1));
      found.push({ where: `${path}:${line + 1} ${node.text}`, pattern });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
