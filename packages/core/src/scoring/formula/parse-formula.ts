import { problemAt, type ScoringProblem } from '../scoring-problem.ts';
import type { Expression } from './expression.ts';
import { type FormulaCursor, isStop, type Stop } from './formula-cursor.ts';
import { formulaTokens } from './formula-token.ts';
import { readSum } from './read-expression.ts';

/** Longest text of a formula. */
export const FORMULA_LIMIT = 2_000;

export type ParsedFormula =
  | { readonly ok: true; readonly expression: Expression }
  | { readonly ok: false; readonly problem: ScoringProblem };

/**
 * Reads a formula: `+ − × ÷` (or `- * /`), brackets, `min(a, b)`, `max(a, b)`, `if(a >= b, then, otherwise)`,
 * `round(a, 0.01, "half-up")`, names, decimals with a point, and `points("II.3")` for the points of another node.
 * Positions of the text stay with the expression. Whether its names mean something is for the table to check.
 */
export function parseFormula(text: string): ParsedFormula {
  if (text.length > FORMULA_LIMIT) return refused(text, { expected: 'end', at: FORMULA_LIMIT });
  const cursor: FormulaCursor = { tokens: formulaTokens(text), next: 0 };
  const expression = readSum(cursor, 0);
  if (isStop(expression)) return refused(text, expression);
  const rest = cursor.tokens[cursor.next];
  return rest === undefined || rest.kind === 'end'
    ? { ok: true, expression }
    : refused(text, { expected: 'end', at: rest.at });
}

function refused(text: string, { expected, at }: Stop): ParsedFormula {
  return {
    ok: false,
    problem: problemAt('FORMULA_MALFORMED', '', { text: text.slice(0, 80), position: at, expected }),
  };
}
