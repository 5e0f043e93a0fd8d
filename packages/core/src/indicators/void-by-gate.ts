import type { Key } from '../sources/key.ts';
import type { Assessing } from './assessing.ts';
import type { Outcome } from './outcome.ts';
import type { Reason, Verdict } from './target-assessment.ts';
import { assessGate } from './targets/gate.ts';

/**
 * A breached gate turns MET and EXCEEDED of what it gates into MISSED, in the readings too; every other verdict
 * stands. The ratio and the gap stay as measured. The first breached gate by key is named.
 */
export function voidByGate(found: Outcome, target: Key, assessing: Assessing): Outcome {
  const breached = (assessing.book.gates.get(target) ?? [])
    .map((gate) => ({ gate: gate.key, signed: assessGate(gate, assessing) }))
    .filter(({ signed }) => signed.verdict === 'MISSED')
    .toSorted((a, b) => (a.gate < b.gate ? -1 : 1))[0];
  if (breached === undefined) return found;
  const reason: Reason = { code: 'GATE_BREACHED', data: { gate: breached.gate } };
  const voided = <T extends { readonly verdict: Verdict; readonly reason: Reason }>(one: T): T =>
    one.verdict === 'MET' || one.verdict === 'EXCEEDED' ? { ...one, verdict: 'MISSED', reason } : one;
  const result = voided({ ...found, readings: found.readings.map(voided) });
  return result.reason === reason ? { ...result, evidence: [...found.evidence, ...breached.signed.evidence] } : result;
}
