import type { Statement } from "../../model/index.ts";

/** A statement with those nested under it. */
export type StatementNode = { statement: Statement; children: StatementNode[] };

/** Statements under one printed heading. */
export type StatementGroup = { heading: string | null; nodes: StatementNode[] };

/** The statements nested as printed, grouped by their headings, in the order of the report. */
export function statementTree(statements: readonly Statement[]): StatementGroup[] {
  const nodes = new Map<number, StatementNode>();
  const groups: StatementGroup[] = [];
  for (const statement of statements) {
    const node: StatementNode = { statement, children: [] };
    nodes.set(statement.number, node);
    const parent = statement.parent === null ? undefined : nodes.get(statement.parent);
    if (parent !== undefined) {
      parent.children.push(node);
      continue;
    }
    const last = groups.at(-1);
    if (last?.heading === statement.heading) last.nodes.push(node);
    else groups.push({ heading: statement.heading, nodes: [node] });
  }
  return groups;
}
