import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LawInForce } from '../law/law-in-force.ts';
import { nodesOf } from '../law/map-requirement.ts';
import { awardCodes } from '../law-vn/award-codes.ts';
import { lawInForce } from '../law-vn/law-in-force.ts';
import type { AnchorFinding, Finding } from '../requirements/finding.ts';
import { judge, judgeOutcome } from './judge.ts';
import type { Nomination } from './nomination.ts';
import { anyLawFacts } from './witnesses.ts';

const days = ['2023-12-31', '2024-01-01', '2025-06-30', '2025-07-01', '2026-09-30'] as const;
const laws = days.map((on) => lawInForce({ on }));

const anyNomination = fc
  .record({ law: fc.constantFrom(...laws), award: fc.constantFrom(...awardCodes), facts: anyLawFacts })
  .filter(({ law, award }) => law.awards[award] !== undefined)
  .map(({ law, award, facts }) => {
    const year = Number(law.on.slice(0, 4));
    return { law: law as LawInForce, nomination: { award, year, facts } as Nomination };
  });

const runs = { numRuns: 400 };

describe('judge, under the law of Việt Nam', () => {
  it('gives the outcome that judgeOutcome gives', () => {
    fc.assert(
      fc.property(anyNomination, ({ law, nomination }) => {
        expect(judge(nomination, law).outcome).toBe(judgeOutcome(nomination, law));
      }),
      runs,
    );
  });

  it('judges alike when the law went through JSON, and gives a verdict that does', () => {
    const copies = new Map(laws.map((law) => [law as LawInForce, JSON.parse(JSON.stringify(law)) as LawInForce]));
    fc.assert(
      fc.property(anyNomination, ({ law, nomination }) => {
        const verdict = judge(nomination, law);
        const again = judge(nomination, copies.get(law) as LawInForce);
        expect(JSON.stringify(again)).toBe(JSON.stringify(verdict));
      }),
      runs,
    );
  });

  it('shows everything that was asked: every requirement that can be reached is in the finding', () => {
    fc.assert(
      fc.property(anyNomination, ({ law, nomination }) => {
        const { finding } = judge(nomination, law);
        const asked = law.awards[nomination.award]?.requirement;
        if (asked === undefined) throw new Error('no standard');
        const shown = new Set(leavesIn(finding));
        const hidden = new Set<unknown>();
        for (const node of nodesOf(asked)) {
          // What follows an earlier award is asked once per such award: not at all where there is none.
          if (node.kind === 'after') for (const inner of nodesOf(node.part)) hidden.add(inner);
          if (node.kind === 'run' && node.part !== undefined) for (const inner of nodesOf(node.part)) hidden.add(inner);
        }
        for (const node of nodesOf(asked)) {
          if (hidden.has(node) || 'part' in node || 'parts' in node || node.kind === 'meets' || node.kind === 'run')
            continue;
          expect(shown.has(node)).toBe(true);
        }
      }),
      runs,
    );
  });

  it('gives gaps exactly where ineligible, and questions or what cannot be known where undetermined', () => {
    fc.assert(
      fc.property(anyNomination, ({ law, nomination }) => {
        const verdict = judge(nomination, law);
        const standard = verdict.outcome === 'deferred' ? verdict.otherwise : verdict;
        if (standard.outcome === 'ineligible') expect(standard.gaps.length).toBeGreaterThan(0);
        if (standard.outcome === 'undetermined') {
          expect(standard.questions.length + standard.unknowable.length).toBeGreaterThan(0);
        }
      }),
      runs,
    );
  });
});

function leavesIn(finding: Finding | AnchorFinding): unknown[] {
  return finding.kind === 'leaf' ? [finding.requirement] : finding.parts.flatMap(leavesIn);
}
