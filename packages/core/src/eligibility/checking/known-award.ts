import type { Issue } from '../../errors/issue.ts';
import type { LawInForce, StandardInForce } from '../../law/law-in-force.ts';
import { nearestFor, report, shortened } from '../../shapes/report.ts';

/**
 * The award as it stands on the day of the law; `null` where the books know its code and have no standard of that day;
 * undefined where they do not know it.
 */
export function awardNamed(award: string, law: LawInForce): StandardInForce['award'] | null | undefined {
  const standard = Object.hasOwn(law.awards, award) ? law.awards[award] : undefined;
  if (standard !== undefined) return standard.award;
  return law.notEncoded.includes(award) ? null : undefined;
}

export function reportAward(found: Issue[], path: string, award: string, law: LawInForce): void {
  const known = [...Object.keys(law.awards), ...law.notEncoded];
  const text = shortened(String(award));
  report(found, 'AWARD_UNKNOWN', path, { award: text, on: law.on, nearest: nearestFor(found, text, known) });
}
