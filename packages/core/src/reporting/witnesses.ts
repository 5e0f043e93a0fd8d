// Reports for the tests of this folder: a commune of Lai Châu that reports two indicators for 2026-01.
import type { Observation } from '../indicators/observation.ts';
import { buildObservation } from '../testing/build-observation.ts';
import type { NewAnswer } from './answer-items.ts';
import { answerItems } from './answer-items.ts';
import { openReport, type ReportPlan } from './open-report.ts';
import type { Report } from './report.ts';
import type { ReportResult, ReportScene } from './report-act.ts';
import { reportItemKey } from './report-item.ts';
import { submitReport } from './submit-report.ts';

export const unit = (code: string) => ({ code, validFrom: '2025-07-01' });
export const scopeOf = (code: string) => ({ kind: 'unit', unit: unit(code) }) as const;
export const byUnit = (code: string) => ({ kind: 'unit', unit: unit(code) }) as const;
export const day = (on: string): ReportScene => ({ on, closed: false });

export const jobs = { about: { kind: 'target', target: 'test/jobs-target', indicator: 'test/jobs' } } as const;
export const poor = { about: { kind: 'indicator', indicator: 'test/poor' } } as const;
export const words = { about: { kind: 'target', target: 'test/words', indicator: null } } as const;

/** Due by 2026-02-05, with jobs and the poor-household rate. */
export function plan(code = 'A', overrides: Partial<ReportPlan> = {}): ReportPlan {
  const period = overrides.period ?? '2026-01';
  return {
    key: `test/report-${code}`,
    duty: 'test/duty',
    by: byUnit(code),
    period,
    about: null,
    lastDay: '2026-02-05',
    items: [jobs, poor].map((one) => ({ ...one, scope: scopeOf(code), period })),
    ...overrides,
  };
}

/** The report after an act that must not be refused. */
export function done(result: ReportResult): Report {
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.problems));
  return result.report;
}

/** The codes of a refusal, in order; empty for an act that was done. */
export function codes(result: ReportResult): readonly string[] {
  return result.kind === 'refused' ? result.problems.map(({ code }) => code) : [];
}

export const opened = (code?: string, overrides?: Partial<ReportPlan>) => done(openReport(plan(code, overrides)));

export function figure(report: Report, index: number, value: string, rest: Partial<Observation> = {}): NewAnswer {
  const item = report.items[index];
  if (item === undefined) throw new Error(`no item ${index}`);
  const said = item.submissions.flatMap(({ answer }) => (answer.kind === 'figure' ? [answer.observation.key] : []));
  const last = said.at(-1);
  const observation = buildObservation({
    key: `${report.key}.${index}.${said.length}.v${report.version}`,
    indicator: item.about.indicator ?? 'test/none',
    scope: item.scope,
    period: item.period,
    quantity: { kind: 'exact', value },
    status: 'ESTIMATE',
    voice: 'DECLARED',
    knownOn: '2026-02-01',
    ...(last === undefined ? {} : { supersedes: last }),
    ...rest,
  });
  return { item: reportItemKey(item), answer: { kind: 'figure', observation } };
}

/** With every item answered by its index plus 10. */
export function filled(report: Report = opened(), on = '2026-02-01'): Report {
  const answers = report.items.map((_, index) => figure(report, index, String(10 + index)));
  return done(answerItems(report, answers, day(on)));
}

export const submitted = (on = '2026-02-05', report: Report = opened()) => done(submitReport(filled(report), day(on)));
