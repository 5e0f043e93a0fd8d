/** What a document prints of a date: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. Compares as the interval it covers. */
export type PartialDate = string;
