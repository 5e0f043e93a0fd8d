import { describe, expect, it } from 'vitest';
import { sum } from '../numbers/arithmetic.ts';
import { toFraction } from '../numbers/fraction.ts';
import { explainPoints } from '../scoring/explanation/explain-points.ts';
import { explainUnit } from '../scoring/explanation/explain-unit.ts';
import type { CriterionFinding, PointFinding } from '../scoring/explanation/point-finding.ts';
import { parseFormula } from '../scoring/formula/parse-formula.ts';
import type { ScoringMethod } from '../scoring/methods/scoring-method.ts';
import { actual, criterion, part, points, prepared, scoreTable } from '../scoring/sample-score-table.ts';
import type { EntryValue } from '../scoring/sheet/entry-value.ts';
import { scoreGroup } from '../scoring/sheet/score-group.ts';
import type { ScoreSheet } from '../scoring/sheet/score-sheet.ts';
import type { ScoreCriterion } from '../scoring/table/score-node.ts';
import { en } from './en/index.ts';
import { pointRules as enRules } from './en/point-rules.ts';
import { vi } from './vi/index.ts';
import { pointRules as viRules } from './vi/point-rules.ts';

/** Criteria by the rule that they lead to, each with the maximum 10, what is filled in, and a target. */
interface Sample {
  readonly method: ScoringMethod;
  readonly value?: EntryValue;
  readonly target?: string;
  readonly more?: Partial<ScoreCriterion>;
}

const relative: ScoringMethod = { kind: 'relativeToBest', shareAtTarget: '0.5' };
const bands: ScoringMethod = {
  kind: 'bands',
  of: 'actual',
  better: 'higher',
  bands: [{ limit: '92.5', amount: { points: '10' } }],
  otherwise: { points: '2.5' },
};
const steps: ScoringMethod = {
  kind: 'steps',
  of: 'percentOfTarget',
  better: 'higher',
  atTarget: { points: '5' },
  above: { every: '1', amount: { points: '0.25' }, counting: 'whole', most: { percentOfMax: '20' } },
  below: { every: '1', amount: { percentOfMax: '2.5' }, counting: 'proportional' },
};
const milestones: ScoringMethod = {
  kind: 'dateMilestones',
  milestones: [{ until: '2025-06-30', amount: { points: '10' } }],
  later: { points: '5' },
  notDone: { points: '0' },
};
const lateness: ScoringMethod = {
  kind: 'lateness',
  from: 'maximum',
  due: '2025-01-05',
  bands: [{ fromDays: '5', points: '2.5' }],
};
const places = { places: [{ upTo: '1', amount: { points: '10' } }], otherwise: { points: '1' } } as const;
const byGroup: ScoringMethod = { kind: 'rankPoints', of: 'group', better: 'higher', ...places };
const events: ScoringMethod = {
  kind: 'deductions',
  from: 'maximum',
  events: [{ key: 'late', label: 'Nộp chậm báo cáo', points: '0.5', counted: 'each', bars: ['Cờ thi đua'] }],
};
const formula = parseFormula('max * a / (a + b)');
if (!formula.ok) throw new Error('the sample formula can be read');

