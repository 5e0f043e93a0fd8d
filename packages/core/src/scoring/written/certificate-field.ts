import * as v from 'valibot';
import { oneOf } from '../../shapes/one-of.ts';
import { listOf, mapOf } from '../../shapes/register-of.ts';
import { strictFields } from '../../shapes/strict-fields.ts';
import type { ScoreCertificate } from '../certificate/score-certificate.ts';
import { TABLE_NODE_LIMIT } from '../table/flat-node.ts';
import type { ScoreView } from '../table/score-column.ts';
import { nameField } from './decimal-field.ts';
import { SCORE_UNIT_LIMIT } from './scoring-limits.ts';
import { sheetField } from './sheet-field.ts';
import { tableField } from './table-field.ts';

const text = v.exactOptional(v.string());

/** A certificate as it is written. */
export const certificateField: v.GenericSchema<unknown, ScoreCertificate> = strictFields({
  content: strictFields({
    format: v.literal('thidua-score/1'),
    table: tableField,
    sheets: listOf(sheetField, SCORE_UNIT_LIMIT),
    view: oneOf<ScoreView>()(['self', 'verified', 'appraised', 'counted']),
    units: listOf(
      strictFields({
        unit: nameField,
        total: text,
        points: mapOf(v.string(), TABLE_NODE_LIMIT),
        refusedBy: v.exactOptional(listOf(v.string(), TABLE_NODE_LIMIT)),
      }),
      SCORE_UNIT_LIMIT,
    ),
    ranking: listOf(
      strictFields({
        unit: nameField,
        place: text,
        figure: text,
        class: text,
        barredFrom: v.exactOptional(listOf(v.string())),
      }),
      SCORE_UNIT_LIMIT,
    ),
  }),
  digest: nameField,
});
