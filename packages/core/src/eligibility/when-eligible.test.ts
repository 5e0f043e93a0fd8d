import { describe, expect, it } from 'vitest';
import { lawInForce } from '../law-vn/law-in-force.ts';
import { whenEligible } from './when-eligible.ts';

const law = lawInForce({ on: '2025-12-31' });
const official = { nominee: 'individual', subjects: ['employee'], honours: [], merits: [], ratings: {} } as const;
const assuming = {
  eachYear: {
    rating: 'excellent',
    titles: ['LDTT', 'CSTDCS'],
    merits: [{ kind: 'initiative', scope: 'ministryOrProvince', applied: true }],
  },
  judgedFavourably: true,
  conferredOnTheWay: true,
} as const;

describe('whenEligible', () => {
  it('names the year of the third Chiến sĩ thi đua cơ sở running', () => {
    expect(whenEligible({ award: 'CSTDBT', facts: official, from: 2025, assuming }, law)).toStrictEqual({
      outcome: 'reached',
      year: 2027,
      path: [{ year: 2027, award: 'CSTDBT' }],
    });
  });

  it('counts what was already conferred', () => {
    const facts = {
      ...official,
      honours: [
        { award: 'CSTDCS', year: 2023 },
        { award: 'CSTDCS', year: 2024 },
      ],
    };
    expect(whenEligible({ award: 'CSTDBT', facts, from: 2025, assuming }, law)).toMatchObject({ year: 2025 });
  });

  it('goes up the ladder to Huân chương Lao động hạng Ba, five years after the Bằng khen of the Prime Minister', () => {
    const facts = { ...official, honours: [{ award: 'BKTTCP', year: 2024, basis: 'merit' as const }] };
    const outlook = whenEligible(
      { award: 'HCLD3', facts, from: 2025, assuming: { ...assuming, judgedFavourably: true } },
      law,
    );
    expect(outlook.outcome).toBe('reached');
  });

  it('says what fails where the assumptions never reach it', () => {
    const slow = { eachYear: { rating: 'good' }, judgedFavourably: true } as const;
    const outlook = whenEligible({ award: 'CSTDCS', facts: official, from: 2025, assuming: slow, years: 3 }, law);
    expect(outlook).toMatchObject({ outcome: 'notReached', until: 2027, path: [] });
    expect(outlook.outcome === 'notReached' && outlook.gaps.map(({ provision }) => provision?.clause)).toStrictEqual([
      2,
    ]);
  });

  it('stays open where the assumptions say nothing of what people judge', () => {
    const { judgedFavourably: _, ...unsaid } = assuming;
    expect(whenEligible({ award: 'CSTDCS', facts: official, from: 2025, assuming: unsaid }, law)).toMatchObject({
      outcome: 'open',
      year: 2025,
      questions: ['judgements.tinh-than-tu-luc'],
    });
  });

  it('refuses a span of years that is not one', () => {
    for (const years of [0, 61, 1.5, Number.NaN]) {
      expect(() => whenEligible({ award: 'CSTDCS', facts: official, from: 2025, assuming, years }, law)).toThrow(
        'COUNT_INVALID',
      );
    }
  });

  it('does not compile with a misspelt award, and refuses it', () => {
    // @ts-expect-error CSTDSC is no award
    expect(() => whenEligible({ award: 'CSTDSC', facts: official, from: 2025, assuming }, law)).toThrow(
      'AWARD_UNKNOWN',
    );
  });
});
