import { describe, expect, it } from 'vitest';
import { buildAssessmentBook } from '../testing/build-assessment-book.ts';
import { buildIndicator } from '../testing/build-indicator.ts';
import { buildObservation } from '../testing/build-observation.ts';
import { allowedActions } from '../transitions/transition.ts';
import { chooseObservation } from './choose-observation.ts';
import { correctObservation, verifyObservation } from './correct-observation.ts';
import { advanceObservation, type NextFigure } from './next-observation.ts';
import type { Observation } from './observation.ts';
import type { ObservationResult } from './observation-problem.ts';
import { observationTransitions } from './observation-transitions.ts';

const declared = buildObservation({ status: 'ESTIMATE', voice: 'DECLARED', knownOn: '2024-12-20', note: 'cũ' });
const next: NextFigure = {
  key: 'test/next',
  quantity: { kind: 'exact', value: '9.5' },
  on: '2025-01-15',
  source: [{ document: 'test/report' }],
  why: 'nhập nhầm',
  supersededBy: null,
};
const done = (result: ObservationResult): Observation => {
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.problems));
  return result.observation;
};
const codes = (result: ObservationResult) => (result.kind === 'refused' ? result.problems.map(({ code }) => code) : []);
const chosen = (list: readonly Observation[], vintage: string) => {
  const indicator = buildIndicator();
  const book = buildAssessmentBook({ indicators: [indicator], observations: list });
  const wanted = { indicator, scope: declared.scope, period: '2024', accepts: () => true };
  const found = chooseObservation(book, wanted, vintage);
  return found.kind === 'found' ? found.used.map(({ key }) => key) : [];
};

describe('advanceObservation', () => {
  it('goes forward only: estimate, preliminary, final, revised', () => {
    expect(observationTransitions.states.map((state) => allowedActions(observationTransitions, state))).toEqual([
      ['makePreliminary', 'finalize'],
      ['finalize'],
      ['revise'],
      ['revise'],
    ]);
    const final = { ...declared, status: 'FINAL' } as const;
    expect(advanceObservation(final, 'makePreliminary', next)).toEqual({
      kind: 'refused',
      problems: [
        {
          code: 'TRANSITION_REFUSED',
          data: { table: 'observation', state: 'FINAL', action: 'makePreliminary', allowed: ['revise'] },
        },
      ],
    });
  });

  it('is a new figure beside the old one, which the later replaces from the day it is known', () => {
    const final = done(advanceObservation(declared, 'finalize', next));
    expect(final).toEqual({
      key: 'test/next',
      indicator: 'test/indicator',
      scope: declared.scope,
      period: '2024',
      quantity: next.quantity,
      status: 'FINAL',
      voice: 'DECLARED',
      knownOn: '2025-01-15',
      source: next.source,
    });
    expect(chosen([declared, final], '2025-01-14')).toEqual(['test/observation']);
    expect(chosen([declared, final], '2025-01-15')).toEqual(['test/next']);
  });

  it('is final only after the last day, but for a status; revised only for a reason', () => {
    const early = { ...next, on: '2024-12-31' };
    expect(codes(advanceObservation(declared, 'finalize', early))).toEqual(['OBSERVATION_PERIOD_NOT_ENDED']);
    expect(codes(advanceObservation(declared, 'finalize', { ...early, on: '2025-01-01' }))).toEqual([]);
    const status = { ...early, quantity: { kind: 'status', reached: true } } as const;
    expect(codes(advanceObservation(declared, 'finalize', status))).toEqual([]);
    const final = { ...declared, status: 'FINAL' } as const;
    expect(codes(advanceObservation(final, 'revise', { ...next, why: ' ' }))).toEqual(['OBSERVATION_REASON_MISSING']);
    expect(done(advanceObservation(final, 'revise', next)).status).toBe('REVISED');
  });
});

describe('correctObservation', () => {
  it('supersedes the old figure, which stays and is what was known before', () => {
    const corrected = done(correctObservation(declared, next));
    expect(corrected).toMatchObject({ supersedes: 'test/observation', status: 'ESTIMATE', voice: 'DECLARED' });
    expect(corrected).not.toHaveProperty('note');
    expect(chosen([declared, corrected], '2025-01-14')).toEqual(['test/observation']);
    expect(chosen([declared, corrected], '2025-01-15')).toEqual(['test/next']);
  });

  it('names everything that speaks against it', () => {
    const wrong = { ...next, key: declared.key, on: '2024-12-19', why: '', supersededBy: 'test/newer' };
    expect(codes(correctObservation(declared, { ...wrong, quantity: { value: '9', kind: 'exact' } }))).toEqual([
      'OBSERVATION_SUPERSEDED',
      'OBSERVATION_KEY_TAKEN',
      'OBSERVATION_KNOWN_EARLIER',
      'OBSERVATION_REASON_MISSING',
      'OBSERVATION_UNCHANGED',
    ]);
    expect(codes(correctObservation(declared, { ...next, quantity: { kind: 'exact', value: '9.0' } }))).toEqual([]);
  });
});

describe('verifyObservation', () => {
  it('stands beside the declared figure and comes before it, without superseding it', () => {
    const verified = done(verifyObservation(declared, next));
    expect(verified).toMatchObject({ voice: 'VERIFIED', status: 'ESTIMATE' });
    expect(verified).not.toHaveProperty('supersedes');
    expect(chosen([declared, verified], '2025-01-31')).toEqual(['test/next']);
    expect(codes(verifyObservation(declared, { ...next, quantity: declared.quantity }))).toEqual([]);
  });

  it('is of declared figures alone, and of those that were not corrected', () => {
    expect(verifyObservation({ ...declared, voice: 'PUBLISHED' }, next)).toEqual({
      kind: 'refused',
      problems: [{ code: 'OBSERVATION_NOT_DECLARED', data: { observation: 'test/observation', voice: 'PUBLISHED' } }],
    });
    expect(codes(verifyObservation(declared, { ...next, supersededBy: 'test/x' }))).toEqual(['OBSERVATION_SUPERSEDED']);
  });
});
