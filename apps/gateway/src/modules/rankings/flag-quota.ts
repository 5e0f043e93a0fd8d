import { gapsOn, type Provision, quotaCount, quotas, rowsOn, type Words } from '@thidua/core';
import type { FlagDoubt } from './flag-doubts.ts';
import type { ClusterDoor } from './flag-leaders.ts';

/** Of how many collectives the share is taken: of those whose standard is settled, and of all that may meet it. */
export interface FlagBase {
  readonly met: number;
  readonly possible: number;
}

/** What the Law says of how many may be proposed. */
export interface FlagQuota {
  /** At most so many, of all that may meet the standard; `null`: no national limit, or none that is known. */
  readonly allowed: number | null;
  readonly provisions: readonly Provision[];
  readonly reading: Words | null;
  readonly doubts: readonly FlagDoubt[];
}

export const flagAward = 'CTDCP';

/** The award of a ministry or province whose standard a collective meets that the share is taken of. */
export const baseAward = 'CTDBT';

const nothing: FlagQuota = { allowed: null, provisions: [], reading: null, doubts: [] };

/** The quota of a door on the day on which the dossier is received. */
export function flagQuota(door: ClusterDoor, on: string, base: FlagBase): FlagQuota {
  // A share without a door is that of the leaders of clusters of a ministry or province: the older text knows no other.
  const row = rowsOn(quotas, { award: flagAward, on }).find(({ value }) => (value.door ?? '25.1') === door);
  if (row === undefined) {
    const gaps = gapsOn(quotas, { award: flagAward, on });
    return { ...nothing, doubts: gaps.map(({ instruments }) => ({ code: 'LAW_NOT_READ', data: { instruments } })) };
  }
  const { value, provisions, reading = null } = row;
  if (value.kind === 'none') return { ...nothing, provisions, reading };
  const { percent, rounding, of, ofWords } = value;
  if (of !== 'leadersOfClusters') {
    const words = { vi: ofWords.vi, en: ofWords.en };
    return { ...nothing, provisions, reading, doubts: [{ code: 'BASE_NOT_KNOWN', data: { percent, of: words } }] };
  }
  const [sure, allowed] = [base.met, base.possible].map((one) => quotaCount({ base: one, percent, rounding }));
  const doubts: FlagDoubt[] = [];
  if ((base.possible * percent) % 100 !== 0)
    doubts.push({ code: 'ROUNDING_IS_A_READING', data: { base: base.possible, percent, allowed: allowed ?? 0 } });
  if (sure !== allowed)
    doubts.push({ code: 'BASE_NOT_SETTLED', data: { ...base, percent, ofMet: sure ?? 0, ofPossible: allowed ?? 0 } });
  return { allowed: allowed ?? 0, provisions, reading, doubts };
}
