import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toFraction } from '../../src/numbers/fraction.ts';
import { naiveGroup } from '../../src/scoring/naive-ranking.ts';
import { rankGroup } from '../../src/scoring/ranking/rank-group.ts';
import { prepared } from '../../src/scoring/sample-score-table.ts';
import { scoreGroup } from '../../src/scoring/sheet/score-group.ts';
import { groupResults } from '../../src/scoring/sheet/unit-result.ts';
import { randomGroups } from './random-tables.ts';
import { ruleNames } from './vocabulary.ts';

const tables = 10_000;

it(`agrees with a naive implementation in BigInt fractions on ${tables} random tables`, () => {
  const rules = new Set<string>();
  const seen = { tables: 0, units: 0, scored: 0, placed: 0, barred: 0 };
  fc.assert(
    fc.property(randomGroups, ([table, sheets]) => {
      const group = scoreGroup(prepared(table), sheets);
      const places = new Map(rankGroup(group).map(({ unit, place }) => [unit, place]));
      const found = groupResults(group).map((result) => ({
        total: result.outcome === 'scored' ? toFraction(result.total) : null,
        attainable: result.outcome === 'scored' ? toFraction(result.attainable) : null,
        barred: result.bars.length > 0,
        place: places.get(result.unit) ?? null,
      }));
      expect(found).toEqual(naiveGroup(table, sheets));
      seen.tables += 1;
      for (const { rule } of group.units.flatMap(({ nodes }) => nodes)) if (rule !== null) rules.add(rule);
      for (const { total, place, barred } of found) {
        seen.units += 1;
        seen.scored += Number(total !== null);
        seen.placed += Number(place !== null);
        seen.barred += Number(barred);
      }
    }),
    { numRuns: tables, seed: 20_250_901 },
  );
  console.log(`compared: ${JSON.stringify(seen)}`);
  expect(seen.tables).toBeGreaterThanOrEqual(tables);
  // a comparison of refusals would say little
  expect(seen.scored).toBeGreaterThan(seen.units / 3);
  expect(seen.barred).toBeGreaterThan(0);
  expect(ruleNames.filter((rule) => !rules.has(rule))).toEqual([]);
}, 600_000);
