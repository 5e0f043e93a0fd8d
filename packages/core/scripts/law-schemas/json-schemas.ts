import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import { nominationSchema } from '../../src/eligibility/parse-nomination.ts';
import { membersList, membersMap, writtenMembers } from '../../src/facts/written/written-members.ts';
import { ratingsList, ratingsMap, writtenRatings } from '../../src/facts/written/written-ratings.ts';
import { eraField, localBookSchema } from '../../src/law/written/local-book-schema.ts';
import { anyRequirement, requirementFields } from '../../src/requirements/written/requirement-field.ts';
import { dayField } from '../../src/shapes/day-field.ts';
import { wordsField } from '../../src/shapes/text-fields.ts';
import { provisionField } from '../../src/sources/written/provision-field.ts';
import { type SchemaPlan, schemaOf } from '../schema-of.ts';
import { fieldTitles } from './field-titles.ts';

/** What the checks that JSON Schema has no words for come to, by the message that the check carries. */
const checks: Readonly<Record<string, JsonSchema>> = {
  DAY_MALFORMED: { pattern: '^(19|20|21)\\d{2}-\\d{2}-\\d{2}$' },
  PARTIAL_DATE_MALFORMED: { pattern: '^(19|20|21)\\d{2}(-\\d{2}(-\\d{2})?)?$' },
  YEAR_MALFORMED: { type: 'integer', minimum: 1900, maximum: 2199 },
  COUNT_MALFORMED: { type: 'integer', minimum: 0 },
  'COUNT_MALFORMED:1': { type: 'integer', minimum: 1 },
  PERCENT_MALFORMED: { type: 'integer', minimum: 1, maximum: 100 },
  KEY_MALFORMED: { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
  LOCAL_CODE_REFUSED: { pattern: '^[A-Z][A-Z0-9]{1,19}$' },
  'FILE_SHAPE:MM-DD': { pattern: '^(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$' },
  'FILE_SHAPE:2/3': { pattern: '^[1-9]\\d?/[1-9]\\d?$' },
};

const overrides: NonNullable<SchemaPlan['overrides']> = {
  overrideSchema: ({ valibotSchema }) => bothForms(valibotSchema),
  overrideAction: ({ valibotAction, jsonSchema }) => checkInWords(valibotAction, jsonSchema),
};

/** The JSON Schema (draft 2020-12) of a nomination. Whether its names are known depends on the law of the day. */
export function nominationJsonSchema(): JsonSchema {
  return schemaOf(nominationSchema, {
    name: 'nomination',
    title: 'Đề nghị khen thưởng / Nomination',
    definitions: { day: dayField },
    titles: fieldTitles,
    overrides,
  });
}

/** The JSON Schema (draft 2020-12) of a local book. */
export function localBookJsonSchema(): JsonSchema {
  return schemaOf(localBookSchema, {
    name: 'local-book',
    title: 'Quy định của Bộ, ngành, địa phương / Local book (thidua-local-book/1)',
    definitions: {
      day: dayField,
      words: wordsField,
      provision: provisionField,
      era: eraField,
      requirement: anyRequirement,
      ...requirementFields,
    },
    titles: fieldTitles,
    overrides,
  });
}

/** Registers by year are written as a map or as a list; the schema that reads them looks which it is. */
function bothForms(schema: object): JsonSchema | null {
  const forms =
    schema === writtenRatings
      ? [ratingsMap, ratingsList]
      : schema === writtenMembers
        ? [membersMap, membersList]
        : null;
  if (forms === null) return null;
  return {
    anyOf: forms.map((form) => {
      const { $schema: _, ...one } = toJsonSchema(form, {
        errorMode: 'ignore',
        overrideAction: ({ valibotAction, jsonSchema }) => checkInWords(valibotAction, jsonSchema),
      });
      return one;
    }),
  };
}

function checkInWords(action: { readonly type: string }, jsonSchema: JsonSchema): JsonSchema | null {
  if (action.type !== 'check' || !('message' in action) || typeof action.message !== 'string') return null;
  if (action.message.startsWith('EXACTLY_ONE_FIELD:')) {
    const fields = action.message.slice(action.message.indexOf(':') + 1).split(',');
    return { ...jsonSchema, oneOf: fields.map((field) => ({ required: [field] })) };
  }
  // the key of a map by year is a text
  if (action.message === 'YEAR_MALFORMED' && jsonSchema.type === 'string') {
    return { ...jsonSchema, pattern: '^(19|20|21)\\d{2}$' };
  }
  return { ...jsonSchema, ...checks[action.message] };
}
