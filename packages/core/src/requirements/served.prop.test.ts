import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../calendar/plain-day.ts';
import { type Service, type ServicePlace, servicePlaces } from '../facts/service.ts';
import type { Scene } from './scene.ts';
import { evaluateServed, type Served, served } from './served.ts';

const on = '2025-12-31';
const place = fc.constantFrom(...servicePlaces);
const stretch: fc.Arbitrary<Service & { readonly place: ServicePlace }> = fc
  .record({
    kind: fc.constantFrom('army' as const, 'police' as const),
    start: fc.integer({ min: 0, max: 5_000 }),
    days: fc.integer({ min: 0, max: 2_000 }),
    place,
  })
  .map(({ kind, start, days, place: where }) => {
    const from = addDays('2012-01-01', start);
    return { kind, from, until: addDays(from, days), place: where };
  });
const places = fc.option(fc.uniqueArray(place, { minLength: 1, maxLength: 3 }), { nil: undefined });
const requirement: fc.Arbitrary<Served> = fc
  .record({
    atLeast: fc.integer({ min: 0, max: 10 }),
    band: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
    double: places,
    only: places,
    unbroken: fc.boolean(),
  })
  .map(({ atLeast, band, double, only, unbroken }) =>
    served({
      in: ['army'],
      atLeast,
      ...(band === undefined ? {} : { below: atLeast + band }),
      ...(double === undefined ? {} : { double }),
      ...(only === undefined ? {} : { only }),
      ...(unbroken ? { unbroken } : {}),
    }),
  );

function outcome(asked: Served, service: readonly Service[] | undefined) {
  const scene: Scene = {
    facts: service === undefined ? {} : { service },
    award: 'HUCCSVV3',
    year: 2025,
    achievement: undefined,
    on,
    until: 2025,
    sureFrom: Number.NEGATIVE_INFINITY,
    possibleFrom: Number.NEGATIVE_INFINITY,
    floor: Number.NEGATIVE_INFINITY,
    windowMissing: [],
    standards: {},
  };
  return evaluateServed(asked, scene, null);
}

it('what is definite while places are unknown stays so whatever they turn out to be', () => {
  fc.assert(
    fc.property(
      requirement,
      fc.array(stretch, { maxLength: 4 }),
      fc.array(fc.boolean(), { maxLength: 4 }),
      (asked, whole, hidden) => {
        const partial = whole.map(({ place: where, ...rest }, index) =>
          hidden[index] ? rest : { ...rest, place: where },
        );
        const known = outcome(asked, partial);
        expect(outcome(asked, whole)).not.toBe('unknown');
        if (known !== 'unknown') expect(outcome(asked, whole)).toBe(known);
        if (!hidden.some(Boolean)) expect(known).not.toBe('unknown');
      },
    ),
    { numRuns: 1000 },
  );
});

it('more years never hurt where there is no upper bound', () => {
  fc.assert(
    fc.property(requirement, fc.array(stretch, { maxLength: 3 }), stretch, ({ below: _, ...asked }, before, more) => {
      if (outcome(asked, before) === 'met') expect(outcome(asked, [...before, more])).toBe('met');
    }),
    { numRuns: 500 },
  );
});
