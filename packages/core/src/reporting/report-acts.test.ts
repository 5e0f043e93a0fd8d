import { describe, expect, it } from 'vitest';
import { acceptReport, markConsolidated } from './accept-report.ts';
import { answerItems } from './answer-items.ts';
import { correctReport } from './correct-report.ts';
import { openReport } from './open-report.ts';
import { reportItemKey } from './report-item.ts';
import { resubmitItems } from './resubmit-items.ts';
import { returnItem } from './return-item.ts';
import { submitReport } from './submit-report.ts';
import { codes, day, done, figure, filled, jobs, opened, plan, scopeOf, submitted, words } from './witnesses.ts';

const jobsKey = 'target:test/jobs-target unit:A@2025-07-01 2026-01';
const poorKey = 'indicator:test/poor unit:A@2025-07-01 2026-01';
const why = { item: poorKey, reason: 'Không khớp với tháng trước', deadline: '2026-02-12' };
const states = ({ items }: { items: readonly { state: string }[] }) => items.map(({ state }) => state);

describe('openReport', () => {
  it('begins scheduled, every item open', () => {
    const report = opened();
    expect(report).toMatchObject({ version: 1, state: 'SCHEDULED', submittedOn: null, late: null });
    expect(report.items.map(reportItemKey)).toEqual([jobsKey, poorKey]);
    expect(states(report)).toEqual(['OPEN', 'OPEN']);
  });

  it('refuses no items, one twice, and one about a later time', () => {
    expect(codes(openReport(plan('A', { items: [] })))).toEqual(['REPORT_WITHOUT_ITEMS']);
    const item = { ...jobs, scope: scopeOf('A'), period: '2026-01' };
    const later = { ...item, period: '2026-Q1' };
    expect(openReport(plan('A', { items: [item, item, later] }))).toEqual({
      kind: 'refused',
      problems: [
        { code: 'REPORT_ITEM_TWICE', data: { report: 'test/report-A', item: jobsKey } },
        {
          code: 'REPORT_ITEM_OUTSIDE_PERIOD',
          data: { report: 'test/report-A', item: jobsKey.replace('2026-01', '2026-Q1'), period: '2026-01' },
        },
      ],
    });
  });
});

describe('answerItems', () => {
  it('writes over what was not handed in yet', () => {
    const first = filled();
    const second = done(answerItems(first, [figure(first, 0, '7')], day('2026-02-02')));
    expect(second.items[0]?.answer).toMatchObject({ observation: { quantity: { value: '7' } } });
    expect(second.items[0]?.submissions).toEqual([]);
  });

  it('names every field of a figure that is of something else', () => {
    const report = opened();
    const misfit = figure(report, 0, '7', {
      indicator: 'test/poor',
      scope: scopeOf('B'),
      period: '2026-02',
      voice: 'VERIFIED',
      supersedes: 'test/other',
      knownOn: '2026-02-03',
    });
    const result = answerItems(report, [misfit], day('2026-02-02'));
    expect(
      result.kind === 'refused' &&
        result.problems.map(({ data }) => 'field' in data && [data.field, data.expected, data.found]),
    ).toEqual([
      ['indicator', 'test/jobs', 'test/poor'],
      ['scope', 'unit:A@2025-07-01', 'unit:B@2025-07-01'],
      ['period', '2026-01', '2026-02'],
      ['voice', 'DECLARED', 'VERIFIED'],
      ['supersedes', null, 'test/other'],
      ['knownOn', '2026-02-02', '2026-02-03'],
    ]);
  });

  it('refuses an item that is not there, one answered twice, and empty words', () => {
    const report = opened();
    const one = figure(report, 0, '7');
    expect(codes(answerItems(report, [{ ...one, item: 'x' }], day('2026-02-02')))).toEqual(['REPORT_ITEM_UNKNOWN']);
    expect(codes(answerItems(report, [one, one], day('2026-02-02')))).toEqual(['REPORT_ITEM_TWICE']);
    const blank = { item: jobsKey, answer: { kind: 'noFigure', why: ' ' } } as const;
    expect(codes(answerItems(report, [blank], day('2026-02-02')))).toEqual(['REPORT_ANSWER_EMPTY']);
  });

  it('takes words for a target without an indicator, and no figure', () => {
    const report = opened('A', { items: [{ ...words, scope: scopeOf('A'), period: '2026-01' }] });
    const [item] = report.items.map(reportItemKey);
    const said = { item: item ?? '', answer: { kind: 'words', text: 'Đã sơ kết', documents: [] } } as const;
    expect(done(answerItems(report, [said], day('2026-02-02'))).items[0]?.answer).toEqual(said.answer);
    expect(codes(answerItems(report, [figure(report, 0, '1')], day('2026-02-02')))).toEqual(['REPORT_FIGURE_MISFIT']);
  });
});

