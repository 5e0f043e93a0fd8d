import * as v from 'valibot';
import { isYear, yearField } from './number-fields.ts';
import { refusingLists } from './refusing-lists.ts';
import { ENTRY_LIMIT, listOf } from './register-of.ts';
import { strictFields } from './strict-fields.ts';

const yearKey = v.pipe(
  v.string(),
  v.check((text) => /^\d{4}$/.test(text) && isYear(Number(text)), 'YEAR_MALFORMED'),
);

/** A map from years to values: `{ "2024": … }`. */
export function mapByYear<const Value extends v.GenericSchema>(value: Value) {
  return v.pipe(refusingLists(v.record(yearKey, value)), v.maxEntries(ENTRY_LIMIT));
}

/** The same as a list, in which a year that stands twice can be seen: `[{ year: 2024, … }]`. */
export function listByYear<const Entries extends v.ObjectEntries>(entries: Entries) {
  return listOf(strictFields({ year: yearField, ...entries }));
}

/** A value written in one of two forms: the second where a list is given, else the first. */
export function mapOrList<MapForm extends v.GenericSchema, ListForm extends v.GenericSchema>(
  mapForm: MapForm,
  listForm: ListForm,
): v.LazySchema<MapForm | ListForm> {
  return v.lazy((input) => (Array.isArray(input) ? listForm : mapForm));
}
