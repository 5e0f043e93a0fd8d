import { describe, expect, it } from 'vitest';
import { assessWitness, type Witness, type Witnesses } from '../../testing/assess-witness.ts';
import { buildJudgement } from '../../testing/build-judgement.ts';
import { buildTargetWithoutIndicator } from '../../testing/build-target.ts';
import type { HumanJudgement } from '../judgement.ts';
import type { Predicate } from '../predicate.ts';

const signed = (predicate: Predicate, ...judgements: readonly Partial<HumanJudgement>[]): Witness => ({
  data: {
    targets: [buildTargetWithoutIndicator({ predicate })],
    judgements: judgements.map((one, index) => buildJudgement({ key: `test/j${index}`, ...one })),
  },
});
const words: Predicate = { kind: 'qualitative', text: 'giải quyết việc khó, việc tồn đọng' };
const gate: Predicate = { kind: 'gate', condition: 'không nghiệm thu công trình kém chất lượng', voids: [] };

const qualitative: Witnesses<'qualitative'> = {
  MET: signed(words, { verdict: 'MET' }),
  PARTLY_MET: signed(words, { verdict: 'PARTLY_MET' }),
  MISSED: signed(words, { verdict: 'MISSED' }),
  NOT_ASSESSABLE: signed(words),
};
const gates: Witnesses<'gate'> = {
  MET: signed(gate, { verdict: 'MET' }),
  MISSED: signed(gate, { verdict: 'PARTLY_MET' }),
  NOT_ASSESSABLE: signed(gate),
};
const attention: Witnesses<'attention'> = { NOT_ASSESSABLE: signed({ kind: 'attention' }) };

describe.each([
  ['qualitative', qualitative],
  ['gate', gates],
  ['attention', attention],
] as const)('%s', (_, witnesses) => {
  it.each(Object.entries(witnesses))('may give %s', (verdict, witness) => {
    expect(assessWitness(witness).verdict).toBe(verdict);
  });
});

describe('signed verdicts', () => {
  it('say who signed, when, and rest on the judgement', () => {
    expect(assessWitness(qualitative.MET)).toMatchObject({
      reason: {
        code: 'SIGNED',
        data: { post: 'Chủ tịch Hội đồng Thi đua - Khen thưởng tỉnh', signedOn: '2025-01-10' },
      },
      finality: 'FINAL',
      evidence: ['test/j0'],
    });
    expect(assessWitness(qualitative.NOT_ASSESSABLE).reason).toEqual({ code: 'NOT_JUDGED', data: {} });
    expect(assessWitness(attention.NOT_ASSESSABLE).reason).toEqual({ code: 'ATTENTION_ONLY', data: {} });
  });

  it('go by what was signed last by the vintage day', () => {
    const twice = signed(
      words,
      { verdict: 'MISSED', signedOn: '2025-02-01' },
      { verdict: 'MET', signedOn: '2025-01-10' },
    );
    expect(assessWitness(twice).verdict).toBe('MISSED');
    expect(assessWitness({ ...twice, days: { on: '2025-01-31' } }).verdict).toBe('MET');
    expect(assessWitness({ ...twice, days: { on: '2025-01-09' } }).verdict).toBe('NOT_ASSESSABLE');
  });
});
