import { intervalOfPeriod, type PeriodCode } from '../../calendar/period.ts';
import type { Observation } from '../observation.ts';
import { partAboveWhole } from '../part-above-whole.ts';
import { scopeKey } from '../scope-key.ts';
import { type AmongFigures, warningsOf } from './among-figures.ts';
import { eachInSteps, groupedInSteps, type InSteps } from './in-steps.ts';
import type { RowWarning } from './row-problem.ts';

/**
 * A part above its whole, as `partAboveWhole` tells it, for each unit and stretch of time apart: it compares every part
 * of a list with every whole in it.
 */
export function* partWarnings(among: AmongFigures): InSteps<readonly RowWarning[]> {
  const { indicators } = among;
  const wholes = new Set([...indicators.values()].map(({ partOf }) => partOf));
  const related = among.figures.filter(
    ({ indicator, quantity }) =>
      wholes.has(indicator) || indicators.get(indicator)?.partOf !== undefined || quantity.kind === 'count',
  );
  const days = new Map<PeriodCode, string>();
  const places = yield* groupedInSteps(related, (figure) => placeOf(figure, days));
  const warnings: RowWarning[] = [];
  yield* eachInSteps(
    places.values(),
    (figures) => warnings.push(...warningsOf(partAboveWhole(indicators, figures), figures, among)),
    (figures) => figures.length,
  );
  return warnings;
}

/** The unit and the days, which two codes of a period may share; `days` remembers those of each code. */
function placeOf({ scope, period }: Observation, days: Map<PeriodCode, string>): string {
  const known = days.get(period);
  if (known !== undefined) return `${scopeKey(scope)} ${known}`;
  const { from, until } = intervalOfPeriod(period);
  days.set(period, `${from} ${until}`);
  return `${scopeKey(scope)} ${from} ${until}`;
}
