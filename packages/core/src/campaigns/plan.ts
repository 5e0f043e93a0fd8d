import type { PartialDate } from '../calendar/partial-date.ts';
import type { PeriodCode } from '../calendar/period.ts';
import type { UnitRef } from '../organizations/admin-unit.ts';
import type { Key } from '../sources/key.ts';
import type { SourceRef } from '../sources/source-ref.ts';

/** A plan (kế hoạch) or programme (chương trình, đề án, nghị quyết chuyên đề) that campaigns hang on. */
export interface Plan {
  readonly key: Key;
  readonly kind: 'PLAN' | 'PROGRAMME';
  readonly name: string;
  readonly document?: Key;
  readonly unit?: UnitRef;
  readonly term?: PeriodCode;
  /** "và các năm tiếp theo": no end. */
  readonly openEnd: boolean;
  /** Dates it looks to, e.g. `2025` and `2030`. */
  readonly horizons: readonly PartialDate[];
  readonly motto?: string;
  /** Whether units must make their own plans under it. */
  readonly cascadeRequired: boolean;
  readonly source: readonly SourceRef[];
}
