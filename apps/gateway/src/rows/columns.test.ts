import { describe, expect, it } from 'vitest';
import { dueColumns, dueOfColumns } from './due-columns.ts';
import { holderColumns, holderOfColumns } from './holder-columns.ts';
import { namespaceOf } from './namespace-of.ts';
import { periodColumns } from './period-columns.ts';
import { scopeColumns, scopeOfColumns } from './scope-columns.ts';
import { unitColumn, unitOfColumn } from './unit-column.ts';

describe('columns there and back', () => {
  it('of a unit', () => {
    const unit = { code: '24', validFrom: '2025-07-01' };
    expect(unitColumn(unit)).toBe('24@2025-07-01');
    expect(unitOfColumn('24@2025-07-01')).toEqual(unit);
  });

  it('of a scope, which is one of the two', () => {
    for (const scope of [
      { kind: 'unit', unit: { code: '12', validFrom: '2008-08-01' } },
      { kind: 'group', group: 'lai-chau-2024/huyen-ngheo' },
    ] as const) {
      expect(scopeOfColumns(scopeColumns(scope))).toEqual(scope);
    }
    expect(() => scopeOfColumns({ unitId: null, groupId: null })).toThrow('neither a unit nor a group');
  });

  it('of a holder, which is one of the two', () => {
    for (const kind of ['campaign', 'plan'] as const) {
      expect(holderOfColumns(holderColumns({ kind, key: 'a/b' }))).toEqual({ kind, key: 'a/b' });
    }
    expect(() => holderOfColumns({ campaignId: null, planId: null })).toThrow('neither a campaign nor a plan');
  });

  it('of a due date, given or not', () => {
    const due = { rule: 'before', date: '2025' } as const;
    expect(dueOfColumns(dueColumns(due))).toEqual(due);
    expect(dueOfColumns(dueColumns(undefined))).toBeNull();
  });
});

it('gives the days of a period beside its code, the last one excluded', () => {
  expect(periodColumns('2024-9M')).toEqual({ period: '2024-9M', periodFrom: '2024-01-01', periodUntil: '2024-10-01' });
  expect(periodColumns('2021-2025')).toEqual({
    period: '2021-2025',
    periodFrom: '2021-01-01',
    periodUntil: '2026-01-01',
  });
});

it('takes the namespace from what stands before the slash', () => {
  expect(namespaceOf('lai-chau-2024/duong.start')).toBe('lai-chau-2024');
});
