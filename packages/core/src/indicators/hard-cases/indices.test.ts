import { describe, expect, it } from 'vitest';
import { buildAssessmentBook } from '../../testing/build-assessment-book.ts';
import { buildIndicator } from '../../testing/build-indicator.ts';
import { buildObservation } from '../../testing/build-observation.ts';
import { buildTarget } from '../../testing/build-target.ts';
import { assessTarget } from '../assess-target.ts';
import type { Indicator } from '../indicator.ts';
import type { Observation } from '../observation.ts';
import type { Predicate } from '../predicate.ts';
import type { Quantity } from '../quantity.ts';

const standing = (score: string | null, from?: number, of?: number, to = from): Quantity => ({
  kind: 'standing',
  ...(score === null ? {} : { score }),
  ...(from === undefined || to === undefined ? {} : { rank: { from, to, ...(of === undefined ? {} : { of }) } }),
});
const edition = (period: string, quantity: Quantity, knownOn: string): Observation =>
  buildObservation({ key: `test/${period}`, period, quantity, knownOn });

function bookOf(
  period: string,
  predicate: Predicate,
  editions: readonly Observation[],
  index: Partial<Indicator> = {},
) {
  return buildAssessmentBook({
    indicators: [
      buildIndicator({
        accumulation: 'POINT',
        periodicity: 'EDITION',
        valueType: 'NUMBER',
        unitOfMeasure: 'điểm',
        releaseLag: { months: 5 },
        ...index,
      }),
    ],
    targets: [buildTarget({ period, predicate })],
    observations: editions,
  });
}
const improve: Predicate = { kind: 'rankImprovement', base: '2021' };
const higher: Predicate = { kind: 'betterThanBaseline', base: '2022', defaultReading: 'SCORE' };

