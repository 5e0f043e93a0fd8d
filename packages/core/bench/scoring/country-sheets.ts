import type { EntryValue } from '../../src/scoring/sheet/entry-value.ts';
import type { ScoreEntry, ScoreSheet } from '../../src/scoring/sheet/score-sheet.ts';
import type { PreparedNode, PreparedTable } from '../../src/scoring/table/prepared-table.ts';
import { drawnNumbers } from '../drawn-numbers.ts';

/** Made-up sheets of so many communes: nearly every criterion filled in, some appraised, some not theirs, a few missing. */
export function countrySheets(table: PreparedTable, communes: number): ScoreSheet[] {
  const next = drawnNumbers(3321);
  const draw = (below: number) => Math.floor((next.next().value / 4294967296) * below);
  const filled = table.nodes.filter(({ method }) => method !== null);
  return Array.from({ length: communes }, (_, index): ScoreSheet => {
    const targets: Record<string, string> = {};
    const self: Record<string, ScoreEntry> = {};
    const appraised: Record<string, ScoreEntry> = {};
    for (const node of filled) {
      const { key } = node.flat.node;
      const plan = 200 + draw(800);
      if (node.method?.needsTarget === true) targets[key] = isWithout(node, draw(40)) ? 'notAssigned' : tenths(plan);
      if (draw(100) === 0) continue;
      self[key] = { value: valueFor(node, plan, draw), by: 'unit' };
      if (draw(10) === 0) appraised[key] = { value: valueFor(node, plan, draw), by: 'standingBody' };
    }
    return { unit: `xa-${String(index).padStart(5, '0')}`, targets, columns: { self, appraised } };
  });
}

function isWithout({ method }: PreparedNode, drawn: number): boolean {
  return method?.compare !== undefined && drawn === 0;
}

/** Plans are tenths from 20 to 100; most results lie a little below or above them. */
function valueFor(node: PreparedNode, plan: number, draw: (below: number) => number): EntryValue {
  if (node.flat.node.role === undefined && draw(50) === 0) return { kind: 'notApplicable' };
  switch (node.method?.takes) {
    case 'points':
      return { kind: 'points', points: quarters(draw(Number(node.flat.node.max) * 4 + 1)) };
    case 'events':
      return { kind: 'events', events: { late: String(draw(3)), returned: String(draw(4)) } };
    case 'count':
      return { kind: 'count', count: String(draw(8)) };
    default:
      return { kind: 'actual', actual: tenths(Math.floor((plan * (80 + draw(40))) / 100)) };
  }
}

function tenths(value: number): string {
  return value % 10 === 0 ? String(value / 10) : `${Math.floor(value / 10)}.${value % 10}`;
}

function quarters(value: number): string {
  return String(value / 4);
}
