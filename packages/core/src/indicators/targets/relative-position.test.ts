import { describe, expect, it } from 'vitest';
import type { Due } from '../../calendar/due.ts';
import { assessWitness, type Witness, type Witnesses } from '../../testing/assess-witness.ts';
import { buildIndicator } from '../../testing/build-indicator.ts';
import { buildObservation } from '../../testing/build-observation.ts';
import { buildTarget } from '../../testing/build-target.ts';

const position = (rank: number | null, top: number | undefined = 4, due?: Due, period = '2024'): Witness => ({
  data: {
    indicators: [buildIndicator({ valueType: 'RANK', accumulation: 'POINT' })],
    targets: [
      buildTarget({
        predicate: {
          kind: 'relativePosition',
          peers: 'Đồng bằng sông Cửu Long',
          ...(due === undefined ? {} : { due }),
          top,
        },
      }),
    ],
    observations: rank === null ? [] : [buildObservation({ period, quantity: { kind: 'exact', value: String(rank) } })],
  },
});
const undefinedTop = {
  data: { targets: [buildTarget({ predicate: { kind: 'relativePosition', peers: 'Đồng bằng sông Cửu Long' } })] },
};

const witnesses: Witnesses<'relativePosition'> = {
  MET: position(4),
  MISSED: position(5),
  NOT_DUE: { ...position(null), days: { on: '2024-12-31' } },
  NO_DATA: position(null),
  NOT_ASSESSABLE: undefinedTop,
};

describe('relativePosition', () => {
  it.each(Object.entries(witnesses))('may give %s', (verdict, witness) => {
    expect(assessWitness(witness).verdict).toBe(verdict);
  });

  it('says among whom the position is not defined', () => {
    expect(assessWitness(undefinedTop).reason).toEqual({
      code: 'POSITION_UNDEFINED',
      data: { peers: 'Đồng bằng sông Cửu Long' },
    });
  });

  it('looks at the year in which the due day lies', () => {
    const due: Due = { rule: 'before', date: '2030' };
    expect(assessWitness(position(3, 4, due, '2029')).verdict).toBe('MET');
    expect(assessWitness(position(3, 4, due, '2024'))).toMatchObject({
      verdict: 'NOT_DUE',
      reason: { code: 'NOT_YET_ENDED', data: { lastDay: '2029-12-31' } },
    });
  });
});
