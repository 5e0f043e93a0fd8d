import type { JsonSchema } from '@valibot/to-json-schema';

/** Who scores; it is read by hand, because an agency is named by its key. */
export const scorerJsonSchema: JsonSchema = {
  type: 'string',
  pattern: '^(unit|headAndDeputies|standingBody|council|agency:.{1,200})$',
};
