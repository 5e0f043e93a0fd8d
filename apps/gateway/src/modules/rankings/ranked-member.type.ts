import {
  type AwardBar,
  type Classification,
  classify,
  explainUnit,
  type RankedUnit,
  type UnitScore,
  unitResult,
} from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { BrokenRuleType } from '../changes/broken-rule.type.ts';
import { brokenRule } from '../changes/index.ts';
import { ExactPointsType } from './exact-points.type.ts';
import { PointLineType } from './point-line.type.ts';
import type { SeasonRanking } from './ranking-of-season.ts';

/** One line of a ranking, with what it was computed from. */
export interface RankedMember {
  readonly ranked: RankedUnit;
  readonly score: UnitScore;
  readonly of: SeasonRanking;
}

const BarType = builder.objectRef<AwardBar>('AwardBar').implement({
  description: 'Awards that a unit may not have — không xét khen thưởng.',
  fields: (t) => ({
    node: t.exposeString('node', { description: 'Criterion that says so — tiêu chí.' }),
    event: t.exposeString('event', { description: 'What happened — sự việc.' }),
    from: t.stringList({
      description: 'Awards, as the table calls them — hình thức.',
      resolve: ({ from }) => [...from],
    }),
  }),
});

interface ClassOf {
  readonly found: Exclude<Classification, { readonly outcome: 'refused' }>;
  readonly label: string;
}

const ClassType = builder.objectRef<ClassOf>('ScoreClass').implement({
  description: 'Class that the table gives — xếp loại.',
  fields: (t) => ({
    key: t.string({
      description: 'Key of the class; where it is not decided, of the one whose points are reached — mã.',
      resolve: ({ found }) => (found.outcome === 'classified' ? found.class : found.reached),
    }),
    label: t.exposeString('label', { description: 'As printed — tên.' }),
    decided: t.boolean({
      description: 'False: a floor is missed and the competent level decides — đã xác định.',
      resolve: ({ found }) => found.outcome === 'classified',
    }),
  }),
});

export const RankedMemberType = builder.objectRef<RankedMember>('RankedMember').implement({
  description: 'Line of a ranking — một dòng xếp hạng.',
  fields: (t) => ({
    member: t.string({ description: 'Key of the member — thành viên.', resolve: ({ ranked }) => ranked.unit }),
    name: t.string({
      description: 'Its name; its key where it is no member any more — tên.',
      resolve: ({ ranked, of }) => of.names.get(ranked.unit) || ranked.unit,
    }),
    place: t.string({
      nullable: true,
      description: 'Place, `2.5` where the table shares places; null: without a place — thứ hạng.',
      resolve: ({ ranked }) => ranked.place,
    }),
    total: t.field({
      type: ExactPointsType,
      nullable: true,
      description: 'Total; null: it has none — tổng điểm.',
      resolve: ({ ranked }) => ranked.total,
    }),
    figure: t.field({
      type: ExactPointsType,
      nullable: true,
      description: 'What was compared, rounded as the table says — số được so sánh.',
      resolve: ({ ranked }) => ranked.figure,
    }),
    tiedWith: t.stringList({
      description: 'Keys of those that share its place — đồng hạng với.',
      resolve: ({ ranked }) => [...ranked.tiedWith],
    }),
    decidedBy: t.int({
      nullable: true,
      description: 'Number of the tie-break, from 1, that put it before the next; null: none did — tiêu chí phụ.',
      resolve: ({ ranked }) => (ranked.decidedBy === null ? null : ranked.decidedBy + 1),
    }),
    barred: t.boolean({
      description: 'Whether something bars it from awards — không được xét khen thưởng.',
      resolve: ({ ranked }) => ranked.bars.length > 0,
    }),
    bars: t.field({ type: [BarType], description: 'What bars it — lý do.', resolve: ({ ranked }) => [...ranked.bars] }),
    classification: t.field({
      type: ClassType,
      nullable: true,
      description: 'Class; null where the table has none, or it has no total — xếp loại.',
      resolve: ({ score, of }) => classOf(of, score),
    }),
    refusedBy: t.field({
      type: [BrokenRuleType],
      description: 'Why it has no total; empty where it has one — lý do chưa có tổng điểm.',
      resolve: ({ score, of }) => {
        const result = unitResult(of.group, score);
        return result.outcome === 'refused' ? result.problems.map(brokenRule) : [];
      },
    }),
    points: t.field({
      type: [PointLineType],
      complexity: { field: 1, multiplier: 100 },
      description: 'Every node of the table in printed order, with its points and why — giải thích điểm.',
      resolve: ({ score, of }) => explainUnit(of.group, score).map((finding) => ({ finding, titles: of.titles })),
    }),
  }),
});

function classOf({ group }: SeasonRanking, score: UnitScore): ClassOf | null {
  const found = classify(group, score);
  if (found === null || found.outcome === 'refused') return null;
  const key = found.outcome === 'classified' ? found.class : found.reached;
  const rules = group.table.table.classification;
  const labels = rules === undefined ? [] : [...rules.classes, rules.otherwise];
  return { found, label: labels.find((one) => one.key === key)?.label ?? key };
}
