import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quantity } from '../indicators/quantity.ts';
import { sum } from '../numbers/arithmetic.ts';
import { parseDecimal } from '../numbers/decimal.ts';
import { parseFraction, toFraction } from '../numbers/fraction.ts';
import { buildIndicator } from '../testing/build-indicator.ts';
import { acceptReport } from './accept-report.ts';
import { answerItems } from './answer-items.ts';
import { consolidateReports } from './consolidate-report.ts';
import { correctReport } from './correct-report.ts';
import type { Report } from './report.ts';
import { reportItemKey } from './report-item.ts';
import { returnItem } from './return-item.ts';
import { submitReport } from './submit-report.ts';
import { byUnit, day, done, figure, jobs, opened, scopeOf, submitted, unit } from './witnesses.ts';

const total = buildIndicator({
  key: 'test/jobs',
  accumulation: 'CUMULATIVE',
  valueType: 'NUMBER',
  unitOfMeasure: 'lao động',
});
const rate = buildIndicator({ key: 'test/poor', accumulation: 'POINT' });
const indicators = [total, rate];
const children = ['A', 'B', 'C'].map(unit);
const exact = (value: string, parts?: readonly [string, string]): Quantity => ({
  kind: 'exact',
  value,
  ...(parts === undefined ? {} : { numerator: parts[0], denominator: parts[1] }),
});

function accepted(code: string, first: Quantity, second: Quantity = exact('10', ['1', '10'])): Report {
  const report = opened(code);
  const answers = [first, second].map((quantity, index) => figure(report, index, '0', { quantity }));
  const sent = done(submitReport(done(answerItems(report, answers, day('2026-02-02'))), day('2026-02-02')));
  return done(acceptReport(sent, day('2026-02-03')));
}

const ask = (reports: readonly Report[], more: { own?: Report } = {}) =>
  consolidateReports({ indicators, period: '2026-01', children, reports, ...more });

