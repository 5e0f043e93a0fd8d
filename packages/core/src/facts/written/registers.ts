import * as v from 'valibot';
import { dayField } from '../../shapes/day-field.ts';
import { countField, ordinalField, yearField } from '../../shapes/number-fields.ts';
import { oneOf } from '../../shapes/one-of.ts';
import { strictFields } from '../../shapes/strict-fields.ts';
import { lineField } from '../../shapes/text-fields.ts';
import { type ContestOrganizer, contestOrganizers } from '../contest.ts';
import { type DisciplineForm, disciplineForms } from '../discipline.ts';
import { type HonourBasis, type HonourIssuer, honourBases } from '../honour.ts';
import { type MeritKind, type MeritScope, meritKinds, meritScopes } from '../merit.ts';
import type { Prize } from '../prize.ts';
import { type ServiceKind, type ServicePlace, serviceKinds, servicePlaces } from '../service.ts';

// The entries of the registers as they are written, one for each type of `facts/`; fields of one name mean the same.

export const writtenHonour = strictFields({
  award: lineField,
  year: yearField,
  decidedOn: v.exactOptional(dayField),
  decision: v.exactOptional(lineField),
  basis: v.exactOptional(oneOf<HonourBasis>()(honourBases)),
  issuer: v.exactOptional(oneOf<HonourIssuer>()(['ministryOfDefence', 'ministryOfPublicSecurity', 'other'])),
  achievement: v.exactOptional(lineField),
});

export const writtenMerit = strictFields({
  kind: oneOf<MeritKind>()(meritKinds),
  year: yearField,
  scope: oneOf<MeritScope>()(meritScopes),
  applied: v.exactOptional(v.boolean()),
  decision: v.exactOptional(lineField),
  key: v.exactOptional(lineField),
  servedFor: v.exactOptional(lineField),
});

export const writtenContest = strictFields({
  kind: oneOf<'cluster' | 'movement'>()(['cluster', 'movement']),
  by: oneOf<ContestOrganizer>()(contestOrganizers),
  year: yearField,
  as: oneOf<'leader' | 'outstanding'>()(['leader', 'outstanding']),
  at: v.exactOptional(oneOf<'interim' | 'final'>()(['interim', 'final'])),
  years: v.exactOptional(countField),
  thematic: v.exactOptional(v.boolean()),
});

export const writtenPrize = strictFields({
  level: oneOf<Prize['level']>()(['world', 'continent', 'region']),
  place: oneOf<Prize['place']>()(['first', 'second', 'third']),
  year: yearField,
  sent: v.exactOptional(v.boolean()),
});

export const writtenService = strictFields({
  kind: oneOf<ServiceKind>()(serviceKinds),
  from: dayField,
  until: v.nullable(dayField),
  place: v.exactOptional(oneOf<ServicePlace>()(servicePlaces)),
});

export const writtenPost = strictFields({
  post: lineField,
  from: dayField,
  until: v.nullable(dayField),
  terms: v.exactOptional(ordinalField),
});

export const writtenDiscipline = strictFields({
  form: oneOf<DisciplineForm>()(disciplineForms),
  from: dayField,
  until: dayField,
});
