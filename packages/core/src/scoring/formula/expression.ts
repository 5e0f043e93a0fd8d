import type { RoundingMode } from '../../numbers/rounding.ts';
import type { DecimalText } from '../decimal-text.ts';

/** Where it began in the text it was read from, counted in characters from 0; absent where it was written as data. */
interface Placed {
  readonly at?: number;
}

/** An arithmetic expression over exact numbers, as plain data. */
export type Expression =
  | ({ readonly kind: 'number'; readonly value: DecimalText } & Placed)
  /** `actual`, `target`, `max` of the criterion, or a figure that its method names. */
  | ({ readonly kind: 'name'; readonly name: string } & Placed)
  /** The points of another node of the table. */
  | ({ readonly kind: 'points'; readonly node: string } & Placed)
  | ({ readonly kind: 'negative'; readonly of: Expression } & Placed)
  | ({
      readonly kind: 'add' | 'subtract' | 'multiply' | 'divide';
      readonly left: Expression;
      readonly right: Expression;
    } & Placed)
  | ({ readonly kind: 'min' | 'max'; readonly of: readonly Expression[] } & Placed)
  | ({
      readonly kind: 'if';
      readonly condition: Comparison;
      readonly holds: Expression;
      readonly otherwise: Expression;
    } & Placed)
  | ({
      readonly kind: 'round';
      readonly of: Expression;
      readonly to: DecimalText;
      readonly mode: RoundingMode;
    } & Placed);

export type Comparator = '<' | '<=' | '=' | '!=' | '>=' | '>';

export interface Comparison {
  readonly comparator: Comparator;
  readonly left: Expression;
  readonly right: Expression;
}

/** The expressions directly inside. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'number':
    case 'name':
    case 'points':
      return [];
    case 'negative':
    case 'round':
      return [expression.of];
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide':
      return [expression.left, expression.right];
    case 'min':
    case 'max':
      return expression.of;
    case 'if':
      return [expression.condition.left, expression.condition.right, expression.holds, expression.otherwise];
  }
}
