import type { Words } from '../../requirements/words.ts';
import type { Provision } from '../../sources/provision.ts';

/**
 * A post or rank of which the time counts for long service (quá trình cống hiến). An equivalent post (“và tương đương”,
 * Decree 152, Điều 10) is entered under the key of the post that it equals: the lists of equivalents are closed with the
 * words of bodies whose rules are not here (Điều 10.3–10.6 at their end, 10.8), so that people map, not the library.
 */
export interface Post {
  /** Kebab-case ASCII; the same in `facts.posts`. */
  readonly key: string;
  readonly name: Words;
  /**
   * `civil`, `armed`: posts; `armedRank`: quân hàm; `unranked`: named by one article only, besides the rank that Điều 10
   * gives it.
   */
  readonly ladder: 'civil' | 'armed' | 'armedRank' | 'unranked';
  /** From 1, the highest, inside its ladder; time in a higher post is added to the next lower (Điều 9.2.b). */
  readonly rank: number;
  /** Where it is named. */
  readonly provision: Provision;
}
