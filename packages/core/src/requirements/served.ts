import type { Service, ServiceKind, ServicePlace } from '../facts/service.ts';
import type { Finding } from './finding.ts';
import { leafFinding } from './leaf-finding.ts';
import {
  fullYears,
  type LengthOfTime,
  lengthOfTime,
  reaches,
  type Stretch,
  unbrokenLengths,
} from './length-of-time.ts';
import type { RequirementOutcome } from './outcome.ts';
import type { Scene } from './scene.ts';
import type { Words } from './words.ts';

/**
 * Years of service up to the day of the proposal: `atLeast` (0: some time, however short) and, for the half-open bands
 * of Điều 57, under `below`. Time in one of the `double` places counts twice; with `only`, nothing but time in these
 * places counts.
 */
export interface Served {
  readonly kind: 'served';
  readonly in: readonly ServiceKind[];
  readonly atLeast: number;
  readonly below?: number;
  readonly double?: readonly ServicePlace[];
  readonly only?: readonly ServicePlace[];
  /**
   * Of these places the law keeps a list that was not read: that one of them stands in it is possible, never sure, and
   * no fact can settle it.
   */
  readonly unread?: { readonly places: readonly ServicePlace[]; readonly words: Words };
  /** “liên tục”: the longest time without a gap counts, not the sum. */
  readonly unbroken?: true;
}

export function served(asked: Omit<Served, 'kind'>): Served {
  return { kind: 'served', ...asked };
}

/** Of the same facts: the time that surely counts, and with the time that perhaps does. */
interface TimeServed {
  readonly sure: readonly LengthOfTime[];
  readonly possible: readonly LengthOfTime[];
  /** Paths of places that are not known and matter. */
  readonly missing: readonly string[];
}

export function evaluateServed(requirement: Served, { facts, on }: Scene, trace: Finding[] | null): RequirementOutcome {
  const time = facts.service === undefined ? undefined : timeServed(requirement, facts.service, on);
  const outcome = time === undefined ? 'unknown' : outcomeOfBand(requirement, time);
  if (trace !== null) {
    const observed =
      time === undefined ? {} : { least: longest(time.sure, 'least'), most: longest(time.possible, 'most') };
    trace.push(leafFinding(requirement, outcome, observed, time?.missing ?? ['service']));
  }
  return outcome;
}

function timeServed(requirement: Served, service: readonly Service[], on: string): TimeServed {
  const sure: Stretch[] = [];
  const open: Stretch[] = [];
  const missing: string[] = [];
  service.forEach(({ kind, from, until, place }, index) => {
    if (!requirement.in.includes(kind) || from > on) return;
    const listed = place === undefined || !requirement.unread?.places.includes(place);
    const counts = isIn(requirement.only, place, true, listed);
    const double = isIn(requirement.double, place, false, listed);
    if (place === undefined && (counts === null || double === null)) missing.push(`service[${index}].place`);
    if (counts !== false) (counts ? sure : open).push({ from, until, double });
  });
  const lengths = (stretches: readonly Stretch[]): readonly LengthOfTime[] => {
    if (requirement.unbroken) return unbrokenLengths(stretches, on);
    const whole = lengthOfTime(stretches, on);
    return whole === undefined ? [] : [whole];
  };
  const known = lengths(sure);
  return { sure: known, possible: open.length === 0 ? known : lengths([...sure, ...open]), missing };
}

function isIn(
  places: readonly ServicePlace[] | undefined,
  place: ServicePlace | undefined,
  unasked: boolean,
  listed: boolean,
): boolean | null {
  if (places === undefined) return unasked;
  if (place === undefined) return null;
  return places.includes(place) && (listed || null);
}

function outcomeOfBand({ atLeast, below }: Served, { sure, possible }: TimeServed): RequirementOutcome {
  const surely = (years: number) => sure.some((length) => reaches(length, years * 12).least);
  const possibly = (years: number) => possible.some((length) => reaches(length, years * 12).most);
  if (!possibly(atLeast) || (below !== undefined && surely(below))) return 'unmet';
  return surely(atLeast) && (below === undefined || !possibly(below)) ? 'met' : 'unknown';
}

function longest(lengths: readonly LengthOfTime[], which: 'least' | 'most'): number {
  return Math.max(0, ...lengths.map((length) => fullYears(length, which)));
}
