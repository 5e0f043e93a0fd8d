import { describe, expect, it } from 'vitest';
import { unitOn } from '../organizations/unit-on.ts';
import { refOf } from '../organizations/unit-ref.ts';
import { vietnamUnits } from '../organizations/units-of-vietnam.ts';
import { buildDuty } from '../testing/build-duty.ts';
import { acceptReport } from './accept-report.ts';
import { correctReport } from './correct-report.ts';
import { type DueQuestion, dueReports } from './due-reports.ts';
import type { Report } from './report.ts';
import { returnItem } from './return-item.ts';
import { byUnit, day, done, opened, submitted } from './witnesses.ts';

const monthly = buildDuty({ frequency: 'MONTH', during: '2026', dueDaysAfterPeriod: 5 });
const ask = (on: string, reports: readonly Report[] = [], more: Partial<DueQuestion> = {}) =>
  dueReports(monthly, {
    reporters: [byUnit('A'), byUnit('B')],
    reports,
    on,
    from: '2026-01-01',
    until: '2026-03-01',
    ...more,
  });
const standings = (list: ReturnType<typeof ask>) =>
  list.map(({ by, period, standing }) => `${by.kind === 'unit' && by.unit.code} ${period} ${standing}`);
const poorKey = 'indicator:test/poor unit:A@2025-07-01 2026-01';

