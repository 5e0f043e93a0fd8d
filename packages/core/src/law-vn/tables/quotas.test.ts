import { describe, expect, it } from 'vitest';
import { rowsOn } from '../../law/decision-table.ts';
import { weakestVerification } from '../../law/weakest-verification.ts';
import type { NationalAwardCode } from '../award-codes.ts';
import { quotas } from './quotas.ts';

const found = (award: NationalAwardCode, on: string) =>
  rowsOn(quotas, { award, on }).map(({ value, provisions }) => [
    value.kind === 'share' ? [value.percent, value.of, value.rounding] : value.kind,
    value.door ?? null,
    weakestVerification(provisions),
  ]);

describe('quotas', () => {
  it('bound chiến sĩ thi đua cơ sở at 15 % up to 2023-12-31, and then no more', () => {
    expect(found('CSTDCS', '2023-12-31')).toStrictEqual([[[15, 'holdersOfLowerTitle', 'down'], null, 'secondary']]);
    expect(found('CSTDCS', '2024-01-01')).toStrictEqual([['none', null, 'text']]);
  });

  it('bound the flag of the Government at 20 %, by the door of Điều 25.1 only', () => {
    expect(found('CTDCP', '2025-07-01')).toStrictEqual([
      [[20, 'leadersOfClusters', 'down'], '25.1', 'text'],
      ['none', '25.2', 'text'],
      ['none', '25.3', 'text'],
    ]);
    expect(found('CTDCP', '2025-06-30')).toStrictEqual([]);
    expect(found('CTDCP', '2023-12-31')).toStrictEqual([
      [[20, 'collectivesMeetingLowerStandard', 'down'], null, 'secondary'],
    ]);
  });

  it('know nothing from the amending law on', () => {
    expect(found('CTDCP', '2026-10-01')).toStrictEqual([]);
  });
});
