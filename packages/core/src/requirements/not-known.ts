import type { Finding } from './finding.ts';
import { leafFinding } from './leaf-finding.ts';
import type { RequirementOutcome } from './outcome.ts';
import type { Scene } from './scene.ts';
import type { Words } from './words.ts';

/**
 * Something that the law asks and this library does not know; no fact decides it. `unread`: it stands in an instrument
 * that was not read; `memory`: it is only remembered; `delegated`: there is no national standard, a local book sets it.
 */
export interface NotKnown {
  readonly kind: 'notKnown';
  readonly why: 'unread' | 'memory' | 'delegated';
  /** Number of the instrument that holds it, where it has one. */
  readonly instrument?: string;
  readonly words: Words;
}

export function notKnown(why: NotKnown['why'], words: Words, instrument?: string): NotKnown {
  return { kind: 'notKnown', why, ...(instrument === undefined ? {} : { instrument }), words };
}

export function evaluateNotKnown(requirement: NotKnown, _scene: Scene, trace: Finding[] | null): RequirementOutcome {
  if (trace !== null) trace.push(leafFinding(requirement, 'unknown', {}, []));
  return 'unknown';
}
