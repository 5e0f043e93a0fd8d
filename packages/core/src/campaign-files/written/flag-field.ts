import * as v from 'valibot';

/** True or false; left out: false. */
export const flagField = v.optional(v.boolean(), false);
