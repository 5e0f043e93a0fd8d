import type { Nomination } from '../src/eligibility/nomination.ts';
import type { Rating } from '../src/facts/rating.ts';
import { drawnNumbers } from './drawn-numbers.ts';

const ratings: readonly Rating[] = ['excellent', 'good', 'good', 'completed'];

/** Nominations for Chiến sĩ thi đua cơ sở of a made-up province: some lack a rating, an initiative, a judgement. */
export function makeNominations(count: number): Nomination<'CSTDCS'>[] {
  const next = drawnNumbers(2026);
  const draw = (below: number) => next.next().value % below;
  return Array.from({ length: count }, () => {
    const rating = ratings[draw(ratings.length)] ?? 'good';
    const judged = draw(10);
    return {
      award: 'CSTDCS' as const,
      year: 2025,
      facts: {
        nominee: 'individual' as const,
        subjects: [draw(12) === 0 ? ('farmer' as const) : ('employee' as const)],
        ratings: { 2023: 'good' as const, 2024: ratings[draw(4)] ?? 'good', 2025: rating },
        honours: [{ award: 'LDTT', year: 2024 }],
        merits:
          draw(3) === 0 ? [{ kind: 'initiative' as const, year: 2025, scope: 'unit' as const, applied: true }] : [],
        pending: [],
        discipline: [],
        judgements: {
          'tinh-than-tu-luc': judged !== 0,
          'lao-dong-san-xuat-hieu-qua': judged !== 1,
          'phong-trao-va-hoat-dong-xa-hoi': true,
          'guong-mau-chap-hanh-tot': judged !== 2,
          'dao-duc-trong-cong-dong': true,
        },
      },
    };
  });
}