describe('consolidateReports', () => {
  it('adds totals and recomputes rates from their parts', () => {
    const reports = [
      accepted('A', exact('10'), exact('10', ['100', '1000'])),
      accepted('B', exact('5.5'), exact('40', ['4000', '10000'])),
      accepted('C', exact('0'), { kind: 'count', m: 0, n: 1000 }),
    ];
    expect(ask(reports)).toMatchObject([
      { indicator: 'test/jobs', consolidation: { value: '31/2', finality: 'PROVISIONAL' }, refused: null, missing: [] },
      {
        indicator: 'test/poor',
        consolidation: { value: '205/6', numerator: '4100', denominator: '12000' },
        missing: [],
      },
    ]);
  });

  it('names every child that is not counted, and why', () => {
    const withoutParts = accepted('A', { kind: 'withheld' }, exact('12'));
    const [jobsOfA] = ask([withoutParts, submitted('2026-02-05', opened('B'))]);
    expect(jobsOfA?.missing).toEqual([
      { unit: unit('A'), why: 'WITHHELD' },
      { unit: unit('B'), why: 'NOT_ACCEPTED' },
      { unit: unit('C'), why: 'NO_REPORT' },
    ]);
    expect(jobsOfA?.consolidation?.missing.map(({ why }) => why)).toEqual(['WITHHELD', 'NOT_FOUND', 'NOT_FOUND']);
    expect(ask([withoutParts])[1]).toMatchObject({
      consolidation: { value: null },
      missing: [{ why: 'RATE_WITHOUT_PARTS' }, { why: 'NO_REPORT' }, { why: 'NO_REPORT' }],
    });
    const other = opened('B', { items: [{ ...jobs, scope: scopeOf('B'), period: '2026-01' }] });
    const [item] = other.items.map(reportItemKey);
    const none = { item: item ?? '', answer: { kind: 'noFigure', why: 'chưa thống kê' } } as const;
    const sent = done(submitReport(done(answerItems(other, [none], day('2026-02-02'))), day('2026-02-02')));
    expect(ask([done(acceptReport(sent, day('2026-02-03')))]).map(({ missing }) => missing[1]?.why)).toEqual([
      'NO_FIGURE',
      'NOT_ASKED',
    ]);
  });

  it('counts the version in force, not the correction under way, and no other period', () => {
    const first = accepted('A', exact('10'));
    const second = done(correctReport([first], { why: 'vì', on: '2026-02-05' }));
    const changed = done(answerItems(second, [figure(second, 0, '99')], day('2026-02-05')));
    expect(ask([changed, first])[0]?.consolidation?.value).toBe('10');
    const inForce = done(acceptReport(done(submitReport(changed, day('2026-02-06'))), day('2026-02-06')));
    expect(ask([inForce, first])[0]?.consolidation?.value).toBe('99');
    const [item] = first.items;
    if (item === undefined) throw new Error('no item');
    const returned = done(
      returnItem(submitted(), { item: reportItemKey(item), reason: 'vì', deadline: '2026-03-01' }, day('2026-02-08')),
    );
    expect(ask([returned])[0]?.missing[0]?.why).toBe('NOT_ACCEPTED');
    const february = { ...first, period: '2026-02' };
    expect(ask([february])[0]).toMatchObject({
      consolidation: { value: null },
      missing: [{ why: 'NO_REPORT' }, {}, {}],
    });
  });

  it('refuses growth and ranks, and still names who did not report', () => {
    const growth = buildIndicator({ key: 'test/jobs' });
    const [found] = consolidateReports({
      indicators: [growth],
      period: '2026-01',
      children,
      reports: [accepted('A', exact('1'))],
    });
    expect(found).toMatchObject({ consolidation: null, refused: 'growth-never-averaged', missing: [{}, {}] });
  });

  it('sets the own figure of the unit above beside it, and neither replaces the other', () => {
    const reports = [accepted('A', exact('10')), accepted('B', exact('5')), accepted('C', exact('1'))];
    const item = { ...jobs, scope: scopeOf('P'), period: '2026-01' };
    const own = opened('P', { by: byUnit('P'), items: [item] });
    const answered = done(answerItems(own, [figure(own, 0, '20')], day('2026-02-02')));
    expect(ask(reports, { own: answered })[0]).toMatchObject({
      consolidation: { value: '16' },
      comparison: {
        parent: '20',
        children: '16',
        difference: '4',
        complete: true,
        issue: { code: 'CHILDREN_DIFFER_FROM_PARENT' },
      },
    });
    expect(ask(reports.slice(1), { own: answered })[0]?.comparison).toMatchObject({ complete: false, issue: null });
    expect(ask(reports)[0]?.comparison).toBeNull();
  });

  it('comes to the exact sum of those counted, each child counted or named once, in any order', () => {
    const states = fc.constantFrom('accepted', 'submitted', 'none');
    fc.assert(
      fc.property(
        fc.array(fc.record({ state: states, value: fc.integer({ min: -500, max: 5000 }) }), {
          minLength: 3,
          maxLength: 3,
        }),
        (units) => {
          const reports = units.flatMap(({ state, value }, index) => {
            const code = 'ABC'[index] ?? 'A';
            if (state === 'none') return [];
            const text = String(value / 4);
            return [state === 'accepted' ? accepted(code, exact(text)) : submitted('2026-02-05', opened(code))];
          });
          const [found] = ask(reports);
          const [reversed] = ask(reports.toReversed());
          expect(reversed).toEqual(found);
          const counted = units.filter(({ state }) => state === 'accepted');
          expect((found?.missing.length ?? 0) + (found?.consolidation?.used.length ?? 0)).toBe(3);
          const expected =
            counted.length === 0 ? null : toFraction(sum(counted.map(({ value }) => parseDecimal(String(value / 4)))));
          expect(found?.consolidation?.value).toBe(expected);
          if (expected !== null) expect(() => parseFraction(expected)).not.toThrow();
        },
      ),
      { numRuns: 100 },
    );
  });
});
