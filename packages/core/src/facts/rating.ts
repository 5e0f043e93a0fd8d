/** Mức độ hoàn thành nhiệm vụ of one year, best first; `unrated`: known not to have been rated. */
export const ratings = ['excellent', 'good', 'completed', 'failed', 'unrated'] as const;

export type Rating = (typeof ratings)[number];

/** By year; a year that is left out is not known. */
export type RatingRegister = { readonly [year: number]: Rating };

const rank: Record<Rating, number> = { excellent: 3, good: 2, completed: 1, failed: 0, unrated: 0 };

/** “Hoàn thành tốt nhiệm vụ trở lên” includes xuất sắc. */
export function isRatedAtLeast(rating: Rating, least: Rating): boolean {
  return rank[rating] >= rank[least];
}
