import * as v from 'valibot';
import type { ObservationStatus } from '../../indicators/observation.ts';
import type { ProjectProgress, ProjectStage } from '../../indicators/project.ts';
import { oneOf } from '../../shapes/one-of.ts';
import { strictFields } from '../../shapes/strict-fields.ts';
import { dayField, dueField, partialDateField } from './date-fields.ts';
import { decimalField } from './decimal-field.ts';
import { localKeyField, milestoneReferenceField, referenceField } from './key-fields.ts';
import { listOf } from './list-of.ts';
import { sourcesField } from './source-field.ts';
import { lineField, textField } from './text-field.ts';
import { unitField } from './unit-fields.ts';

/** ước, sơ bộ, chính thức, điều chỉnh. */
export const observationStatusField = oneOf<ObservationStatus>()(['ESTIMATE', 'PRELIMINARY', 'FINAL', 'REVISED']);

const stageField = oneOf<ProjectStage>()([
  'PROCEDURES',
  'LAND_HANDOVER',
  'START',
  'COMPLETE',
  'ACCEPTANCE',
  'INAUGURATE',
]);

const writtenMilestone = strictFields({
  key: localKeyField,
  stage: stageField,
  share: v.exactOptional(decimalField),
  shareOf: v.exactOptional(lineField),
  due: v.exactOptional(dueField),
  planned: v.exactOptional(partialDateField),
  partOf: v.exactOptional(milestoneReferenceField),
  source: sourcesField,
});
export type WrittenMilestone = v.InferOutput<typeof writtenMilestone>;

const writtenProgress = strictFields({
  key: localKeyField,
  stage: stageField,
  outcome: oneOf<ProjectProgress['outcome']>()(['DONE', 'REFUSED', 'SHARE']),
  share: v.exactOptional(decimalField),
  on: partialDateField,
  status: observationStatusField,
  knownOn: dayField,
  source: sourcesField,
  note: v.exactOptional(textField),
});
export type WrittenProgress = v.InferOutput<typeof writtenProgress>;

export const writtenProject = strictFields({
  key: localKeyField,
  name: lineField,
  named: v.optional(v.boolean(), true),
  unit: unitField,
  owner: v.exactOptional(lineField),
  programme: v.exactOptional(referenceField),
  milestones: listOf(writtenMilestone),
  progress: listOf(writtenProgress),
  source: sourcesField,
});
export type WrittenProject = v.InferOutput<typeof writtenProject>;
