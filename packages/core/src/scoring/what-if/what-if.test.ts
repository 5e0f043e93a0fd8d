import { describe, expect, it } from 'vitest';
import { toFraction } from '../../numbers/fraction.ts';
import { actual, criterion, part, points, prepared, scoreTable, selfSheet } from '../sample-score-table.ts';
import { scoreGroup } from '../sheet/score-group.ts';
import type { ScoreChange } from './score-change.ts';
import { whatIf } from './what-if.ts';

const table = scoreTable([
  part('I', [criterion('1', '20', { kind: 'relativeToBest', shareAtTarget: '0.5' })]),
  part('II', [criterion('2', '10', { kind: 'direct' })]),
]);
const group = scoreGroup(prepared(table), [
  selfSheet('a', { '1': actual('12'), '2': points('5') }, { '1': '10' }),
  selfSheet('b', { '1': actual('11'), '2': points('9') }, { '1': '10' }),
  selfSheet('c', { '1': actual('5'), '2': points('9') }, { '1': '10' }),
]);

function moves(...changes: readonly ScoreChange[]) {
  const found = whatIf(group, changes);
  if (!found.ok) return found.problems.map(({ code, path }) => [code, path]);
  return found.moves.map(({ unit, placeBefore, placeAfter, because }) => [
    `${unit} ${placeBefore}→${placeAfter}`,
    ...because.map(
      ({ node, before, after, ruleAfter }) => `${node} ${toFraction(before)}→${toFraction(after)} ${ruleAfter}`,
    ),
  ]);
}

describe('what if', () => {
  it('one value were other: the best changes, and everybody who is measured by it', () => {
    const entry = { value: actual('14') };
    // a leads with 20 + 5, b falls from 15 to 12.5 (+ 9)
    expect(moves({ kind: 'entry', unit: 'a', column: 'self', node: '1', entry })).toEqual([
      ['b 2→2', '1 15→25/2 relativeAbove'],
    ]);
    // 25 like a, so that they share the first place
    expect(moves({ kind: 'entry', unit: 'b', column: 'self', node: '2', entry: { value: points('10') } })).toEqual([
      ['b 2→1', '2 9→10 direct'],
    ]);
  });
  it('a target were other', () => {
    expect(moves({ kind: 'target', unit: 'a', node: '1', target: '12' })).toEqual([
      ['b 2→1', '1 15→20 relativeLeader'],
      ['a 1→2', '1 20→10 relativeReached'],
    ]);
  });
  it('a weight were other: the parts above and the scale follow', () => {
    expect(moves({ kind: 'maximum', node: '1', max: '8' })).toEqual([
      ['b 2→1', '1 15→6 relativeAbove'],
      ['a 1→2', '1 20→8 relativeLeader'],
      ['c 3→3', '1 5→2 relativeBelow'],
    ]);
  });
  it('a cell were empty', () => {
    expect(moves({ kind: 'entry', unit: 'b', column: 'self', node: '2', entry: null }).map(([first]) => first)).toEqual(
      ['c 3→2', 'b 2→null'],
    );
  });
  it('nothing were changed, or what there is not', () => {
    expect(moves()).toEqual([]);
    expect(
      moves({ kind: 'maximum', node: 'x', max: '8' }, { kind: 'target', unit: 'z', node: '1', target: '1' }),
    ).toEqual([
      ['SCORE_NODE_UNKNOWN', 'changes[0].node'],
      ['SCORE_NODE_UNKNOWN', 'changes[1].unit'],
    ]);
    expect(moves({ kind: 'maximum', node: '1', max: '-8' }).map(([code]) => code)).toContain('SCORE_MAXIMUM_NEGATIVE');
  });
});
