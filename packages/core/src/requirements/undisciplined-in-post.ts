import type { Finding } from './finding.ts';
import { leafFinding } from './leaf-finding.ts';
import type { RequirementOutcome } from './outcome.ts';
import type { Scene } from './scene.ts';

/** No discipline while in one of the posts (Decree 152, Điều 9.3). A register that nobody stated is taken as empty. */
export interface UndisciplinedInPost {
  readonly kind: 'undisciplinedInPost';
  readonly posts: readonly string[];
}

export function undisciplinedInPost(posts: readonly string[]): UndisciplinedInPost {
  return { kind: 'undisciplinedInPost', posts };
}

export function evaluateUndisciplinedInPost(
  requirement: UndisciplinedInPost,
  { facts }: Scene,
  trace: Finding[] | null,
): RequirementOutcome {
  const disciplines = facts.discipline ?? [];
  const held = facts.posts?.filter(({ post }) => requirement.posts.includes(post));
  const inPost = disciplines.find(({ from, until }) =>
    held?.some((post) => post.from <= until && (post.until === null || from <= post.until)),
  );
  const outcome = inPost !== undefined ? 'unmet' : held === undefined && disciplines.length > 0 ? 'unknown' : 'met';
  if (trace !== null)
    trace.push(leafFinding(requirement, outcome, inPost === undefined ? {} : { value: inPost.form }, ['posts']));
  return outcome;
}
