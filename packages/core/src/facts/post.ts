import type { PlainDay } from '../calendar/plain-day.ts';

/**
 * One post or rank held. `post` is a key of the law's own table of posts (`law-vn/posts`), equivalents already mapped by
 * whoever knows the list (Decree 152, Điều 10; Kết luận của Bộ Chính trị). Both days included, `until: null` while held.
 */
export interface PostHeld {
  readonly post: string;
  readonly from: PlainDay;
  readonly until: PlainDay | null;
  /** Elected terms served in it, if it goes by terms. */
  readonly terms?: number;
}
