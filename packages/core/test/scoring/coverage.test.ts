import { describe, expect, it } from 'vitest';
import { scoringMethodKinds } from '../../src/scoring/methods/check-method.ts';
import { type Matter, shownByCases } from './shown-by-cases.ts';
import {
  aggregations,
  bandKinds,
  entryKinds,
  handlings,
  methodFaults,
  missingKinds,
  nodeStatuses,
  normalisations,
  roundingModes,
  ruleNames,
  scoringCodes,
  tieBreakKinds,
  tiePolicies,
} from './vocabulary.ts';

const shown = shownByCases();
const missing = (matter: Matter, names: readonly string[]) => names.filter((name) => !shown.has(`${matter} ${name}`));

describe('the cases show', () => {
  it.each<[string, Matter, readonly string[]]>([
    ['every problem code', 'code', scoringCodes],
    ['every fault of parameters', 'fault', methodFaults],
    ['every method giving points', 'method', scoringMethodKinds.map((kind) => `${kind} scored`)],
    ['every rule', 'rule', ruleNames],
    ['every handling of every situation', 'handling', handlings],
    ['every status of a node', 'status', nodeStatuses],
    ['every kind of entry', 'entry', entryKinds],
    ['every tie policy, with a tie', 'ties', tiePolicies],
    ['every kind of tie-break, deciding', 'tieBreak', tieBreakKinds],
    ['every rounding mode', 'rounding', roundingModes],
    ['the hard cases', 'hard', ['31', '32', '36', '39']],
    ['every normalisation', 'normalisation', normalisations],
    ['every aggregation', 'aggregation', aggregations],
    ['every kind of band', 'bands', bandKinds],
    [
      'every reason for a missing figure, refused and otherwise',
      'missing',
      [...missingKinds, 'censored'].flatMap((kind) => [`${kind} refused`, `${kind} scored`]),
    ],
  ])('%s', (_what, matter, names) => {
    expect(missing(matter, names)).toEqual([]);
  });

  // what is collected is filled in by nobody, so that nothing of it can be missing
  const filled = scoringMethodKinds.filter((kind) => kind !== 'collected');
  it.each(filled)('%s not applicable, and refused', (kind) => {
    expect(missing('method', [`${kind} excluded`, `${kind} refused`])).toEqual([]);
  });
});
