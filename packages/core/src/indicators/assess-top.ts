import type { PlainDay } from '../calendar/plain-day.ts';
import type { Assessing } from './assessing.ts';
import { chooseObservation, type WantedFigure } from './choose-observation.ts';
import { compareWithTop } from './compare-with-top.ts';
import { editionObstacle, replacedReason } from './edition-state.ts';
import { missingFigure } from './missing-figure.ts';
import { type Outcome, outcome, statusesOf } from './outcome.ts';
import { censoredFlags, rankIn } from './ranks.ts';

/** Whether the rank of one edition lies among the first `top`. An edition that will never be out leaves it without data. */
export function assessTop(
  assessing: Assessing,
  wanted: Omit<WantedFigure, 'accepts'> & { readonly lastDay?: PlainDay },
  top: number,
): Outcome<'MET' | 'MISSED' | 'NOT_DUE' | 'NO_DATA' | 'NOT_ASSESSABLE'> {
  const { indicator, period } = wanted;
  const obstacle = editionObstacle(indicator, period, assessing.vintage);
  if (obstacle === 'REPLACED') return outcome('NO_DATA', replacedReason(indicator, period), []);
  if (obstacle === 'NOT_HELD') {
    return outcome('NO_DATA', { code: 'CURRENT_NOT_SURVEYED', data: { edition: period } }, []);
  }
  const accepts: WantedFigure['accepts'] = (one) => rankIn(one.quantity, indicator) !== null;
  const found = chooseObservation(assessing.book, { ...wanted, accepts }, assessing.vintage);
  if (found.kind === 'missing') return missingFigure(assessing, { ...wanted, interim: found.interim });
  const evidence = found.used.map((one) => one.key);
  const rank = rankIn(found.quantity, indicator);
  if (rank === null) {
    const code = found.quantity.kind === 'notSurveyed' ? 'CURRENT_NOT_SURVEYED' : 'CURRENT_WITHHELD';
    return outcome('NO_DATA', { code, data: { edition: period } }, [], { evidence, flags: found.flags });
  }
  const { verdict, reason } = compareWithTop(rank, top);
  return outcome(verdict, reason, statusesOf(found), { evidence, flags: [...found.flags, ...censoredFlags(rank)] });
}
