import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../facts/facts.ts';
import { evaluate } from './evaluate.ts';
import type { AnchorFinding, Finding } from './finding.ts';
import type { RequirementOutcome } from './outcome.ts';
import type { Requirement } from './requirement.ts';
import { anyFacts, anyRequirement, sceneOf } from './witnesses.ts';

const standard: Requirement = { kind: 'rated', atLeast: 'good' };
const runs = { numRuns: 1000 };

function trace(requirement: Requirement, facts: Facts): Finding {
  const findings: Finding[] = [];
  evaluate(requirement, sceneOf(facts, standard), findings);
  expect(findings).toHaveLength(1);
  return findings[0] as Finding;
}

/** The outcome that follows from the outcomes below. */
function recomputed(finding: Finding | AnchorFinding): RequirementOutcome {
  const parts = finding.kind === 'leaf' ? [] : finding.parts.map(recomputed);
  switch (finding.kind) {
    case 'leaf':
      return finding.outcome;
    case 'anyOf':
      return outcomeOfAny(parts);
    case 'after':
      return finding.missing.length > 0 ? 'unknown' : outcomeOfAny(parts);
    case 'anchor':
      return outcomeOfAll([finding.certain, ...parts]);
    case 'run':
      return outcomeOfAll([finding.length, ...parts]);
    case 'meets':
      return parts[0] ?? 'unknown';
    default:
      return outcomeOfAll(parts);
  }
}

describe('evaluate', () => {
  it('gives the same outcome with and without a trace', () => {
    fc.assert(
      fc.property(anyRequirement, anyFacts, (requirement, facts) => {
        expect(evaluate(requirement, sceneOf(facts, standard), null)).toBe(trace(requirement, facts).outcome);
      }),
      runs,
    );
  });

  it('is sound: the outcomes of a finding follow from those below', () => {
    fc.assert(
      fc.property(anyRequirement, anyFacts, (requirement, facts) => {
        const finding = trace(requirement, facts);
        expect(recomputed(finding)).toBe(finding.outcome);
      }),
      runs,
    );
  });

  it('judges alike through JSON', () => {
    fc.assert(
      fc.property(anyRequirement, anyFacts, (requirement, facts) => {
        const finding = trace(requirement, facts);
        const copies = JSON.parse(JSON.stringify([requirement, facts])) as [Requirement, Facts];
        expect(JSON.stringify(trace(...copies))).toBe(JSON.stringify(finding));
      }),
      runs,
    );
  });

  it('keeps a definite outcome under every completion of what was not known', () => {
    fc.assert(
      fc.property(anyRequirement, anyFacts, anyFacts, (requirement, facts, more) => {
        const before = evaluate(requirement, sceneOf(facts, standard), null);
        fc.pre(before !== 'unknown');
        expect(evaluate(requirement, sceneOf(completed(facts, more), standard), null)).toBe(before);
      }),
      runs,
    );
  });

  it('never turns met into unmet by a merit, a better rating or an award more', () => {
    fc.assert(
      fc.property(anyRequirement, anyFacts, fc.integer({ min: 2016, max: 2025 }), (requirement, facts, year) => {
        fc.pre(evaluate(requirement, sceneOf(facts, standard), null) === 'met');
        const better: Facts = {
          ...facts,
          ...(facts.ratings === undefined ? {} : { ratings: { ...facts.ratings, [year]: 'excellent' as const } }),
          ...(facts.honours === undefined
            ? {}
            : { honours: [...facts.honours, { award: 'A', year, basis: 'merit' as const }] }),
          ...(facts.merits === undefined
            ? {}
            : {
                merits: [
                  ...facts.merits,
                  { kind: 'initiative' as const, year, scope: 'nation' as const, applied: true },
                ],
              }),
        };
        expect(evaluate(requirement, sceneOf(better, standard), null)).toBe('met');
      }),
      runs,
    );
  });
});

/** `facts`, and from `more` whatever was not known. */
function completed(facts: Facts, more: Facts): Facts {
  const filled = { ...more, ...facts };
  return {
    ...filled,
    ...(facts.ratings === undefined ? {} : { ratings: { ...more.ratings, ...facts.ratings } }),
    ...(facts.honours === undefined
      ? {}
      : { honours: facts.honours.map((honour) => ({ basis: 'merit' as const, ...honour })) }),
    ...(facts.merits === undefined ? {} : { merits: facts.merits.map((merit) => ({ applied: true, ...merit })) }),
    ...(facts.contests === undefined
      ? {}
      : { contests: facts.contests.map((contest) => ({ at: 'final' as const, years: 3, ...contest })) }),
    ...(facts.service === undefined
      ? {}
      : { service: facts.service.map((one) => ({ place: 'island' as const, ...one })) }),
    ...(facts.members === undefined
      ? {}
      : {
          members: {
            2025: {
              ...more.members?.[2025],
              ...facts.members[2025],
              total: 10,
              holders: { ...more.members?.[2025]?.holders, ...facts.members[2025]?.holders },
              disciplined: { ...more.members?.[2025]?.disciplined, ...facts.members[2025]?.disciplined },
            },
          },
        }),
    judgements: { ...more.judgements, ...facts.judgements },
    attestations: { ...more.attestations, ...facts.attestations },
    amounts: { ...more.amounts, ...facts.amounts },
  };
}

/** All must hold: one that fails decides, else one that is open leaves it open. No parts: met. */
function outcomeOfAll(outcomes: Iterable<RequirementOutcome>): RequirementOutcome {
  let result: RequirementOutcome = 'met';
  for (const outcome of outcomes) {
    if (outcome === 'unmet') return 'unmet';
    if (outcome === 'unknown') result = 'unknown';
  }
  return result;
}

/** One must hold: one that does decides, else one that is open leaves it open. No parts: unmet. */
function outcomeOfAny(outcomes: Iterable<RequirementOutcome>): RequirementOutcome {
  let result: RequirementOutcome = 'unmet';
  for (const outcome of outcomes) {
    if (outcome === 'met') return 'met';
    if (outcome === 'unknown') result = 'unknown';
  }
  return result;
}