describe('submitReport', () => {
  it('is in time on the last day, late from the day after, and neither without a limit', () => {
    expect(submitted('2026-02-05')).toMatchObject({ state: 'SUBMITTED', late: false, submittedOn: '2026-02-05' });
    expect(submitted('2026-02-06')).toMatchObject({ late: true });
    expect(submitted('2030-01-01', opened('A', { lastDay: null }))).toMatchObject({ late: null });
    expect(submitted().items[1]?.submissions).toMatchObject([{ on: '2026-02-05', version: 1, late: false }]);
  });

  it('refuses a report for a period that has not begun', () => {
    const report = filled();
    expect(submitReport(report, day('2025-12-31'))).toEqual({
      kind: 'refused',
      problems: [
        {
          code: 'REPORT_PERIOD_NOT_BEGUN',
          data: { report: 'test/report-A', period: '2026-01', firstDay: '2026-01-01', on: '2025-12-31' },
        },
      ],
    });
    expect(codes(submitReport(report, day('2026-01-01')))).toEqual([]);
  });

  it('names the items that nobody answered, and all else that speaks against it', () => {
    const report = done(answerItems(opened(), [figure(opened(), 0, '7')], day('2026-02-01')));
    expect(submitReport(report, { on: '2025-12-31', closed: true })).toMatchObject({
      problems: [
        { code: 'REPORT_CAMPAIGN_CLOSED' },
        { code: 'REPORT_PERIOD_NOT_BEGUN' },
        { code: 'REPORT_ITEMS_UNANSWERED', data: { items: [poorKey] } },
      ],
    });
  });

  it('acts in turn: what is handed in is not handed in again', () => {
    expect(submitReport(submitted(), day('2026-02-06'))).toEqual({
      kind: 'refused',
      problems: [
        {
          code: 'TRANSITION_REFUSED',
          data: { table: 'report', state: 'SUBMITTED', action: 'submit', allowed: ['return', 'accept'] },
        },
      ],
    });
  });
});

describe('returnItem', () => {
  it('hands one item back with a reason and a new deadline, and leaves the others', () => {
    const report = done(returnItem(submitted(), why, day('2026-02-08')));
    expect([report.state, ...states(report)]).toEqual(['RETURNED', 'SUBMITTED', 'RETURNED']);
    expect(report.items[1]?.returns).toEqual([{ on: '2026-02-08', reason: why.reason, deadline: '2026-02-12' }]);
    const both = done(returnItem(report, { ...why, item: jobsKey }, day('2026-02-09')));
    expect(states(both)).toEqual(['RETURNED', 'RETURNED']);
  });

  it('refuses without a reason, into the past, an unknown item and one that is out already', () => {
    const report = submitted();
    expect(codes(returnItem(report, { item: 'x', reason: ' ', deadline: '2026-02-07' }, day('2026-02-08')))).toEqual([
      'REPORT_ITEM_UNKNOWN',
      'REPORT_REASON_MISSING',
      'REPORT_DEADLINE_PASSED',
    ]);
    expect(codes(returnItem(report, { ...why, deadline: '2026-02-08' }, day('2026-02-08')))).toEqual([]);
    const returned = done(returnItem(report, why, day('2026-02-08')));
    expect(returnItem(returned, why, day('2026-02-08'))).toMatchObject({
      problems: [{ code: 'REPORT_ITEM_STATE', data: { item: poorKey, state: 'RETURNED', allowed: ['SUBMITTED'] } }],
    });
    expect(codes(returnItem(done(acceptReport(report, day('2026-02-08'))), why, day('2026-02-08')))).toEqual([
      'TRANSITION_REFUSED',
    ]);
    expect(() => returnItem(report, { ...why, deadline: '12/02/2026' }, day('2026-02-08'))).toThrow(/DAY_MALFORMED/);
  });
});

