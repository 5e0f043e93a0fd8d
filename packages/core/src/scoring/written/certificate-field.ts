import * as v from 'valibot';
import { oneOf } from '../../shapes/one-of.ts';
import { listOf, mapOf } from '../../shapes/register-of.ts';
import { strictFields } from '../../shapes/strict-fields.ts';
import type { ScoreCertificate } from '../certificate/score-certificate.ts';
import type { ScoreView } from '../table/score-column.ts';
import { nameField } from './decimal-field.ts';
import { sheetField } from './sheet-field.ts';
import { tableField } from './table-field.ts';

const text = v.exactOptional(v.string());

/** A certificate as it is written. */
export const certificateField: v.GenericSchema<unknown, ScoreCertificate> = strictFields({
  content: strictFields({
    format: v.literal('thidua-score/1'),
    table: tableField,
    sheets: v.array(sheetField),
    view: oneOf<ScoreView>()(['self', 'verified', 'appraised', 'counted']),
    units: v.array(
      strictFields({
        unit: nameField,
        total: text,
        points: mapOf(v.string()),
        refusedBy: v.exactOptional(listOf(v.string())),
      }),
    ),
    ranking: v.array(
      strictFields({
        unit: nameField,
        place: text,
        figure: text,
        class: text,
        barredFrom: v.exactOptional(listOf(v.string())),
      }),
    ),
  }),
  digest: nameField,
});