const samples: Readonly<Record<string, Sample>> = {
  typed: { method: { kind: 'ratio' }, value: points('7.5'), target: '1', more: { alsoTyped: true } },
  zero: { method: { kind: 'direct' }, more: { when: { missing: 'zero' } } },
  direct: { method: { kind: 'direct' }, value: points('7.25') },
  passed: { method: { kind: 'passFail' }, value: { kind: 'passed', passed: true } },
  failed: { method: { kind: 'passFail' }, value: { kind: 'passed', passed: false } },
  grade: {
    method: { kind: 'grades', grades: [{ key: 'A', label: 'Tốt', amount: { percentOfMax: '100' } }] },
    value: { kind: 'grade', grade: 'A' },
  },
  band: { method: bands, value: actual('92.75'), more: { unitOfMeasure: '%' } },
  belowBands: { method: bands, value: actual('92.25'), more: { unitOfMeasure: '%' } },
  ratio: { method: { kind: 'ratio' }, value: actual('1234.5'), target: '2236.5' },
  ratioReached: { method: { kind: 'ratio' }, value: actual('2'), target: '1.5' },
  inverseRatio: { method: { kind: 'inverseRatio' }, value: actual('8'), target: '5' },
  inverseRatioReached: { method: { kind: 'inverseRatio' }, value: actual('4'), target: '5' },
  nothingToReduce: {
    method: { kind: 'inverseRatio' },
    value: actual('0'),
    target: '5',
    more: { when: { zeroActual: 'full' } },
  },
  withExcess: {
    method: {
      kind: 'ratioWithExcess',
      direction: 'direct',
      excess: {
        every: '1',
        amount: { percentOfMax: '1' },
        counting: 'whole',
        most: { percentOfMax: '10' },
        to: 'collected',
      },
    },
    value: actual('104.5'),
    target: '100',
  },
  stepsAt: { method: steps, value: actual('100'), target: '100' },
  stepsAbove: { method: steps, value: actual('102.5'), target: '100' },
  stepsBelow: { method: steps, value: actual('99.5'), target: '100' },
  relativeNothing: { method: relative, value: actual('0'), target: '3' },
  relativeBelow: { method: relative, value: actual('2'), target: '3' },
  relativeReached: { method: relative, value: actual('3'), target: '3' },
  relativeLeader: { method: relative, value: actual('9'), target: '3' },
  relativeAbove: { method: relative, value: actual('4'), target: '3' },
  relativeApart: { method: relative, value: actual('1'), more: { when: { notAssigned: 'comparedApart' } } },
  countTimesPoints: { method: { kind: 'countTimesPoints', each: '2.5' }, value: { kind: 'count', count: '3' } },
  countCapped: { method: { kind: 'countTimesPoints', each: '2.5' }, value: { kind: 'count', count: '5' } },
  deductions: { method: events, value: { kind: 'events', events: { late: '3' } } },
  inTime: { method: lateness, value: { kind: 'date', date: '2025-01-05' } },
  late: { method: lateness, value: { kind: 'date', date: '2025-01-12' } },
  notDone: { method: milestones, value: { kind: 'date', date: 'notDone' } },
  milestone: { method: milestones, value: { kind: 'date', date: '2025-06-30' } },
  afterMilestones: { method: milestones, value: { kind: 'date', date: '2025-07-01' } },
  rank: { method: { kind: 'rankPoints', of: 'entered', ...places }, value: { kind: 'rank', rank: '1' } },
  rankBeyond: { method: { kind: 'rankPoints', of: 'entered', ...places }, value: { kind: 'rank', rank: '5' } },
  rankInGroup: { method: byGroup, value: actual('9.5') },
  rankInGroupBeyond: { method: byGroup, value: actual('1.5') },
  votes: { method: { kind: 'shareOfVotes' }, value: { kind: 'votes', votes: '5', of: '7' } },
  formula: {
    method: {
      kind: 'formula',
      expression: formula.expression,
      figures: [
        { name: 'a', label: 'Số hồ sơ đúng hạn' },
        { name: 'b', label: 'Số hồ sơ trễ hạn' },
      ],
    },
    value: { kind: 'figures', figures: { a: '1.5', b: '2' } },
  },
};

