import { ThiduaError } from '../errors/thidua-error.ts';
import type { LawInForce } from '../law/law-in-force.ts';
import { quotaCount } from '../law/quota-count.ts';
import { cutByQuota } from './cut-by-quota.ts';
import type { Eligibility } from './eligibility.ts';
import { judge } from './judge.ts';
import { neededMerits } from './needed-merits.ts';
import type { CutReason, RoundEntry, RoundQuota, RoundResult } from './round.ts';
import { withoutUsedMerits } from './without-used-merits.ts';

/**
 * What belongs to a list and not to one case: one reward for one achievement (Law, Điều 5.2.c), an initiative that
 * would carry two proposals, quotas. Earlier entries take precedence in the first two; quotas go by score, then by
 * Điều 4.6 of Decree 152, and never by the order of the list: who is equal across the last place is `tied`, not cut.
 * @throws as `judge`; `KEY_DUPLICATE` where two entries have one id.
 */
export function judgeRound<Code extends string>(
  entries: readonly RoundEntry<NoInfer<Code>>[],
  law: LawInForce<Code>,
  quotas: readonly RoundQuota<NoInfer<Code>>[] = [],
): RoundResult {
  const reasons = new Map<string, CutReason>();
  const verdicts = judgeInOrder(entries, law, reasons);
  const results = quotas.map((quota, index) => {
    const allowed = typeof quota.allowed === 'number' ? quota.allowed : quotaCount(quota.allowed);
    const candidates = entries.filter(
      ({ id, nomination }) => !reasons.has(id) && quota.awards.some((award) => award === nomination.award),
    );
    const cut = cutByQuota(candidates, index, allowed);
    for (const [id, reason] of cut) reasons.set(id, reason);
    const proposed = candidates.length - cut.size;
    return { quota: index, allowed, eligible: candidates.length, proposed, provision: quota.provision };
  });
  return {
    entries: entries.map(({ id }, index) => {
      const reason = reasons.get(id) ?? null;
      const outcome = reason === null ? 'proposed' : reason.why === 'tie' ? 'tied' : 'cut';
      return { id, verdict: verdicts[index] as Eligibility, outcome, reason };
    }),
    quotas: results,
  };
}

/** The verdict of each entry, in order; entries that cannot stand beside an earlier one get their reason. */
function judgeInOrder(entries: readonly RoundEntry[], law: LawInForce, reasons: Map<string, CutReason>): Eligibility[] {
  const ids = new Set<string>();
  const achievements = new Map<string, string>();
  const merits = new Map<string, string>();
  return entries.map(({ id, nominee, nomination }, index) => {
    if (ids.has(id)) throw new ThiduaError('KEY_DUPLICATE', { key: id, path: `entries[${index}].id` });
    ids.add(id);
    const { facts, used } = withoutUsedMerits(nomination, nominee, merits);
    const left = { ...nomination, facts };
    const verdict = judge(nomination, law);
    if (verdict.outcome !== 'eligible') {
      reasons.set(id, { why: 'verdict' });
      return verdict;
    }
    if (used !== null && judge(left, law).outcome !== 'eligible') {
      reasons.set(id, { why: 'meritUsed', by: used.by, key: used.key });
      return verdict;
    }
    const { achievement } = nomination;
    const earlier = achievement === undefined ? undefined : achievements.get(`${nominee}\n${achievement}`);
    if (achievement !== undefined && earlier !== undefined) {
      reasons.set(id, { why: 'achievementRewarded', by: earlier, key: achievement });
      return verdict;
    }
    if (achievement !== undefined) achievements.set(`${nominee}\n${achievement}`, id);
    for (const key of neededMerits(left, law)) merits.set(`${nominee}\n${key}`, id);
    return verdict;
  });
}
