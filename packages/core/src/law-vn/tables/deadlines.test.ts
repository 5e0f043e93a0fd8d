import { describe, expect, it } from 'vitest';
import { rowsOn } from '../../law/decision-table.ts';
import type { NationalAwardCode } from '../award-codes.ts';
import { deadlines, type ProcedureStep } from './deadlines.ts';
import { stateAwards } from './state-awards.ts';

const limits = (award: NationalAwardCode, on: string, step: ProcedureStep) =>
  rowsOn(deadlines, { award, on })
    .filter(({ value }) => value.step === step)
    .map(({ value: { limit } }) => {
      if (limit.kind === 'workingDays' || limit.kind === 'calendarDays') return limit.days;
      if (limit.kind === 'workingDaysBefore') return `≥ ${limit.atLeast} before`;
      if (limit.kind === 'months') return `${limit.months} months`;
      if (limit.kind === 'dayOfYear') return `${limit.day}/${limit.month} +${limit.yearsLater}`;
      return 'set elsewhere';
    });

describe('deadlines', () => {
  it('of dossiers to the Ministry of Home Affairs', () => {
    for (const on of ['2024-01-01', '2025-06-30', '2025-07-01', '2026-09-30']) {
      expect(limits('CSTDTQ', on, 'sendDossier')).toStrictEqual(['31/12 +1']);
      expect(limits('CTDCP', on, 'sendDossier')).toStrictEqual(['30/6 +0', '31/12 +0', 'set elsewhere']);
    }
    expect(limits('CSTDTQ', '2026-10-01', 'sendDossier')).toStrictEqual([]);
  });

  it('of appraisal by ministry or province: 40 working days for the highest, 30 for every other State award', () => {
    const days = (award: NationalAwardCode) => limits(award, '2025-07-01', 'appraiseAndSubmit');
    expect(stateAwards.filter((award) => days(award).length !== 1)).toStrictEqual([]);
    expect(stateAwards.filter((award) => days(award)[0] === 40).toSorted()).toStrictEqual(
      ['HCSV', 'HCHCM', 'HCDL1', 'HCDL2', 'HCDL3', 'TAH', 'TPAH', 'AHLLVTND', 'AHLD', 'BMVNAH'].toSorted(),
    );
  });

  it('of appraisal by the Ministry of Home Affairs: 20 working days, by sessions for heroes and CSTĐ toàn quốc', () => {
    const days = (award: NationalAwardCode) => limits(award, '2025-07-01', 'appraiseAtMinistryOfHomeAffairs');
    expect(stateAwards.filter((award) => days(award).length !== 1)).toStrictEqual([]);
    expect(stateAwards.filter((award) => days(award)[0] === 'set elsewhere').toSorted()).toStrictEqual(
      ['TAH', 'TPAH', 'AHLLVTND', 'AHLD', 'CSTDTQ'].toSorted(),
    );
  });

  it.each([
    ['giveOpinion', [10]],
    ['submitAfterOpinions', [10]],
    ['returnDossier', [10]],
    ['tellOfRefusal', [10]],
    ['sendDecision', [10]],
    ['issueInsignia', [10, 20]],
    ['askThePublic', [10]],
    ['publishList', ['≥ 10 before']],
    ['achievementReaches', ['6 months']],
    ['submitCancellation', [10]],
    ['proposeStripping', [30]],
    ['submitStripping', [10]],
    ['giveBack', [15]],
    ['forwardInsignia', [15]],
  ] as const)('%s of Anh hùng Lao động', (step, expected) => {
    expect(limits('AHLD', '2025-07-01', step)).toStrictEqual(expected);
  });

  it('send only decisions of the President, strip only honorary titles, ask the public only about heroes', () => {
    expect(limits('BKTTCP', '2025-07-01', 'sendDecision')).toStrictEqual([]);
    expect(limits('HCLD1', '2025-07-01', 'proposeStripping')).toStrictEqual([]);
    expect(limits('NGND', '2025-07-01', 'askThePublic')).toStrictEqual([]);
    expect(limits('GTHCM', '2025-07-01', 'publishList')).toStrictEqual(['set elsewhere']);
    expect(limits('HCLD1', '2025-06-30', 'publishList')).toStrictEqual(['set elsewhere']);
  });
});