describe('hard cases of indices', () => {
  it('hard case 06: ranks out of different fields are compared as they stand, and the fields are flagged', () => {
    const book = bookOf('2022', improve, [
      edition('2021', standing(null, 30, 60), '2022-05-10'),
      edition('2022', standing(null, 27, 61), '2023-04-12'),
    ]);
    expect(assessTarget(book, 'test/target', { on: '2023-06-01' })).toMatchObject({
      verdict: 'MET',
      reason: { code: 'RANK_AGAINST_BASE', data: { base: '30/60', current: '27/61', improvedBy: 3 } },
      flags: [{ code: 'FIELD_CHANGED', data: { base: 60, current: 61 } }],
    });
  });

  it('hard case 07: a base that was withheld, or an index not surveyed, leaves nothing to compare with', () => {
    const papi = bookOf('2022', improve, [
      edition('2021', { kind: 'withheld' }, '2022-05-10'),
      edition('2022', { kind: 'withheld' }, '2023-04-12'),
    ]);
    expect(assessTarget(papi, 'test/target', { on: '2023-06-01' })).toMatchObject({
      verdict: 'NOT_COMPARABLE',
      reason: { code: 'BASE_WITHHELD', data: { base: '2021' } },
      evidence: ['test/2022', 'test/2021'],
    });
    const editions = [{ edition: '2021', methodVersion: 'ict', state: 'NOT_HELD' }] as const;
    expect(assessTarget(bookOf('2022', improve, [], { editions }), 'test/target', { on: '2023-06-01' })).toMatchObject({
      verdict: 'NOT_COMPARABLE',
      reason: { code: 'BASE_NOT_SURVEYED', data: { base: '2021' } },
    });
  });

  it('hard case 08: a rank of which only "not among the first 30" is published is 31 to 63', () => {
    const censored = edition('2023', standing(null, 31, 63, 63), '2024-05-09');
    const from = (rank: number) =>
      assessTarget(
        bookOf('2023', { kind: 'rankImprovement', base: '2022' }, [
          edition('2022', standing(null, rank, 63), '2023-04-11'),
          censored,
        ]),
        'test/target',
        { on: '2024-06-01' },
      );
    expect(from(12)).toMatchObject({
      verdict: 'MISSED',
      reason: { code: 'RANK_AGAINST_BASE', data: { base: '12/63', current: '31–63/63', improvedBy: null } },
      flags: [{ code: 'CENSORED_RANK', data: { from: 31, to: 63 } }],
    });
    expect(from(38)).toMatchObject({
      verdict: 'NOT_ASSESSABLE',
      reason: { code: 'RANK_UNDECIDED', data: { base: '38/63', current: '31–63/63' } },
    });
  });

  it('hard case 09: "higher than 2022" waits for the edition of 2023, whatever is said of that of 2022', () => {
    const book = bookOf('2023', higher, [
      edition('2021', standing('40.1', 33, 60), '2022-05-10'),
      edition('2022', standing('42.5916', 28, 61), '2023-04-12'),
      edition('2023', standing('41.0692', 43, 61), '2024-04-02'),
    ]);
    expect(assessTarget(book, 'test/target', { on: '2023-12-06' })).toMatchObject({
      verdict: 'NOT_DUE',
      reason: { code: 'NOT_YET_ENDED', data: { lastDay: '2023-12-31' } },
    });
    expect(assessTarget(book, 'test/target', { on: '2024-02-01' })).toMatchObject({
      verdict: 'NOT_DUE',
      reason: { code: 'NOT_YET_PUBLISHED', data: { expectedBy: '2024-05-31' } },
    });
    expect(assessTarget(book, 'test/target', { on: '2024-04-02' })).toMatchObject({
      verdict: 'MISSED',
      readings: [
        { name: 'SCORE', verdict: 'MISSED', reason: { data: { base: '42.5916', current: '41.0692' } } },
        { name: 'RANK', verdict: 'MISSED', reason: { data: { base: '28/61', current: '43/61', improvedBy: -15 } } },
      ],
    });
  });

  it('hard case 09: an edition that should be out and is not found is no data, not missed', () => {
    const book = bookOf('2023', higher, [edition('2022', standing('42.5916', 28, 61), '2023-04-12')]);
    expect(assessTarget(book, 'test/target', { on: '2024-05-31' }).verdict).toBe('NOT_DUE');
    expect(assessTarget(book, 'test/target', { on: '2024-06-01' }).verdict).toBe('NO_DATA');
  });

  it('hard case 10: an index replaced by another is not compared across the two', () => {
    const replacedBy = { indicator: 'test/dti', fromEdition: '2022' };
    const book = bookOf('2023', higher, [edition('2022', standing(null, 17, 63), '2023-07-12')], { replacedBy });
    expect(assessTarget(book, 'test/target', { on: '2024-06-01' })).toMatchObject({
      verdict: 'NOT_COMPARABLE',
      reason: { code: 'INDEX_REPLACED', data: { by: 'test/dti', fromEdition: '2022' } },
      readings: [{ verdict: 'NOT_COMPARABLE' }, { verdict: 'NOT_COMPARABLE' }],
    });
  });

  it('hard case 11: other weights are flagged and never change the verdict', () => {
    const editions = ['2021', '2022'].map((one) => {
      return { edition: one, methodVersion: `pci-weights-${one}`, state: 'PUBLISHED' as const };
    });
    const results = [
      edition('2021', standing('64.74', 31, 63), '2022-04-27'),
      edition('2022', standing('72.80', 2, 63), '2023-04-11'),
    ];
    const pci = assessTarget(bookOf('2022', improve, results, { editions }), 'test/target', { on: '2023-06-01' });
    expect(pci).toMatchObject({
      verdict: 'MET',
      reason: { code: 'RANK_AGAINST_BASE', data: { base: '31/63', current: '2/63', improvedBy: 29 } },
      flags: [{ code: 'METHOD_CHANGED', data: { base: 'pci-weights-2021', current: 'pci-weights-2022' } }],
      finality: 'FINAL',
    });
    expect(assessTarget(bookOf('2022', improve, results), 'test/target', { on: '2023-06-01' })).toMatchObject({
      verdict: 'MET',
      flags: [],
    });
  });
});
