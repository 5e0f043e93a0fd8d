import type { Issue } from '../../errors/issue.ts';
import { mapOf } from '../../shapes/register-of.ts';
import { errorAt } from '../../shapes/report.ts';
import { isDecimal } from '../checking/decimal-checks.ts';
import type { DecimalText } from '../decimal-text.ts';
import { scoreGroup } from '../sheet/score-group.ts';
import type { ScoreSheet } from '../sheet/score-sheet.ts';
import { groupResults } from '../sheet/unit-result.ts';
import type { PreparedTable } from '../table/prepared-table.ts';
import { decimalField } from '../written/decimal-field.ts';
import { shapedAs } from '../written/parse-scoring.ts';
import { columnLacks } from './column-lacks.ts';
import { fillColumn, inSheet } from './fill-column.ts';
import { issuesBelow, type NewScoring } from './new-scores.ts';
import type { ScoreSheetVersion } from './score-sheet-version.ts';
import { type SheetResult, sheetAct } from './sheet-act.ts';

/** What the council's side fills in at the end. */
export interface NewAppraisal extends NewScoring {
  /** Figures outside the table that its tie-breaks ask for (votes), by name; absent: as before. */
  readonly tieFigures?: Readonly<Record<string, DecimalText>>;
}

/**
 * The council's side fills in what is left of its column and hands the sheet on. From here on the sheet has a total:
 * whatever refuses one is named now. A total of 0 is a total.
 */
export function appraiseSheet(version: ScoreSheetVersion, table: PreparedTable, appraisal: NewAppraisal): SheetResult {
  const { sheet: filled, problems } = fillColumn(version, table, { ...appraisal, column: 'appraised' });
  const ties = readTieFigures(appraisal.tieFigures);
  const sheet = ties.figures === null ? filled : { ...filled, tieFigures: ties.figures };
  const unfit = [...problems, ...ties.issues];
  const objections = () => {
    const lacks = unfit.length > 0 ? [] : columnLacks(table, sheet, 'appraised');
    const isFilled = unfit.length === 0 && lacks.length === 0;
    return { entriesFit: unfit, columnComplete: lacks, totalKnown: isFilled ? totalRefused(table, sheet) : [] };
  };
  return sheetAct(version, 'appraise', objections, (state) => ({ ...version, state, sheet }));
}

function readTieFigures(input: NewAppraisal['tieFigures']): {
  readonly figures: Readonly<Record<string, DecimalText>> | null;
  readonly issues: readonly Issue[];
} {
  if (input === undefined) return { figures: null, issues: [] };
  const shaped = shapedAs(mapOf(decimalField), input);
  if (!shaped.ok) return { figures: null, issues: issuesBelow('tieFigures', shaped.issues) };
  const issues = Object.entries(shaped.value).flatMap(([name, text]) =>
    isDecimal(text) ? [] : [errorAt('DECIMAL_MALFORMED', `tieFigures.${name}`, { text: text.slice(0, 50) })],
  );
  return { figures: shaped.value, issues };
}

function totalRefused(table: PreparedTable, sheet: ScoreSheet): readonly Issue[] {
  const [result] = groupResults(scoreGroup(table, [sheet], 'counted'));
  return result?.outcome === 'refused' ? result.problems.map(inSheet) : [];
}
