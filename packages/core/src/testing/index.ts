// The public door of @thidua/core/testing: builders of valid values, for tests of the library and of what is built on it.
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
