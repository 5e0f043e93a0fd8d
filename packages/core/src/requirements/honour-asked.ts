import type { Honour, HonourIssuer } from '../facts/honour.ts';

/** Which earlier awards count. */
export interface HonourAsked {
  /** Codes; each award of one of them counts once. */
  readonly awards: readonly string[];
  /** Đột xuất and chuyên đề do not count toward a higher công trạng award (Decree 98, Điều 4; Decree 152, Điều 4.3). */
  readonly countsUpward?: true;
  /** Granted by one of these. */
  readonly issuers?: readonly HonourIssuer[];
}

/** Whether an award counts: `maybe` where its basis or issuer is asked and not known. */
export function countsAs(honour: Honour, { awards, countsUpward, issuers }: HonourAsked): 'yes' | 'no' | 'maybe' {
  if (!awards.includes(honour.award)) return 'no';
  let sure: 'yes' | 'maybe' = 'yes';
  if (countsUpward === true) {
    if (honour.basis === 'sudden' || honour.basis === 'campaign') return 'no';
    if (honour.basis === undefined) sure = 'maybe';
  }
  if (issuers !== undefined) {
    if (honour.issuer === undefined) sure = 'maybe';
    else if (!issuers.includes(honour.issuer)) return 'no';
  }
  return sure;
}

/** What would settle a `maybe`: paths into the facts. */
export function missingOf(honour: Honour, index: number, { countsUpward, issuers }: HonourAsked): string[] {
  const missing: string[] = [];
  if (countsUpward === true && honour.basis === undefined) missing.push(`honours[${index}].basis`);
  if (issuers !== undefined && honour.issuer === undefined) missing.push(`honours[${index}].issuer`);
  return missing;
}
