import type { Key } from '../sources/key.ts';
import type { Observation } from './observation.ts';
import { quantitiesAgree } from './quantities-agree.ts';
import type { Quantity } from './quantity.ts';
import { isAtLeastAsFinal } from './strongest-observation.ts';
import type { Flag } from './target-assessment.ts';

/**
 * What a reader must know of the figures used: computed by an editor, known on an assumed day, contradicted by another
 * source. A contradiction counts only from a figure at least as final: an estimate that a final figure replaced does
 * not disagree with it. `rivals` are all figures of the same voice for the same thing.
 */
export function flagsOfObservations(used: readonly Observation[], rivals: readonly Observation[]): readonly Flag[] {
  return used.flatMap((one): readonly Flag[] => {
    const others = disagreements(
      one.quantity,
      rivals.filter((rival) => rival.key !== one.key && isAtLeastAsFinal(rival.status, one.status)),
    );
    return [
      ...flagIf(one.derived, (how) => ({ code: 'DERIVED_OBSERVATION', data: { observation: one.key, how } })),
      ...flagIf(one.knownOnAssumed, (why) => ({ code: 'KNOWN_DAY_ASSUMED', data: { observation: one.key, why } })),
      ...(others.length === 0 ? [] : [{ code: 'SOURCES_DISAGREE', data: { used: one.key, others } } as const]),
    ];
  });
}

/** Keys of the figures that cannot be right together with `quantity`. */
export function disagreements(quantity: Quantity, others: readonly Observation[]): readonly Key[] {
  return others.filter((other) => !quantitiesAgree(quantity, other.quantity)).map((other) => other.key);
}

function flagIf(text: string | undefined, flag: (text: string) => Flag): readonly Flag[] {
  return text === undefined ? [] : [flag(text)];
}
