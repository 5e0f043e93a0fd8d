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
  const of = max.numerator === 0 ? '' : `/${rationalInWords(max)}`;
  const why = finding.kind === 'part' ? partRules(finding) : criterionRules(finding);
  const { near, exactly } = exactlyInWords(points);
  const exact = exactly === null ? '' : ` (đúng bằng ${exactly})`;
  return [`${near}${of} điểm${exact}`, ...why, ...changes(finding)].join('; ');
}

function partRules({ factor }: PartFinding): readonly string[] {
  if (factor === null) return [];
  return [`điểm nội dung nhân với ${rationalInWords(factor)} vì có tiêu chí được chia điểm cho phần còn lại`];
}

function criterionRules(finding: CriterionFinding): readonly string[] {
  const { rule, bars, points, contribution } = finding;
  const barred = bars.map(({ from }) => `không được xét ${listInWords(from)}`);
  const differs = compare(points, contribution) !== 0;
  return [
    ...(rule === null ? [] : [pointRules[rule](finding)]),
    ...barred,
    ...(differs ? [`góp ${rationalInWords(contribution)} điểm vào tổng`] : []),
  ];
}

function changes({ limited, rounded }: PointFinding): readonly string[] {
  return [
    ...(limited === null ? [] : [`${signed(limited)} điểm do mức tối đa, tối thiểu`]),
    ...(rounded === null ? [] : [`${signed(rounded)} điểm do làm tròn`]),
  ];
}

function signed(change: Rational): string {
  return `${change.numerator > 0 ? '+' : ''}${rationalInWords(change)}`;
}

function notScored(finding: PointFinding): string {
  const situation = finding.kind === 'part' ? null : finding.situation;
  const why = situation === null ? '' : ` vì ${situationInWords(situation)}`;
  switch (finding.status) {
    case 'excluded':
      return `không tính vào tổng điểm${why}`;
    case 'renormalised':
      return `điểm được chia cho các nội dung còn lại${why}`;
    case 'notAsked':
      return 'không chấm ở cột này';
    default:
      return finding.kind === 'part' ? 'chưa có điểm vì có nội dung bên trong chưa chấm được' : 'chưa có điểm';
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
  return `Căn cứ: ${source.clause === undefined ? document : `${source.clause}, ${document}`}.`;
}
