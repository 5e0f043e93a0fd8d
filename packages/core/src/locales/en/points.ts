import { compare } from '../../numbers/arithmetic.ts';
import type { Rational } from '../../numbers/rational.ts';
import type { CriterionFinding, PartFinding, PointFinding } from '../../scoring/explanation/point-finding.ts';
import type { PointWords } from '../score-sentences.ts';
import { errors } from './errors.ts';
import { listInWords } from './lists.ts';
import { pointRules } from './point-rules.ts';
import { exactlyInWords, rationalInWords } from './rationals.ts';
import { situationInWords } from './score-words.ts';

/** The points of one node with rule, figures and clause. */
export function pointInWords(finding: PointFinding, words: PointWords = {}): string {
  const head = `${finding.node}. ${finding.label}`;
  const said = finding.status === 'scored' ? scored(finding) : notScored(finding);
  return `${head}: ${said}.${finding.kind === 'part' ? '' : problemOf(finding)} ${clause(finding, words)}`;
}

function scored(finding: PointFinding): string {
  const { points, max } = finding;
  const of = max.numerator === 0 ? '' : ` of ${rationalInWords(max)}`;
  const why = finding.kind === 'part' ? partRules(finding) : criterionRules(finding);
  const { near, exactly } = exactlyInWords(points);
  const exact = exactly === null ? '' : ` (exactly ${exactly})`;
  return [`${near}${of} points${exact}`, ...why, ...changes(finding)].join('; ');
}

function partRules({ factor }: PartFinding): readonly string[] {
  if (factor === null) return [];
  return [`its content times ${rationalInWords(factor)}, because points of a criterion were spread over the rest`];
}

function criterionRules(finding: CriterionFinding): readonly string[] {
  const { rule, bars, points, contribution } = finding;
  const barred = bars.map(({ from }) => `barred from ${listInWords(from)}`);
  const differs = compare(points, contribution) !== 0;
  return [
    ...(rule === null ? [] : [pointRules[rule](finding)]),
    ...barred,
    ...(differs ? [`adds ${rationalInWords(contribution)} points to the total`] : []),
  ];
}

function changes({ limited, rounded }: PointFinding): readonly string[] {
  return [
    ...(limited === null ? [] : [`${signed(limited)} points by its limits`]),
    ...(rounded === null ? [] : [`${signed(rounded)} points by rounding`]),
  ];
}

function signed(change: Rational): string {
  return `${change.numerator > 0 ? '+' : ''}${rationalInWords(change)}`;
}

function notScored(finding: PointFinding): string {
  const situation = finding.kind === 'part' ? null : finding.situation;
  const why = situation === null ? '' : `, because ${situationInWords(situation)}`;
  switch (finding.status) {
    case 'excluded':
      return `left out of the total${why}`;
    case 'renormalised':
      return `its points are spread over the rest${why}`;
    case 'notAsked':
      return 'not scored in this column';
    default:
      return finding.kind === 'part' ? 'no points yet, because something inside cannot be scored' : 'no points yet';
  }
}

function problemOf({ problem }: CriterionFinding): string {
  if (problem === null) return '';
  // code and data of one problem belong together, which the compiler cannot follow through the union
  const sentence: (data: never) => string = errors[problem.code];
  return ` ${sentence(problem.data as never)}`;
}

function clause({ source }: PointFinding, { documentName = (key) => `“${key}”` }: PointWords): string {
  const document = documentName(source.document);
  return `Basis: ${source.clause === undefined ? document : `${source.clause}, ${document}`}.`;
}
