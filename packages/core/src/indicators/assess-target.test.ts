import { describe, expect, it } from 'vitest';
import { buildAssessmentBook } from '../testing/build-assessment-book.ts';
import { buildIndicator } from '../testing/build-indicator.ts';
import { buildObservation } from '../testing/build-observation.ts';
import { buildTarget } from '../testing/build-target.ts';
import { buildUnitGroup } from '../testing/build-unit-group.ts';
import { assessTarget } from './assess-target.ts';

describe('assessTarget', () => {
  it('refuses a target or an indicator that the book does not hold, and a malformed day', () => {
    const book = buildAssessmentBook({ indicators: [] });
    expect(() => assessTarget(book, 'test/none', { on: '2025-01-01' })).toThrow(
      expect.objectContaining({ code: 'TARGET_UNKNOWN' }),
    );
    expect(() => assessTarget(book, 'test/target', { on: '2025-01-01' })).toThrow(
      expect.objectContaining({ code: 'INDICATOR_UNKNOWN', data: { key: 'test/indicator' } }),
    );
    expect(() => assessTarget(book, 'test/target', { on: '1/1/2025' })).toThrow(
      expect.objectContaining({ code: 'DAY_MALFORMED' }),
    );
  });

  it('answers for a day and a vintage, the vintage being the day where it is left out', () => {
    expect(assessTarget(buildAssessmentBook(), 'test/target', { on: '2025-01-01' })).toMatchObject({
      on: '2025-01-01',
      vintage: '2025-01-01',
    });
    const book = buildAssessmentBook({
      observations: [buildObservation({ knownOn: '2024-11-11', status: 'ESTIMATE' })],
    });
    expect(assessTarget(book, 'test/target', { on: '2025-01-01', vintage: '2024-11-10' }).verdict).toBe('NO_DATA');
    // an estimate for the whole year, known before the year ended, gives a verdict at once
    expect(assessTarget(book, 'test/target', { on: '2024-11-11' })).toMatchObject({
      verdict: 'MET',
      finality: 'PROVISIONAL',
    });
  });

  it.each([
    ['2024-12-31', 'NOT_DUE', 'NOT_YET_ENDED'],
    ['2025-01-01', 'NOT_DUE', 'NOT_YET_PUBLISHED'],
    ['2025-05-31', 'NOT_DUE', 'NOT_YET_PUBLISHED'],
    ['2025-06-01', 'NO_DATA', 'NO_OBSERVATION'],
  ])('waits for a late figure until it is expected: %s', (on, verdict, code) => {
    const book = buildAssessmentBook({ indicators: [buildIndicator({ releaseLag: { months: 5 } })] });
    expect(assessTarget(book, 'test/target', { on })).toMatchObject({ verdict, reason: { code } });
  });

  it('waits no longer once the day is known on which the edition came out', () => {
    const editions = [{ edition: '2024', methodVersion: 'a', state: 'PUBLISHED', publishedOn: '2025-04-15' }] as const;
    const book = buildAssessmentBook({ indicators: [buildIndicator({ releaseLag: { months: 5 }, editions })] });
    expect(assessTarget(book, 'test/target', { on: '2025-04-14' }).reason).toEqual({
      code: 'NOT_YET_PUBLISHED',
      data: { expectedBy: '2025-05-31' },
    });
    expect(assessTarget(book, 'test/target', { on: '2025-04-14', vintage: '2025-04-15' }).reason).toEqual({
      code: 'NOT_YET_PUBLISHED',
      data: { expectedBy: '2025-04-15' },
    });
    expect(assessTarget(book, 'test/target', { on: '2025-04-15' }).verdict).toBe('NO_DATA');
  });

  it('flags what holds for any target: computed, adjusted, overridden, of an ended unit', () => {
    const unit = { code: '24', validFrom: '2008-08-01' };
    const target = buildTarget({ scope: { kind: 'unit', unit }, derived: '3054 / 49.37 %' });
    const book = buildAssessmentBook({
      targets: [
        target,
        buildTarget({ key: 'test/new', adjusts: { target: 'test/target', on: '2024-07', decidedBy: 'test/nq' } }),
        buildTarget({ key: 'test/one', overrides: 'test/target' }),
        buildTarget({ key: 'test/group-target', scope: { kind: 'group', group: 'test/group' } }),
      ],
      unitGroups: [buildUnitGroup({ within: unit })],
      units: [
        {
          ...unit,
          validUntil: '2025-07-01',
          name: 'Bắc Giang',
          fullName: 'Tỉnh Bắc Giang',
          level: 'PROVINCE',
          type: 'tinh',
        },
      ],
    });
    const ended = { code: 'UNIT_ENDED', data: { code: '24', endedOn: '2025-07-01' } };
    expect(assessTarget(book, 'test/target', { on: '2025-07-01' }).flags).toEqual([
      { code: 'DERIVED_TARGET', data: { how: '3054 / 49.37 %' } },
      { code: 'OVERRIDDEN_FOR_GROUP', data: { by: 'test/one', group: null } },
      { code: 'ADJUSTED', data: { by: 'test/new', on: '2024-07' } },
      ended,
    ]);
    expect(assessTarget(book, 'test/group-target', { on: '2025-07-01' }).flags).toEqual([ended]);
    expect(assessTarget(book, 'test/target', { on: '2024-06-30' }).flags.map((flag) => flag.code)).toEqual([
      'DERIVED_TARGET',
      'OVERRIDDEN_FOR_GROUP',
    ]);
  });
});
