import type { Indicator, Observation, RowContext } from '@thidua/core';
import { register } from '../../units/unit-register.ts';
import { dayWritings, type FigureReading, numberWritings } from '../figure-reading.ts';

/** What an import says of its rows, and what they are read among, as the reader of core takes it. */
export function rowContext({
  reading: { numbers, days, mayBeNegative, jumpFactor },
  ...rest
}: {
  readonly reading: FigureReading;
  readonly keyPrefix: string;
  readonly on: string;
  readonly voice: Observation['voice'];
  readonly status: Observation['status'];
  readonly source: Observation['source'];
  readonly indicators: readonly Indicator[];
  readonly known: readonly Observation[];
}): RowContext {
  const { keyPrefix, on, voice, status, source, indicators, known } = rest;
  const writing = { numbers: numberWritings[numbers], days: dayWritings[days], mayBeNegative, jumpFactor };
  return { ...writing, keyPrefix, on, voice, status, source, indicators, known, register };
}
