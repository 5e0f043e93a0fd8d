import type { EntryValue, NewEntries, NewTargets } from '@thidua/core';
import { builder } from '../../graphql/builder.ts';
import { brokenRule, RulesBrokenProblem } from '../changes/index.ts';

const EventCount = builder.inputType('ScoredEventInput', {
  description: 'How often something happened — số lần.',
  fields: (t) => ({
    event: t.string({ required: true, description: 'Key of the event in the table — sự việc.' }),
    count: t.string({ required: true, description: 'How often, a decimal text — số lần.' }),
  }),
});

const Votes = builder.inputType('ScoredVotesInput', {
  description: 'Votes for it, of how many — phiếu bầu.',
  fields: (t) => ({
    votes: t.string({ required: true, description: 'Votes for it — số phiếu.' }),
    of: t.string({ required: true, description: 'Of how many — tổng số phiếu.' }),
  }),
});

const Figure = builder.inputType('ScoredFigureInput', {
  description: 'A figure that a formula names — số liệu của công thức.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'Its name — tên.' }),
    value: t.string({ required: true, description: 'Decimal text — giá trị.' }),
  }),
});

/** Numbers are texts, read by core, so that a wrong one is answered with the path to its criterion. */
const Value = builder.inputType('ScoreValueInput', {
  isOneOf: true,
  description: 'What is filled in — giá trị: exactly one kind, as the method of the criterion takes it.',
  fields: (t) => ({
    points: t.string({ description: 'Points that a person gave, a decimal text — điểm.' }),
    passed: t.boolean({ description: 'Passed or not — đạt.' }),
    grade: t.string({ description: 'Key of a grade — mức xếp loại.' }),
    actual: t.string({ description: 'Result reached, in the unit of the target, a decimal text — kết quả.' }),
    count: t.string({ description: 'How many, a decimal text — số lượng.' }),
    events: t.field({ type: [EventCount], description: 'What happened; `[]`: nothing — sự việc.' }),
    lateness: t.string({ description: 'Whole days after the due day; 0 for in time — số ngày chậm.' }),
    date: t.string({ description: 'Day on which it was done — ngày thực hiện.' }),
    notDone: t.boolean({ description: '`true`: never done — không thực hiện.' }),
    rank: t.string({ description: 'Rank, 1 is the best — thứ hạng.' }),
    votes: t.field({ type: Votes, description: 'Votes — phiếu.' }),
    figures: t.field({ type: [Figure], description: 'Figures of a formula — số liệu.' }),
    notApplicable: t.boolean({ description: '`true`: it does not concern the unit — không áp dụng.' }),
  }),
});

export const ScoreEntryInput = builder.inputType('ScoreEntryInput', {
  description: 'One cell of a column — một ô điểm.',
  fields: (t) => ({
    criterion: t.string({ required: true, description: 'Key of the criterion in the table — tiêu chí.' }),
    value: t.field({ type: Value, description: 'What is filled in; left out: the cell is emptied — giá trị.' }),
    reason: t.string({ description: 'Why, for those who read it — lý do.' }),
    evidence: t.stringList({ description: 'Keys of stored documents — tài liệu minh chứng.' }),
  }),
});

export const RegisteredTargetInput = builder.inputType('RegisteredTargetInput', {
  description: 'Target that is registered — chỉ tiêu đăng ký.',
  fields: (t) => ({
    criterion: t.string({ required: true, description: 'Key of the criterion in the table — tiêu chí.' }),
    target: t.string({
      description: 'Decimal text; left out: the unit was not given this target — chỉ tiêu, hoặc không được giao.',
    }),
  }),
});

/** The cells as core takes them. @throws RulesBrokenProblem where something is named twice. */
export function newEntries(cells: readonly (typeof ScoreEntryInput.$inferInput)[]): NewEntries {
  const named = cells.map(({ criterion, value, reason, evidence }) => {
    if (value == null) return [criterion, null] as const;
    const more = { ...(reason != null && { reason }), ...(evidence != null && { evidence: [...evidence] }) };
    return [criterion, { value: entryValue(value, criterion), ...more }] as const;
  });
  return onceEach(named, 'entries');
}

/** The targets as core takes them. @throws RulesBrokenProblem where a criterion is named twice. */
export function newTargets(targets: readonly (typeof RegisteredTargetInput.$inferInput)[]): NewTargets {
  return onceEach(
    targets.map(({ criterion, target }) => [criterion, target ?? 'notAssigned']),
    'targets',
  );
}

/** Pairs as a record. What is named twice would silently have its last value. */
function onceEach<Value>(pairs: readonly (readonly [string, Value])[], list: string): Readonly<Record<string, Value>> {
  const twice = pairs.findIndex(([key], index) => pairs.findIndex(([other]) => other === key) < index);
  const key = pairs[twice]?.[0];
  if (key !== undefined)
    throw new RulesBrokenProblem([
      brokenRule({ code: 'SCORE_KEY_DUPLICATE', data: { key }, path: `${list}[${twice}]` }),
    ]);
  return Object.fromEntries(pairs);
}

function entryValue(value: typeof Value.$inferInput, criterion: string): EntryValue {
  const once = (pairs: readonly (readonly [string, string])[]) => onceEach(pairs, criterion);
  const { points, passed, grade, actual, count, events, lateness, date, rank, votes, figures } = value;
  if (points != null) return { kind: 'points', points };
  if (passed != null) return { kind: 'passed', passed };
  if (grade != null) return { kind: 'grade', grade };
  if (actual != null) return { kind: 'actual', actual };
  if (count != null) return { kind: 'count', count };
  if (events != null) return { kind: 'events', events: once(events.map((one) => [one.event, one.count])) };
  if (lateness != null) return { kind: 'lateness', days: lateness };
  if (date != null) return { kind: 'date', date };
  if (rank != null) return { kind: 'rank', rank };
  if (votes != null) return { kind: 'votes', ...votes };
  if (figures != null) return { kind: 'figures', figures: once(figures.map((one) => [one.name, one.value])) };
  return value.notDone === true ? { kind: 'date', date: 'notDone' } : { kind: 'notApplicable' };
}
