/**
 * The stretch of time that a figure or a target is about, written
 * `2024-03-05` (day), `2024-03` (month), `2024-Q3` (quarter), `2024-H1` (half), `2024-9M` (first nine months),
 * `2024` (year) or `2021-2025` (term of whole years, both included).
 */
export type PeriodCode = string;

export type PeriodKind = 'day' | 'month' | 'quarter' | 'half' | 'nineMonths' | 'year' | 'term';
