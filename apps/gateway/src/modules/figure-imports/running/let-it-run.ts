import type { PrismaClient } from '../../../generated/prisma/client.ts';
import { runFigureImport } from './run-figure-import.ts';
import { workOnce } from './working-imports.ts';

/** Tables up to this many rows are gone through before a request is answered. */
export const mostRowsWaitedFor = 1000;

/** When something was asked, by the clock of the gateway. */
interface Asked {
  readonly prisma: PrismaClient;
  readonly now: Date;
}

/**
 * Goes through a running import: of a small one the end is waited for, a large one goes on by itself. What has ended, or
 * is gone through already, stays as it is. A failure is told as a warning of the process and leaves the import RUNNING,
 * whole up to its last acknowledged batch.
 */
export async function letItRun({ prisma, now }: Asked, id: string): Promise<void> {
  const found = await prisma.figureImport.findUnique({ where: { id }, select: { state: true, rows: true } });
  if (found?.state !== 'RUNNING') return;
  const isLarge = found.rows > mostRowsWaitedFor;
  const since = performance.now();
  const clock = () => new Date(now.getTime() + performance.now() - since);
  const work = async (): Promise<void> => {
    try {
      await runFigureImport(prisma, id, clock);
    } catch (error) {
      process.emitWarning(`The import ${id} was cut off and can be resumed: ${(error as Error).message}`);
    }
  };
  const end = workOnce(prisma, id, { inTurn: isLarge, work });
  if (!isLarge) await end;
}
