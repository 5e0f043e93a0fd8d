import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptReport } from './accept-report.ts';
import { answerItems } from './answer-items.ts';
import { correctReport } from './correct-report.ts';
import type { Report } from './report.ts';
import { changesSinceAcceptance, reportDiff } from './report-diff.ts';
import { reportItemKey } from './report-item.ts';
import { day, done, figure, filled, opened, submitted } from './witnesses.ts';

const accepted = done(acceptReport(submitted(), day('2026-02-10')));
const next = done(correctReport([accepted], { why: 'vì', on: '2026-02-11' }));

describe('changesSinceAcceptance', () => {
  it('is everything before the first acceptance, and nothing of the version in force', () => {
    expect(changesSinceAcceptance([submitted()]).map(({ kind }) => kind)).toEqual(['ADDED', 'ADDED']);
    expect(changesSinceAcceptance([accepted])).toEqual([]);
    expect(changesSinceAcceptance([next, accepted])).toEqual([]);
  });

  it('gives what was said before and after, and the exact difference', () => {
    const changed = done(answerItems(next, [figure(next, 0, '10.3')], day('2026-02-12')));
    expect(changesSinceAcceptance([accepted, changed])).toMatchObject([
      {
        kind: 'CHANGED',
        before: { observation: { quantity: { value: '10' } } },
        after: { observation: { quantity: { value: '10.3' } } },
        difference: '0.3',
      },
    ]);
  });

  it('does not call a figure changed that only carries another key', () => {
    const same = done(answerItems(next, [figure(next, 0, '10')], day('2026-02-12')));
    expect(changesSinceAcceptance([accepted, same])).toEqual([]);
    const final = done(answerItems(next, [figure(next, 0, '10', { status: 'FINAL' })], day('2026-02-12')));
    expect(changesSinceAcceptance([accepted, final])).toMatchObject([{ kind: 'CHANGED', difference: '0' }]);
  });

  it('has no difference where a side is no number', () => {
    const [item] = next.items;
    const none = {
      item: item === undefined ? '' : reportItemKey(item),
      answer: { kind: 'noFigure', why: 'x' },
    } as const;
    const changed = done(answerItems(next, [none], day('2026-02-12')));
    expect(changesSinceAcceptance([accepted, changed])).toMatchObject([{ kind: 'CHANGED', difference: null }]);
  });
});

describe('reportDiff', () => {
  const reports = fc.record({
    indexes: fc.subarray([0, 1], { minLength: 1 }),
    values: fc.array(fc.nat(2), { minLength: 2, maxLength: 2 }),
  });
  const build = ({ indexes, values }: { indexes: readonly number[]; values: readonly number[] }): Report => {
    const report = opened();
    const whole = done(
      answerItems(
        report,
        report.items.map((_, index) => figure(report, index, String(values[index]))),
        day('2026-02-02'),
      ),
    );
    return { ...whole, items: whole.items.filter((_, index) => indexes.includes(index)) };
  };

  it('says of every item one thing, and turned round the opposite', () => {
    fc.assert(
      fc.property(reports, reports, (one, other) => {
        const [before, after] = [build(one), build(other)];
        const changes = reportDiff(before, after);
        const keys = changes.map(({ item }) => reportItemKey(item));
        expect(new Set(keys).size).toBe(keys.length);
        const opposite = { ADDED: 'GONE', GONE: 'ADDED', CHANGED: 'CHANGED' } as const;
        const back = reportDiff(after, before).map(({ kind, item }) => `${kind} ${reportItemKey(item)}`);
        expect(back.toSorted()).toEqual(
          changes.map(({ kind, item }) => `${opposite[kind]} ${reportItemKey(item)}`).toSorted(),
        );
        expect(reportDiff(after, after)).toEqual([]);
      }),
    );
    expect(reportDiff(null, filled())).toHaveLength(2);
  });
});
