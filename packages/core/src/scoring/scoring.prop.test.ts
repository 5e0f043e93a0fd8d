import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { compare, sum } from '../numbers/arithmetic.ts';
import { toFraction } from '../numbers/fraction.ts';
import { explainUnit } from './explanation/explain-unit.ts';
import { figuresReader } from './ranking/compare-units.ts';
import { rankGroup } from './ranking/rank-group.ts';
import { rankSheets } from './ranking/rank-sheets.ts';
import { moveUnit, standingOf } from './ranking/standing.ts';
import { actual, criterion, prepared, scoreTable, selfSheet, totalsOf } from './sample-score-table.ts';
import type { GroupScore } from './sheet/group-score.ts';
import { rescore } from './sheet/rescore.ts';
import { scoreGroup } from './sheet/score-group.ts';
import { groupResults } from './sheet/unit-result.ts';
import { filledCriteria, randomEntry, randomGroups } from './witnesses.ts';

const runs = { numRuns: 500 };

/** Everything that is shown of a group, as text. */
function shown(group: GroupScore): readonly string[] {
  return group.units.map(({ nodes }) =>
    nodes.map(({ status, points, rule }) => `${status} ${toFraction(points)} ${rule}`).join(),
  );
}

describe('random tables and sheets', () => {
  it('score and rank the same in any order of the units', () => {
    const shuffled = randomGroups.chain(([table, sheets]) =>
      fc.tuple(fc.constant(table), fc.constant(sheets), fc.shuffledSubarray([...sheets], { minLength: sheets.length })),
    );
    fc.assert(
      fc.property(shuffled, ([table, sheets, others]) => {
        const ready = prepared(table);
        const ranking = rankGroup(scoreGroup(ready, sheets));
        expect(rankGroup(scoreGroup(ready, others))).toEqual(ranking);
        expect(rankSheets(ready, others)).toEqual(ranking);
      }),
      runs,
    );
  });
  it('are explained by contributions that sum to the total', () => {
    fc.assert(
      fc.property(randomGroups, ([table, sheets]) => {
        const group = scoreGroup(prepared(table), sheets);
        groupResults(group).forEach((result, index) => {
          const unit = group.units[index];
          if (result.outcome === 'refused' || unit === undefined) return;
          expect(toFraction(sum(explainUnit(group, unit).map((finding) => finding.contribution)))).toBe(
            toFraction(result.total),
          );
        });
      }),
      runs,
    );
  });
  it('lose nothing when one cell changes and only its path and its group are scored again', () => {
    const changed = randomGroups.chain(([table, sheets]) => {
      const criteria = filledCriteria(table.root);
      return fc.tuple(fc.nat(sheets.length - 1), fc.nat(criteria.length - 1)).chain(([unit, at]) => {
        const node = criteria[at] ?? criteria[0];
        const entry = node === undefined ? fc.constant(null) : randomEntry(node);
        return fc.tuple(
          fc.constant(table),
          fc.constant(sheets),
          fc.constant(unit),
          fc.constant(node?.key ?? ''),
          entry,
        );
      });
    });
    fc.assert(
      fc.property(changed, ([table, sheets, place, key, entry]) => {
        const group = scoreGroup(prepared(table), sheets);
        const old = sheets[place];
        if (old === undefined) return;
        const others = Object.entries(old.columns.self ?? {}).filter(([one]) => one !== key);
        const sheet = {
          ...old,
          columns: { self: Object.fromEntries(entry === null ? others : [...others, [key, entry]]) },
        };
        const again = rescore(group, sheet, [key]);
        const whole = scoreGroup(group.table, sheets.with(place, sheet));
        expect(shown(again.group)).toEqual(shown(whole));
        // the leaf, its part, perhaps a part between, the bonus and the root, of each unit at most
        expect(again.evaluated).toBeLessThanOrEqual(5 * sheets.length);
        const figuresOf = figuresReader(group);
        const moved = again.touched.reduce((standing, index) => {
          const [before, after] = [group.units[index], again.group.units[index]];
          return before === undefined || after === undefined
            ? standing
            : moveUnit(standing, figuresOf(before), figuresOf(after)).standing;
        }, standingOf(group));
        expect(moved.lines).toEqual(standingOf(whole).lines);
      }),
      runs,
    );
  });
});

describe('exactness', () => {
  it('of sums of ratios is that of fraction.js', () => {
    const pairs = fc.array(fc.tuple(fc.nat(999), fc.integer({ min: 1, max: 999 })), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(pairs, (leaves) => {
        const criteria = leaves.map((_, index) => criterion(`c${index}`, '7.5', { kind: 'ratio' }));
        const values = Object.fromEntries(leaves.map(([value], index) => [`c${index}`, actual(String(value))]));
        const targets = Object.fromEntries(leaves.map(([, target], index) => [`c${index}`, String(target)]));
        const expected = leaves
          .map(([value, target]) => (value >= target ? new Fraction(7.5) : new Fraction(value, target).mul(7.5)))
          .reduce((total, one) => total.add(one));
        expect(totalsOf(scoreTable(criteria), [selfSheet('a', values, targets)])).toEqual([expected.toFraction()]);
      }),
      runs,
    );
  });
});

describe('monotony', () => {
  const more = fc.tuple(fc.nat(400), fc.nat(400)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
  it('reaching more never costs a unit points, where more is better', () => {
    const others = fc.array(fc.tuple(fc.integer({ min: 1, max: 300 }), fc.nat(400)), { maxLength: 4 });
    const kinds = [
      { kind: 'ratio' } as const,
      { kind: 'relativeToBest', shareAtTarget: '0.5' } as const,
      {
        kind: 'rankPoints',
        of: 'group',
        better: 'higher',
        places: [
          { upTo: '1', amount: { points: '9' } },
          { upTo: '2', amount: { points: '4' } },
        ],
        otherwise: { points: '0' },
      } as const,
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        others,
        fc.integer({ min: 1, max: 300 }),
        more,
        (method, rest, target, [less, greater]) => {
          const ready = prepared(scoreTable([criterion('1', '10', method)]));
          const sheets = rest.map(([own, value], index) =>
            selfSheet(`o${index}`, { '1': actual(String(value)) }, { '1': String(own) }),
          );
          const pointsAt = (value: number) =>
            scoreGroup(ready, [selfSheet('a', { '1': actual(String(value)) }, { '1': String(target) }), ...sheets])
              .units[0]?.nodes[0]?.points;
          const [before, after] = [pointsAt(less), pointsAt(greater)];
          expect(before !== undefined && after !== undefined && compare(before, after) <= 0).toBe(true);
        },
      ),
      runs,
    );
  });
  it('a higher cap never costs points, and no total exceeds it', () => {
    fc.assert(
      fc.property(more, fc.nat(40), fc.nat(40), ([low, high], content, bonus) => {
        const totalAt = (cap: number) => {
          const extra = criterion('b', '40', { kind: 'direct' }, { role: 'bonus' });
          const table = scoreTable([criterion('1', '40', { kind: 'direct' }), extra]);
          const capped = { ...table, root: { ...table.root, most: String(cap) } };
          const points = (value: number) => ({ kind: 'points', points: String(value) }) as const;
          return Number(totalsOf(capped, [selfSheet('a', { '1': points(content), b: points(bonus) })])[0]);
        };
        expect(totalAt(low)).toBeLessThanOrEqual(totalAt(high));
        expect(totalAt(low)).toBe(Math.min(low, content + bonus));
      }),
      runs,
    );
  });
});
