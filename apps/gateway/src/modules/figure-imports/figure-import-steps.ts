import { type ActionOf, allowedActions, defineTransitions } from '@thidua/core';
import type { FigureImportState } from '../../generated/prisma/enums.ts';
import { type BrokenRule, brokenRule } from '../changes/index.ts';

/** The life of an import. `DONE` comes of itself, with the last batch. */
export const figureImportTransitions = defineTransitions({
  name: 'figureImport',
  states: ['OPEN', 'RUNNING', 'DONE', 'STOPPED'],
  initial: 'OPEN',
  actions: {
    addRows: { from: ['OPEN'], to: 'OPEN' },
    finish: { from: ['OPEN'], to: 'RUNNING' },
    resume: { from: ['RUNNING'], to: 'RUNNING' },
    stop: { from: ['OPEN', 'RUNNING'], to: 'STOPPED' },
  },
});

export type FigureImportStep = ActionOf<typeof figureImportTransitions>;

/** The rules that a step from this state breaks. */
export function stepRules(state: FigureImportState, action: FigureImportStep): readonly BrokenRule[] {
  const allowed = allowedActions(figureImportTransitions, state);
  if (allowed.includes(action)) return [];
  const data = { table: figureImportTransitions.name, state, action, allowed };
  return [brokenRule({ code: 'TRANSITION_REFUSED', data })];
}