const content = Object.entries(samples).map(([rule, { method, more }]) => criterion(rule, '10', method, more));
const table = prepared(
  scoreTable(
    [
      part('I', content, { source: { document: 'test/rules', clause: 'Điều 6' } }),
      criterion('collected', '2', { kind: 'collected' }, { role: 'bonus' }),
      criterion('plusMinus', '5', { kind: 'plusMinus', lowest: '-2.5' }, { role: 'bonus' }),
    ],
    { scale: { content: String(content.length * 10) } },
  ),
);
const sheets: readonly ScoreSheet[] = ['a', 'b'].map((name) => ({
  unit: `test/${name}`,
  targets: Object.fromEntries(
    Object.entries(samples).map(([rule, { target }]) => [rule, target ?? 'notAssigned'] as const),
  ),
  columns: {
    self: {
      ...Object.fromEntries(
        Object.entries(samples).flatMap(([rule, { value }]) =>
          value === undefined ? [] : [[rule, { value }] as const],
        ),
      ),
      plusMinus: { value: points('-1.5') },
      // the other unit is better where the rule is about not being the best
      ...(name === 'a' ? {} : { relativeAbove: { value: actual('5') }, rankInGroupBeyond: { value: actual('9') } }),
    },
  },
}));
const group = scoreGroup(table, sheets);
const [first] = group.units;
if (first === undefined) throw new Error('the group has units');
const findings = explainUnit(group, first);
const criteria = findings.filter((one): one is CriterionFinding => one.kind === 'criterion');

function findingOf(key: string): PointFinding {
  const found = findings.find(({ node }) => node === key);
  if (found === undefined) throw new Error(`no finding for ${key}`);
  return found;
}

describe('the samples', () => {
  it('lead to every rule, each under its own name, and to a total', () => {
    expect(criteria.filter(({ node, rule }) => node !== rule).map(({ node, rule }) => [node, rule])).toEqual([]);
    expect(criteria.map(({ rule }) => rule).toSorted()).toEqual(Object.keys(viRules).toSorted());
    expect(Object.keys(enRules).toSorted()).toEqual(Object.keys(viRules).toSorted());
    expect(toFraction(sum(findings.map(({ contribution }) => contribution)))).toBe(
      toFraction(first.nodes[0]?.points ?? { numerator: -1, denominator: 1 }),
    );
  });
});

