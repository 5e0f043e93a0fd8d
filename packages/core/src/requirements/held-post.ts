import type { Facts } from '../facts/facts.ts';
import type { Finding } from './finding.ts';
import { leafFinding } from './leaf-finding.ts';
import { fullYears, type LengthOfTime, lengthOfTime, reaches } from './length-of-time.ts';
import type { RequirementOutcome } from './outcome.ts';
import type { Scene } from './scene.ts';

/**
 * One of these posts (or a higher one whose time is added to it: Decree 152, Điều 9.2.b) held for at least so many
 * years, and for less than `below`. Posts at the same time count once. Without `atLeast`, having held it is enough.
 */
export interface HeldPost {
  readonly kind: 'heldPost';
  /** Keys of `law-vn/posts`. */
  readonly posts: readonly string[];
  readonly atLeast?: number;
  readonly below?: number;
  /** The clause asks for an elected term or terms too (“02 nhiệm kỳ từ 08 đến 10 năm”). */
  readonly terms?: number;
  /** Women in leadership: the time is less by a third, unless in a group of higher retirement age (Điều 4.7). */
  readonly lessForWomen?: true;
}

export function heldPost(asked: Omit<HeldPost, 'kind'>): HeldPost {
  return { kind: 'heldPost', ...asked };
}

export function evaluateHeldPost(
  requirement: HeldPost,
  { facts, on }: Scene,
  trace: Finding[] | null,
): RequirementOutcome {
  const held = facts.posts?.filter(({ post, from }) => requirement.posts.includes(post) && from <= on);
  const length = lengthOfTime(held?.map((one) => ({ ...one, double: false })) ?? [], on);
  const outcome = held === undefined ? 'unknown' : outcomeOfPosts(requirement, facts, length, held);
  if (trace !== null) {
    const observed = held === undefined ? {} : { least: fullYears(length), most: fullYears(length) };
    trace.push(leafFinding(requirement, outcome, observed, missingOf(requirement, facts)));
  }
  return outcome;
}

function outcomeOfPosts(
  requirement: HeldPost,
  facts: Facts,
  length: LengthOfTime | undefined,
  held: NonNullable<Facts['posts']>,
): RequirementOutcome {
  if (length === undefined) return 'unmet';
  const { atLeast, below, terms } = requirement;
  const served = held.reduce((sum, one) => sum + (one.terms ?? 0), 0);
  const openTerms = held.some((one) => one.terms === undefined);
  if (terms !== undefined && served < terms && !openTerms) return 'unmet';
  const inBand = shares(requirement, facts).map((eighths) => {
    const enough = atLeast === undefined || reaches(length, atLeast * eighths).least;
    return enough && (below === undefined || !reaches(length, below * eighths).least);
  });
  if (!inBand.includes(true)) return 'unmet';
  return inBand.includes(false) || (terms !== undefined && served < terms) ? 'unknown' : 'met';
}

/** Months that stand for one year: 12, or 8 with a third less; both where it is not known which. */
function shares({ lessForWomen }: HeldPost, { sex, higherRetirementAge }: Facts): number[] {
  if (lessForWomen === undefined || sex === 'male' || higherRetirementAge === true) return [12];
  if (sex === 'female' && higherRetirementAge === false) return [8];
  return [12, 8];
}

function missingOf(
  { posts, terms, lessForWomen }: HeldPost,
  { posts: register, sex, higherRetirementAge }: Facts,
): string[] {
  if (register === undefined) return ['posts'];
  const missing: string[] = [];
  if (lessForWomen && sex === undefined) missing.push('sex');
  if (lessForWomen && sex !== 'male' && higherRetirementAge === undefined) missing.push('higherRetirementAge');
  register.forEach((one, index) => {
    if (terms !== undefined && one.terms === undefined && posts.includes(one.post))
      missing.push(`posts[${index}].terms`);
  });
  return missing;
}
