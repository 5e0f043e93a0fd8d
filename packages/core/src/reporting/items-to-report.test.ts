import { expect, it } from 'vitest';
import { buildTarget, buildTargetWithoutIndicator } from '../testing/build-target.ts';
import { itemsToReport } from './items-to-report.ts';
import { scopeOf, unit } from './witnesses.ts';

const scope = scopeOf('A');
const target = (key: string, overrides: Parameters<typeof buildTarget>[0] = {}) =>
  buildTarget({ key, scope, period: '2026', ...overrides });

it('asks a unit about its assigned targets that run in the period, each in its latest version', () => {
  const targets = [
    target('test/jobs'),
    target('test/old'),
    target('test/new', { state: 'ADJUSTED', adjusts: { target: 'test/old', on: '2026-05-01', decidedBy: 'test/nq' } }),
    target('test/proposed', { state: 'PROPOSED' }),
    target('test/last-year', { period: '2025' }),
    target('test/of-other', { scope: scopeOf('B') }),
    target('test/of-group', { scope: { kind: 'group', group: 'test/group' } }),
    buildTargetWithoutIndicator({ key: 'test/words', scope, period: '2021-2026' }),
  ];
  expect(itemsToReport(targets, unit('A'), '2026-03').map(({ about, period }) => [about, period])).toEqual([
    [{ kind: 'target', target: 'test/jobs', indicator: 'test/indicator' }, '2026-03'],
    [{ kind: 'target', target: 'test/new', indicator: 'test/indicator' }, '2026-03'],
    [{ kind: 'target', target: 'test/words', indicator: null }, '2026-03'],
  ]);
});
