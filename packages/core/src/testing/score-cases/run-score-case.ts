import type { Issue } from '../../errors/issue.ts';
import { isThiduaError } from '../../errors/thidua-error.ts';
import { rankGroup } from '../../scoring/ranking/rank-group.ts';
import type { ScoringProblem } from '../../scoring/scoring-problem.ts';
import { checkSheets } from '../../scoring/sheet/check-sheets.ts';
import type { GroupScore } from '../../scoring/sheet/group-score.ts';
import { percentWarnings } from '../../scoring/sheet/percent-warnings.ts';
import { scoreGroup } from '../../scoring/sheet/score-group.ts';
import { groupResults } from '../../scoring/sheet/unit-result.ts';
import { prepareScoreTable } from '../../scoring/table/prepare-score-table.ts';
import type { PreparedTable } from '../../scoring/table/prepared-table.ts';
import { type ScoreColumn, scoreColumns } from '../../scoring/table/score-column.ts';
import type { ScoreTable } from '../../scoring/table/score-table.ts';
import { parseScoreTable } from '../../scoring/written/parse-scoring.ts';
import { differencesOfUnit } from './differences-of-unit.ts';
import { withFormulasRead } from './formulas-read.ts';
import { foundInGroup } from './found-in-group.ts';
import { numberText, sameNumber } from './number-text.ts';
import type { ScoreCase, ScoreExpectation } from './score-case.ts';
import { listed, problemText, type ScoreDifference, sameSet } from './score-difference.ts';

export interface ScoreCaseResult {
  readonly passed: boolean;
  /** Empty where it passed. */
  readonly why: readonly ScoreDifference[];
  /** `null` where the table was refused, or a unit has two sheets. */
  readonly group: GroupScore | null;
  /** Of the table, the sheets and the units, as the case may expect them. */
  readonly problems: readonly Issue[];
}

/** Scores one case: the table is read, the sheets checked, scored, explained, classified and ranked. */
export function runScoreCase(scoreCase: ScoreCase): ScoreCaseResult {
  const read = tableOf(scoreCase);
  if (!read.ok) {
    const wanted = scoreCase.expected.table ?? [];
    const why = [...listDifference('table', wanted, read.issues.map(problemText)), ...unscored(scoreCase.expected)];
    return { passed: why.length === 0, why, group: null, problems: read.issues };
  }
  const { expected, sheets, view } = scoreCase;
  const ofSheets = checkSheets(read.value, sheets);
  const common = [
    ...listDifference('table', expected.table ?? [], []),
    ...listDifference('sheets', expected.sheets ?? [], ofSheets.map(problemText)),
  ];
  if (ofSheets.some(({ code }) => code === 'SCORE_UNIT_DUPLICATE')) {
    const why = [...common, ...unscored(expected)];
    return { passed: why.length === 0, why, group: null, problems: ofSheets };
  }
  const group = scoreGroup(read.value, sheets, view);
  const warnings = percentWarnings(group);
  const why = [
    ...common,
    ...listDifference('warnings', expected.warnings ?? [], warnings.map(warningText)),
    ...differencesOfGroup(group, expected),
    ...differencesOfColumns(read.value, scoreCase),
  ];
  const ofUnits = groupResults(group).flatMap((result) => (result.outcome === 'refused' ? result.problems : []));
  return { passed: why.length === 0, why, group, problems: [...ofSheets, ...ofUnits, ...warnings] };
}

function tableOf({ table: written, typed }: ScoreCase): ReturnType<typeof parseScoreTable> {
  const { table, problems } = withFormulasRead(written);
  if (problems.length > 0) return { ok: false, issues: problems };
  if (!typed) return parseScoreTable(table);
  try {
    const result = prepareScoreTable(table as ScoreTable);
    return result.ok ? { ok: true, value: result.prepared } : { ok: false, issues: result.problems };
  } catch (error) {
    if (!isThiduaError(error)) throw error;
    return { ok: false, issues: [{ severity: 'error', code: error.code, path: '', data: error.data } as Issue] };
  }
}

/** What a case expects of units is not passed over because none was scored. */
function unscored({ table: _table, sheets: _sheets, ...rest }: ScoreExpectation): readonly ScoreDifference[] {
  return Object.keys(rest).map((field) => ({ field, expected: 'scored', found: 'refused' }));
}

function warningText({ code, data }: ScoringProblem): string {
  if (code !== 'SCORE_PERCENT_LOOKS_LIKE_FRACTION') return code;
  return [code, data.unit, data.node, data.of, data.value, ...(data.leads ? ['leads'] : [])].join(' ');
}

function differencesOfGroup(group: GroupScore, expected: ScoreExpectation): readonly ScoreDifference[] {
  const ranking = rankGroup(group);
  const order = ranking.map(({ unit }) => unit);
  const why: ScoreDifference[] = [];
  if (expected.order !== undefined && expected.order.join('\n') !== order.join('\n'))
    why.push({ field: 'order', expected: listed(expected.order), found: listed(order) });
  for (const line of ranking) {
    const unit = group.units.find(({ sheet }) => sheet.unit === line.unit);
    if (unit === undefined) continue;
    why.push(...differencesOfUnit(line.unit, expected.units?.[line.unit] ?? {}, foundInGroup(group, unit, line)));
  }
  return why;
}

function differencesOfColumns(table: PreparedTable, { sheets, expected }: ScoreCase): readonly ScoreDifference[] {
  return scoreColumns.flatMap((column: ScoreColumn) => {
    const wanted = expected.columns?.[column];
    if (wanted === undefined) return [];
    const results = groupResults(scoreGroup(table, sheets, column));
    return Object.entries(wanted).flatMap(([unit, text]): readonly ScoreDifference[] => {
      const result = results.find((one) => one.unit === unit);
      const found = result?.outcome === 'scored' ? numberText(result.total) : 'refused';
      return found === sameNumber(text)
        ? []
        : [{ unit, field: `total of ${column}`, expected: sameNumber(text), found }];
    });
  });
}

function listDifference(field: string, expected: readonly string[], found: readonly string[]): ScoreDifference[] {
  return sameSet(expected, found) ? [] : [{ field, expected: listed(expected), found: listed(found) }];
}
