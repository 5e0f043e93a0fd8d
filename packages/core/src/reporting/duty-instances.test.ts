import { describe, expect, it } from 'vitest';
import { buildDuty } from '../testing/build-duty.ts';
import type { Duty } from './duty.ts';
import { dutyInstances } from './duty-instances.ts';

const source = { document: 'test/report' };
const ask = (duty: Duty, on: string, from = '2024-01-01', until = '2025-01-01') =>
  dutyInstances(duty, { on, from, until });
const states = (duty: Duty, on: string, from?: string, until?: string) =>
  ask(duty, on, from, until).map(({ period, state }) => `${period} ${state}`);
const { during: _during, ...endless } = buildDuty();

describe('dutyInstances of a recurring duty', () => {
  it('is due after each period has ended, and never overdue without a printed limit', () => {
    const duty = buildDuty({ frequency: 'QUARTER', during: '2024' });
    expect(states(duty, '2024-06-30')).toStrictEqual([
      '2024-Q1 DUE',
      '2024-Q2 UPCOMING',
      '2024-Q3 UPCOMING',
      '2024-Q4 UPCOMING',
    ]);
    expect(states(duty, '2030-01-01')).toStrictEqual(['2024-Q1 DUE', '2024-Q2 DUE', '2024-Q3 DUE', '2024-Q4 DUE']);
  });

  it('is overdue after a printed limit, which is the last day in time', () => {
    const duty = buildDuty({ frequency: 'HALF', during: '2024', dueDaysAfterPeriod: 15 });
    expect(states(duty, '2024-07-15')).toStrictEqual(['2024-H1 DUE', '2024-H2 UPCOMING']);
    expect(states(duty, '2024-07-16')).toStrictEqual(['2024-H1 OVERDUE', '2024-H2 UPCOMING']);
    expect(ask(duty, '2024-07-16')[0]).toStrictEqual({
      duty: 'test/duty',
      period: '2024-H1',
      about: null,
      state: 'OVERDUE',
      opensOn: '2024-07-01',
      lastDay: '2024-07-15',
      doneOn: null,
      late: null,
      readings: [],
    });
  });

  it('is done for the period that a fulfilment names, from the day it was done', () => {
    const duty = buildDuty({
      frequency: 'QUARTER',
      dueDaysAfterPeriod: 10,
      fulfilments: [
        { on: '2024-04-20', period: '2024-Q1', source },
        { on: '2024-07', period: '2024-Q2', source },
        { on: '2024-08-01', source },
      ],
    });
    expect(states(duty, '2024-04-19')[0]).toBe('2024-Q1 OVERDUE');
    expect(ask(duty, '2024-12-31').map(({ state, late }) => [state, late])).toStrictEqual([
      ['DONE', true],
      ['DONE', null],
      ['OVERDUE', null],
      ['UPCOMING', null],
    ]);
  });

  it('gives the sixty months of a term, and only those that overlap the window', () => {
    const duty = buildDuty({ frequency: 'MONTH', during: '2021-2025' });
    expect(ask(duty, '2022-01-01', '2021-01-01', '2026-01-01')).toHaveLength(60);
    expect(states(duty, '2022-02-01', '2022-01-15', '2022-03-01')).toStrictEqual(['2022-01 DUE', '2022-02 UPCOMING']);
  });

  it('follows the window where no stretch is printed', () => {
    const duty = { ...endless, frequency: 'YEAR' as const };
    expect(states(duty, '2024-01-01', '2023-06-01', '2025-01-01')).toStrictEqual(['2023 DUE', '2024 UPCOMING']);
  });

  it('takes a limit by date only where there is one period, and opens it before that limit', () => {
    const due = { rule: 'by', date: '2024-12-15' } as const;
    expect(ask(buildDuty({ frequency: 'YEAR', due }), '2024-12-16')[0]).toMatchObject({
      period: '2024',
      state: 'OVERDUE',
      opensOn: '2024-01-01',
      lastDay: '2024-12-15',
    });
    expect(ask(buildDuty({ frequency: 'QUARTER', due }), '2025-01-01').map(({ lastDay }) => lastDay)).toStrictEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('dutyInstances of a term', () => {
  const midTerm = buildDuty({ frequency: 'MID_TERM', during: '2021-2025' });
  const endTerm = buildDuty({ frequency: 'END_TERM', during: '2021-2025' });

  it('reads mid-term as half of the months of the term, and says so', () => {
    expect(ask(midTerm, '2023-06-30', '2021-01-01', '2026-01-01')).toMatchObject([
      { period: '2021-2025', state: 'UPCOMING', opensOn: '2023-07-01', lastDay: null, readings: ['MID_TERM_AT_HALF'] },
    ]);
    expect(states(midTerm, '2023-07-01')).toStrictEqual(['2021-2025 DUE']);
  });

  it('is due after the end of the term', () => {
    expect(states(endTerm, '2025-12-31', '2021-01-01', '2026-01-01')).toStrictEqual(['2021-2025 UPCOMING']);
    expect(states(endTerm, '2026-01-01', '2021-01-01', '2026-01-01')).toStrictEqual(['2021-2025 DUE']);
  });

  it('cannot be computed without the term', () => {
    expect(ask({ ...endless, frequency: 'END_TERM' }, '2024-01-01')).toMatchObject([
      { period: null, state: 'AS_PRESCRIBED', readings: ['TERM_UNKNOWN'] },
    ]);
  });
});

describe('dutyInstances of a duty done once', () => {
  const review = buildDuty({
    ...endless,
    kind: 'review',
    frequency: 'ONCE',
    due: { rule: 'within', date: '2022' },
    about: [
      { kind: 'movement', key: 'bac-giang-2022/van-hoa-cong-so' },
      { kind: 'movement', key: 'bac-giang-2022/nu-cuoi-cong-so' },
    ],
    fulfilments: [{ on: '2022-11', about: { kind: 'movement', key: 'bac-giang-2022/nu-cuoi-cong-so' }, source }],
  });
  const { during: _stretch, ...once } = review;
  const asked = (on: string) =>
    ask(once, on, '2021-01-01', '2024-01-01').map(({ about, state }) => [about?.key.split('/')[1], state]);

  it('has one instance for each movement that must be reviewed within 2022', () => {
    expect(asked('2021-12-31')).toStrictEqual([
      ['van-hoa-cong-so', 'UPCOMING'],
      ['nu-cuoi-cong-so', 'UPCOMING'],
    ]);
    expect(asked('2022-12-31')).toStrictEqual([
      ['van-hoa-cong-so', 'DUE'],
      ['nu-cuoi-cong-so', 'DONE'],
    ]);
    expect(asked('2023-01-01')).toStrictEqual([
      ['van-hoa-cong-so', 'OVERDUE'],
      ['nu-cuoi-cong-so', 'DONE'],
    ]);
  });

  it('counts a fulfilment only once the whole of its date has passed', () => {
    expect(asked('2022-11-29')[1]).toStrictEqual(['nu-cuoi-cong-so', 'DUE']);
    expect(asked('2022-12-01')[1]).toStrictEqual(['nu-cuoi-cong-so', 'DONE']);
  });

  it('falls into no window after its limit', () => {
    expect(ask(once, '2024-06-01')).toStrictEqual([]);
  });

  it('without a limit is due after its stretch, done by any fulfilment', () => {
    const duty = buildDuty({ frequency: 'ONCE', during: '2024' });
    expect(states(duty, '2024-12-31')).toStrictEqual(['2024 UPCOMING']);
    expect(states(duty, '2025-01-01')).toStrictEqual(['2024 DUE']);
    const done = { ...duty, fulfilments: [{ on: '2025-01-10', source }] };
    expect(ask(done, '2025-01-10')).toMatchObject([{ state: 'DONE', doneOn: '2025-01-10', late: null }]);
  });
});

describe('dutyInstances without a rhythm', () => {
  it('computes nothing for "as prescribed" but shows what was done', () => {
    const duty = { ...endless, frequency: 'AS_PRESCRIBED' as const };
    expect(ask(duty, '2024-06-01')).toMatchObject([{ period: null, state: 'AS_PRESCRIBED', lastDay: null }]);
    const done = { ...duty, fulfilments: [{ on: '2024-05-01', source }] };
    expect(ask(done, '2024-06-01')).toMatchObject([{ state: 'DONE', doneOn: '2024-05-01' }]);
  });

  it('has for "ad hoc" only what was done within the window and by the day', () => {
    const fulfilments = ['2023-12-31', '2024-03-01', '2024-09-01'].map((on) => ({ on, source }));
    const duty = { ...endless, frequency: 'AD_HOC' as const, fulfilments };
    expect(ask(duty, '2024-06-01').map(({ doneOn }) => doneOn)).toStrictEqual(['2024-03-01']);
  });
});

describe('dutyInstances', () => {
  it.each([
    ['2024-01-01', '2024-01-01'],
    ['2025-01-01', '2024-01-01'],
    ['2000-01-01', '2020-01-02'],
  ])('refuses the window from %s until %s', (from, until) => {
    expect(() => ask(buildDuty(), '2024-01-01', from, until)).toThrow(/DUTY_WINDOW_TOO_LONG/);
  });

  it('takes a window of exactly twenty years, at most 240 instances', () => {
    const monthly = { ...endless, frequency: 'MONTH' as const };
    expect(ask(monthly, '2024-01-01', '2000-01-01', '2020-01-01')).toHaveLength(240);
  });
});
