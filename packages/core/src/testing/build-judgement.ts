import type { HumanJudgement } from '../indicators/judgement.ts';

/** A valid judgement: `test/target` was met, signed on 2025-01-10 by an office. */
export function buildJudgement(overrides: Partial<HumanJudgement> = {}): HumanJudgement {
  return {
    key: 'test/judgement',
    target: 'test/target',
    verdict: 'MET',
    post: 'Chủ tịch Hội đồng Thi đua - Khen thưởng tỉnh',
    signedOn: '2025-01-10',
    evidence: [],
    ...overrides,
  };
}
