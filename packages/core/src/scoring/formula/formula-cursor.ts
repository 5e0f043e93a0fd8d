import type { FormulaToken } from './formula-token.ts';

/** Where reading a formula has come to; lives for one reading only. */
export interface FormulaCursor {
  readonly tokens: readonly FormulaToken[];
  next: number;
}

/** What could not be read: what was expected, and where. */
export interface Stop {
  readonly expected: string;
  readonly at: number;
}

export function isStop(value: object): value is Stop {
  return 'expected' in value;
}

const end: FormulaToken = { kind: 'end', text: '', at: 0 };

/** The token at hand, without taking it. */
export function peek(cursor: FormulaCursor): FormulaToken {
  return cursor.tokens[cursor.next] ?? cursor.tokens.at(-1) ?? end;
}

/** Whether the token at hand is this operator; takes it if it is. */
export function takeOperator(cursor: FormulaCursor, ...texts: readonly string[]): FormulaToken | null {
  const token = peek(cursor);
  if (token.kind !== 'operator' || !texts.includes(token.text)) return null;
  cursor.next += 1;
  return token;
}

/** Takes a token of this kind, or stops. */
export function takeKind(
  cursor: FormulaCursor,
  kind: FormulaToken['kind'],
  texts?: readonly string[],
): FormulaToken | Stop {
  const token = peek(cursor);
  if (token.kind !== kind || (texts !== undefined && !texts.includes(token.text)))
    return { expected: texts?.join(' ') ?? kind, at: token.at };
  cursor.next += 1;
  return token;
}