describe.each([
  [vi, 'Căn cứ: Điều 6, “test/rules”.', /\d\.\d{1,2}(?!\d)/],
  [en, 'Basis: Điều 6, “test/rules”.', /\d,\d{1,2}(?!\d)/],
] as const)('points in $language', (locale, basis, foreignNumber) => {
  it.each(criteria.map((finding) => [finding.rule, finding] as const))('say %s whole', (_, finding) => {
    const text = locale.point(finding);
    expect(text).toMatch(/^[^\n]{20,}\.$/);
    expect(text).not.toMatch(
      /undefined|NaN|null\b|\[object|\$\{| {2}|\( *\)|: *[.;]|; *[.;]|, *\.|[a-z][A-Z][a-z].*:.*[a-z][A-Z][a-z]/,
    );
    expect(text.replaceAll(/“[^”]*”/g, '')).not.toMatch(foreignNumber);
    expect(text).toBe(text.normalize('NFC'));
    if (finding.criterion.role === undefined) expect(text.endsWith(basis)).toBe(true);
  });

  it('say each rule otherwise', () => {
    const said = criteria.map((finding) => locale.point(finding).replace(`${finding.node}. ${finding.node}`, ''));
    expect(new Set(said).size).toBe(said.length);
  });

  it('read as one page, a line a node, indented', () => {
    const lines = explainPoints(findings, { locale, documentName: () => 'Hướng dẫn (hư cấu)' });
    expect(lines).toHaveLength(findings.length);
    expect(lines[1]).toMatch(/^ {2}I\. I: /);
    expect(lines[2]).toMatch(/^ {4}typed\. /);
    expect(lines[2]).toContain('Hướng dẫn (hư cấu)');
  });
});

describe('points in Vietnamese', () => {
  it.each([
    [
      'ratio',
      'ratio. ratio: 5,519785/10 điểm (đúng bằng 8230/1491); thực hiện 1.234,5, kế hoạch 2.236,5; điểm bằng thực hiện chia kế hoạch nhân điểm tối đa. Căn cứ: Điều 6, “test/rules”.',
    ],
    [
      'withExcess',
      'withExcess. withExcess: 10/10 điểm; thực hiện 104,5, kế hoạch 100; vượt kế hoạch nên được điểm tối đa, 0,4 điểm vượt chuyển sang “collected”. Căn cứ: Điều 6, “test/rules”.',
    ],
    [
      'relativeAbove',
      'relativeAbove. relativeAbove: 7,5/10 điểm; thực hiện 4, kế hoạch 3; vượt nên được 0,5 điểm tối đa và phần còn lại theo tỷ lệ so với mức vượt cao nhất nhóm (khoảng 66,67 %). Căn cứ: Điều 6, “test/rules”.',
    ],
    [
      'deductions',
      'deductions. deductions: 8,5/10 điểm; trừ điểm do: Nộp chậm báo cáo (3 lần, mỗi lần trừ 0,5 điểm); không được xét Cờ thi đua. Căn cứ: Điều 6, “test/rules”.',
    ],
    ['band', 'band. band: 10/10 điểm; kết quả 92,75 %, thuộc mức từ 92,5 trở lên. Căn cứ: Điều 6, “test/rules”.'],
    ['collected', 'collected. collected: 0,4/2 điểm; cộng phần vượt của “withExcess”. Căn cứ: “test/rules”.'],
  ])('say %s with rule, figures and clause', (key, text) => {
    expect(vi.point(findingOf(key))).toBe(text);
  });

  it('say why something is not scored, and what was changed', () => {
    const odd = prepared(
      scoreTable([
        criterion('1', '10', { kind: 'direct' }, { when: { notApplicable: 'renormalised' } }),
        criterion('2', '10', { kind: 'direct' }),
        criterion(
          '3',
          '10',
          { kind: 'ratio' },
          { when: { notAssigned: 'excluded' }, rounding: { to: '0.1', mode: 'half-up' } },
        ),
        criterion('4', '10', { kind: 'ratio' }),
        criterion(
          '5',
          '5',
          {
            kind: 'steps',
            of: 'difference',
            better: 'higher',
            atTarget: { points: '5' },
            below: { every: '1', amount: { points: '1' }, counting: 'whole' },
          },
          { least: '0' },
        ),
      ]),
    );
    const scored = scoreGroup(odd, [
      {
        unit: 'test/a',
        targets: { '3': 'notAssigned', '4': '0', '5': '9' },
        columns: {
          self: {
            '1': { value: { kind: 'notApplicable' } },
            '2': { value: points('5') },
            '3': { value: actual('1') },
            '4': { value: actual('1') },
            '5': { value: actual('1') },
          },
        },
      },
    ]);
    const said = scored.units.flatMap((unit) => explainUnit(scored, unit)).map((finding) => vi.point(finding));
    expect(said).toEqual([
      'total. total: chưa có điểm vì có nội dung bên trong chưa chấm được. Căn cứ: “test/rules”.',
      '1. 1: điểm được chia cho các nội dung còn lại vì tiêu chí không áp dụng đối với đơn vị. Căn cứ: “test/rules”.',
      '2. 2: 5/10 điểm; người chấm cho điểm trong khung từ 0 đến 10. Căn cứ: “test/rules”.',
      '3. 3: không tính vào tổng điểm vì đơn vị không được giao chỉ tiêu. Căn cứ: “test/rules”.',
      '4. 4: chưa có điểm. Chưa chấm được “4” trong trường hợp chỉ tiêu giao bằng 0, vì bảng chưa quy định cách xử lý; đề nghị sửa số liệu hoặc bổ sung quy định vào bảng. Căn cứ: “test/rules”.',
      '5. 5: 0/5 điểm; thực hiện 1, kế hoạch 9; kém kế hoạch, mỗi mức đủ 1 trừ 1 điểm; +3 điểm do mức tối đa, tối thiểu. Căn cứ: “test/rules”.',
    ]);
  });
});
