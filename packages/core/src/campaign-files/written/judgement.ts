import type * as v from 'valibot';
import type { HumanJudgement } from '../../indicators/judgement.ts';
import { oneOf } from '../../shapes/one-of.ts';
import { strictFields } from '../../shapes/strict-fields.ts';
import { dayField } from './date-fields.ts';
import { localKeyField, referenceField } from './key-fields.ts';
import { sourcesField } from './source-field.ts';
import { lineField } from './text-field.ts';

export const writtenJudgement = strictFields({
  key: localKeyField,
  target: referenceField,
  verdict: oneOf<HumanJudgement['verdict']>()(['MET', 'PARTLY_MET', 'MISSED']),
  post: lineField,
  signedOn: dayField,
  evidence: sourcesField,
});
export type WrittenJudgement = v.InferOutput<typeof writtenJudgement>;
