import type { IndexMethod, IndexNode } from '../../src/scoring/indices/index-method.ts';
import { rankGroup } from '../../src/scoring/ranking/rank-group.ts';
import type { GroupScore } from '../../src/scoring/sheet/group-score.ts';
import { runIndexCase } from '../../src/testing/score-cases/run-index-case.ts';
import { runScoreCase } from '../../src/testing/score-cases/run-score-case.ts';
import type { ScoreCase } from '../../src/testing/score-cases/score-case.ts';
import { indexCaseFiles, scoreCaseFiles } from './case-files.ts';

/** What the cases show, by matter: only what a case says something about counts, not what happens beside it. */
export type Matter =
  | 'code'
  | 'fault'
  | 'method'
  | 'rule'
  | 'handling'
  | 'status'
  | 'ties'
  | 'tieBreak'
  | 'rounding'
  | 'entry'
  | 'hard'
  | 'normalisation'
  | 'aggregation'
  | 'missing'
  | 'bands';

/** `code SCORE_CHILDREN_SUM`, `method ratio scored`, `ties dense`. */
export function shownByCases(): ReadonlySet<string> {
  const shown = new Set<string>();
  const show = (matter: Matter, name: string) => shown.add(`${matter} ${name}`);
  for (const one of [...scoreCaseFiles.values()].flatMap(({ cases }) => cases)) showScoreCase(one, show);
  for (const one of [...indexCaseFiles.values()].flatMap(({ cases }) => cases)) {
    for (const number of one.hard) show('hard', String(number));
    for (const text of [
      ...(one.expected.method ?? []),
      ...unitsOf(one.expected).flatMap(({ refused = [] }) => refused),
    ])
      showProblem(text, show);
    if (runIndexCase(one).scores === null || one.expected.units === undefined) continue;
    const method = one.method as IndexMethod;
    showNode(method.root, show);
    if (method.bands !== undefined && unitsOf(one.expected).some(({ band }) => band !== undefined))
      show('bands', method.bands.kind);
    for (const { unit, values } of one.edition.units) {
      const expected = one.expected.units[unit];
      const outcome = expected?.refused === undefined ? 'scored' : 'refused';
      for (const value of Object.values(values))
        if (expected !== undefined) show('missing', `${value.kind} ${outcome}`);
    }
  }
  return shown;
}

type Show = (matter: Matter, name: string) => void;

function unitsOf<Unit>({ units }: { readonly units?: Readonly<Record<string, Unit>> }): readonly Unit[] {
  return Object.values(units ?? {});
}

function showProblem(text: string, show: Show): void {
  const [code = '', , fault] = text.split(' ');
  show('code', code);
  if (fault !== undefined) show('fault', fault);
}

function showScoreCase(one: ScoreCase, show: Show): void {
  const { expected } = one;
  for (const number of one.hard) show('hard', String(number));
  const refused = unitsOf(expected).flatMap((unit) => unit.refused ?? []);
  const problems = [expected.table, expected.sheets, expected.warnings, refused].flatMap((list) => list ?? []);
  for (const text of problems) showProblem(text, show);
  const { group } = runScoreCase(one);
  if (group !== null) showGroup(group, one, show);
}

function showGroup(group: GroupScore, { expected }: ScoreCase, show: Show): void {
  for (const { sheet, nodes } of group.units) {
    const said = expected.units?.[sheet.unit];
    if (said === undefined) continue;
    nodes.forEach(({ status, situation, rule }, index) => {
      const node = group.table.nodes[index]?.flat;
      if (node === undefined) return;
      show('status', status);
      if (rule !== null) show('rule', rule);
      if (node.node.kind === 'part') return;
      show('method', `${node.node.method.kind} ${status}`);
      const { key } = node.node;
      const target = sheet.targets?.[key];
      if (situation !== null) show('handling', `${situation} ${status === 'scored' ? 'zero' : status}`);
      if (rule === 'nothingToReduce') show('handling', 'zeroActual full');
      if (rule === 'relativeApart' && node.when.zeroTarget !== 'notAssigned')
        show('handling', target === 'notAssigned' ? 'notAssigned comparedApart' : 'zeroTarget comparedApart');
      if (target === '0' && node.when.zeroTarget === 'notAssigned') show('handling', 'zeroTarget notAssigned');
      for (const cells of Object.values(sheet.columns)) {
        const entry = cells?.[key];
        if (entry !== undefined) show('entry', entry.value.kind);
      }
    });
  }
  const { ranking, rounding } = group.table.table;
  for (const rule of [ranking.rounding, ...Object.values(rounding ?? {})]) if (rule) show('rounding', rule.mode);
  for (const line of rankGroup(group)) {
    const said = expected.units?.[line.unit];
    if (line.tiedWith.length > 0 && said?.place !== undefined) show('ties', ranking.ties);
    const decided = line.decidedBy === null ? undefined : ranking.tieBreaks?.[line.decidedBy];
    if (decided !== undefined && (said?.decidedBy !== undefined || expected.order !== undefined))
      show('tieBreak', decided.kind);
  }
}

function showNode(node: IndexNode, show: Show): void {
  if (node.kind === 'indicator') {
    show('normalisation', node.normalisation.kind);
    return;
  }
  show('aggregation', node.aggregation.kind);
  for (const child of node.children) showNode(child, show);
}
