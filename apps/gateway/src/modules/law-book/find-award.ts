import { type Award, awardCodes, vietnamLaw } from '@thidua/core';

/** The awards of the national law, in its order. */
export const nationalAwards: readonly Award[] = awardCodes.map((code) => vietnamLaw.awards[code]);

const byCode = new Map(nationalAwards.map((award) => [award.code, award]));

/** The award of a code; undefined where the national law has none. */
export function awardOf(code: string): Award | undefined {
  return byCode.get(code);
}
