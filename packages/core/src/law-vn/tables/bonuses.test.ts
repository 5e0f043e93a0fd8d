import { describe, expect, it } from 'vitest';
import { intervalsOverlap } from '../../calendar/day-interval.ts';
import type { NomineeKind } from '../../facts/nominee.ts';
import { type BonusQuestion, bonusOf } from '../../law/bonus.ts';
import { multiply } from '../../numbers/arithmetic.ts';
import { parseDecimal } from '../../numbers/decimal.ts';
import type { NationalAwardCode } from '../award-codes.ts';
import { baseSalary } from '../parameters/base-salary.ts';
import { bonusRounding } from '../parameters/bonus-rounding.ts';
import { bonuses } from './bonuses.ts';

const law = { rates: bonuses, baseSalary, rounding: bonusRounding };
const bonus = (
  award: NationalAwardCode,
  nominee: NomineeKind,
  decidedOn: string,
  more: Partial<BonusQuestion<NationalAwardCode>> = {},
) => bonusOf({ award, nominee, decidedOn, ...more }, law);
const amount = (award: NationalAwardCode, nominee: NomineeKind, on: string) => {
  const found = bonus(award, nominee, on);
  return 'amount' in found ? found.amount : found.kind;
};

describe('bonuses', () => {
  it.each([
    ['CSTDTQ', 'individual', '4.5', 8_100_000, 10_530_000, 11_390_000],
    ['CSTDBT', 'individual', '3.0', 5_400_000, 7_020_000, 7_590_000],
    ['CSTDCS', 'individual', '1.0', 1_800_000, 2_340_000, 2_530_000],
    ['LDTT', 'individual', '0.3', 540_000, 710_000, 760_000],
    ['TTLDXS', 'collective', '1.5', 2_700_000, 3_510_000, 3_800_000],
    ['TTLDTT', 'collective', '0.8', 1_440_000, 1_880_000, 2_030_000],
    ['XPTB', 'collective', '2.0', 3_600_000, 4_680_000, 5_060_000],
    ['CTDCP', 'collective', '12.0', 21_600_000, 28_080_000, 30_360_000],
    ['CTDBT', 'collective', '8.0', 14_400_000, 18_720_000, 20_240_000],
    ['BKTTCP', 'individual', '3.5', 6_300_000, 8_190_000, 8_860_000],
    ['BKBT', 'collective', '3.0', 5_400_000, 7_020_000, 7_590_000],
    ['BKBT', 'household', '2.25', 4_050_000, 5_270_000, 5_700_000],
    ['GKS', 'individual', '0.3', 540_000, 710_000, 760_000],
    ['GKS', 'collective', '0.6', 1_080_000, 1_410_000, 1_520_000],
    ['HCLD2', 'individual', '7.5', 13_500_000, 17_550_000, 18_980_000],
  ] as const)('%s %s %s', (award, nominee, coefficient, at1800, at2340, at2530) => {
    expect(bonus(award, nominee, '2025-07-01')).toMatchObject({ coefficient, baseSalary: 2_340_000 });
    expect(amount(award, nominee, '2024-01-01')).toBe(at1800);
    expect(amount(award, nominee, '2024-06-30')).toBe(at1800);
    expect(amount(award, nominee, '2024-07-01')).toBe(at2340);
    expect(amount(award, nominee, '2025-07-01')).toBe(at2340);
    expect(amount(award, nominee, '2026-06-30')).toBe(at2340);
    expect(amount(award, nominee, '2026-07-01')).toBe(at2530);
  });

  it('shows the exact amount, the provisions and how far they were read', () => {
    expect(bonus('BKBT', 'household', '2026-07-01')).toStrictEqual({
      kind: 'amount',
      coefficient: '2.25',
      baseSalary: 2_530_000,
      exact: '5692500',
      amount: 5_700_000,
      provisions: [
        { instrument: '152/2025/NĐ-CP', article: 54, clause: 3, verification: 'text' },
        { instrument: '161/2026/NĐ-CP', article: 3, clause: 2, verification: 'text' },
        { instrument: '152/2025/NĐ-CP', article: 49, clause: 2, verification: 'text' },
      ],
      verification: 'text',
      readings: [expect.objectContaining({ en: expect.stringContaining('1.5 times the coefficient') })],
    });
    expect(bonus('CSTDCS', 'individual', '2024-03-01')).toMatchObject({ verification: 'memory' });
  });

  it('can double what an individual is paid instead of the coefficient', () => {
    const other = { multiplies: 'roundedAmount' } as const;
    expect(bonus('GKS', 'collective', '2025-09-01', other)).toMatchObject({ exact: '1404000', amount: 1_420_000 });
    expect(bonus('GKS', 'household', '2025-09-01', other)).toMatchObject({ exact: '1053000', amount: 1_070_000 });
    expect(bonus('GKS', 'household', '2025-09-01')).toMatchObject({ amount: 1_060_000 });
    expect(bonus('GKS', 'individual', '2025-09-01', other)).toMatchObject({ amount: 710_000 });
    expect(bonus('TTLDTT', 'collective', '2025-09-01', other)).toMatchObject({ amount: 1_880_000 });
  });

  it('gives ceilings for kỷ niệm chương', () => {
    expect(bonus('KNCQH', 'individual', '2025-09-01')).toMatchObject({ kind: 'atMost', amount: 1_880_000 });
    expect(bonus('KNCBT', 'individual', '2025-09-01')).toMatchObject({ kind: 'atMost', amount: 1_410_000 });
  });

  it('gives one amount per prize', () => {
    expect(bonus('GTHCM', 'individual', '2025-09-01')).toMatchObject({ amount: 631_800_000, perPrize: true });
    expect(bonus('GTNN', 'individual', '2025-09-01')).toMatchObject({ amount: 397_800_000, perPrize: true });
  });

  it.each([
    ['GDVH', 'household'],
    ['HCHN', 'individual'],
    ['TAH', 'collective'],
    ['TPAH', 'collective'],
    ['HUCTNXPVV', 'individual'],
    ['GKH', 'individual'],
  ] as const)('%s has no rate in Decree 152/2025', (award, nominee) => {
    expect(bonus(award, nominee, '2025-07-01')).toMatchObject({ kind: 'none', why: 'noRate', verification: 'text' });
  });

  it('knows for whom an award is not', () => {
    expect(bonus('HCDDK', 'collective', '2025-07-01')).toMatchObject({ kind: 'none', why: 'notForThisNominee' });
    expect(bonus('HCDC', 'collective', '2025-07-01')).toMatchObject({ kind: 'none', why: 'notForThisNominee' });
    expect(bonus('CSTDCS', 'household', '2025-07-01')).toMatchObject({ kind: 'none', why: 'notForThisNominee' });
  });

  it('leaves the certificates of provincial organisations to their centre', () => {
    expect(bonus('BKTC', 'individual', '2025-07-01')).toMatchObject({
      kind: 'setBy',
      provisions: [{ article: 48, clause: 5 }],
    });
  });

  it('gives no amount by Decree 91/2017, and says that it was not read', () => {
    expect(bonus('CSTDCS', 'individual', '2023-12-31')).toMatchObject({
      kind: 'unknown',
      missing: 'rate',
      gaps: [{ instruments: ['91/2017/NĐ-CP'] }],
    });
    expect(bonus('GKX', 'individual', '2025-06-30')).toMatchObject({ kind: 'unknown', missing: 'rate' });
    expect(amount('GKX', 'individual', '2025-07-01')).toBe(710_000);
  });

  it('misses base salary and rounding where they are not encoded, instead of taking another', () => {
    const none = { ...baseSalary, values: [] };
    expect(
      bonusOf({ award: 'CSTDCS', nominee: 'individual', decidedOn: '2025-07-01' }, { ...law, baseSalary: none }),
    ).toEqual({ kind: 'unknown', missing: 'baseSalary', gaps: [] });
    expect(
      bonusOf({ award: 'CSTDCS', nominee: 'individual', decidedOn: '2025-07-01' }, { ...law, rounding: none }),
    ).toEqual({ kind: 'unknown', missing: 'rounding', gaps: [] });
  });

  it('is unconfirmed from the amending law on and unknown from the end of the decree on', () => {
    expect(bonus('CSTDCS', 'individual', '2026-09-30')).not.toHaveProperty('unconfirmedBecauseOf');
    expect(bonus('CSTDCS', 'individual', '2026-10-01')).toMatchObject({
      amount: 2_530_000,
      unconfirmedBecauseOf: '06/2026/QH16',
    });
    expect(amount('CSTDCS', 'individual', '2027-02-28')).toBe(2_530_000);
    expect(amount('CSTDCS', 'individual', '2027-03-01')).toBe('unknown');
  });

  it('multiplies the coefficient of the individual, row by row', () => {
    const compared = bonuses.rows.flatMap((row) => {
      const { value } = row;
      if (value.kind !== 'coefficient' || value.timesIndividual === undefined) return [];
      return row.awards.map((award) => {
        const own = bonuses.rows.find(
          (other) =>
            other.awards.includes(award) &&
            intervalsOverlap(other, row) &&
            other.value.kind === 'coefficient' &&
            other.value.nominee === 'individual',
        )?.value;
        const single = own?.kind === 'coefficient' ? own.coefficient : '0';
        return [
          award,
          multiply(parseDecimal(single), parseDecimal(value.timesIndividual ?? '0')),
          parseDecimal(value.coefficient),
        ] as const;
      });
    });
    expect(compared.length).toBeGreaterThan(50);
    for (const [award, product, written] of compared) expect([award, product]).toStrictEqual([award, written]);
  });
});
