import type { JsonSchema } from '@valibot/to-json-schema';
import { decimalField, nameField } from '../../src/scoring/written/decimal-field.ts';
import { expressionField } from '../../src/scoring/written/expression-field.ts';
import { indexMethodField, indexNodeField } from '../../src/scoring/written/index-method-field.ts';
import { methodField } from '../../src/scoring/written/method-field.ts';
import { nodeField, scorerField } from '../../src/scoring/written/node-field.ts';
import { roundingField } from '../../src/scoring/written/rounding-field.ts';
import { tableField } from '../../src/scoring/written/table-field.ts';
import { indexCaseFileSchema } from '../../src/testing/score-cases/index-case-file-schema.ts';
import { numberTextField } from '../../src/testing/score-cases/number-text.ts';
import {
  changeField,
  namedDataField,
  scoreCaseFileSchema,
} from '../../src/testing/score-cases/score-case-file-schema.ts';
import { cellField } from '../../src/testing/score-cases/written-cell.ts';
import { type SchemaPlan, schemaOf } from '../schema-of.ts';
import { caseFieldTitles } from './case-field-titles.ts';
import { scorerJsonSchema } from './scorer-json-schema.ts';

const common = { decimal: decimalField, name: nameField, number: numberTextField, rounding: roundingField };

/** What a case writes in the place of a table or of a part of it: of any shape, for a case may expect it to be wrong. */
const anyValue: JsonSchema = { type: ['object', 'array', 'string', 'number', 'boolean', 'null'] };

/** Named tables and methods are completed as what they should be. */
function overridesFor(named: string): NonNullable<SchemaPlan['overrides']> {
  return {
    overrideSchema: ({ valibotSchema }) => {
      const schema: object = valibotSchema;
      if (schema === namedDataField) return { type: 'object', additionalProperties: { $ref: `#/$defs/${named}` } };
      if (schema === changeField) return { type: 'object', additionalProperties: anyValue };
      if (schema === scorerField) return scorerJsonSchema;
      return valibotSchema.type === 'custom' ? { type: 'string' } : null;
    },
    overrideAction: ({ valibotAction, jsonSchema }) => {
      const message = 'message' in valibotAction ? String(valibotAction.message) : '';
      if (message === 'FILE_SHAPE:14.5, 100/7') return { ...jsonSchema, pattern: '^-?\\d+(\\.\\d+|/[1-9]\\d*)?$' };
      if (message === 'COUNT_MALFORMED') return { ...jsonSchema, type: 'integer', minimum: 0 };
      const [, names] = /^EXACTLY_ONE_FIELD:(.+)$/.exec(message) ?? [];
      return names === undefined
        ? null
        : { ...jsonSchema, oneOf: names.split(',').map((name) => ({ required: [name] })) };
    },
  };
}

/** The JSON Schemas of files of cases. What a case expects to be refused, they underline. */
export const caseJsonSchemas: Readonly<Record<string, () => JsonSchema>> = {
  'score-cases': () => {
    const schema = schemaOf(scoreCaseFileSchema, {
      name: 'score-cases',
      title: 'Các ca của bảng tiêu chí chấm điểm / Cases of score tables',
      definitions: {
        ...common,
        scorer: scorerField,
        expression: expressionField,
        method: methodField,
        node: nodeField,
        table: tableField,
        cell: cellField,
      },
      titles: caseFieldTitles,
      overrides: overridesFor('table'),
    });
    const { method, ...rest } = schema.$defs ?? {};
    return { ...schema, $defs: { ...rest, method: withFormulasAsText(method) as JsonSchema } };
  },
  'index-cases': () =>
    schemaOf(indexCaseFileSchema, {
      name: 'index-cases',
      title: 'Các ca của chỉ số tổng hợp / Cases of composite indices',
      definitions: { ...common, node: indexNodeField, method: indexMethodField },
      titles: caseFieldTitles,
      overrides: overridesFor('method'),
    }),
};

/** Cases may write a formula as text, in the place of its tree. */
function withFormulasAsText(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withFormulasAsText);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).map(([name, one]) => [name, withFormulasAsText(one)]);
  const made = Object.fromEntries(entries);
  if (made.$ref !== '#/$defs/expression') return made;
  const { $ref, ...rest } = made;
  return { ...rest, anyOf: [{ type: 'string' }, { $ref }] };
}
