import { isThiduaError, parseDecimal, type ScoreChange } from '@thidua/core';
import { type BrokenRule, brokenRule, RulesBrokenProblem } from '../changes/index.ts';
import { newEntries } from '../score-sheets/score-entry.input.ts';
import type { ScoreChangeInput } from './score-change.input.ts';

/** A change as core takes it, and where its parts stand in the input. */
export interface AskedChange {
  readonly change: ScoreChange;
  /** Paths into the input: `changes[2].cell.member`, of what the weight has not the first. */
  readonly at: { readonly member: string; readonly criterion: string; readonly value: string };
}

/** The changes as core takes them. @throws RulesBrokenProblem for what is no number, and for what is changed twice. */
export function askedChanges(changes: readonly (typeof ScoreChangeInput.$inferInput)[]): readonly AskedChange[] {
  const asked = changes.map(askedChange);
  const broken = asked.flatMap(malformed);
  const places = asked.map(({ change }) => placeOf(change));
  asked.forEach(({ change, at }, index) => {
    // What is changed twice would silently have its last value.
    if (places.indexOf(places[index] ?? '') < index)
      broken.push(
        brokenRule({ code: 'SCORE_KEY_DUPLICATE', data: { key: change.node.slice(0, 80) }, path: at.criterion }),
      );
  });
  if (broken.length > 0) refuse(broken);
  return asked;
}

/** Refuses with everything that is wrong. @throws RulesBrokenProblem. */
export function refuse([first, ...rest]: readonly BrokenRule[]): never {
  if (first === undefined) throw new Error('There is nothing to refuse');
  throw new RulesBrokenProblem([first, ...rest]);
}

function askedChange(input: typeof ScoreChangeInput.$inferInput, index: number): AskedChange {
  const path = `changes[${index}]`;
  if (input.cell != null) {
    const { member: unit, column, cell } = input.cell;
    const at = {
      member: `${path}.cell.member`,
      criterion: `${path}.cell.cell.criterion`,
      value: `${path}.cell.cell.value`,
    };
    const { [cell.criterion]: entry = null } = below(at.value, () => newEntries([cell]));
    return { change: { kind: 'entry', unit, column, node: cell.criterion, entry }, at };
  }
  if (input.target != null) {
    const { member: unit, criterion: node, target } = input.target;
    const at = {
      member: `${path}.target.member`,
      criterion: `${path}.target.criterion`,
      value: `${path}.target.target`,
    };
    return { change: { kind: 'target', unit, node, target: target ?? 'notAssigned' }, at };
  }
  const { criterion: node = '', max = '' } = input.weight ?? {};
  const at = { member: path, criterion: `${path}.weight.criterion`, value: `${path}.weight.max` };
  return { change: { kind: 'maximum', node, max }, at };
}

function malformed({ change, at }: AskedChange): BrokenRule[] {
  const text = change.kind === 'maximum' ? change.max : change.kind === 'target' ? change.target : null;
  if (text === null || text === 'notAssigned') return [];
  try {
    parseDecimal(text);
    return [];
  } catch (error) {
    if (!isThiduaError(error)) throw error;
    return [brokenRule({ code: error.code, data: error.data, path: at.value })];
  }
}

/** What of the sheets or the table a change is of. */
function placeOf(change: ScoreChange): string {
  if (change.kind === 'maximum') return JSON.stringify([change.kind, change.node]);
  return JSON.stringify([change.kind, change.unit, change.kind === 'entry' ? change.column : null, change.node]);
}

/** Runs something whose problems are all of one place of the input. */
function below<Answer>(path: string, read: () => Answer): Answer {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RulesBrokenProblem)) throw error;
    return refuse(error.rules.map((rule) => ({ ...rule, path })));
  }
}
