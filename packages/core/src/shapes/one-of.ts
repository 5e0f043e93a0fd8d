import * as v from 'valibot';

/**
 * One of the values of a closed union of the domain: `oneOf<NomineeKind>()(['individual', 'collective', 'household'])`.
 * A value left out does not compile. The message carries the allowed values, joined by commas.
 */
export function oneOf<Union extends string>() {
  return <const List extends readonly Union[]>(list: [Union] extends [List[number]] ? List : never) =>
    v.picklist<List, string>(list, list.join(','));
}
