import { describe, expect, it } from 'vitest';
import { figuresReader } from '../ranking/compare-units.ts';
import { moveUnit, moveUnits, standingOf } from '../ranking/standing.ts';
import { actual, criterion, part, points, prepared, scoreTable, selfSheet } from '../sample-score-table.ts';
import type { EntryValue } from './entry-value.ts';
import type { GroupScore } from './group-score.ts';
import { type Rescored, rescore } from './rescore.ts';
import { scoreGroup } from './score-group.ts';
import type { ScoreSheet } from './score-sheet.ts';

/** 1 root, 8 parts, each of 3 groups, each of 2 criteria: 81 nodes in four levels. */
const table = prepared(
  scoreTable(
    Array.from({ length: 8 }, (_, at) =>
      part(
        `${at + 1}`,
        [1, 2, 3].map((group) =>
          part(`${at + 1}.${group}`, [
            criterion(`${at + 1}.${group}.1`, '5', { kind: 'direct' }),
            criterion(
              `${at + 1}.${group}.2`,
              '10',
              { kind: 'relativeToBest', shareAtTarget: '0.5' },
              { when: { missing: 'zero' } },
            ),
          ]),
        ),
      ),
    ),
  ),
);
const units = 300;
const path = 4;

/** Every third unit is above its plan in each criterion that compares, the last of them furthest. */
const sheets = Array.from({ length: units }, (_, index): ScoreSheet => {
  const values: Record<string, EntryValue> = {};
  const targets: Record<string, string> = {};
  for (const { key, isPart, method } of table.nodes) {
    if (isPart) continue;
    values[key] =
      method?.takes === 'points' ? points(String(index % 5)) : actual(String(index % 3 === 0 ? 101 + index : 60));
    if (method?.needsTarget === true) targets[key] = '100';
  }
  return selfSheet(`u${String(index).padStart(3, '0')}`, values, targets);
});
const group = scoreGroup(table, sheets);

function changed(place: number, key: string, value: EntryValue): Rescored {
  const sheet = sheets[place] as ScoreSheet;
  return rescore(group, { ...sheet, columns: { self: { ...sheet.columns.self, [key]: { value } } } }, [key]);
}

/** The new order, what it cost, and that it is the order of scoring everything again. */
function moved({ group: after, touched }: Rescored): number {
  const figuresOf = figuresReader(group);
  const changes = touched.map((index) => ({
    before: figuresOf(group.units[index] as GroupScore['units'][number]),
    after: figuresOf(after.units[index] as GroupScore['units'][number]),
  }));
  const { standing, comparisons } = moveUnits(standingOf(group), changes);
  const again = standingOf(
    scoreGroup(
      table,
      after.units.map(({ sheet }) => sheet),
    ),
  );
  expect(standing.lines).toEqual(again.lines);
  const [one] = changes;
  if (changes.length === 1 && one !== undefined) {
    const alone = moveUnit(standingOf(group), one.before, one.after);
    expect(alone).toMatchObject({ standing, comparisons });
  }
  return comparisons;
}

/** Most halvings that find a place among so many lines. */
const halvings = Math.ceil(Math.log2(units + 1));

describe('one new value', () => {
  it('evaluates the criterion and the parts above it, and finds the new place of its unit by halving', () => {
    const again = changed(7, '3.2.1', points('4.5'));
    expect(again.evaluated).toBe(path);
    expect(again.touched).toEqual([7]);
    const comparisons = moved(again);
    expect(comparisons).toBeGreaterThan(0);
    expect(comparisons).toBeLessThanOrEqual(2 * halvings);
    expect(again.group.units[6]).toBe(group.units[6]);
  });
  it('stops at the criterion where its points stay the same', () => {
    const again = changed(7, '3.2.1', points('2'));
    expect(again.evaluated).toBe(1);
    expect(again.touched).toEqual([7]);
  });
  it('that is compared, and not the best, leaves the others alone', () => {
    const again = changed(7, '3.2.2', actual('80'));
    expect(again.evaluated).toBe(path);
    expect(again.touched).toEqual([7]);
    expect(moved(again)).toBeLessThanOrEqual(2 * halvings);
  });
  it('that becomes the best evaluates this criterion of the group, and the path of those whose points it changes', () => {
    const again = changed(7, '3.2.2', actual('1000'));
    // those above their plan lose points; of the others only the criterion is looked at
    const others = units / 3;
    expect(again.evaluated).toBe(path + others * path + (units - 1 - others));
    expect(again.touched).toHaveLength(1 + others);
    const comparisons = moved(again);
    const ownSort = again.touched.length * Math.ceil(Math.log2(again.touched.length));
    expect(comparisons).toBeLessThanOrEqual(again.touched.length * 2 * halvings + ownSort);
  });
  it('of nobody changes nothing', () => {
    const stranger = { ...(sheets[0] as ScoreSheet), unit: 'nobody' };
    expect(rescore(group, stranger, ['3.2.1'])).toEqual({ group, touched: [], evaluated: 0 });
  });
});
