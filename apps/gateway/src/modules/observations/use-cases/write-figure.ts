import type { Observation } from '@thidua/core';
import { splitKey } from '../../../rows/split-key.ts';
import { type ChangeRoom, RulesBrokenProblem } from '../../changes/index.ts';
import { readAddition } from '../../import/add-entities.ts';
import { holdNamespace } from '../../import/namespace-holder.ts';
import { repeatingRules, untimelyRules } from '../figure-rules.ts';
import { figuresOfSame } from '../known-figures.ts';
import { observationPolicy } from '../observation.policy.ts';

/** A figure in the words of a campaign file, under its absolute key. */
export type WrittenFigure = { readonly key: string } & Readonly<Record<string, unknown>>;

/** A figure that was read and is not written yet. */
export interface ReadFigure {
  readonly figure: Observation;
  store(): Promise<void>;
}

/**
 * Reads a figure under a namespace of the viewer, as a campaign file would hold it.
 * @throws NotAllowedProblem for the namespace; RulesBrokenProblem where it is written wrongly or its key is taken.
 */
export async function readFigure(room: ChangeRoom, { key, ...written }: WrittenFigure): Promise<ReadFigure> {
  const { namespace, slug } = splitKey(key);
  await holdNamespace(room, namespace, observationPolicy, 'observation.record');
  const { book, store } = await readAddition(room, namespace, { observations: [{ key: slug, ...written }] });
  const [figure] = book.observations;
  if (figure === undefined) throw new Error('A file with one observation was read to a book without any');
  return { figure, store };
}

/**
 * Passes a figure that comes in time and says something new.
 * @param followed keys of figures that it goes on from.
 * @throws RulesBrokenProblem with every rule.
 */
export async function requireNew(
  { transaction, today }: ChangeRoom,
  figure: Observation,
  followed: readonly string[] = [],
): Promise<void> {
  const known = await figuresOfSame(transaction, figure, followed);
  const [first, ...rest] = [...untimelyRules(figure, today), ...repeatingRules(figure, known)];
  if (first !== undefined) throw new RulesBrokenProblem([first, ...rest]);
}
