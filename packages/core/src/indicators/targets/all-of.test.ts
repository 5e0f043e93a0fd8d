import { describe, expect, it } from 'vitest';
import { assessWitness, type Witness, type Witnesses } from '../../testing/assess-witness.ts';
import { buildIndicator } from '../../testing/build-indicator.ts';
import { buildJudgement } from '../../testing/build-judgement.ts';
import { buildObservation } from '../../testing/build-observation.ts';
import { buildTarget, buildTargetWithoutIndicator } from '../../testing/build-target.ts';
import type { AssessmentData } from '../assessment-book.ts';
import type { Observation } from '../observation.ts';
import type { PredicateOf } from '../predicate.ts';
import type { QuantityOf } from '../quantity.ts';

const counts = buildIndicator({
  key: 'test/met',
  accumulation: 'POINT',
  valueType: 'COUNT_OF',
  unitOfMeasure: 'chỉ tiêu',
});
const member = (name: string) => ({
  target: buildTarget({ key: `test/${name}`, name, indicator: `test/i-${name}` }),
  indicator: buildIndicator({ key: `test/i-${name}` }),
});
/** A set of members a, b, c … with the values given, `null` where none is known, and what was reported of the whole. */
function set(
  values: readonly (string | null)[],
  expected: number | null = values.length,
  reported: Partial<Observation> | null = null,
  data: Partial<AssessmentData> = {},
): Witness {
  const members = values.map((value, index) => ({ ...member('abcdefgh'[index] ?? 'z'), value }));
  const predicate: PredicateOf<'allOf'> = {
    kind: 'allOf',
    members: members.map((one) => one.target.key),
    setName: 'các chỉ tiêu chủ yếu',
    ...(expected === null ? {} : { expected }),
  };
  return {
    data: {
      indicators: [counts, ...members.map((one) => one.indicator)],
      targets: [buildTarget({ indicator: 'test/met', predicate }), ...members.map((one) => one.target)],
      observations: [
        ...members.flatMap(({ value, indicator: { key } }): readonly Observation[] =>
          value === null
            ? []
            : [buildObservation({ key: `${key}-o`, indicator: key, quantity: { kind: 'exact', value } })],
        ),
        ...(reported === null ? [] : [buildObservation({ key: 'test/count', indicator: 'test/met', ...reported })]),
      ],
      ...data,
    },
  };
}
const count = (m: number, rest: Partial<QuantityOf<'count'>> = {}) => ({
  quantity: { kind: 'count', m, ...rest } as const,
});

const witnesses: Witnesses<'allOf'> = {
  MET: set(['9', '10']),
  PARTLY_MET: set(['9', '8', null]),
  MISSED: set(['8', '8']),
  NOT_DUE: { ...set([null, null]), days: { on: '2024-12-31' } },
  NO_DATA: set(['9', null]),
};

