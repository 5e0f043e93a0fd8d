import type { PredicateKind } from '@thidua/core';
import { builder } from '../../../graphql/builder.ts';
import { AboutPredicate } from './about.type.ts';
import { AllOfPredicate } from './all-of.type.ts';
import { AtLeastPredicate } from './at-least.type.ts';
import { AttentionPredicate } from './attention.type.ts';
import { BetterThanBaselinePredicate } from './better-than-baseline.type.ts';
import { ChangePredicate } from './change.type.ts';
import { CountOfPredicate } from './count-of.type.ts';
import { EarlierThanPlanPredicate } from './earlier-than-plan.type.ts';
import { GatePredicate } from './gate.type.ts';
import { GrowthPredicate } from './growth.type.ts';
import { ImprovementPredicate } from './improvement.type.ts';
import { MeetOrExceedRefPredicate } from './meet-or-exceed-ref.type.ts';
import { MilestonePredicate } from './milestone.type.ts';
import { NamedUnitsPredicate } from './named-units.type.ts';
import { QualitativePredicate } from './qualitative.type.ts';
import { RankImprovementPredicate } from './rank-improvement.type.ts';
import { RelativePositionPredicate } from './relative-position.type.ts';
import { StatusPredicate } from './status.type.ts';
import { TotalPredicate } from './total.type.ts';

const members = {
  atLeast: AtLeastPredicate,
  about: AboutPredicate,
  growth: GrowthPredicate,
  change: ChangePredicate,
  countOf: CountOfPredicate,
  namedUnits: NamedUnitsPredicate,
  total: TotalPredicate,
  rankImprovement: RankImprovementPredicate,
  betterThanBaseline: BetterThanBaselinePredicate,
  improvement: ImprovementPredicate,
  attention: AttentionPredicate,
  meetOrExceedRef: MeetOrExceedRefPredicate,
  allOf: AllOfPredicate,
  milestone: MilestonePredicate,
  status: StatusPredicate,
  relativePosition: RelativePositionPredicate,
  earlierThanPlan: EarlierThanPlanPredicate,
  gate: GatePredicate,
  qualitative: QualitativePredicate,
} satisfies { readonly [K in PredicateKind]: object };

export const PredicateUnion = builder.unionType('Predicate', {
  description: 'What a target demands — yêu cầu của chỉ tiêu: one of nineteen kinds, each with a `sentence`.',
  types: Object.values(members),
  resolveType: ({ kind }) => members[kind],
});
