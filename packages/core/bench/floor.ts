import type { Nomination } from '../src/eligibility/nomination.ts';

/**
 * The floor: the same clauses (Điều 5.2.c, 23, 24.1–24.3) as a function written by hand; two-valued, without reasons.
 */
export function isEligibleByHand({ year, achievement, facts }: Nomination): boolean {
  const { subjects, judgements, merits, honours } = facts;
  if (facts.nominee !== 'individual' || subjects === undefined) return false;
  const rating = facts.ratings?.[year];
  const employee = subjects.includes('employee');
  const armed = subjects.includes('army') || subjects.includes('police') || subjects.includes('militia');
  const advanced =
    ((employee || armed) &&
      (rating === 'good' || rating === 'excellent') &&
      judgements?.['tinh-than-tu-luc'] === true) ||
    (!employee &&
      !armed &&
      (subjects.includes('worker') || subjects.includes('farmer') || subjects.includes('labourer')) &&
      judgements?.['lao-dong-san-xuat-hieu-qua'] === true &&
      judgements['phong-trao-va-hoat-dong-xa-hoi'] === true &&
      judgements['guong-mau-chap-hanh-tot'] === true &&
      judgements['dao-duc-trong-cong-dong'] === true);
  if (!advanced) return false;
  if (achievement !== undefined) {
    for (const honour of honours ?? []) if (honour.achievement === achievement) return false;
  }
  if (rating === 'excellent') return true;
  for (const merit of merits ?? []) if (merit.year <= year && merit.servedFor === undefined) return true;
  return false;
}
