import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, multiply } from '../numbers/arithmetic.ts';
import { parseDecimal } from '../numbers/decimal.ts';
import { parseFraction } from '../numbers/fraction.ts';
import { buildAssessmentBook } from '../testing/build-assessment-book.ts';
import { buildIndicator } from '../testing/build-indicator.ts';
import { buildJudgement } from '../testing/build-judgement.ts';
import { buildObservation } from '../testing/build-observation.ts';
import { buildMilestone, buildProgress, buildProject } from '../testing/build-project.ts';
import { buildTarget } from '../testing/build-target.ts';
import { assessTarget } from './assess-target.ts';
import type { AssessmentData } from './assessment-book.ts';
import type { Observation } from './observation.ts';
import type { Predicate } from './predicate.ts';
import type { Quantity } from './quantity.ts';
import { verdictsOfKind } from './verdicts-of-kind.ts';

const vintage = '2025-01-31';
const decimal = fc.integer({ min: -300, max: 3000 }).map(String);
const quantity: fc.Arbitrary<Quantity> = fc.oneof(
  decimal.map((value): Quantity => ({ kind: 'exact', value })),
  fc.tuple(decimal, fc.boolean()).map(([value, strict]): Quantity => ({ kind: 'bounded', min: { value, strict } })),
  fc.tuple(fc.nat(20), fc.nat(20)).map(([m, more]): Quantity => ({ kind: 'count', m, n: m + more })),
  fc.tuple(decimal, fc.integer({ min: 1, max: 63 })).map(([score, rank]): Quantity => {
    return { kind: 'standing', score, rank: { from: rank, to: Math.min(63, rank + (rank % 3)) } };
  }),
  decimal.map((by): Quantity => ({ kind: 'change', by, base: '2023' })),
  fc.boolean().map((reached): Quantity => ({ kind: 'status', reached, decidedOn: '2024-12' })),
  fc.constantFrom<Quantity>({ kind: 'withheld' }, { kind: 'notSurveyed' }),
);
const observation = fc.record({
  indicator: fc.constantFrom('test/indicator', 'test/other'),
  period: fc.constantFrom('2023', '2024', '2024-H1', '2024-H2', '2024-Q4', '2024-12'),
  quantity,
  status: fc.constantFrom('ESTIMATE', 'PRELIMINARY', 'FINAL', 'REVISED'),
  voice: fc.constantFrom('DECLARED', 'VERIFIED', 'PUBLISHED'),
  knownOn: fc.constantFrom('2024-07-10', '2024-12-20', '2025-01-31', '2025-02-01', '2025-05-01'),
  supersedes: fc.option(fc.nat(11), { nil: undefined }),
});
const predicate: fc.Arbitrary<Predicate> = fc.constantFrom<Predicate>(
  { kind: 'atLeast', value: '900' },
  { kind: 'about', value: '900', tolerance: '50' },
  { kind: 'growth', rate: '9', base: '2023' },
  { kind: 'total', value: '900' },
  { kind: 'change', by: '38', measure: 'ABSOLUTE', direction: 'DOWN', base: '2023' },
  { kind: 'countOf', m: 12, n: 20, group: 'test/group' },
  { kind: 'rankImprovement', base: '2023', by: 4 },
  { kind: 'betterThanBaseline', base: '2023', defaultReading: 'SCORE' },
  { kind: 'improvement' },
  { kind: 'meetOrExceedRef', reference: 'test/reference', referenceName: 'x', cumulative: false },
  { kind: 'allOf', members: ['test/reference', 'test/second'], expected: 2, setName: 'x' },
  { kind: 'status', status: 'x', due: { rule: 'before', date: '2025' }, defaultReading: 'DECISION_DAY' },
  { kind: 'relativePosition', peers: 'x', top: 10 },
  { kind: 'milestone', milestones: [{ project: 'test/project', milestone: 'test/project.start' }] },
  { kind: 'qualitative', text: 'x' },
);

