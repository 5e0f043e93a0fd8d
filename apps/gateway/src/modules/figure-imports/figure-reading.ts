import {
  type DayWriting,
  type Decimal,
  type Key,
  type NumberWriting,
  plainNumbers,
  vietnameseNumbers,
} from '@thidua/core';

/** How a table declares that its cells are written, and what its rows are compared by. Stored with the import. */
export interface FigureReading {
  readonly numbers: NumbersAs;
  readonly days: DaysAs;
  /** Namespaces whose indicators may be named by their code; empty: all. */
  readonly indicatorsOf: readonly string[];
  /** Indicators whose level may lie below zero. */
  readonly mayBeNegative: readonly Key[];
  /** See `RowContext` of core. */
  readonly jumpFactor: Decimal | null;
}

export type NumbersAs = 'VIETNAMESE' | 'PLAIN';
export type DaysAs = 'VIETNAMESE' | 'ISO';

export const numberWritings: { readonly [N in NumbersAs]: NumberWriting } = {
  VIETNAMESE: vietnameseNumbers,
  PLAIN: plainNumbers,
};

export const dayWritings: { readonly [D in DaysAs]: DayWriting } = {
  VIETNAMESE: 'dd/MM/yyyy',
  ISO: 'yyyy-MM-dd',
};
