import * as v from 'valibot';
import type { NomineeKind } from '../../facts/nominee.ts';
import { requirementField } from '../../requirements/written/requirement-field.ts';
import { dayField } from '../../shapes/day-field.ts';
import { ordinalField, percentField } from '../../shapes/number-fields.ts';
import { oneOf } from '../../shapes/one-of.ts';
import { filledListOf, listOf, mapOf } from '../../shapes/register-of.ts';
import { strictFields } from '../../shapes/strict-fields.ts';
import { kebabField, lineField, wordsField } from '../../shapes/text-fields.ts';
import { instrumentField } from '../../sources/written/instrument-field.ts';
import { provisionField } from '../../sources/written/provision-field.ts';
import { type Award, type AwardClass, awardClasses } from '../award.ts';
import { type BookIssuer, bookIssuers } from '../local-book.ts';

/** Name and version of the written form. */
export const LOCAL_BOOK_FORMAT = 'thidua-local-book/1';

const interval = { from: dayField, until: v.nullable(dayField) };
const validityField = strictFields(interval);

/** What is asked during some days. */
export const eraField = strictFields({ ...interval, value: requirementField });

const localCodeField = v.pipe(
  v.string(),
  v.check((code) => /^[A-Z][A-Z0-9]{1,19}$/.test(code), 'LOCAL_CODE_REFUSED'),
);

export const localAwardField = strictFields({
  code: localCodeField,
  name: wordsField,
  class: oneOf<AwardClass>()(awardClasses),
  level: oneOf<Award['level']>()(['state', 'ministryOrProvince', 'base', 'organization']),
  nominees: filledListOf(oneOf<NomineeKind>()(['individual', 'collective', 'household'])),
  yearly: v.exactOptional(v.literal(true)),
  delegations: v.pipe(v.array(v.never()), v.maxLength(0)),
  basis: provisionField,
  exists: v.exactOptional(v.nullable(validityField)),
  standards: filledListOf(eraField),
});

const value = {
  ...interval,
  provision: provisionField,
  awards: filledListOf(lineField),
  reading: v.exactOptional(wordsField),
};

const dayOfYearField = v.pipe(
  v.string(),
  v.check((text) => /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text), 'FILE_SHAPE:MM-DD'),
);

const shareField = v.pipe(
  v.string(),
  v.check((text) => /^[1-9]\d?\/[1-9]\d?$/.test(text), 'FILE_SHAPE:2/3'),
);

const timeFields = ['by', 'before', 'daysBefore', 'workingDays'] as const;

export const voteShareField = strictFields({
  ...value,
  percent: percentField,
  of: oneOf<'allMembers' | 'presentMembers'>()(['allMembers', 'presentMembers']),
  absentInWriting: v.exactOptional(v.literal(true)),
});

export const quotaField = v.pipe(
  strictFields({
    ...value,
    atMost: v.exactOptional(ordinalField),
    percent: v.exactOptional(percentField),
    of: v.exactOptional(wordsField),
    rounding: v.exactOptional(oneOf<'down' | 'halfUp' | 'up'>()(['down', 'halfUp', 'up'])),
  }),
  v.check(
    ({ atMost, percent }) => (atMost === undefined) !== (percent === undefined),
    'EXACTLY_ONE_FIELD:atMost,percent',
  ),
);

export const deadlineField = v.pipe(
  strictFields({
    ...value,
    what: wordsField,
    by: v.exactOptional(dayOfYearField),
    before: v.exactOptional(dayOfYearField),
    daysBefore: v.exactOptional(ordinalField),
    workingDays: v.exactOptional(ordinalField),
  }),
  v.check(
    (deadline) => timeFields.filter((field) => deadline[field] !== undefined).length === 1,
    'EXACTLY_ONE_FIELD:by,before,daysBefore,workingDays',
  ),
);

export const councilField = strictFields({
  ...interval,
  provision: provisionField,
  level: oneOf<'issuer' | 'base'>()(['issuer', 'base']),
  decidesBy: oneOf<'majority' | 'share'>()(['majority', 'share']),
  quorum: v.exactOptional(shareField),
  presenceForAwards: v.exactOptional(percentField),
  absentInWriting: v.exactOptional(v.literal(true)),
});

/** The shape of a local book in data from outside; its JSON Schema is `schemas/local-book.schema.json`. */
export const localBookSchema = strictFields({
  $schema: v.exactOptional(lineField),
  format: v.exactOptional(v.literal(LOCAL_BOOK_FORMAT)),
  book: kebabField,
  name: wordsField,
  issuer: oneOf<BookIssuer>()(bookIssuers),
  validity: validityField,
  instruments: filledListOf(instrumentField),
  awards: mapOf(localAwardField),
  details: mapOf(filledListOf(eraField)),
  voteShares: listOf(voteShareField),
  quotas: listOf(quotaField),
  deadlines: listOf(deadlineField),
  councils: listOf(councilField),
});

export type WrittenLocalBook = v.InferOutput<typeof localBookSchema>;
