import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptReport, markConsolidated } from './accept-report.ts';
import { answerItems } from './answer-items.ts';
import { correctReport } from './correct-report.ts';
import type { Report } from './report.ts';
import type { ReportResult } from './report-act.ts';
import { reportItemKey } from './report-item.ts';
import { resubmitItems } from './resubmit-items.ts';
import { returnItem } from './return-item.ts';
import { submitReport } from './submit-report.ts';
import { figure, opened } from './witnesses.ts';

const days = fc.integer({ min: 1, max: 28 }).map((date) => `2026-02-${String(date).padStart(2, '0')}`);
const act = fc.record({
  kind: fc.constantFrom('answer', 'submit', 'return', 'resubmit', 'accept', 'consolidate', 'correct'),
  on: days,
  deadline: fc.oneof({ weight: 9, arbitrary: fc.constant('2026-03-15') }, { weight: 1, arbitrary: days }),
  index: fc.nat(1),
  value: fc.nat(3).map(String),
  closed: fc.nat(9).map((one) => one === 0),
  reason: fc.nat(9).map((one) => (one === 0 ? '' : 'vì')),
});
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

function run(report: Report, { kind, on, deadline, index, value, closed, reason }: Act): ReportResult {
  const scene = { on, closed };
  const answer = figure(report, index, value, { knownOn: on });
  switch (kind) {
    case 'answer':
      return answerItems(report, [answer], scene);
    case 'submit':
      return submitReport(report, scene);
    case 'return':
      return returnItem(report, { item: answer.item, reason, deadline }, scene);
    case 'resubmit':
      return resubmitItems(report, [answer], scene);
    case 'accept':
      return acceptReport(report, scene);
    case 'consolidate':
      return markConsolidated(report, 'test/above', scene);
    case 'correct':
      return correctReport([report], { why: reason, on });
  }
}

/** The states of items that go with each state of a report. */
function isSound({ state, items }: Report): boolean {
  const every = (wanted: string) => items.every((item) => item.state === wanted);
  if (state === 'SCHEDULED') return every('OPEN');
  if (state === 'SUBMITTED') return every('SUBMITTED');
  if (state === 'RETURNED') {
    return items.some((one) => one.state === 'RETURNED') && items.every((one) => /SUBMITTED|RETURNED/.test(one.state));
  }
  return every('ACCEPTED');
}

const filled = (on: string): readonly Act[] =>
  [0, 1].map((index) => ({ kind: 'answer', index, on, deadline: on, value: '1', closed: false, reason: 'vì' }));

describe('any acts on a report, in any order', () => {
  const scripts = fc.tuple(days.map(filled), fc.array(act, { maxLength: 60, size: 'max' }));

  it('keep items and report in step, lose nothing said, and never take lateness back', () => {
    let returned = 0;
    let corrected = 0;
    fc.assert(
      fc.property(scripts, ([start, acts]) => {
        let report = opened();
        for (const one of [...start, ...acts]) {
          const before = JSON.stringify(report);
          const result = run(report, one);
          expect(JSON.stringify(report)).toBe(before);
          if (result.kind === 'refused') {
            expect(result.problems.length).toBeGreaterThan(0);
            continue;
          }
          const next = result.report;
          expect(isSound(next)).toBe(true);
          if (report.late !== null) expect(next.late).toBe(report.late);
          if (report.submittedOn !== null) expect(next.submittedOn).toBe(report.submittedOn);
          expect(next.items.map(reportItemKey)).toEqual(report.items.map(reportItemKey));
          for (const [index, item] of report.items.entries()) {
            const { submissions, returns } = next.items[index] ?? item;
            expect(submissions.slice(0, item.submissions.length)).toEqual(item.submissions);
            expect(returns.slice(0, item.returns.length)).toEqual(item.returns);
          }
          expect(next.version - report.version).toBe(one.kind === 'correct' ? 1 : 0);
          if (next.state === 'RETURNED') returned += 1;
          if (next.version > 1) corrected += 1;
          report = next;
        }
      }),
      { numRuns: 300 },
    );
    expect(returned).toBeGreaterThan(20);
    expect(corrected).toBeGreaterThan(5);
  });

  it('on a closed campaign change nothing but by correction', () => {
    fc.assert(
      fc.property(act, fc.array(act, { maxLength: 12 }), (last, acts) => {
        let report = opened();
        for (const one of acts) {
          const result = run(report, one);
          if (result.kind === 'done') report = result.report;
        }
        const result = run(report, { ...last, closed: true });
        if (result.kind === 'done') expect(result.report.corrects).toBeDefined();
      }),
      { numRuns: 300 },
    );
  });
});
