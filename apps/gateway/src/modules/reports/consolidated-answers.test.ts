import type { ConsolidatedIndicator, Indicator, Report } from '@thidua/core';
import { describe, expect, it } from 'vitest';
import { consolidatedAnswers } from './consolidated-answers.ts';

const unit = { code: '12', validFrom: '2008-08-01' };
const indicator: Indicator = {
  key: 'hu-cau/x',
  code: 'X',
  name: { vi: 'x', en: 'x' },
  unitOfMeasure: '%',
  valueType: 'NUMBER',
  direction: 'UP',
  periodicity: 'MONTH',
  accumulation: 'CUMULATIVE',
  editions: [],
};
const report: Report = {
  key: 'hu-cau/r',
  version: 1,
  duty: 'hu-cau/d',
  by: { kind: 'unit', unit },
  period: '2026-09',
  about: null,
  state: 'SCHEDULED',
  lastDay: null,
  items: [
    {
      about: { kind: 'indicator', indicator: indicator.key },
      scope: { kind: 'unit', unit },
      period: '2026-09',
      state: 'OPEN',
      answer: null,
      submissions: [],
      returns: [],
    },
  ],
  submittedOn: null,
  late: null,
  acceptedOn: null,
  consolidatedInto: null,
};

type Sum = NonNullable<ConsolidatedIndicator['consolidation']>;

function said(sum: Partial<Sum>, more: { indicator?: Partial<Indicator>; report?: Report; missing?: number } = {}) {
  const consolidation: Sum = {
    indicator: indicator.key,
    period: '2026-09',
    value: null,
    min: null,
    max: null,
    numerator: null,
    denominator: null,
    finality: 'FINAL',
    used: [],
    missing: [],
    ...sum,
  };
  const missing = Array.from({ length: more.missing ?? 0 }, () => ({ unit, why: 'NO_REPORT' }) as const);
  const one = { indicator: indicator.key, consolidation, refused: null, missing, comparison: null };
  const indicators = new Map([[indicator.key, { ...indicator, ...more.indicator }]]);
  const how = { indicators, on: '2026-11-22', replace: false, words: () => 'vì' };
  return consolidatedAnswers(more.report ?? report, [one], how).map(({ answer }) =>
    answer.kind === 'figure' ? { ...answer.observation.quantity, status: answer.observation.status } : null,
  );
}

describe('what children come to, as an answer', () => {
  it('is exact, bounded, m of n, or a rate cut where its digits never end', () => {
    expect(said({ value: '31/2' })).toEqual([{ kind: 'exact', value: '15.5', status: 'FINAL' }]);
    expect(said({ min: '10', max: '21/2' })).toEqual([
      { kind: 'bounded', min: { value: '10', strict: false }, max: { value: '10.5', strict: false }, status: 'FINAL' },
    ]);
    expect(said({ value: '3', numerator: '3', denominator: '7' })).toEqual([
      { kind: 'count', m: 3, n: 7, status: 'FINAL' },
    ]);
    const rate = { value: '100/3', numerator: '1', denominator: '3' };
    expect(said(rate, { indicator: { valueType: 'RATE', decimals: 3 } })).toEqual([
      { kind: 'exact', value: '33.333', numerator: '1', denominator: '3', status: 'FINAL' },
    ]);
  });

  it('is an estimate where anything is missing or not final, and nothing where no number is known', () => {
    expect(said({ value: '1' }, { missing: 1 })).toMatchObject([{ status: 'ESTIMATE' }]);
    expect(said({ value: '1', finality: 'PROVISIONAL' })).toMatchObject([{ status: 'ESTIMATE' }]);
    expect(said({})).toEqual([]);
  });

  it('is not of another unit or period, and takes the place of no answer that was not to be replaced', () => {
    const [item] = report.items;
    if (item === undefined) throw new Error('no item');
    const other = { ...item, scope: { kind: 'unit', unit: { ...unit, code: '24' } } } as const;
    const answered = { ...item, answer: { kind: 'noFigure', why: 'x' } } as const;
    for (const one of [other, { ...item, period: '2026' }, answered]) {
      expect(said({ value: '1' }, { report: { ...report, items: [one] } })).toEqual([]);
    }
  });
});
