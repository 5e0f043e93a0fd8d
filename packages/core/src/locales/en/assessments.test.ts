import { describe, expect, it } from 'vitest';
import { assessTarget } from '../../indicators/assess-target.ts';
import { flagSamples, predicateSamples, reasonSamples } from '../../indicators/assessment-samples.ts';
import type { Flag, Reason } from '../../indicators/target-assessment.ts';
import { buildAssessmentBook } from '../../testing/build-assessment-book.ts';
import { buildObservation } from '../../testing/build-observation.ts';
import { buildTarget } from '../../testing/build-target.ts';
import { boundInWords, changeInWords } from './amounts.ts';
import { assessments } from './assessments.ts';

const words = { unitOfMeasure: '%', nameOf: (key: string) => key };
const reasons = Object.entries(reasonSamples).map(([code, data]) => ({ code, data }) as Reason);
const flags = Object.entries(flagSamples).map(([code, data]) => ({ code, data }) as Flag);
const clauses = [
  ...reasons.map((reason) => [reason.code, assessments.reason(reason, words)] as const),
  ...flags.map((flag) => [flag.code, assessments.flag(flag, words)] as const),
  ...Object.values(predicateSamples).map((one) => [one.kind, assessments.predicate(one, words)] as const),
];

describe('clauses about targets, in English', () => {
  it.each(clauses)('%s is a clause without codes or leftovers', (_, clause) => {
    expect(clause).not.toMatch(/undefined|null|NaN|[A-Z]{2,}_|\.$/);
    expect(clause).toMatch(/^[\p{Ll}“\d]/u);
  });

  it('are all different', () => {
    const texts = clauses.map(([, clause]) => clause);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('say which way a change went, and what a bound includes', () => {
    expect(changeInWords('3.8', 'DOWN', '%')).toBe('a fall of 3.8 percentage points');
    expect(changeInWords('-0.5', 'DOWN', '‰')).toBe('a rise of 0.5 per-mille points');
    expect(changeInWords('0', 'UP', '%')).toBe('no change');
    expect(boundInWords({ min: '10', max: null, strict: true }, '%')).toBe('more than 10 %');
    expect(boundInWords({ min: '10', max: null }, '%')).toBe('10 % or more');
    expect(boundInWords({ min: null, max: '10' }, '%')).toBe('at most 10 %');
    expect(boundInWords({ min: null, max: '10', strict: true }, '%')).toBe('less than 10 %');
    expect(boundInWords({ min: '8', max: '10' }, '%')).toBe('between 8 % and 10 %');
  });

  it('say what is demanded', () => {
    expect(assessments.predicate({ kind: 'rankImprovement', base: '2021' }, words)).toBe('a better rank than in 2021');
    expect(assessments.predicate({ kind: 'rankImprovement', base: '2021', by: 1 }, words)).toBe('1 place up from 2021');
    expect(assessments.predicate({ kind: 'rankImprovement', base: '2021', intoTop: 20 }, words)).toBe(
      'among the first 20',
    );
  });
});

describe('the whole answer, in English', () => {
  it('names the promise, the verdict, the number, the vintage and the rule', () => {
    const target = buildTarget({ name: 'Tốc độ tăng GRDP', predicate: { kind: 'about', value: '9' } });
    const quantity = { kind: 'bounded', min: { value: '10', strict: true } } as const;
    const book = buildAssessmentBook({
      targets: [target],
      observations: [buildObservation({ quantity, status: 'ESTIMATE', knownOn: '2025-01-10' })],
    });
    const context = { ...words, target, scopeName: 'Lai Châu' };
    const answer = (on: string) => assessments.assessment(assessTarget(book, target.key, { on }), context);
    expect(answer('2025-01-31')).toBe(
      'Tốc độ tăng GRDP (Lai Châu, 2024): about 9 %. ' +
        'Exceeded (provisional): more than 10 % against a target of 9 %. ' +
        'Data known by 31 January 2025, rule assessment/1.',
    );
    expect(answer('2024-12-31')).toBe(
      'Tốc độ tăng GRDP (Lai Châu, 2024): about 9 %. ' +
        'Not due: it runs to the end of 31 December 2024. ' +
        'Data known by 31 December 2024, rule assessment/1.',
    );
  });
});
