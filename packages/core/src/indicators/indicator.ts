import type { Key } from '../sources/key.ts';

export type ValueType = 'NUMBER' | 'RATE' | 'COUNT_OF' | 'RANK' | 'STATUS' | 'DATE';
export type Direction = 'UP' | 'DOWN' | 'TO_BAND' | 'NONE';
/** `POINT`: state at a moment; `CUMULATIVE`: flow that adds over time; `GROWTH`: a rate of change, never added or averaged. */
export type Accumulation = 'POINT' | 'CUMULATIVE' | 'GROWTH';
export type Periodicity = 'MONTH' | 'QUARTER' | 'HALF' | 'YEAR' | 'TERM' | 'EDITION';

/** One edition of a published index; `methodVersion` tells whether two editions compare. */
export interface IndicatorEdition {
  readonly edition: string;
  readonly methodVersion: string;
  readonly publishedOn?: string;
  /** `NOT_HELD`: no survey that year; `REPLACED`: another indicator took its place. */
  readonly state: 'PUBLISHED' | 'NOT_HELD' | 'REPLACED';
  readonly note?: string;
}

export interface Indicator {
  readonly key: Key;
  /** Short stable code, e.g. `GRDP_GROWTH`, `PCI`. */
  readonly code: string;
  readonly name: { readonly vi: string; readonly en: string };
  /** Đơn vị tính, as printed: `%`, `‰`, `tỷ đồng`, `triệu đồng`, `lao động`, `xã`. */
  readonly unitOfMeasure: string;
  readonly valueType: ValueType;
  readonly direction: Direction;
  readonly periodicity: Periodicity;
  readonly accumulation: Accumulation;
  /** Group whose size is the n of "m of n". */
  readonly denominator?: Key;
  readonly statisticalOwner?: string;
  /** How long after the end of a period its figure is expected (R12); before that the verdict is NOT_DUE. */
  readonly releaseLag?: { readonly months: number };
  readonly decimals?: number;
  /** Index that this is a component of, e.g. land access in PCI. */
  readonly componentOf?: Key;
  /** Whole that this is a part of (domestic revenue in total revenue): a part above its whole is warned about. */
  readonly partOf?: Key;
  readonly editions: readonly IndicatorEdition[];
  /** Indicator that took its place, and from which edition. */
  readonly replacedBy?: { readonly indicator: Key; readonly fromEdition: string };
}
