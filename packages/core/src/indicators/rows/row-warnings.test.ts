import { describe, expect, it } from 'vitest';
import { buildObservation } from '../../testing/build-observation.ts';
import { type Row, read, row, told, wrong } from './witnesses.ts';

describe('rows that say the same', () => {
  it('stand once where they agree, and not at all where they differ', () => {
    const agree = read([row, row, { ...row, unit: '24' }]);
    expect(agree.map(({ kind }) => kind)).toEqual(['read', 'refused', 'read']);
    expect(told(agree)).toEqual([{ row: 3, column: null, code: 'ROW_TWICE', data: { rows: [2], same: true } }]);
    const differ = read([row, { ...row, value: '5' }]);
    expect(told(differ)).toEqual([
      { row: 2, column: null, code: 'ROW_TWICE', data: { rows: [3], same: false } },
      { row: 3, column: null, code: 'ROW_TWICE', data: { rows: [2], same: false } },
    ]);
    expect(told(read([row, { ...row, status: 'PRELIMINARY' }]))).toEqual([]);
  });

  it('are known already, unless that was corrected or of another voice', () => {
    const known = buildObservation({
      key: 'x/old',
      indicator: 'x/revenue',
      period: '2026-02',
      quantity: { kind: 'exact', value: '1234.50' },
      status: 'ESTIMATE',
      voice: 'DECLARED',
    });
    const code = 'OBSERVATION_KNOWN_ALREADY';
    expect(wrong({}, { known: [known] })).toEqual([
      { row: 2, column: null, code, data: { observation: 'x/old', same: true } },
    ]);
    expect(wrong({ value: '7' }, { known: [known] })).toMatchObject([{ code, data: { same: false } }]);
    expect(wrong({}, { known: [{ ...known, voice: 'PUBLISHED' }] })).toEqual([]);
    const final = { ...known, key: 'x/final', status: 'FINAL' } as const;
    expect(wrong({}, { known: [final] })).toEqual([
      {
        row: 2,
        column: 'status',
        code: 'OBSERVATION_LATER_KNOWN',
        data: { observation: 'x/final', status: 'FINAL' },
      },
    ]);
    expect(wrong({ status: 'REVISED' }, { known: [final] })).toEqual([]);
    const corrected = { ...known, key: 'x/new', supersedes: 'x/old' };
    expect(wrong({}, { known: [known, corrected] })).toMatchObject([{ data: { observation: 'x/new' } }]);
  });
});

describe('warnings', () => {
  const poor = (unit: string, value: string): Row => ({ indicator: 'POOR', unit, period: '2/2026', value });

  it('tell 0.9 among 90s, of the rows and of what is known', () => {
    const rows = [poor('12', '90'), poor('24', '0,9'), poor('86', '88,5')];
    const data = { indicator: 'x/poor', value: '0.9', others: '88.5–90' };
    expect(told(read(rows))).toEqual([{ row: 3, column: 'value', code: 'PERCENT_LOOKS_LIKE_FRACTION', data }]);
    const known = [
      buildObservation({ key: 'x/old', indicator: 'x/poor', period: '2025', quantity: { kind: 'exact', value: '90' } }),
    ];
    expect(told(read([poor('24', '0,9')], { known }))).toMatchObject([{ row: 2, data: { others: '90' } }]);
    expect(
      told(
        read([
          { ...poor('24', '0,9'), indicator: 'GROWTH' },
          { ...poor('12', '90'), indicator: 'GROWTH' },
        ]),
      ),
    ).toEqual([]);
  });

  it('tell a part above its whole, at the part or at a new whole, and m above n', () => {
    const part = { ...row, indicator: 'DOMESTIC', value: '2.000' };
    const data = { part: 'x/import.3', whole: 'x/import.2', partValue: '2000', wholeValue: '1234.50' };
    expect(told(read([row, part]))).toEqual([{ row: 3, column: 'value', code: 'PART_ABOVE_WHOLE', data }]);
    expect(told(read([row, { ...part, period: '1/2026' }]))).toEqual([]);
    const known = [
      buildObservation({
        key: 'x/part',
        indicator: 'x/domestic',
        period: '2026-02',
        quantity: { kind: 'exact', value: '2000' },
      }),
    ];
    expect(told(read([row], { known }))).toMatchObject([{ row: 2, data: { part: 'x/part', whole: 'x/import.2' } }]);
    expect(wrong({ indicator: 'COMMUNES', value: '88', of: '87' })).toMatchObject([{ code: 'PART_ABOVE_WHOLE' }]);
  });

  it('tell a jump against the last period by the declared factor, beyond it and not at it', () => {
    const rows = (value: string): readonly Row[] => [
      { ...row, period: '1/2026', value: '100' },
      { ...row, value },
    ];
    const jump = (value: string) => told(read(rows(value), { jumpFactor: '3' }));
    expect(jump('300')).toEqual([]);
    expect(jump('300,01')).toEqual([
      {
        row: 3,
        column: 'value',
        code: 'FIGURE_JUMPED',
        data: { indicator: 'x/revenue', value: '300.01', previous: '100', previousPeriod: '2026-01', factor: '3' },
      },
    ]);
    expect(jump('33,34')).toEqual([]);
    expect(jump('33,33')).toMatchObject([{ code: 'FIGURE_JUMPED' }]);
    expect(jump('0')).toEqual([]);
    expect(told(read(rows('9.999')))).toEqual([]);
    const known = [
      buildObservation({ indicator: 'x/revenue', period: '2026-01', quantity: { kind: 'exact', value: '1' } }),
    ];
    expect(wrong({}, { known, jumpFactor: '3' })).toMatchObject([{ row: 2, data: { previous: '1' } }]);
    const growth = rows('9.999').map((one) => ({ ...one, indicator: 'GROWTH' }));
    expect(told(read(growth, { jumpFactor: '3' }))).toEqual([]);
  });
});
