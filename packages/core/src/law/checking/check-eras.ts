import type { Requirement } from '../../requirements/requirement.ts';
import { report } from '../../shapes/report.ts';
import type { Era } from '../era.ts';
import type { BookReading } from './book-reading.ts';
import { checkInterval } from './check-interval.ts';
import { checkRequirement } from './check-requirement.ts';

/** Eras of one standard: each a time that can be, inside the validity, one after the other, and what they ask. */
export function checkEras(eras: readonly Era<Requirement>[], path: string, reading: BookReading): void {
  for (const [at, era] of eras.entries()) {
    const before = eras[at - 1];
    if (before !== undefined && before.until !== era.from) {
      report(reading.found, 'ERAS_DO_NOT_JOIN', `${path}[${at}].from`, { until: before.until, from: era.from });
    }
    checkInterval(era, `${path}[${at}]`, reading);
    checkRequirement(era.value, era, `${path}[${at}].value`, reading);
  }
}
