import type { RoundingMode } from '../../numbers/rounding.ts';
import type { Comparator, Expression } from './expression.ts';
import { type FormulaCursor, isStop, type Stop, takeKind, takeOperator } from './formula-cursor.ts';
import type { FormulaToken } from './formula-token.ts';
import { readSum } from './read-expression.ts';

const comparators = ['<', '<=', '=', '!=', '>=', '>'] as const satisfies readonly Comparator[];
const modes = ['half-up', 'half-even', 'up', 'down', 'ceiling', 'floor'] as const satisfies readonly RoundingMode[];

/** What stands after `name(`, up to and with the closing bracket. */
export function readCall(cursor: FormulaCursor, { text: name, at }: FormulaToken, depth: number): Expression | Stop {
  const found = readArguments(cursor, name, at, depth);
  if (isStop(found)) return found;
  const closing = takeKind(cursor, 'operator', [')']);
  return isStop(closing) ? closing : found;
}

function readArguments(cursor: FormulaCursor, name: string, at: number, depth: number): Expression | Stop {
  switch (name) {
    case 'min':
    case 'max':
      return readList(cursor, name, at, depth);
    case 'if':
      return readIf(cursor, at, depth);
    case 'round':
      return readRound(cursor, at, depth);
    case 'points': {
      const node = takeKind(cursor, 'quoted');
      return isStop(node) ? node : { kind: 'points', node: node.text, at };
    }
    default:
      return { expected: 'min max if round points', at };
  }
}

function readList(cursor: FormulaCursor, kind: 'min' | 'max', at: number, depth: number): Expression | Stop {
  const of: Expression[] = [];
  do {
    const one = readSum(cursor, depth);
    if (isStop(one)) return one;
    of.push(one);
  } while (takeOperator(cursor, ',') !== null);
  return { kind, of, at };
}

function readIf(cursor: FormulaCursor, at: number, depth: number): Expression | Stop {
  const left = readSum(cursor, depth);
  if (isStop(left)) return left;
  const comparator = takeKind(cursor, 'operator', comparators);
  if (isStop(comparator)) return comparator;
  const right = readSum(cursor, depth);
  if (isStop(right)) return right;
  const holds = readNext(cursor, depth);
  if (isStop(holds)) return holds;
  const otherwise = readNext(cursor, depth);
  if (isStop(otherwise)) return otherwise;
  // the text is one of the comparators, or it would have stopped
  return { kind: 'if', condition: { comparator: comparator.text as Comparator, left, right }, holds, otherwise, at };
}

function readRound(cursor: FormulaCursor, at: number, depth: number): Expression | Stop {
  const of = readSum(cursor, depth);
  if (isStop(of)) return of;
  const comma = takeKind(cursor, 'operator', [',']);
  if (isStop(comma)) return comma;
  const to = takeKind(cursor, 'number');
  if (isStop(to)) return to;
  const next = takeKind(cursor, 'operator', [',']);
  if (isStop(next)) return next;
  const mode = takeKind(cursor, 'quoted', modes);
  // the text is one of the modes, or it would have stopped
  return isStop(mode) ? mode : { kind: 'round', of, to: to.text, mode: mode.text as RoundingMode, at };
}

function readNext(cursor: FormulaCursor, depth: number): Expression | Stop {
  const comma = takeKind(cursor, 'operator', [',']);
  return isStop(comma) ? comma : readSum(cursor, depth);
}