describe('dueReports', () => {
  it('asks each reporter for each period: upcoming, due, overdue from the day after the last', () => {
    expect(standings(ask('2026-01-31'))[0]).toBe('A 2026-01 UPCOMING');
    expect(standings(ask('2026-02-05'))).toEqual([
      'A 2026-01 DUE',
      'A 2026-02 UPCOMING',
      'B 2026-01 DUE',
      'B 2026-02 UPCOMING',
    ]);
    expect(ask('2026-02-06')[0]).toEqual({
      duty: 'test/duty',
      by: byUnit('A'),
      period: '2026-01',
      about: null,
      standing: 'OVERDUE',
      opensOn: '2026-02-01',
      lastDay: '2026-02-05',
      late: null,
      report: null,
      correction: null,
      returned: [],
      unitEndedOn: null,
      readings: [],
    });
  });

  it('is not done by the report of another unit, of another duty, nor by one not handed in', () => {
    expect(standings(ask('2026-02-10', [submitted()]))).toEqual([
      'A 2026-01 SUBMITTED',
      'A 2026-02 UPCOMING',
      'B 2026-01 OVERDUE',
      'B 2026-02 UPCOMING',
    ]);
    expect(standings(ask('2026-02-10', [submitted('2026-02-05', opened('A', { duty: 'test/other' }))]))[0]).toBe(
      'A 2026-01 OVERDUE',
    );
    expect(ask('2026-02-10', [opened()])[0]).toMatchObject({ standing: 'OVERDUE', report: { version: 1 } });
  });

  it('is not done for everybody by what the duty itself records', () => {
    const fulfilments = [{ on: '2026-02-02', period: '2026-01', source: { document: 'test/x' } }];
    const question = {
      reporters: [byUnit('A')],
      reports: [],
      on: '2026-02-10',
      from: '2026-01-01',
      until: '2026-02-01',
    };
    expect(dueReports({ ...monthly, fulfilments }, question)[0]?.standing).toBe('OVERDUE');
    const { during: _during, ...prescribed } = buildDuty({ frequency: 'AS_PRESCRIBED', fulfilments });
    expect(dueReports(prescribed, question)[0]?.standing).toBe('AS_PRESCRIBED');
    expect(dueReports({ ...prescribed, frequency: 'AD_HOC' }, { ...question, until: '2026-12-31' })).toEqual([]);
  });

  it('keeps a late report late, whatever became of it', () => {
    const late = submitted('2026-02-06');
    const accepted = done(acceptReport(late, day('2026-02-10')));
    expect(ask('2026-02-10', [late])[0]).toMatchObject({ standing: 'SUBMITTED', late: true });
    expect(ask('2026-02-10', [accepted])[0]).toMatchObject({ standing: 'ACCEPTED', late: true });
  });

  it('is overdue again when the new deadline of a returned item has passed', () => {
    const why = { item: poorKey, reason: 'vì', deadline: '2026-02-12' };
    const returned = done(returnItem(submitted(), why, day('2026-02-08')));
    expect(ask('2026-02-12', [returned])[0]).toMatchObject({
      standing: 'RETURNED',
      returned: [{ item: poorKey, deadline: '2026-02-12', overdue: false }],
    });
    expect(ask('2026-02-13', [returned])[0]).toMatchObject({
      standing: 'RETURN_OVERDUE',
      late: false,
      returned: [{ overdue: true }],
    });
  });

  it('leaves the accepted version in force while a correction is under way', () => {
    const accepted = done(acceptReport(submitted(), day('2026-02-10')));
    const next = done(correctReport([accepted], { why: 'vì', on: '2026-02-11' }));
    expect(ask('2026-02-20', [next, accepted])[0]).toMatchObject({
      standing: 'ACCEPTED',
      report: { key: 'test/report-A', version: 1 },
      correction: 2,
    });
  });

  it('asks a unit for no period in which it did not live, and marks one that ended first', () => {
    const register = vietnamUnits();
    const yearly = buildDuty({ frequency: 'YEAR', during: '2024-2026' });
    const bacGiang = { kind: 'unit', unit: refOf(unitOn(register, '24', '2024-12-31')) } as const;
    const bacNinh = { kind: 'unit', unit: refOf(unitOn(register, '24', '2026-01-01')) } as const;
    const question = {
      reporters: [bacGiang, bacNinh],
      reports: [],
      on: '2026-01-10',
      from: '2024-01-01',
      until: '2027-01-01',
      register,
    };
    expect(
      dueReports(yearly, question).map(({ by, period, unitEndedOn }) => [
        by.kind === 'unit' && by.unit.validFrom,
        period,
        unitEndedOn,
      ]),
    ).toEqual([
      ['2008-08-01', '2024', null],
      ['2008-08-01', '2025', '2025-07-01'],
      ['2025-07-01', '2025', null],
      ['2025-07-01', '2026', null],
    ]);
  });

  it('has for a duty without a rhythm what was asked for, with the limit of that report', () => {
    const adHoc = buildDuty({ frequency: 'AD_HOC' });
    const asked = opened('A', { lastDay: '2026-02-05' });
    const question = { reporters: [byUnit('A'), byUnit('B')], from: '2026-01-01', until: '2026-03-01' };
    const unlimited = opened('A', { lastDay: null });
    expect(standings(dueReports(adHoc, { ...question, reports: [unlimited], on: '2030-01-01' }))).toEqual([
      'A 2026-01 DUE',
    ]);
    expect(standings(dueReports(adHoc, { ...question, reports: [asked], on: '2026-02-05' }))).toEqual([
      'A 2026-01 DUE',
    ]);
    expect(standings(dueReports(adHoc, { ...question, reports: [asked], on: '2026-02-06' }))).toEqual([
      'A 2026-01 OVERDUE',
    ]);
    expect(
      dueReports(adHoc, { ...question, reports: [asked], on: '2026-02-06', until: '2026-01-01', from: '2025-01-01' }),
    ).toEqual([]);
    const { during: _during, ...prescribed } = buildDuty({ frequency: 'AS_PRESCRIBED' });
    expect(standings(dueReports(prescribed, { ...question, reports: [submitted()], on: '2026-02-06' }))).toEqual([
      'A 2026-01 SUBMITTED',
      'B null AS_PRESCRIBED',
    ]);
  });

  it('tells apart what one duty asks about several things', () => {
    const things = ['test/one', 'test/two'].map((key) => ({ kind: 'movement', key }) as const);
    const once = buildDuty({ frequency: 'ONCE', during: '2026', due: { rule: 'within', date: '2026' }, about: things });
    const report = submitted('2026-02-05', opened('A', { period: '2026', about: things[1] ?? null }));
    const question = {
      reporters: [byUnit('A')],
      reports: [report],
      on: '2026-06-01',
      from: '2026-01-01',
      until: '2027-01-01',
    };
    expect(dueReports(once, question).map(({ about, standing }) => [about?.key, standing])).toEqual([
      ['test/one', 'DUE'],
      ['test/two', 'SUBMITTED'],
    ]);
  });
});
