import type { ScoringMethod } from '../../src/scoring/methods/scoring-method.ts';
import type { RoundingRule } from '../../src/scoring/rounding-rule.ts';
import type { ScoreNode } from '../../src/scoring/table/score-node.ts';
import type { ScoreTable } from '../../src/scoring/table/score-table.ts';

const step = { every: '1', amount: { percentOfMax: '1' } } as const;
const excess = { ...step, counting: 'proportional', most: { percentOfMax: '10' }, to: 'excess' } as const;
const costs = [
  { key: 'late', label: 'Báo cáo chậm', points: '0.5', counted: 'each' },
  { key: 'returned', label: 'Hồ sơ bị trả lại', points: '0.25', counted: 'each', most: '2' },
] as const;

/** The first seven criteria of every group; the eighth changes from group to group. */
const usual: readonly (readonly [max: string, method: ScoringMethod])[] = [
  ['5', { kind: 'direct', step: '0.25' }],
  ['4', { kind: 'direct' }],
  ['10', { kind: 'ratio' }],
  ['8', { kind: 'relativeToBest', shareAtTarget: '0.5' }],
  [
    '6',
    { kind: 'bands', of: 'percentOfTarget', better: 'higher', bands: bandsFrom(100, 95, 90), otherwise: share(50) },
  ],
  ['3', { kind: 'deductions', from: 'maximum', events: costs }],
  ['2.5', { kind: 'countTimesPoints', each: '0.5' }],
];
const eighth: readonly ScoringMethod[] = [
  { kind: 'ratioWithExcess', direction: 'direct', excess },
  { kind: 'inverseRatio' },
  {
    kind: 'steps',
    of: 'percentOfTarget',
    better: 'higher',
    atTarget: share(80),
    above: { ...step, counting: 'proportional' },
    below: { ...step, counting: 'whole' },
  },
];
const pointsOfGroup = 41.5;

function share(percentOfMax: number) {
  return { percentOfMax: String(percentOfMax) };
}

function bandsFrom(...limits: readonly number[]) {
  return limits.map((limit) => ({ limit: String(limit), amount: share(limit) }));
}

/**
 * A made-up table of about so many nodes (230 by default: eight parts of three groups of eight criteria, a bonus, a
 * penalty) in which every common method takes part. `criterion`: how every criterion is rounded; absent: not at all.
 */
export function countryTable(nodes: number, criterion?: RoundingRule): ScoreTable {
  const parts = Array.from({ length: Math.max(1, Math.round((nodes - 6) / 28)) }, (_, index) => partOf(index));
  const content = String(parts.length * 3 * pointsOfGroup);
  return {
    key: 'hu-cau/ca-nuoc',
    version: '1',
    title: 'Bảng tiêu chí chấm điểm thi đua (hư cấu)',
    period: '2025',
    source: { document: 'hu-cau/huong-dan' },
    scale: { content, bonus: '20' },
    root: {
      kind: 'part',
      key: 'total',
      label: 'Tổng',
      max: content,
      scorers: { self: ['unit'], appraised: ['standingBody'] },
      counts: ['appraised', 'self'],
      when: { missing: 'zero', notApplicable: 'renormalised' },
      children: [...parts, bonus, penalty],
    },
    ...(criterion === undefined ? {} : { rounding: { criterion } }),
    ranking: { by: 'points', ties: 'standard', barred: 'inPlace' },
  };
}

function partOf(index: number): ScoreNode {
  const key = String(index + 1);
  const children = [1, 2, 3].map((group) => groupOf(`${key}.${group}`, index * 3 + group - 1));
  return { kind: 'part', key, label: `Phần ${key}`, max: String(3 * pointsOfGroup), children };
}

function groupOf(key: string, index: number): ScoreNode {
  const last = eighth[index % eighth.length];
  const methods = last === undefined ? usual : [...usual, ['3', last] as const];
  const children = methods.map(([max, method], at): ScoreNode => {
    const least = method.kind === 'deductions' || method.kind === 'steps' ? { least: '0' } : {};
    const when = method.kind === 'relativeToBest' ? { when: { notAssigned: 'comparedApart' } as const } : {};
    const name = `${key}.${at + 1}`;
    return { kind: 'criterion', key: name, label: `Tiêu chí ${name}`, max, method, ...least, ...when };
  });
  return { kind: 'part', key, label: `Nhóm ${key}`, max: String(pointsOfGroup), children };
}

const bonus: ScoreNode = {
  kind: 'part',
  key: 'bonus',
  label: 'Điểm thưởng',
  max: '20',
  role: 'bonus',
  children: [
    {
      kind: 'criterion',
      key: 'excess',
      label: 'Vượt chỉ tiêu',
      max: '15',
      role: 'bonus',
      method: { kind: 'collected' },
    },
    { kind: 'criterion', key: 'models', label: 'Mô hình mới', max: '10', role: 'bonus', method: { kind: 'direct' } },
  ],
};

const penalty: ScoreNode = {
  kind: 'part',
  key: 'penalty',
  label: 'Điểm trừ',
  max: '0',
  least: '-30',
  role: 'penalty',
  children: [
    {
      kind: 'criterion',
      key: 'faults',
      label: 'Vi phạm',
      max: '0',
      role: 'penalty',
      method: { kind: 'deductions', from: 'zero', events: costs },
    },
  ],
};
