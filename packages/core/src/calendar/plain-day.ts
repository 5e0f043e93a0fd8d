/** A calendar day, ISO `YYYY-MM-DD`, without time or zone. */
export type PlainDay = string;
