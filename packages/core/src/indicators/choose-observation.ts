import { lastDayOfPeriod, type PeriodCode, periodContains } from '../calendar/period.ts';
import { compareDays, type PlainDay } from '../calendar/plain-day.ts';
import { type AssessmentBook, observationsKey } from './assessment-book.ts';
import { coversPeriod } from './covers-period.ts';
import { disagreements, flagsOfObservations } from './flags-of-observations.ts';
import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';
import type { Quantity } from './quantity.ts';
import type { Scope } from './scope.ts';
import { strongest } from './strongest-observation.ts';
import { sumOfParts } from './sum-of-parts.ts';
import type { Flag } from './target-assessment.ts';

/** Which figure is asked for. */
export interface WantedFigure {
  readonly indicator: Indicator;
  readonly scope: Scope;
  readonly period: PeriodCode;
  /** Which figures can answer; withheld and not surveyed ones always can. */
  readonly accepts: (observation: Observation) => boolean;
}

export interface FoundFigure {
  readonly kind: 'found';
  readonly quantity: Quantity;
  /** One observation, or those that were added up. */
  readonly used: readonly Observation[];
  readonly flags: readonly Flag[];
}

export interface MissingFigure {
  readonly kind: 'missing';
  /** Known figures for parts of the period, never taken for the whole; earliest end first. */
  readonly interim: readonly Observation[];
}

/**
 * The figure for exactly the period asked, as known on the vintage day:
 * 1. what was known by then and not corrected by then;
 * 2. published and verified figures before declared ones, never merged (R13);
 * 3. a figure for the whole period before a sum of its parts, and such a sum only for a cumulative indicator;
 * 4. final or revised before preliminary and estimated, then the one known last.
 * An interim figure is never taken for the whole, and growth is never averaged.
 */
export function chooseObservation(
  book: AssessmentBook,
  wanted: WantedFigure,
  vintage: PlainDay,
): FoundFigure | MissingFigure {
  const known = knownFigures(book, wanted, vintage);
  const declared = known.filter((one) => one.voice === 'DECLARED');
  const published = known.filter((one) => one.voice !== 'DECLARED');
  const found = fromOneVoice(published, wanted) ?? fromOneVoice(declared, wanted);
  if (found === null) return { kind: 'missing', interim: interimFigures(known, wanted.period) };
  const otherVoice = found.used[0]?.voice === 'DECLARED' ? [] : declared;
  const others = disagreements(found.quantity, covering(otherVoice, wanted));
  const used = found.used[0]?.key;
  if (others.length === 0 || used === undefined) return found;
  return { ...found, flags: [...found.flags, { code: 'VOICES_DIFFER', data: { used, others } }] };
}

/** Figures that can answer and were known, and not yet corrected, on the vintage day; the order of input has no effect. */
export function knownFigures(
  book: AssessmentBook,
  wanted: Omit<WantedFigure, 'period'>,
  vintage: PlainDay,
): readonly Observation[] {
  const all = book.observations.get(observationsKey(wanted.indicator.key, wanted.scope)) ?? [];
  return all
    .filter((one) => one.knownOn <= vintage)
    .filter((one) => !(book.superseding.get(one.key) ?? []).some((correction) => correction.knownOn <= vintage))
    .filter((one) => isAbsence(one) || wanted.accepts(one))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

function fromOneVoice(voice: readonly Observation[], wanted: WantedFigure): FoundFigure | null {
  const direct = covering(voice, wanted);
  const best = strongest(direct);
  if (best !== null) {
    return { kind: 'found', quantity: best.quantity, used: [best], flags: flagsOfObservations([best], direct) };
  }
  const sum = wanted.indicator.accumulation === 'CUMULATIVE' ? sumOfParts(voice, wanted.period) : null;
  if (sum === null) return null;
  const summed: Flag = { code: 'SUMMED_FROM_PARTS', data: { observations: sum.used.map((one) => one.key) } };
  return { kind: 'found', ...sum, flags: [summed, ...flagsOfObservations(sum.used, [])] };
}

function covering(list: readonly Observation[], { indicator, period }: WantedFigure): readonly Observation[] {
  return list.filter((one) => coversPeriod(indicator, one.period, period));
}

function interimFigures(known: readonly Observation[], period: PeriodCode): readonly Observation[] {
  return known
    .filter((one) => one.period !== period && periodContains(period, one.period))
    .toSorted((a, b) => compareDays(lastDayOfPeriod(a.period), lastDayOfPeriod(b.period)));
}

function isAbsence({ quantity }: Observation): boolean {
  return quantity.kind === 'withheld' || quantity.kind === 'notSurveyed';
}
