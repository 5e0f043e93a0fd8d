import type { JsonSchema } from '@valibot/to-json-schema';
import { certificateField } from '../../src/scoring/written/certificate-field.ts';
import { decimalField, nameField } from '../../src/scoring/written/decimal-field.ts';
import { expressionField } from '../../src/scoring/written/expression-field.ts';
import { indexEditionField } from '../../src/scoring/written/index-edition-field.ts';
import { indexMethodField, indexNodeField } from '../../src/scoring/written/index-method-field.ts';
import { methodField } from '../../src/scoring/written/method-field.ts';
import { nodeField, scorerField } from '../../src/scoring/written/node-field.ts';
import { roundingField } from '../../src/scoring/written/rounding-field.ts';
import { entryField, sheetField } from '../../src/scoring/written/sheet-field.ts';
import { tableField } from '../../src/scoring/written/table-field.ts';
import { type SchemaPlan, schemaOf } from '../schema-of.ts';
import { caseJsonSchemas } from './case-json-schemas.ts';
import { fieldTitles } from './field-titles.ts';
import { scorerJsonSchema } from './scorer-json-schema.ts';

const common = { decimal: decimalField, name: nameField };
const ofTables = { ...common, node: nodeField, method: methodField, expression: expressionField, scorer: scorerField };
const ofSheets = { ...common, entry: entryField, scorer: scorerField };

const overrides: NonNullable<SchemaPlan['overrides']> = {
  overrideSchema: ({ valibotSchema }) => ((valibotSchema as object) === scorerField ? scorerJsonSchema : null),
  overrideAction: ({ valibotAction, jsonSchema }) =>
    'message' in valibotAction && valibotAction.message === 'COUNT_MALFORMED'
      ? { ...jsonSchema, type: 'integer', minimum: 0 }
      : null,
};

/** The JSON Schemas of scoring by the name of their file. What they cannot say (sums, circles) the readers say. */
export const scoreJsonSchemas: Readonly<Record<string, () => JsonSchema>> = {
  'score-table': () =>
    schemaOf(tableField, {
      name: 'score-table',
      title: 'Bảng tiêu chí chấm điểm thi đua / Score table',
      definitions: { ...ofTables, rounding: roundingField },
      titles: fieldTitles,
      overrides,
    }),
  'score-sheet': () =>
    schemaOf(sheetField, {
      name: 'score-sheet',
      title: 'Bảng chấm điểm của đơn vị / Score sheet',
      definitions: ofSheets,
      titles: fieldTitles,
      overrides,
    }),
  'score-certificate': () =>
    schemaOf(certificateField, {
      name: 'score-certificate',
      title: 'Chứng nhận kết quả xếp hạng / Certificate of a ranking (thidua-score/1)',
      definitions: { ...ofTables, ...ofSheets, rounding: roundingField, table: tableField, sheet: sheetField },
      titles: fieldTitles,
      overrides,
    }),
  'index-method': () =>
    schemaOf(indexMethodField, {
      name: 'index-method',
      title: 'Phương pháp tính chỉ số tổng hợp / Method of a composite index',
      definitions: { ...common, node: indexNodeField, rounding: roundingField },
      titles: fieldTitles,
      overrides,
    }),
  'index-edition': () =>
    schemaOf(indexEditionField, {
      name: 'index-edition',
      title: 'Số liệu một kỳ của chỉ số tổng hợp / Edition of a composite index',
      definitions: common,
      titles: fieldTitles,
      overrides,
    }),
  ...caseJsonSchemas,
};