describe('allOf', () => {
  it.each(Object.entries(witnesses))('may give %s', (verdict, witness) => {
    expect(assessWitness(witness).verdict).toBe(verdict);
  });

  it('gives both readings of "đạt và vượt" and every part', () => {
    expect(assessWitness(witnesses.MET)).toMatchObject({
      readings: [
        {
          name: 'ALL_MET',
          isDefault: true,
          verdict: 'MET',
          reason: { code: 'SET_COUNTED', data: { met: 2, expected: 2 } },
        },
        {
          name: 'EACH_EXCEEDED',
          isDefault: false,
          verdict: 'PARTLY_MET',
          reason: { code: 'SET_COUNTED', data: { met: 1, expected: 2 } },
        },
      ],
      parts: [
        { name: 'a', target: 'test/a', verdict: 'MET' },
        { name: 'b', target: 'test/b', verdict: 'EXCEEDED' },
      ],
      evidence: ['test/i-a-o', 'test/i-b-o'],
    });
    expect(assessWitness(set(['10', '11'])).readings.map((one) => one.verdict)).toEqual(['MET', 'MET']);
  });

  it('cannot be met while members may be missing from the list, but can be met in part', () => {
    expect(assessWitness(set(['9', '9'], 3))).toMatchObject({
      verdict: 'NO_DATA',
      reason: { code: 'MEMBERS_NOT_FOUND', data: { known: 2, expected: 3 } },
    });
    expect(assessWitness(set(['8'], 2)).verdict).toBe('NO_DATA');
    expect(assessWitness(set(['9', '8'], 18)).verdict).toBe('PARTLY_MET');
    expect(assessWitness(set([])).reason).toEqual({ code: 'MEMBERS_NOT_FOUND', data: { known: 0, expected: 0 } });
  });

  it.each([
    ['18 of 18', count(18, { n: 18 }), 18, 'MET'],
    ['17 of 18', count(17, { n: 18 }), 18, 'PARTLY_MET'],
    ['none', count(0), 18, 'MISSED'],
    ['18, n not said', count(18), 18, 'MET'],
    ['38 of 42, size not printed', count(38, { n: 42 }), null, 'PARTLY_MET'],
    ['38, no size at all', count(38), null, 'NO_DATA'],
    ['17 of 17 where 18 were promised', count(17, { n: 17 }), 18, 'PARTLY_MET'],
    ['18 of 19 where 18 were promised', count(18, { n: 19 }), 18, 'PARTLY_MET'],
    ['19 of 19 where 18 were promised', count(19, { n: 19 }), 18, 'MET'],
  ] as const)('goes by a reported count: %s', (_, reported, expected, verdict) => {
    expect(assessWitness(set([], expected, reported)).verdict).toBe(verdict);
  });

  it('flags a reported size other than the promised one', () => {
    expect(assessWitness(set([], 18, count(17, { n: 17 }))).flags).toEqual([
      { code: 'DENOMINATOR_CHANGED', data: { target: 18, observed: 17 } },
    ]);
  });

  it.each([
    [20, 'MET'],
    [11, 'PARTLY_MET'],
    [0, 'MISSED'],
    [undefined, 'NO_DATA'],
  ] as const)('knows how many were exceeded only from the report: %s', (exceeded, verdict) => {
    const reported = count(20, { n: 20, ...(exceeded === undefined ? {} : { exceeded }) });
    expect(assessWitness(set([], 20, reported)).readings[1]).toMatchObject({ name: 'EACH_EXCEEDED', verdict });
  });

  it('lets the report decide and flags members that contradict it', () => {
    const found = assessWitness(set(['9', '8'], 2, count(2, { n: 2 })));
    expect(found.verdict).toBe('MET');
    expect(found.flags).toEqual([{ code: 'MEMBERS_DIFFER', data: { reportedMet: 2, met: 1, missed: 1 } }]);
    expect(assessWitness(set(['9', '8'], 2, count(1, { n: 2 }))).flags).toEqual([]);
    expect(assessWitness(set(['9', '9'], 2, count(1, { n: 2 }))).flags[0]?.code).toBe('MEMBERS_DIFFER');
  });

  it('is provisional with a provisional member, an open one, or an estimated count', () => {
    expect(assessWitness(witnesses.MET).finality).toBe('FINAL');
    expect(assessWitness(witnesses.PARTLY_MET).finality).toBe('PROVISIONAL');
    expect(assessWitness(set([], 18, { ...count(18), status: 'ESTIMATE' })).finality).toBe('PROVISIONAL');
  });

  it('says that an interim count is known', () => {
    const midYear = { ...count(3, { n: 18 }), period: '2024-H1', knownOn: '2024-07-01' };
    const found = assessWitness({ ...set([], 18, midYear), days: { on: '2024-08-01' } });
    expect(found).toMatchObject({
      verdict: 'NOT_DUE',
      flags: [{ code: 'INTERIM_KNOWN', data: { observations: ['test/count'] } }],
    });
  });

  it('may hold a set of sets, but never itself', () => {
    const data = set(['9']).data;
    const outer = buildTargetWithoutIndicator({
      key: 'test/outer',
      predicate: { kind: 'allOf', members: ['test/target'], expected: 1, setName: 'x' },
    });
    const inner = { kind: 'allOf', members: ['test/outer'], expected: 1, setName: 'y' } as const;
    const [first, ...rest] = data.targets ?? [];
    const targets = [...(first === undefined ? [] : [{ ...first, predicate: inner }]), ...rest, outer];
    expect(() => assessWitness({ data: { ...data, targets } })).toThrow(
      expect.objectContaining({ code: 'TARGET_CIRCLE', data: { path: ['test/target', 'test/outer', 'test/target'] } }),
    );
    expect(() => assessWitness({ data: { ...data, targets: targets.slice(0, 1) } })).toThrow(
      expect.objectContaining({ code: 'TARGET_UNKNOWN', data: { key: 'test/outer' } }),
    );
  });

  it('counts what a person signed, and says so', () => {
    const words = buildTargetWithoutIndicator({ key: 'test/words', predicate: { kind: 'qualitative', text: 'x' } });
    const whole = buildTargetWithoutIndicator({
      predicate: { kind: 'allOf', members: ['test/words'], expected: 1, setName: 'x' },
    });
    const found = assessWitness({
      data: { targets: [whole, words], judgements: [buildJudgement({ target: 'test/words' })] },
    });
    expect(found).toMatchObject({
      verdict: 'MET',
      flags: [{ code: 'JUDGED_MEMBERS', data: { targets: ['test/words'] } }],
    });
  });
});
