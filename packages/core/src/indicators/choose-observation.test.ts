import { describe, expect, it } from 'vitest';
import { buildAssessmentBook } from '../testing/build-assessment-book.ts';
import { buildIndicator } from '../testing/build-indicator.ts';
import { buildObservation } from '../testing/build-observation.ts';
import { chooseObservation } from './choose-observation.ts';
import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';

const state = buildIndicator({ accumulation: 'POINT' });
const exact = (value: string) => ({ kind: 'exact', value }) as const;
const figure = (key: string, rest: Partial<Observation> = {}) =>
  buildObservation({ key, quantity: exact('9'), ...rest });

function choose(
  observations: readonly Observation[],
  vintage = '2025-06-30',
  indicator: Indicator = state,
  period = '2024',
) {
  const book = buildAssessmentBook({ indicators: [indicator], observations });
  const { scope } = buildObservation();
  const found = chooseObservation(
    book,
    { indicator, scope, period, accepts: ({ quantity }) => quantity.kind === 'exact' },
    vintage,
  );
  if (found.kind === 'missing') return { used: null, interim: found.interim.map((one) => one.key), flags: [] };
  return { used: found.used.map((one) => one.key), interim: null, flags: found.flags };
}

describe('chooseObservation', () => {
  it('uses nothing known after the vintage day', () => {
    const known = figure('a', { knownOn: '2025-03-02' });
    expect(choose([known], '2025-03-01').used).toBeNull();
    expect(choose([known], '2025-03-02').used).toEqual(['a']);
  });

  it('drops a corrected figure on the day that the correction is known', () => {
    const list = [
      figure('a'),
      figure('b', { supersedes: 'a', status: 'ESTIMATE', quantity: exact('8'), knownOn: '2025-04-01' }),
    ];
    expect(choose(list, '2025-03-31').used).toEqual(['a']);
    expect(choose(list, '2025-04-01')).toEqual({ used: ['b'], interim: null, flags: [] });
  });

  it('prefers a final figure to a later estimate, and among estimates the one known last', () => {
    const estimates = [
      figure('late', { status: 'PRELIMINARY', knownOn: '2025-05-01' }),
      figure('early', { status: 'ESTIMATE', knownOn: '2024-11-01' }),
    ];
    expect(choose(estimates).used).toEqual(['late']);
    expect(choose([...estimates, figure('final', { knownOn: '2025-01-01' })]).used).toEqual(['final']);
    expect(choose([figure('final'), figure('revised', { status: 'REVISED', knownOn: '2025-05-01' })]).used).toEqual([
      'revised',
    ]);
  });

  it('settles a tie on one day by status, exactness and key', () => {
    expect(choose([figure('a', { status: 'ESTIMATE' }), figure('b', { status: 'PRELIMINARY' })]).used).toEqual(['b']);
    expect(choose([figure('b'), figure('a')]).used).toEqual(['a']);
  });

  it('flags sources of the same standing that disagree, but no estimate that a later status replaced', () => {
    const other = figure('other', { quantity: exact('8'), knownOn: '2025-01-01' });
    expect(choose([figure('used'), other]).flags).toEqual([
      { code: 'SOURCES_DISAGREE', data: { used: 'used', others: ['other'] } },
    ]);
    expect(choose([figure('used'), { ...other, quantity: exact('9.00') }]).flags).toEqual([]);
    expect(choose([figure('used'), { ...other, status: 'ESTIMATE' }]).flags).toEqual([]);
  });

  it('takes published and verified figures before declared ones, and never merges them', () => {
    const declared = figure('declared', { voice: 'DECLARED', quantity: exact('12') });
    const verified = figure('verified', { voice: 'VERIFIED', status: 'ESTIMATE', knownOn: '2025-01-01' });
    expect(choose([declared, verified])).toMatchObject({
      used: ['verified'],
      flags: [{ code: 'VOICES_DIFFER', data: { used: 'verified', others: ['declared'] } }],
    });
    expect(choose([{ ...declared, quantity: exact('9') }, verified]).flags).toEqual([]);
    expect(choose([declared])).toMatchObject({ used: ['declared'], flags: [] });
  });

  it('never adds declared and published parts to one sum', () => {
    const flow = buildIndicator({ accumulation: 'CUMULATIVE' });
    const halves = [figure('h1', { period: '2024-H1' }), figure('h2', { period: '2024-H2', voice: 'DECLARED' })];
    expect(choose(halves, '2025-06-30', flow)).toMatchObject({ used: null, interim: ['h1', 'h2'] });
    const declared = halves.map((one) => ({ ...one, voice: 'DECLARED' as const }));
    expect(choose(declared, '2025-06-30', flow).used).toEqual(['h1', 'h2']);
  });

  it('prefers a figure for the whole to the sum of its parts', () => {
    const flow = buildIndicator({ accumulation: 'CUMULATIVE' });
    const halves = [figure('h1', { period: '2024-H1' }), figure('h2', { period: '2024-H2' })];
    expect(choose([...halves, figure('year', { status: 'ESTIMATE' })], '2025-06-30', flow).used).toEqual(['year']);
  });

  it('takes for a state the figure of the last day, and nothing earlier', () => {
    const quarters = [figure('q3', { period: '2024-Q3' }), figure('q4', { period: '2024-Q4' })];
    expect(choose(quarters).used).toEqual(['q4']);
    expect(choose([figure('day', { period: '2024-12-31' })]).used).toEqual(['day']);
    expect(choose([figure('november', { period: '2024-11' }), ...quarters.slice(0, 1)])).toMatchObject({
      used: null,
      interim: ['q3', 'november'],
    });
    expect(choose([figure('last', { period: '2025' })], '2026-06-30', state, '2021-2025').used).toEqual(['last']);
  });

  it('takes for growth the figure of the very period', () => {
    expect(choose([figure('q4', { period: '2024-Q4' })], '2025-06-30', buildIndicator()).used).toBeNull();
  });

  it('says what was computed by an editor or known on an assumed day', () => {
    const assumed = figure('a', { derived: '2365 / 1.058', knownOnAssumed: 'bài viết không ghi ngày' });
    expect(choose([assumed]).flags).toEqual([
      { code: 'DERIVED_OBSERVATION', data: { observation: 'a', how: '2365 / 1.058' } },
      { code: 'KNOWN_DAY_ASSUMED', data: { observation: 'a', why: 'bài viết không ghi ngày' } },
    ]);
  });
});
