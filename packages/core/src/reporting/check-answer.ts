import type { Observation } from '../indicators/observation.ts';
import { isSameData } from '../indicators/same-data.ts';
import { scopeKey } from '../indicators/scope-key.ts';
import type { Report } from './report.ts';
import type { ReportScene } from './report-act.ts';
import { type ReportAnswer, type ReportItem, reportItemKey } from './report-item.ts';
import type { ReportProblem, ReportProblemTable } from './report-problem.ts';

type Field = ReportProblemTable['REPORT_FIGURE_MISFIT']['field'];

/**
 * What speaks against an answer to an item: empty words, or a figure about another thing, of another voice than the
 * unit's own, known only later, or one that leaves unsaid which figure handed in before it supersedes.
 */
export function answerProblems(
  report: Report,
  item: ReportItem,
  answer: ReportAnswer,
  { on }: ReportScene,
): readonly ReportProblem[] {
  const named = { report: report.key, item: reportItemKey(item) };
  if (answer.kind !== 'figure') {
    const text = answer.kind === 'words' ? answer.text : answer.why;
    return text.trim() === '' ? [{ code: 'REPORT_ANSWER_EMPTY', data: named }] : [];
  }
  const figure = answer.observation;
  const said = figuresSaid(item);
  // one key is one figure for ever: the same may be insisted on, another under its key may not
  const insisted = said.find((one) => one.key === figure.key);
  const otherOfKey = insisted !== undefined && !isSameData(insisted, figure);
  const supersedes = insisted === undefined ? (said.at(-1)?.key ?? null) : (insisted.supersedes ?? null);
  const fields: readonly (readonly [Field, string | null, string | null])[] = [
    ['indicator', item.about.indicator, figure.indicator],
    ['scope', scopeKey(item.scope), scopeKey(figure.scope)],
    ['period', item.period, figure.period],
    ['voice', 'DECLARED', figure.voice],
    ['supersedes', supersedes, figure.supersedes ?? null],
    ['key', otherOfKey ? null : figure.key, figure.key],
    ['knownOn', figure.knownOn <= on ? figure.knownOn : on, figure.knownOn],
  ];
  return fields
    .filter(([, expected, found]) => expected !== found)
    .map(([field, expected, found]) => ({
      code: 'REPORT_FIGURE_MISFIT',
      data: { ...named, field, expected, found },
    }));
}

/** The figures handed in so far, oldest first. */
function figuresSaid(item: ReportItem): readonly Observation[] {
  return item.submissions.flatMap(({ answer }) => (answer.kind === 'figure' ? [answer.observation] : []));
}