const data = fc
  .record({
    predicate,
    accumulation: fc.constantFrom('POINT', 'CUMULATIVE', 'GROWTH'),
    direction: fc.constantFrom('UP', 'DOWN', 'NONE'),
    observations: fc.array(observation, { maxLength: 12 }),
    reports: fc.array(
      fc.record({
        stage: fc.constantFrom('START', 'ACCEPTANCE'),
        outcome: fc.constantFrom('DONE', 'REFUSED'),
        on: fc.constantFrom('2024-05', '2024-12-30', '2025-01-05'),
        knownOn: fc.constantFrom('2024-12-31', '2025-01-31', '2025-03-01'),
      }),
      { maxLength: 4 },
    ),
    signed: fc.array(
      fc.record({ verdict: fc.constantFrom('MET', 'MISSED'), signedOn: fc.constantFrom('2025-01-10', '2025-02-10') }),
      {
        maxLength: 3,
      },
    ),
  })
  .map(({ predicate: demanded, accumulation, direction, observations, reports, signed }): AssessmentData => {
    return {
      indicators: [
        buildIndicator({ accumulation, direction, valueType: 'NUMBER' }),
        buildIndicator({ key: 'test/other', accumulation, direction, valueType: 'NUMBER' }),
      ],
      targets: [
        buildTarget({ predicate: demanded }),
        buildTarget({ key: 'test/reference', predicate: { kind: 'atLeast', value: '800' } }),
        buildTarget({ key: 'test/second', indicator: 'test/other', predicate: { kind: 'about', value: '700' } }),
      ],
      observations: observations.map(({ supersedes, ...rest }, index): Observation => {
        const superseded = supersedes === undefined || supersedes >= index ? {} : { supersedes: `test/o${supersedes}` };
        return buildObservation({ key: `test/o${index}`, ...rest, ...superseded });
      }),
      projects: [buildProject({ milestones: [buildMilestone()] })],
      projectProgress: reports.map((one, index) => buildProgress({ key: `test/p${index}`, ...one })),
      judgements: signed.map((one, index) => buildJudgement({ key: `test/j${index}`, ...one })),
      unitGroups: [],
    };
  });
const assess = (given: AssessmentData) => assessTarget(buildAssessmentBook(given), 'test/target', { on: vintage });

describe('properties of assessments', () => {
  it('are not changed by anything known after the vintage', () => {
    fc.assert(
      fc.property(data, (given) => {
        const known = {
          ...given,
          observations: given.observations.filter((one) => one.knownOn <= vintage),
          projectProgress: given.projectProgress.filter((one) => one.knownOn <= vintage),
          judgements: given.judgements.filter((one) => one.signedOn <= vintage),
        };
        expect(assess(given)).toEqual(assess(known));
      }),
    );
  });

  it('are not changed by the order of the data', () => {
    const shuffled = data.chain((given) =>
      fc.tuple(
        fc.constant(given),
        fc.shuffledSubarray([...given.observations], { minLength: given.observations.length }),
        fc.shuffledSubarray([...given.projectProgress], { minLength: given.projectProgress.length }),
        fc.shuffledSubarray([...given.judgements], { minLength: given.judgements.length }),
        fc.shuffledSubarray([...given.targets], { minLength: given.targets.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([given, observations, projectProgress, judgements, targets]) => {
        expect(assess({ ...given, observations, projectProgress, judgements, targets })).toEqual(assess(given));
      }),
    );
  });

  it('give only the verdicts that their kind may give, and finality only where something was decided', () => {
    fc.assert(
      fc.property(data, (given) => {
        const { verdict, finality } = assess(given);
        const kind = given.targets[0]?.predicate.kind ?? 'attention';
        expect(verdictsOfKind[kind]).toContain(verdict);
        expect(finality !== null).toBe(['EXCEEDED', 'MET', 'PARTLY_MET', 'MISSED'].includes(verdict));
      }),
    );
  });

  it('have ratio × target = achieved, and gap + target = achieved, exactly', () => {
    const positive = fc
      .tuple(fc.integer({ min: 1, max: 99_999_999 }), fc.nat(4))
      .map(([units, places]) => shifted(units, places));
    fc.assert(
      fc.property(positive, positive, (achieved, target) => {
        const found = assess({
          indicators: [buildIndicator()],
          targets: [buildTarget({ predicate: { kind: 'atLeast', value: target } })],
          observations: [buildObservation({ quantity: { kind: 'exact', value: achieved }, knownOn: vintage })],
          projects: [],
          projectProgress: [],
          judgements: [],
          unitGroups: [],
        });
        expect(multiply(parseFraction(found.ratio ?? '0'), parseDecimal(target))).toEqual(parseDecimal(achieved));
        const wanted =
          Number(achieved) > Number(target) ? 'EXCEEDED' : Number(achieved) === Number(target) ? 'MET' : 'MISSED';
        expect(found.verdict).toBe(wanted);
        expect(add(parseDecimal(found.gap ?? '0'), parseDecimal(target))).toEqual(parseDecimal(achieved));
      }),
    );
  });
});

/** `1234` with two places is `12.34`. */
function shifted(units: number, places: number): string {
  const digits = String(units).padStart(places + 1, '0');
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
