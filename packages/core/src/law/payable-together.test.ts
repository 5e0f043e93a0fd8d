import { describe, expect, it } from 'vitest';
import type { PayableAward } from './payable-together.ts';
import { type PayableRules, payableTogether } from './payable-together.ts';

const at = (clause: number) => ({ instrument: 'X', article: 49, clause, verification: 'text' }) as const;
const rules: PayableRules = {
  titlesOfDifferentPeriods: at(51),
  titlesOfSamePeriod: at(52),
  formsForDifferentAchievements: at(6),
  titleWithForm: at(7),
  readings: [],
};
const year = (y: number) => ({ from: `${y}-01-01`, until: `${y + 1}-01-01` });
const award = (code: string, kind: 'title' | 'form', more: Partial<PayableAward> = {}): PayableAward => ({
  award: code,
  kind,
  counted: year(2025),
  achievement: null,
  amount: 1_000_000,
  ...more,
});
const verdicts = (...awards: readonly PayableAward[]) =>
  payableTogether(awards, rules).map(({ award: { award: code }, paid, why, provisions }) => [
    code,
    paid,
    why,
    provisions.map(({ clause }) => clause),
  ]);

describe('payableTogether', () => {
  it('pays the highest of titles with the same counted period', () => {
    expect(
      verdicts(award('LDTT', 'title', { amount: 710_000 }), award('CSTDCS', 'title', { amount: 2_340_000 })),
    ).toStrictEqual([
      ['LDTT', 'no', 'higherTitleOfPeriod', [52]],
      ['CSTDCS', 'yes', 'highestOfPeriod', [52]],
    ]);
  });

  it('pays titles with different counted periods each, overlapping or not', () => {
    const threeYears = { from: '2023-01-01', until: '2026-01-01' };
    expect(verdicts(award('CSTDCS', 'title'), award('CSTDBT', 'title', { counted: threeYears }))).toStrictEqual([
      ['CSTDCS', 'yes', 'differentPeriods', [51]],
      ['CSTDBT', 'yes', 'differentPeriods', [51]],
    ]);
  });

  it('pays a title and a form both, and forms for different achievements each', () => {
    expect(
      verdicts(
        award('CSTDCS', 'title'),
        award('BKBT', 'form', { achievement: 'flood-rescue' }),
        award('BKTTCP', 'form', { achievement: 'movement-2021-2025' }),
      ),
    ).toStrictEqual([
      ['CSTDCS', 'yes', 'alone', [7]],
      ['BKBT', 'yes', 'differentAchievements', [6, 7]],
      ['BKTTCP', 'yes', 'differentAchievements', [6, 7]],
    ]);
    expect(verdicts(award('BKBT', 'form'))).toStrictEqual([['BKBT', 'yes', 'alone', []]]);
  });

  it('says nothing of two forms for one achievement of one time', () => {
    const feat = { achievement: 'flood-rescue' };
    expect(verdicts(award('GKX', 'form', feat), award('BKBT', 'form', feat))).toStrictEqual([
      ['GKX', 'undetermined', 'sameAchievement', [6]],
      ['BKBT', 'undetermined', 'sameAchievement', [6]],
    ]);
    expect(verdicts(award('GKX', 'form', feat), award('BKBT', 'form', { ...feat, counted: year(2024) }))).toStrictEqual(
      [
        ['GKX', 'yes', 'differentAchievements', [6]],
        ['BKBT', 'yes', 'differentAchievements', [6]],
      ],
    );
  });

  it('waits where an achievement or a period is not known', () => {
    expect(verdicts(award('GKX', 'form'), award('BKBT', 'form', { achievement: 'flood-rescue' }))).toStrictEqual([
      ['GKX', 'undetermined', 'achievementUnknown', [6]],
      ['BKBT', 'undetermined', 'achievementUnknown', [6]],
    ]);
    expect(
      verdicts(
        award('LDTT', 'title', { counted: null, amount: 710_000 }),
        award('CSTDCS', 'title', { amount: 2_340_000 }),
      ),
    ).toStrictEqual([
      ['LDTT', 'undetermined', 'periodOrAmountUnknown', [52]],
      ['CSTDCS', 'yes', 'highestOfPeriod', [52]],
    ]);
  });

  it('waits where an amount is not known, and pays one of two that pay alike', () => {
    expect(verdicts(award('LDTT', 'title', { amount: null }), award('CSTDCS', 'title'))).toStrictEqual([
      ['LDTT', 'undetermined', 'periodOrAmountUnknown', [52]],
      ['CSTDCS', 'undetermined', 'periodOrAmountUnknown', [52]],
    ]);
    expect(verdicts(award('CSTDCS', 'title'), award('CSTT', 'title')).map(([, paid]) => paid)).toStrictEqual([
      'yes',
      'no',
    ]);
  });

  it('has nothing to say of nothing', () => {
    expect(verdicts()).toStrictEqual([]);
  });
});
