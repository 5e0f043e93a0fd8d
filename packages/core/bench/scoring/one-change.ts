import { figuresReader } from '../../src/scoring/ranking/compare-units.ts';
import { moveUnits, standingOf } from '../../src/scoring/ranking/standing.ts';
import type { EntryValue } from '../../src/scoring/sheet/entry-value.ts';
import type { GroupScore } from '../../src/scoring/sheet/group-score.ts';
import { rescore } from '../../src/scoring/sheet/rescore.ts';
import { scoreGroup } from '../../src/scoring/sheet/score-group.ts';
import type { ScoreSheet } from '../../src/scoring/sheet/score-sheet.ts';
import type { PreparedTable } from '../../src/scoring/table/prepared-table.ts';
import { processorTime, timesOf } from '../interleaved.ts';

/** What one new value costs from the sheet to the new order: time, nodes evaluated again, lines compared. */
export function reportChanges(table: PreparedTable, sheets: readonly ScoreSheet[], fullRun: number): readonly string[] {
  const group = scoreGroup(table, sheets);
  return [
    reportOne(group, 'points of one unit', '1.1.2', { kind: 'points', points: '1.25' }, fullRun),
    reportOne(group, 'a result that is compared', '1.1.4', { kind: 'actual', actual: '1' }, fullRun),
    reportOne(group, 'a result that becomes the best', '1.1.4', { kind: 'actual', actual: '100000' }, fullRun),
  ];
}

function reportOne(group: GroupScore, what: string, key: string, value: EntryValue, fullRun: number): string {
  const standing = standingOf(group);
  const figuresOf = figuresReader(group);
  let found = '';
  const times: number[] = [];
  for (let round = 0; round < 15; round += 1) {
    const unit = group.units[(group.units.length >> 1) + round] ?? group.units[0];
    if (unit === undefined) throw new Error('nobody is scored');
    const { columns } = unit.sheet;
    const targets = value.kind === 'actual' ? { targets: { ...unit.sheet.targets, [key]: '50' } } : {};
    const sheet: ScoreSheet = {
      ...unit.sheet,
      ...targets,
      columns: { ...columns, appraised: { ...columns.appraised, [key]: { value, by: 'standingBody' } } },
    };
    times.push(
      processorTime(() => {
        const again = rescore(group, sheet, [key]);
        const changes = again.touched.flatMap((index) => {
          const [before, after] = [group.units[index], again.group.units[index]];
          return before === undefined || after === undefined
            ? []
            : [{ before: figuresOf(before), after: figuresOf(after) }];
        });
        const { comparisons } = moveUnits(standing, changes);
        found = `${again.evaluated} nodes evaluated, ${again.touched.length} lines moved, ${comparisons} compared`;
      }),
    );
  }
  const { least, median } = timesOf(times.slice(3));
  const percent = (time: number) => `${((time * 100) / fullRun).toFixed(2)} %`;
  return `one change, ${what}: ${found}, median ${median.toFixed(2)} ms, min ${least.toFixed(2)} ms, ${percent(median)} of a full run (goal: under 2 %)`;
}
