import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combineVerdicts } from './combine-verdicts.ts';
import type { Verdict } from './target-assessment.ts';

const settled = fc.constantFrom<Verdict>('EXCEEDED', 'MET', 'PARTLY_MET', 'MISSED');
const open = fc.constantFrom<Verdict>('NOT_DUE', 'NO_DATA', 'NOT_COMPARABLE', 'NOT_ASSESSABLE');

describe('combineVerdicts', () => {
  it.each<[readonly Verdict[], boolean, string]>([
    [['MET', 'EXCEEDED'], false, 'MET'],
    [['MET', 'EXCEEDED'], true, 'NO_DATA'],
    [['MET', 'MISSED', 'NO_DATA'], false, 'PARTLY_MET'],
    [['MET', 'PARTLY_MET'], false, 'PARTLY_MET'],
    [['PARTLY_MET'], false, 'MISSED'],
    [['MISSED', 'MISSED'], true, 'NO_DATA'],
    [['MET', 'NO_DATA', 'NOT_DUE'], false, 'NOT_DUE'],
    [['MET', 'NO_DATA', 'NOT_ASSESSABLE'], false, 'NO_DATA'],
    [['MET', 'NOT_COMPARABLE'], false, 'NOT_ASSESSABLE'],
    [[], false, 'NO_DATA'],
  ])('%j, others unlisted: %s', (parts, unlisted, verdict) => {
    expect(combineVerdicts(parts, unlisted)).toBe(verdict);
  });

  it('keeps a settled verdict however the open parts turn out', () => {
    const parts = fc.array(fc.oneof(settled, open), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(parts, fc.array(settled, { minLength: 6, maxLength: 6 }), (given, completion) => {
        const verdict = combineVerdicts(given);
        if (!['MET', 'PARTLY_MET', 'MISSED'].includes(verdict)) return;
        const isOpen = (one: Verdict) => !['EXCEEDED', 'MET', 'PARTLY_MET', 'MISSED'].includes(one);
        const completed = given.map((one, index) => (isOpen(one) ? (completion[index] ?? 'MET') : one));
        expect(combineVerdicts(completed)).toBe(verdict);
      }),
    );
  });
});
