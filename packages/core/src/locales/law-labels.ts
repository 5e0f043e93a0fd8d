import type { Assumption, Eligibility } from '../eligibility/eligibility.ts';
import type { ContestOrganizer } from '../facts/contest.ts';
import type { DisciplineForm } from '../facts/discipline.ts';
import type { HonourBasis, HonourIssuer } from '../facts/honour.ts';
import type { MeritKind, MeritScope } from '../facts/merit.ts';
import type { NomineeKind } from '../facts/nominee.ts';
import type { PendingMatter } from '../facts/pending-matter.ts';
import type { Prize } from '../facts/prize.ts';
import type { Rating } from '../facts/rating.ts';
import type { ServiceKind, ServicePlace } from '../facts/service.ts';
import type { Subject } from '../facts/subject.ts';
import type { Award, AwardClass, Delegation } from '../law/award.ts';
import type { RequirementOutcome } from '../requirements/outcome.ts';
import type { LabelsOf } from './labels-of.ts';

/** What the values of the closed unions of facts, law and verdicts are called; as the other labels, capital first. */
export interface LawLabels {
  // facts
  readonly nomineeKind: LabelsOf<NomineeKind>;
  readonly subject: LabelsOf<Subject>;
  readonly rating: LabelsOf<Rating>;
  readonly honourBasis: LabelsOf<HonourBasis>;
  readonly honourIssuer: LabelsOf<HonourIssuer>;
  readonly meritKind: LabelsOf<MeritKind>;
  readonly meritScope: LabelsOf<MeritScope>;
  readonly contestOrganizer: LabelsOf<ContestOrganizer>;
  readonly prizeLevel: LabelsOf<Prize['level']>;
  readonly prizePlace: LabelsOf<Prize['place']>;
  readonly serviceKind: LabelsOf<ServiceKind>;
  readonly servicePlace: LabelsOf<ServicePlace>;
  readonly disciplineForm: LabelsOf<DisciplineForm>;
  readonly pendingMatter: LabelsOf<PendingMatter>;
  // law
  readonly awardClass: LabelsOf<AwardClass>;
  readonly awardLevel: LabelsOf<Award['level']>;
  readonly delegatedTo: LabelsOf<Delegation['to']>;
  // verdicts
  readonly requirementOutcome: LabelsOf<RequirementOutcome>;
  readonly eligibility: LabelsOf<Eligibility['outcome']>;
  readonly assumption: LabelsOf<Assumption>;
}
