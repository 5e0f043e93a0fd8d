import { parseFormula } from '../../scoring/formula/parse-formula.ts';
import type { ScoringProblem } from '../../scoring/scoring-problem.ts';

/**
 * A table as a case writes it, with every formula that stands there as text (`"actual / target * max"`) read into its
 * tree. What is not a table passes through: its shape is the reader's business.
 */
export function withFormulasRead(table: unknown): {
  readonly table: unknown;
  readonly problems: readonly ScoringProblem[];
} {
  const problems: ScoringProblem[] = [];
  if (!isRecord(table)) return { table, problems };
  return { table: { ...table, root: nodeRead(table.root, 'root', problems) }, problems };
}

function nodeRead(node: unknown, path: string, problems: ScoringProblem[]): unknown {
  if (!isRecord(node)) return node;
  if (Array.isArray(node.children)) {
    const children = node.children.map((child, index) => nodeRead(child, `${path}.children[${index}]`, problems));
    return { ...node, children };
  }
  const { method } = node;
  if (!isRecord(method) || method.kind !== 'formula' || typeof method.expression !== 'string') return node;
  const read = parseFormula(method.expression);
  if (read.ok) return { ...node, method: { ...method, expression: read.expression } };
  problems.push({ ...read.problem, path: `${path}.method.expression` });
  return node;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
