import type { FigureImport } from '../../../generated/prisma/client.ts';
import { brokenRule, type ChangeRoom, RulesBrokenProblem } from '../../changes/index.ts';
import { type FigureImportStep, figureImportTransitions } from '../figure-import-steps.ts';
import { holderOfImport } from '../import-holder.ts';
import { findImport } from './find-import.ts';

export type MovingStep = Exclude<FigureImportStep, 'addRows'>;

/** A step of an import that has no rows of its own, as a sender asks for it. */
export interface AskedStep {
  readonly key: string;
  readonly expectedVersion: number;
  readonly why: string | null;
}

/** @throws see `findImport` and `moveImport`. */
export async function moveFigureImport(room: ChangeRoom, step: MovingStep, asked: AskedStep): Promise<void> {
  await moveImport(room, await findImport(room, asked.key, asked.expectedVersion, step), step, asked.why);
}

/** Takes a step that may be taken. @throws RulesBrokenProblem where an import without rows is to be finished. */
export async function moveImport(
  { transaction, today, now, record }: ChangeRoom,
  moved: FigureImport,
  step: MovingStep,
  why: string | null,
): Promise<void> {
  const { id, state, on, rows } = moved;
  if (step === 'finish' && rows === 0) {
    throw new RulesBrokenProblem([brokenRule({ code: 'FIELD_EMPTY', data: { field: 'rows' }, path: 'rows' })]);
  }
  const to = figureImportTransitions.actions[step].to;
  const after = { state: to, on: step === 'finish' ? today : on, rows };
  // Nothing is written for a step back into the same state: whoever writes batches would have to wait for it.
  if (to !== state) {
    const endedAt = to === 'STOPPED' ? now : null;
    await transaction.figureImport.update({ where: { id }, data: { state: to, on: after.on, endedAt } });
  }
  await record({
    kind: 'figureImport',
    entityId: id,
    action: `figureImport.${step}`,
    before: { state, on, rows },
    after,
    why,
    holder: holderOfImport(moved),
  });
}
