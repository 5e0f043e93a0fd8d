import { describe, expect, it } from 'vitest';
import { dossierTransitions } from '../law-vn/tables/dossier-transitions.ts';
import { whoDecides } from '../law-vn/tables/who-decides.ts';
import { provisionCode } from '../sources/provision-at.ts';
import { decisiveDayOf } from './decisive-day.ts';

function asked(days: Parameters<typeof decisiveDayOf>[1]) {
  const found = decisiveDayOf(whoDecides, days, dossierTransitions);
  return found === undefined ? undefined : [found.on, found.by === null ? null : provisionCode(found.by)];
}

describe('decisiveDayOf', () => {
  it('keeps a dossier that was sent before 2025-07-01 under Decree 98 (Decree 152, Điều 60.3)', () => {
    expect(asked({ dossierReceived: '2025-06-30', decided: '2025-08-15' })).toStrictEqual([
      '2025-06-30',
      '152/2025/NĐ-CP, 60.3',
    ]);
  });

  it('takes the day of the decision else', () => {
    expect(asked({ dossierReceived: '2025-07-01', decided: '2025-08-15' })).toStrictEqual(['2025-08-15', null]);
    expect(asked({ dossierReceived: '2025-03-01', decided: '2025-06-30' })).toStrictEqual(['2025-06-30', null]);
    expect(asked({ decided: '2025-08-15' })).toStrictEqual(['2025-08-15', null]);
  });

  it('knows nothing where the decisive day is not known', () => {
    expect(asked({ dossierReceived: '2025-06-30' })).toBeUndefined();
  });
});