describe('resubmitItems', () => {
  const report = done(returnItem(submitted(), why, day('2026-02-08')));

  it('takes the answer anew and keeps what was said', () => {
    const again = done(resubmitItems(report, [figure(report, 1, '9')], day('2026-02-12')));
    expect([again.state, ...states(again)]).toEqual(['SUBMITTED', 'SUBMITTED', 'SUBMITTED']);
    expect(
      again.items[1]?.submissions.map(({ on, late, answer }) => [
        on,
        late,
        answer.kind === 'figure' && [answer.observation.quantity, answer.observation.supersedes],
      ]),
    ).toEqual([
      ['2026-02-05', false, [{ kind: 'exact', value: '11' }, undefined]],
      ['2026-02-12', false, [{ kind: 'exact', value: '9' }, 'test/report-A.1.0.v1']],
    ]);
    expect(
      done(resubmitItems(report, [figure(report, 1, '9')], day('2026-02-13'))).items[1]?.submissions[1]?.late,
    ).toBe(true);
  });

  it('stays returned while another item is out', () => {
    const both = done(returnItem(report, { ...why, item: jobsKey }, day('2026-02-09')));
    const partly = done(resubmitItems(both, [figure(both, 1, '9')], day('2026-02-10')));
    expect([partly.state, ...states(partly)]).toEqual(['RETURNED', 'RETURNED', 'SUBMITTED']);
    expect(done(resubmitItems(partly, [figure(partly, 0, '9')], day('2026-02-10'))).state).toBe('SUBMITTED');
  });

  it('lets the unit insist on its figure, but not change it under the same key', () => {
    const said = report.items[1]?.answer;
    if (said?.kind !== 'figure') throw new Error('no figure');
    const insist = { item: poorKey, answer: said };
    expect(done(resubmitItems(report, [insist], day('2026-02-10'))).items[1]?.submissions).toHaveLength(2);
    const observation = { ...said.observation, quantity: { kind: 'exact', value: '1' } } as const;
    const changed = { item: poorKey, answer: { kind: 'figure', observation } } as const;
    expect(resubmitItems(report, [changed], day('2026-02-10'))).toMatchObject({
      problems: [{ code: 'REPORT_FIGURE_MISFIT', data: { field: 'key', expected: null } }],
    });
    const silent = figure(report, 1, '9');
    if (silent.answer.kind !== 'figure') throw new Error('no figure');
    const { supersedes: _said, ...unsaid } = silent.answer.observation;
    const without = { item: poorKey, answer: { kind: 'figure', observation: unsaid } } as const;
    expect(resubmitItems(report, [without], day('2026-02-10'))).toMatchObject({
      problems: [{ data: { field: 'supersedes', expected: 'test/report-A.1.0.v1', found: null } }],
    });
  });

  it('refuses nothing at all, and an item that is not out', () => {
    expect(codes(resubmitItems(report, [], day('2026-02-10')))).toEqual(['REPORT_ITEMS_UNANSWERED']);
    expect(codes(resubmitItems(report, [figure(report, 0, '9')], day('2026-02-10')))).toEqual(['REPORT_ITEM_STATE']);
  });
});

describe('acceptReport', () => {
  it('accepts all items, not while one is out', () => {
    const report = done(acceptReport(submitted(), day('2026-02-10')));
    expect([report.state, report.acceptedOn, ...states(report)]).toEqual([
      'ACCEPTED',
      '2026-02-10',
      'ACCEPTED',
      'ACCEPTED',
    ]);
    const returned = done(returnItem(submitted(), why, day('2026-02-08')));
    expect(codes(acceptReport(returned, day('2026-02-10')))).toEqual(['TRANSITION_REFUSED']);
    expect(codes(acceptReport(submitted(), { on: '2026-02-10', closed: true }))).toEqual(['REPORT_CAMPAIGN_CLOSED']);
  });

  it('is taken up once', () => {
    const report = done(acceptReport(submitted(), day('2026-02-10')));
    const taken = done(markConsolidated(report, 'test/province', day('2026-02-11')));
    expect(taken).toMatchObject({ state: 'CONSOLIDATED', consolidatedInto: 'test/province' });
    expect(codes(markConsolidated(taken, 'test/other', day('2026-02-11')))).toEqual(['TRANSITION_REFUSED']);
  });
});

describe('correctReport', () => {
  const accepted = done(acceptReport(submitted('2026-02-06'), day('2026-02-10')));
  const correction = { why: 'Nhập nhầm một xã', on: '2026-03-01' };
  const next = done(correctReport([accepted], correction));

  it('goes on as a new version that says why, late as before', () => {
    expect(next).toMatchObject({
      version: 2,
      state: 'SCHEDULED',
      late: true,
      submittedOn: '2026-02-06',
      acceptedOn: null,
      corrects: { version: 1, why: correction.why, on: '2026-03-01' },
    });
    expect(states(next)).toEqual(['OPEN', 'OPEN']);
    expect(accepted).toMatchObject({ version: 1, state: 'ACCEPTED' });
    const changed = done(
      answerItems(next, [figure(next, 0, '12', { knownOn: '2026-03-01' })], { on: '2026-03-02', closed: true }),
    );
    const sent = done(submitReport(changed, { on: '2026-03-02', closed: true }));
    expect(sent).toMatchObject({ late: true, submittedOn: '2026-02-06' });
    expect(sent.items[0]?.submissions.map(({ version, late }) => [version, late])).toEqual([
      [1, true],
      [2, null],
    ]);
  });

  it('needs a reason, an accepted latest version, and a change', () => {
    expect(codes(correctReport([accepted], { why: '', on: '2026-03-01' }))).toEqual(['REPORT_REASON_MISSING']);
    expect(codes(correctReport([next, accepted], correction))).toEqual(['TRANSITION_REFUSED']);
    expect(codes(correctReport([submitted()], correction))).toEqual(['TRANSITION_REFUSED']);
    expect(codes(submitReport(next, day('2026-03-02')))).toEqual(['REPORT_CORRECTS_NOTHING']);
  });
});
