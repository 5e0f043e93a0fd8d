// The public door of @thidua/core: an explicit list of names, folder by folder. Sentences are behind doors of their own:
// @thidua/core/locales/vi and @thidua/core/locales/en.

// calendar
export { type DayInterval, intervalContains, intervalsOverlap, isInInterval } from './calendar/day-interval.ts';
export { type Due, isInTime, lastDayOf } from './calendar/due.ts';
export {
  type ClosedInterval,
  compareDates,
  intervalOfDate,
  isPartialDate,
  type PartialDate,
} from './calendar/partial-date.ts';
export {
  intervalOfPeriod,
  isPeriod,
  lastDayOfPeriod,
  type PeriodCode,
  type PeriodKind,
  periodContains,
  periodKind,
} from './calendar/period.ts';
export { periodAt, previousPeriod, type SequentialKind, subPeriods } from './calendar/period-sequence.ts';
export { addDays, addMonths, compareDays, isDay, type PlainDay, parseDay } from './calendar/plain-day.ts';
// campaign files
export type { CampaignBook, TargetInCampaign } from './campaign-files/campaign-file.ts';
export {
  CAMPAIGN_FILE_FORMAT,
  campaignFileSchema,
  type WrittenCampaignFile,
  type WrittenListName,
} from './campaign-files/campaign-file-schema.ts';
export { keysOfBook } from './campaign-files/keys-of-book.ts';
export { type KnownKeys, knownKeysOf } from './campaign-files/known-keys.ts';
export {
  type CampaignFileContext,
  type ParsedCampaignFile,
  parseCampaignFile,
} from './campaign-files/parse-campaign-file.ts';
export { LIST_LIMIT } from './campaign-files/written/list-of.ts';
export { TEXT_LIMIT } from './campaign-files/written/text-field.ts';
// campaigns
export type { AwardPrinciple, AwardPrincipleKind } from './campaigns/award-principle.ts';
export type {
  Campaign,
  CampaignFlag,
  CampaignKind,
  CampaignPhase,
  CampaignScope,
  CampaignState,
  Launcher,
  LauncherPost,
  SubjectClass,
} from './campaigns/campaign.ts';
export { campaignGuards } from './campaigns/campaign-guards.ts';
export type { CampaignLink, CampaignLinkKind, CampaignNode } from './campaigns/campaign-link.ts';
export type { CampaignRole, CampaignRoleKind } from './campaigns/campaign-role.ts';
export { campaignTransitions } from './campaigns/campaign-transitions.ts';
export { checkLaunch, type LaunchFacts } from './campaigns/check-launch.ts';
export { checkLinks, type LinkGraph } from './campaigns/check-links.ts';
export type { ContentDomain, ContentItem } from './campaigns/content-item.ts';
export type { CampaignEvent, EventFunction } from './campaigns/event.ts';
export { extendCampaign } from './campaigns/extend-campaign.ts';
export type { LaunchReading, LaunchRule, LaunchScopeRule } from './campaigns/launch-rule.ts';
export { ancestorsOf, descendantsOf, LINKED_NODES_LIMIT, type LinkedNode, nodeKey } from './campaigns/link-graph.ts';
export type { Movement } from './campaigns/movement.ts';
export { type MovementPhase, movementPhase } from './campaigns/movement-phase.ts';
export { phaseOf } from './campaigns/phase-of.ts';
export type { Plan } from './campaigns/plan.ts';
export type { Presentation } from './campaigns/presentation.ts';
export type { ProvincialTitle } from './campaigns/provincial-title.ts';
export { canonicalMovement, sameMovement } from './campaigns/same-movement.ts';
export { type Reach, reachesInside, territoryInside } from './campaigns/scope-inside.ts';
export { compareLaws, type LawComparison, type TurningClause } from './eligibility/compare-laws.ts';
export type {
  Assumption,
  Eligibility,
  EligibilityFrame,
  StandardOutcome,
} from './eligibility/eligibility.ts';
export { type Explainer, explain } from './eligibility/explain.ts';
export type { Gap } from './eligibility/gap.ts';
export { type Impact, impactOf, type LawChange, type LawImpact } from './eligibility/impact-of.ts';
export { judge, judgeOutcome } from './eligibility/judge.ts';
export { judgeRound } from './eligibility/judge-round.ts';
export type { Nomination } from './eligibility/nomination.ts';
export type { OpenClause } from './eligibility/open-clauses.ts';
export type { Outlook, OutlookAssumptions, OutlookQuestion, OutlookStep } from './eligibility/outlook.ts';
// eligibility
export { nominationSchema, type ParsedNomination, parseNomination } from './eligibility/parse-nomination.ts';
export type { OpenWay } from './eligibility/questions-of.ts';
export type { CutReason, RoundEntry, RoundQuota, RoundResult, RoundResultEntry } from './eligibility/round.ts';
export { whenEligible } from './eligibility/when-eligible.ts';
export { type LawWords, type NamedPost, topicsOf, wordsOfLaw } from './eligibility/words-of-law.ts';
// errors
export type { ErrorCode, ErrorTable } from './errors/error-table.ts';
export type { Issue } from './errors/issue.ts';
export { isThiduaError, ThiduaError } from './errors/thidua-error.ts';
// facts
export type { Contest, ContestOrganizer } from './facts/contest.ts';
export { contestOrganizers } from './facts/contest.ts';
export { type Discipline, type DisciplineForm, disciplineForms } from './facts/discipline.ts';
export type { Facts } from './facts/facts.ts';
export { type Honour, type HonourBasis, type HonourIssuer, honourBases } from './facts/honour.ts';
export type { MembersOfYear, MembersRegister } from './facts/members.ts';
export { type Merit, type MeritKind, type MeritScope, meritKinds, meritScopes } from './facts/merit.ts';
export type { NomineeKind } from './facts/nominee.ts';
export { type PendingMatter, pendingMatters } from './facts/pending-matter.ts';
export type { PostHeld } from './facts/post.ts';
export type { Prize } from './facts/prize.ts';
export { type Rating, type RatingRegister, ratings } from './facts/rating.ts';
export { type Service, type ServiceKind, type ServicePlace, serviceKinds, servicePlaces } from './facts/service.ts';
export { type Subject, subjects } from './facts/subject.ts';
export { adjustTarget, checkAdjustments, type TargetAdjustment } from './indicators/adjust-target.ts';
export { type AssessedOn, assessTarget } from './indicators/assess-target.ts';
export { type AssessmentBook, type AssessmentData, assessmentBook } from './indicators/assessment-book.ts';
// indicators
export { type Assigning, assignTarget } from './indicators/assign-target.ts';
export type { AssignedSum, NotCounted, NotSummed } from './indicators/assigned-sum.ts';
export { checkObservations } from './indicators/check-observations.ts';
export { compareWithParent, type ParentComparison } from './indicators/compare-with-parent.ts';
export { childFigures, consolidate } from './indicators/consolidate.ts';
export type { ChildFigure, Consolidation, MissingChild } from './indicators/consolidation.ts';
export { correctObservation, verifyObservation } from './indicators/correct-observation.ts';
export { type ImpliedBase, impliedBase } from './indicators/implied-base.ts';
export type {
  Accumulation,
  Direction,
  Indicator,
  IndicatorEdition,
  Periodicity,
  ValueType,
} from './indicators/indicator.ts';
export type { HumanJudgement } from './indicators/judgement.ts';
export { advanceObservation, type NextFigure } from './indicators/next-observation.ts';
export type { Observation, ObservationStatus } from './indicators/observation.ts';
export type {
  ObservationProblem,
  ObservationProblemTable,
  ObservationResult,
} from './indicators/observation-problem.ts';
export { observationTransitions } from './indicators/observation-transitions.ts';
export type { MilestoneRef, Predicate, PredicateKind, PredicateOf } from './indicators/predicate.ts';
export type { Milestone, Project, ProjectProgress, ProjectStage } from './indicators/project.ts';
export { projectStateOf } from './indicators/project-state.ts';
export { type ProjectState, projectTransitions } from './indicators/project-transitions.ts';
export type { Bound, Decimal, Quantity, QuantityKind, QuantityOf, RankInterval } from './indicators/quantity.ts';
export { ratioPercent } from './indicators/ratio-percent.ts';
export { type InSteps, withoutPause } from './indicators/rows/in-steps.ts';
export {
  observationRowsInSteps,
  type RowResult,
  type RowsRead,
  readObservationRows,
} from './indicators/rows/observation-rows.ts';
export type { RowContext } from './indicators/rows/row-context.ts';
export type {
  RowProblem,
  RowProblemTable,
  RowWarning,
  RowWarningTable,
  TableProblem,
  TableProblemTable,
} from './indicators/rows/row-problem.ts';
export {
  OBSERVATION_ROWS_LIMIT,
  type RowColumn,
  type RowTable,
  requiredColumns,
  rowColumns,
} from './indicators/rows/row-table.ts';
export type { DayWriting } from './indicators/rows/written-day.ts';
export { type NumberWriting, plainNumbers, vietnameseNumbers } from './indicators/rows/written-number.ts';
export { assessmentRuleVersion } from './indicators/rule-version.ts';
export type { Scope } from './indicators/scope.ts';
export { scopeKey } from './indicators/scope-key.ts';
export { sumAssigned } from './indicators/sum-assigned.ts';
export type { ModalityClass, Target, TargetLevel, TargetState } from './indicators/target.ts';
export type {
  AssessedPart,
  Flag,
  FlagTable,
  Fraction,
  Reading,
  Reason,
  ReasonTable,
  TargetAssessment,
  Verdict,
} from './indicators/target-assessment.ts';
export { targetDeadline } from './indicators/target-deadline.ts';
export { targetTransitions } from './indicators/target-transitions.ts';
export { type VerdictOf, verdictsOfKind } from './indicators/verdicts-of-kind.ts';
// what a book of law holds
export { type Award, type AwardClass, awardClasses, type Delegation, defineAward } from './law/award.ts';
export { type Bonus, type BonusLaw, type BonusQuestion, bonusOf } from './law/bonus.ts';
export { lastDayInTime, type TimeLimit } from './law/deadline.ts';
export {
  type DecisionRow,
  type DecisionTable,
  type DecisiveDay,
  gapsOn,
  rowsOn,
  type TableGap,
  type TableQuestion,
} from './law/decision-table.ts';
export { type DossierTransition, decisiveDayOf } from './law/decisive-day.ts';
export {
  type DelegatedQuestion,
  type DelegatedVoteShare,
  delegatedDeadlines,
  delegatedVoteShare,
} from './law/delegated-vote-share.ts';
export { during, type Era } from './law/era.ts';
export { eraOn } from './law/era-on.ts';
export { type ExpiringInstrument, expiringInstruments } from './law/expiring-instruments.ts';
export { type FreezeOptions, freezeLaw } from './law/freeze-law.ts';
export { defineLawBook, type LawBook, type Ruling } from './law/law-book.ts';
export type { LawInForce, StandardInForce } from './law/law-in-force.ts';
export type { LawVocabulary } from './law/law-vocabulary.ts';
export {
  type BookIssuer,
  bookIssuers,
  defineLocalBook,
  type LocalAward,
  type LocalBook,
  type LocalCode,
  type LocalCouncil,
  type LocalDeadline,
  type LocalQuota,
  type LocalValue,
  type LocalVoteShare,
} from './law/local-book.ts';
export { mapRequirement, nodesOf } from './law/map-requirement.ts';
export { type Parameter, type ParameterUnit, type ParameterValue, parameterOn } from './law/parameter.ts';
export { type LocalBookContext, type ParsedLocalBook, parseLocalBook } from './law/parse-local-book.ts';
export { partsOf } from './law/parts-of.ts';
export { type PayableAward, type PayableRules, type PayableVerdict, payableTogether } from './law/payable-together.ts';
export { type QuotaQuestion, type QuotaRounding, quotaCount } from './law/quota-count.ts';
export { passesVote, type ShareOfCouncil, votesNeeded } from './law/vote.ts';
export { LOCAL_BOOK_FORMAT, localBookSchema } from './law/written/local-book-schema.ts';
// the law of Việt Nam, as data
export { awardCodes, type NationalAwardCode } from './law-vn/award-codes.ts';
export { instruments } from './law-vn/instruments/instruments.ts';
export { luat06_2022 } from './law-vn/instruments/luat-06-2022-qh15.ts';
export { launchRules } from './law-vn/launch-rules/launch-rules.ts';
export { lawInForce } from './law-vn/law-in-force.ts';
export { parameters } from './law-vn/parameters/parameters.ts';
export { type PostKey, posts } from './law-vn/posts/posts.ts';
export { bonuses } from './law-vn/tables/bonuses.ts';
export { deadlines } from './law-vn/tables/deadlines.ts';
export { dossierTransitions } from './law-vn/tables/dossier-transitions.ts';
export { dossiers } from './law-vn/tables/dossiers.ts';
export { type Office, offices } from './law-vn/tables/office.ts';
export { payableRules } from './law-vn/tables/payable-rules.ts';
export { quotas } from './law-vn/tables/quotas.ts';
export { simplifiedProcedure } from './law-vn/tables/simplified-procedure.ts';
export { decisionTables } from './law-vn/tables/tables.ts';
export { voteShares } from './law-vn/tables/vote-shares.ts';
export { whoDecides } from './law-vn/tables/who-decides.ts';
export { whoProposes } from './law-vn/tables/who-proposes.ts';
export { vietnamLaw } from './law-vn/vietnam-law.ts';
// what locales are made of
export type { AssessmentContext, AssessmentSentences, AssessmentWords } from './locales/assessment-sentences.ts';
export type { Labels } from './locales/labels.ts';
export type { LawLabels } from './locales/law-labels.ts';
export type { LawSentences } from './locales/law-sentences.ts';
export type { Locale } from './locales/locale.ts';
export type { ScoreLabels } from './locales/score-labels.ts';
export type { PointWords, ScoreSentences } from './locales/score-sentences.ts';
// numbers
export { absolute, add, compare, divide, isZero, multiply, negate, subtract, sum } from './numbers/arithmetic.ts';
export { formatDecimal, parseDecimal, toExactDecimal } from './numbers/decimal.ts';
export { parseFraction, toFraction } from './numbers/fraction.ts';
export { type Rational, rational } from './numbers/rational.ts';
export { type RoundingMode, roundTo } from './numbers/rounding.ts';
// organizations
export type { AdminUnit, UnitChange, UnitLevel, UnitRef, UnitType } from './organizations/admin-unit.ts';
export { type CarriedMember, type CarriedMembers, membersCarriedTo } from './organizations/carried-members.ts';
export { type DatedLife, holdsOn } from './organizations/dated-life.ts';
export type {
  EmulationGroup,
  GroupMember,
  GroupRole,
  GroupSeason,
  GroupSeasonState,
} from './organizations/emulation-group.ts';
export { membersInRole, membersOutsideTheirLife, seasonOf } from './organizations/group-season.ts';
export { groupSeasonTransitions } from './organizations/group-season-transitions.ts';
export { type MovedValue, moveValue, type UnitValue } from './organizations/move-value.ts';
export type { Organization, OrganizationKind } from './organizations/organization.ts';
export { type OrganizationStanding, organizationOn } from './organizations/organization-on.ts';
export type { UnitDivision } from './organizations/unit-division.ts';
export type { UnitGroup } from './organizations/unit-group.ts';
export { isMemberOn, membersOn, possibleMembersOn } from './organizations/unit-group-members.ts';
export { sizeOn } from './organizations/unit-group-size.ts';
export type { UnitLineage } from './organizations/unit-lineage.ts';
export { type UnitNameQuery, unitNamed } from './organizations/unit-named.ts';
export { unitOn } from './organizations/unit-on.ts';
export { predecessorsOf, predecessorsOn } from './organizations/unit-predecessors.ts';
export { isSameUnit, refKey, refOf } from './organizations/unit-ref.ts';
export { livesOf, livesOn, type UnitRegister, unitOf, unitRegister } from './organizations/unit-register.ts';
export { successorsOf, successorsOn } from './organizations/unit-successors.ts';
export { ancestorsOn, childrenOn, descendantsOn, isWithin } from './organizations/unit-tree.ts';
export { unitTypes } from './organizations/unit-type.ts';
export {
  unitChangesOfSeedProvinces,
  unitsOfSeedProvinces,
  vietnamUnitsWithSeedProvinces,
} from './organizations/units-of-seed-provinces.ts';
export { unitChangesOfVietnam, unitsOfVietnam, vietnamUnits } from './organizations/units-of-vietnam.ts';
// reporting
export { acceptReport, markConsolidated } from './reporting/accept-report.ts';
export { answerItems, type NewAnswer } from './reporting/answer-items.ts';
export { consolidateReports } from './reporting/consolidate-report.ts';
export { correctReport } from './reporting/correct-report.ts';
export type { DueReport, ReportStanding, ReturnedItem } from './reporting/due-report.ts';
export { type DueQuestion, dueReports } from './reporting/due-reports.ts';
export type { Duty, DutyFrequency, DutyKind } from './reporting/duty.ts';
export type { DutyInstance, DutyInstanceState, DutyReading } from './reporting/duty-instance.ts';
export { DUTY_WINDOW_LIMIT_YEARS, dutyInstances } from './reporting/duty-instances.ts';
export { bindsOrganizationsOnly } from './reporting/duty-obligors.ts';
export { itemsToReport } from './reporting/items-to-report.ts';
export { openReport, type ReportPlan } from './reporting/open-report.ts';
export type { Report, ReportState } from './reporting/report.ts';
export type { ReportResult, ReportScene } from './reporting/report-act.ts';
export type { ConsolidatedIndicator, MissingReport, ReportsToConsolidate } from './reporting/report-consolidation.ts';
export { changesSinceAcceptance, type ItemChange, reportDiff } from './reporting/report-diff.ts';
export {
  type ItemReturn,
  type ItemSubmission,
  type ReportAnswer,
  type ReportedThing,
  type ReportItem,
  type ReportItemState,
  reportItemKey,
} from './reporting/report-item.ts';
export type { ReportProblem, ReportProblemTable } from './reporting/report-problem.ts';
export { reportItemTransitions, reportTransitions } from './reporting/report-transitions.ts';
export { acceptedVersion, latestVersion } from './reporting/report-versions.ts';
export { type Reporter, reporterKey } from './reporting/reporter.ts';
export { resubmitItems } from './reporting/resubmit-items.ts';
export { type NewReturn, returnItem } from './reporting/return-item.ts';
export { submitReport } from './reporting/submit-report.ts';
// requirements: the vocabulary of standards
export { after } from './requirements/after.ts';
export { allOf } from './requirements/all-of.ts';
export { amount } from './requirements/amount.ts';
export { anyOf } from './requirements/any-of.ts';
export { attested } from './requirements/attested.ts';
export { elapsed } from './requirements/elapsed.ts';
export { everyYear } from './requirements/every-year.ts';
export { existed } from './requirements/existed.ts';
export type { AnchorFinding, Finding, LeafFinding, Observed } from './requirements/finding.ts';
export { held } from './requirements/held.ts';
export { heldPost } from './requirements/held-post.ts';
export { judged } from './requirements/judged.ts';
export { meets } from './requirements/meets.ts';
export { membersHolding } from './requirements/members-holding.ts';
export { merits } from './requirements/merits.ts';
export { neverHeld } from './requirements/never-held.ts';
export { noMemberDisciplined } from './requirements/no-member-disciplined.ts';
export { notKnown } from './requirements/not-known.ts';
export type { RequirementOutcome } from './requirements/outcome.ts';
export { prizeWon } from './requirements/prize-won.ts';
export { rated } from './requirements/rated.ts';
export { ratedYears } from './requirements/rated-years.ts';
export { recipient } from './requirements/recipient.ts';
export type { LeafRequirement, Requirement, RequirementKind } from './requirements/requirement.ts';
export { roundAnniversary } from './requirements/round-anniversary.ts';
export { run } from './requirements/run.ts';
export { served } from './requirements/served.ts';
export { shareOfMembers } from './requirements/share-of-members.ts';
export { stood } from './requirements/stood.ts';
export { under } from './requirements/under.ts';
export { undisciplinedInPost } from './requirements/undisciplined-in-post.ts';
export type { Topic, Words } from './requirements/words.ts';
// scoring
export { type CanonicalValue, canonicalJson } from './scoring/certificate/canonical-json.ts';
export { canonicalText, certify } from './scoring/certificate/certify.ts';
export type { CertificateDifference } from './scoring/certificate/differences.ts';
export type {
  CertifiedContent,
  CertifiedLine,
  CertifiedUnit,
  ScoreCertificate,
} from './scoring/certificate/score-certificate.ts';
export { type CertificateCheck, verifyCertificate } from './scoring/certificate/verify-certificate.ts';
export type { DecimalText } from './scoring/decimal-text.ts';
export { explainPoints, type PointExplainer } from './scoring/explanation/explain-points.ts';
export { explainUnit } from './scoring/explanation/explain-unit.ts';
export type { CriterionFinding, PartFinding, PointFinding } from './scoring/explanation/point-finding.ts';
export type { Comparison, Expression as FormulaExpression } from './scoring/formula/expression.ts';
export { FORMULA_LIMIT, type ParsedFormula, parseFormula } from './scoring/formula/parse-formula.ts';
export { bandIndex } from './scoring/indices/band-index.ts';
export { checkIndexEdition } from './scoring/indices/check-index-edition.ts';
export { checkIndexMethod } from './scoring/indices/check-index-method.ts';
export { compareEditions, type EditionChange, type EditionsCompared } from './scoring/indices/compare-editions.ts';
export {
  agreesWithPublished,
  comparePublished,
  type PublishedComparison,
  toleranceOf as publishedTolerance,
} from './scoring/indices/compare-published.ts';
export type { IndexBand, IndexBands } from './scoring/indices/index-bands.ts';
export type { IndexEdition, IndexUnit, IndexValue, PublishedIndex } from './scoring/indices/index-edition.ts';
export type {
  Aggregation,
  IndexGroup,
  IndexIndicator,
  IndexMethod,
  IndexNode,
  MissingHandling,
  MissingKind,
  Normalisation,
} from './scoring/indices/index-method.ts';
export { type IndexRank, rankIndex } from './scoring/indices/rank-index.ts';
export {
  type RankRange,
  rankLeavingOneOut,
  rankUnderWeightNoise,
  type WeightNoise,
} from './scoring/indices/rank-robustness.ts';
export { type IndexScore, scoreIndex } from './scoring/indices/score-index.ts';
export type { Amount } from './scoring/methods/amount.ts';
export { scoringMethodKinds } from './scoring/methods/check-method.ts';
export type { DeductionEvent } from './scoring/methods/deductions.ts';
export type { Barring } from './scoring/methods/prepared-method.ts';
export type { ReadValue, ValueKind } from './scoring/methods/read-value.ts';
export type { RuleName } from './scoring/methods/rule-name.ts';
export type { ScoringMethod, ScoringMethodKind } from './scoring/methods/scoring-method.ts';
export type { StepRule } from './scoring/methods/step-rule.ts';
export type { ClassificationRules, ScoreClass } from './scoring/ranking/classification-rules.ts';
export { type Classification, classify, type FloorMissed } from './scoring/ranking/classify.ts';
export { figuresReader, type RankedFigures } from './scoring/ranking/compare-units.ts';
export { type RankedUnit, type Ranking, rankGroup } from './scoring/ranking/rank-group.ts';
export { rankSheets } from './scoring/ranking/rank-sheets.ts';
export type { RankingRules, TieBreak, TiePolicy } from './scoring/ranking/ranking-rules.ts';
export {
  type Moved as MovedUnit,
  moveUnit,
  type Standing as RankingStanding,
  standingOf,
} from './scoring/ranking/standing.ts';
export type { RoundingRule } from './scoring/rounding-rule.ts';
export type {
  MethodFault,
  ScoringCode,
  ScoringProblem,
  ScoringProblems,
  Situation,
} from './scoring/scoring-problem.ts';
export { checkSheet } from './scoring/sheet/check-sheet.ts';
export { checkSheets } from './scoring/sheet/check-sheets.ts';
export type { EntryKind, EntryValue } from './scoring/sheet/entry-value.ts';
export type { GroupScore, UnitScore } from './scoring/sheet/group-score.ts';
export type { NodeScore, NodeStatus } from './scoring/sheet/node-score.ts';
export { percentWarnings } from './scoring/sheet/percent-warnings.ts';
export { type Rescored, rescore } from './scoring/sheet/rescore.ts';
export { scoreAllColumns } from './scoring/sheet/score-columns.ts';
export { scoreGroup } from './scoring/sheet/score-group.ts';
export type { ScoreEntry, ScoreSheet } from './scoring/sheet/score-sheet.ts';
export { type ScoreSheetState, scoreSheetTransitions } from './scoring/sheet/score-sheet-transitions.ts';
export { type Bar as AwardBar, groupResults, type UnitResult, unitResult } from './scoring/sheet/unit-result.ts';
export { appraiseSheet, type NewAppraisal } from './scoring/sheet-acts/appraise-sheet.ts';
export { approveSheet } from './scoring/sheet-acts/approve-sheet.ts';
export { correctSheet } from './scoring/sheet-acts/correct-sheet.ts';
export { enterScores } from './scoring/sheet-acts/enter-scores.ts';
export type { NewEntries, NewScores, NewScoring } from './scoring/sheet-acts/new-scores.ts';
export { openSheet } from './scoring/sheet-acts/open-sheet.ts';
export { publishSheet } from './scoring/sheet-acts/publish-sheet.ts';
export { type NewTargets, registerTargets } from './scoring/sheet-acts/register-targets.ts';
export { type NewCriterionReturn, returnCriterion } from './scoring/sheet-acts/return-criterion.ts';
export {
  type CriterionReturn,
  openReturns,
  type ScoreSheetVersion,
} from './scoring/sheet-acts/score-sheet-version.ts';
export { selfScoreSheet } from './scoring/sheet-acts/self-score-sheet.ts';
export type { SheetAction, SheetResult, SheetScene } from './scoring/sheet-acts/sheet-act.ts';
export { latestSheet, publishedSheet } from './scoring/sheet-acts/sheet-versions.ts';
export { verifySheet } from './scoring/sheet-acts/verify-sheet.ts';
export { checkScoreTable } from './scoring/table/check-score-table.ts';
export { type FlatNode, TABLE_DEPTH_LIMIT, TABLE_NODE_LIMIT } from './scoring/table/flat-node.ts';
export type { Handling, HandlingRules } from './scoring/table/handling.ts';
export { type PreparedScoreTable, prepareScoreTable } from './scoring/table/prepare-score-table.ts';
export type { PreparedNode, PreparedTable } from './scoring/table/prepared-table.ts';
export {
  type ScoreColumn,
  type Scorer,
  type Scorers,
  type ScoreView,
  scoreColumns,
} from './scoring/table/score-column.ts';
export type { ScoreCriterion, ScoreNode, ScorePart } from './scoring/table/score-node.ts';
export type { ScoreTable } from './scoring/table/score-table.ts';
export type { ScoreChange } from './scoring/what-if/score-change.ts';
export { type Move, type MoveReason, type WhatIf, whatIf } from './scoring/what-if/what-if.ts';
export { parseIndexEdition, parseIndexMethod } from './scoring/written/parse-index.ts';
export { type ParsedScoring, parseScoreSheet, parseScoreTable } from './scoring/written/parse-scoring.ts';
export { SCORE_UNIT_LIMIT } from './scoring/written/scoring-limits.ts';
export { ISSUE_LIMIT } from './shapes/cut-issues.ts';
// sources
export { absoluteKey, localKeyOf, milestoneKey, namespaceOf } from './sources/absolute-key.ts';
export type { Document, DocumentKind } from './sources/document.ts';
export type { DocumentRelation, DocumentRelationKind } from './sources/document-relation.ts';
export { type DocumentFacts, enrichDocument } from './sources/enrich-document.ts';
export { entityKey } from './sources/entity-key.ts';
export { type EntityKind, type EntityRef, entityKinds } from './sources/entity-ref.ts';
export type { ForceCondition, Instrument, InstrumentKind, Verification } from './sources/instrument.ts';
export type { Key } from './sources/key.ts';
export { mergeSources } from './sources/merge-sources.ts';
export type { Provision } from './sources/provision.ts';
export { provisionAt, provisionCode } from './sources/provision-at.ts';
export type { SourceRef } from './sources/source-ref.ts';
export type { Statement } from './sources/statement.ts';
// text
export { searchKey } from './text/search-key.ts';
export { sortKey } from './text/sort-key.ts';
// transitions
export {
  type ActionOf,
  defineTransitions,
  type GuardOf,
  type GuardsOf,
  type StateOf,
  type TransitionRule,
  type TransitionRules,
  type TransitionTable,
} from './transitions/define-transitions.ts';
export { allowedActions, type GuardAnswers, isStateOf, transition } from './transitions/transition.ts';
export type { TransitionNames } from './transitions/transition-names.ts';
