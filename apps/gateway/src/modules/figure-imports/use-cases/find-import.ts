import type { FigureImport } from '../../../generated/prisma/client.ts';
import { type ChangeRoom, EntityUnknownProblem, RulesBrokenProblem } from '../../changes/index.ts';
import { requireGranted } from '../../changes/require-allowed.ts';
import { type FigureImportStep, stepRules } from '../figure-import-steps.ts';
import { importsSeen, mayWithImport } from '../import-holder.ts';

/**
 * The import, where the viewer may take this step with it now and has seen it as it is.
 * @throws EntityUnknownProblem; NotAllowedProblem; StaleVersionProblem; RulesBrokenProblem `TRANSITION_REFUSED`.
 */
export async function findImport(
  room: ChangeRoom,
  key: string,
  expectedVersion: number,
  step: FigureImportStep,
): Promise<FigureImport> {
  const found = await room.transaction.figureImport.findFirst({ where: { AND: [{ id: key }, importsSeen(room)] } });
  if (found === null) throw new EntityUnknownProblem('ENTITY_UNKNOWN', { kind: 'figureImport', entity: key });
  const action = `figureImport.${step}` as const;
  const decision = mayWithImport(room, action, found);
  requireGranted(action, decision);
  await room.expectVersion('figureImport', key, expectedVersion);
  const [first, ...rest] = stepRules(found.state, step);
  if (first !== undefined) throw new RulesBrokenProblem([first, ...rest]);
  return found;
}
