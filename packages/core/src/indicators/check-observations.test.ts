import { describe, expect, it } from 'vitest';
import { buildIndicator } from '../testing/build-indicator.ts';
import { buildObservation } from '../testing/build-observation.ts';
import { checkObservations } from './check-observations.ts';
import type { Indicator } from './indicator.ts';

function percents(values: readonly string[], indicator: Partial<Indicator> = {}) {
  const observations = values.map((value, index) =>
    buildObservation({ key: `test/o${index}`, period: String(2020 + index), quantity: { kind: 'exact', value } }),
  );
  return checkObservations([buildIndicator({ accumulation: 'POINT', ...indicator })], observations);
}

describe('checkObservations', () => {
  it('warns of 0.9 among figures of about 90 per cent, with its place and the others', () => {
    expect(percents(['90', '0.9', '92.5'])).toEqual([
      {
        severity: 'warning',
        code: 'PERCENT_LOOKS_LIKE_FRACTION',
        path: 'observations[1]',
        data: { indicator: 'test/indicator', value: '0.9', others: '90–92.5' },
      },
    ]);
    expect(percents(['0.684', '68.4'])[0]?.data).toEqual({
      indicator: 'test/indicator',
      value: '0.684',
      others: '68.4',
    });
  });

  it.each([
    ['a small rate among small ones', ['0.3', '1.8', '1.19'], {}],
    ['a share that would be too large', ['0.9', '2.5'], {}],
    ['a real zero', ['0', '90'], {}],
    ['no others to compare with', ['0.9', '0.8'], {}],
    ['a slow growth after a fast one', ['0.1', '9', '10'], { accumulation: 'GROWTH' }],
    ['another unit', ['0.9', '90'], { unitOfMeasure: '‰' }],
  ] as const)('does not warn of %s', (_, values, indicator) => {
    expect(percents(values, indicator)).toEqual([]);
  });

  const output = { accumulation: 'CUMULATIVE', valueType: 'NUMBER', unitOfMeasure: 'tỷ đồng' } as const;
  const indicators = [
    buildIndicator({ key: 'test/whole', ...output }),
    buildIndicator({ key: 'test/part', partOf: 'test/whole', ...output }),
  ];
  const figure = (indicator: string, value: string, period = '2024') =>
    buildObservation({ key: `${indicator}-${period}-${value}`, indicator, period, quantity: { kind: 'exact', value } });

  it('compares a part with the largest figure of its whole, of one period and scope', () => {
    const wholes = [figure('test/whole', '300'), figure('test/whole', '350')];
    expect(checkObservations(indicators, [...wholes, figure('test/part', '340')])).toEqual([]);
    expect(checkObservations(indicators, [...wholes, figure('test/part', '351')])[0]).toMatchObject({
      code: 'PART_ABOVE_WHOLE',
      path: 'observations[2]',
      data: { whole: 'test/whole-2024-350', wholeValue: '350' },
    });
    expect(checkObservations(indicators, [...wholes, figure('test/part', '351', '2023')])).toEqual([]);
    const elsewhere = { ...figure('test/part', '351'), scope: { kind: 'group', group: 'test/group' } as const };
    expect(checkObservations(indicators, [...wholes, elsewhere])).toEqual([]);
  });

  it('warns of more than all of a count', () => {
    const count = buildObservation({ quantity: { kind: 'count', m: 88, n: 87 } });
    expect(checkObservations([buildIndicator()], [count])[0]).toMatchObject({
      code: 'PART_ABOVE_WHOLE',
      data: { partValue: '88', wholeValue: '87' },
    });
    expect(checkObservations([], [figure('test/unknown', '1')])).toEqual([]);
  });
});
