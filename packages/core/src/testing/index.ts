// The public door of @thidua/core/testing: builders of valid values, and the runners of cases (of the law, of score tables,
// of composite indices) with their checks, for tests of the library and of what is built on it.
export { buildAssessmentBook } from './build-assessment-book.ts';
export { buildCampaign, buildLink, buildMovement } from './build-campaign.ts';
export { buildCampaignFile } from './build-campaign-file.ts';
export { buildDuty } from './build-duty.ts';
export { buildIndicator } from './build-indicator.ts';
export { buildJudgement } from './build-judgement.ts';
export { buildObservation } from './build-observation.ts';
export { buildMilestone, buildProgress, buildProject } from './build-project.ts';
export { buildTarget, buildTargetWithoutIndicator } from './build-target.ts';
export { buildUnitGroup } from './build-unit-group.ts';
export { missingCases } from './case-coverage/missing-cases.ts';
export { silentClauses } from './case-coverage/silent-clauses.ts';
export { differenceInWords } from './cases/difference-in-words.ts';
export type { CaseExpectation, LawCase } from './cases/law-case.ts';
export { parseCaseFile } from './cases/parse-case-file.ts';
export { type CaseContext, type CaseResult, runCase } from './cases/run-case.ts';
export { lintLaw } from './law-lint/lint-law.ts';
export type { LawDefect, LintedLaw } from './law-lint/linted-law.ts';
export { outline06_2022 } from './law-lint/outlines/luat-06-2022-qh15.ts';
export { type CaseFileKind, caseFileKind } from './score-cases/case-file-kind.ts';
export type { ExpectedIndexUnit, IndexCase, IndexExpectation } from './score-cases/index-case.ts';
export { type ParsedIndexCaseFile, parseIndexCaseFile } from './score-cases/parse-index-case-file.ts';
export { type ParsedScoreCaseFile, parseScoreCaseFile } from './score-cases/parse-score-case-file.ts';
export { type IndexCaseResult, runIndexCase } from './score-cases/run-index-case.ts';
export { runScoreCase, type ScoreCaseResult } from './score-cases/run-score-case.ts';
export type { ExpectedUnit, ScoreCase, ScoreExpectation } from './score-cases/score-case.ts';
export { type ScoreDifference, scoreDifferenceInWords } from './score-cases/score-difference.ts';
