import type { Expression } from './expression.ts';
import { type FormulaCursor, isStop, peek, type Stop, takeKind, takeOperator } from './formula-cursor.ts';
import { readCall } from './read-call.ts';

/** Deepest nesting of a formula. */
export const FORMULA_DEPTH_LIMIT = 50;

const sums = { '+': 'add', '-': 'subtract' } as const;
const products = { '*': 'multiply', '/': 'divide' } as const;

/** One expression up to what cannot belong to it; operators of one rank are taken from the left. */
export function readSum(cursor: FormulaCursor, depth: number): Expression | Stop {
  return readChain(cursor, depth, sums, readProduct);
}

function readProduct(cursor: FormulaCursor, depth: number): Expression | Stop {
  return readChain(cursor, depth, products, readFactor);
}

function readChain(
  cursor: FormulaCursor,
  depth: number,
  operators: Readonly<Record<string, 'add' | 'subtract' | 'multiply' | 'divide'>>,
  readPart: (cursor: FormulaCursor, depth: number) => Expression | Stop,
): Expression | Stop {
  let left = readPart(cursor, depth);
  let inChain = depth;
  while (!isStop(left)) {
    const operator = takeOperator(cursor, ...Object.keys(operators));
    const kind = operator === null ? undefined : operators[operator.text];
    if (operator === null || kind === undefined) return left;
    inChain += 1;
    if (inChain > FORMULA_DEPTH_LIMIT) return { expected: 'end', at: operator.at };
    const right = readPart(cursor, depth);
    if (isStop(right)) return right;
    left = { kind, left, right, at: operator.at };
  }
  return left;
}

function readFactor(cursor: FormulaCursor, depth: number): Expression | Stop {
  const token = peek(cursor);
  if (depth > FORMULA_DEPTH_LIMIT) return { expected: 'end', at: token.at };
  if (takeOperator(cursor, '-') !== null) {
    const of = readFactor(cursor, depth + 1);
    return isStop(of) ? of : { kind: 'negative', of, at: token.at };
  }
  if (takeOperator(cursor, '(') !== null) {
    const inside = readSum(cursor, depth + 1);
    if (isStop(inside)) return inside;
    const closing = takeKind(cursor, 'operator', [')']);
    return isStop(closing) ? closing : inside;
  }
  if (token.kind === 'number') {
    cursor.next += 1;
    return { kind: 'number', value: token.text, at: token.at };
  }
  if (token.kind !== 'name') return { expected: 'number name (', at: token.at };
  cursor.next += 1;
  if (takeOperator(cursor, '(') !== null) return readCall(cursor, token, depth + 1);
  return { kind: 'name', name: token.text, at: token.at };
}
