import { multiply } from '../../numbers/arithmetic.ts';
import { type Rational, rational } from '../../numbers/rational.ts';
import type { CriterionFinding } from '../../scoring/explanation/point-finding.ts';
import type { Amount } from '../../scoring/methods/amount.ts';
import type { RuleName } from '../../scoring/methods/rule-name.ts';
import type { StepRule } from '../../scoring/methods/step-rule.ts';
import {
  bandReached,
  eventsHappened,
  figuresGiven,
  filledIn,
  gradeLabel,
  methodOf,
  milestoneKept,
  numberOf,
  placesUpTo,
} from '../point-details.ts';
import { dateInWords } from './dates.ts';
import { decimalInWords } from './decimals.ts';
import { listInWords } from './lists.ts';
import { percentInWords, rationalInWords } from './rationals.ts';
import { situationInWords } from './score-words.ts';

/** Which rule gave the points of a criterion, and from what: a clause for each. A new rule does not compile without one. */
export const pointRules: { readonly [R in RuleName]: (finding: CriterionFinding) => string } = {
  typed: () => 'người chấm ghi điểm trực tiếp thay cho kết quả',
  zero: ({ situation }) => `tính 0 điểm${situation === null ? '' : ` vì ${situationInWords(situation)}`}`,
  collected: ({ collectedFrom: from }) =>
    from.length === 0
      ? 'không có tiêu chí nào chuyển phần vượt đến đây'
      : `cộng phần vượt của ${listInWords(from.map((key) => `“${key}”`))}`,
  direct: ({ max }) => `người chấm cho điểm trong khung từ 0 đến ${rationalInWords(max)}`,
  passed: () => 'đạt yêu cầu nên được điểm tối đa',
  failed: () => 'không đạt yêu cầu nên không được điểm',
  grade: (finding) => `xếp loại “${gradeLabel(finding)}”`,
  band: (finding) => {
    const band = bandReached(finding);
    const limit =
      band === null ? '' : ` từ ${decimalInWords(band.limit)} ${band.better === 'higher' ? 'trở lên' : 'trở xuống'}`;
    return `${results(finding)}, thuộc mức${limit}`;
  },
  belowBands: (finding) => `${results(finding)}, không thuộc mức nào nên tính điểm của các trường hợp còn lại`,
  ratio: (finding) => `${againstPlan(finding)}; điểm bằng thực hiện chia kế hoạch nhân điểm tối đa`,
  ratioReached: (finding) => `${againstPlan(finding)}; đạt kế hoạch nên được điểm tối đa`,
  inverseRatio: (finding) => `${againstPlan(finding)}; điểm bằng kế hoạch chia thực hiện nhân điểm tối đa`,
  inverseRatioReached: (finding) => `${againstPlan(finding)}; không quá kế hoạch nên được điểm tối đa`,
  nothingToReduce: () => 'kết quả bằng 0, không còn gì để giảm nên được điểm tối đa',
  withExcess: (finding) => {
    const { excess } = finding;
    const to = methodOf(finding, 'ratioWithExcess')?.excess.to ?? '';
    const moved = excess === null ? '' : `, ${rationalInWords(excess)} điểm vượt chuyển sang “${to}”`;
    return `${againstPlan(finding)}; vượt kế hoạch nên được điểm tối đa${moved}`;
  },
  stepsAt: (finding) => `${againstPlan(finding)}; bằng kế hoạch`,
  stepsAbove: (finding) => `${againstPlan(finding)}; tốt hơn kế hoạch${stepsInWords(finding, 'above')}`,
  stepsBelow: (finding) => `${againstPlan(finding)}; kém kế hoạch${stepsInWords(finding, 'below')}`,
  relativeNothing: () => 'không có kết quả nên không được điểm',
  relativeBelow: (finding) =>
    `${againstPlan(finding)}; chưa đạt nên được ${share(finding)} điểm tối đa nhân thực hiện chia kế hoạch`,
  relativeReached: (finding) => `${againstPlan(finding)}; vừa đạt nên được ${share(finding)} điểm tối đa`,
  relativeLeader: (finding) => `${againstPlan(finding)}; mức vượt cao nhất nhóm nên được điểm tối đa`,
  relativeAbove: (finding) =>
    `${againstPlan(finding)}; vượt nên được ${share(finding)} điểm tối đa và phần còn lại theo tỷ lệ so với mức vượt cao nhất nhóm${best(finding)}`,
  relativeApart: (finding) => {
    const { best: highest } = finding;
    const of = highest === null ? '' : ` là ${amount(highest, finding)}`;
    return `${results(finding)}, không được giao chỉ tiêu nên so với kết quả cao nhất của các đơn vị cùng trường hợp${of}`;
  },
  countTimesPoints: (finding) => times(finding),
  countCapped: (finding) => `${times(finding)}, vượt điểm tối đa nên tính điểm tối đa`,
  deductions: (finding) => {
    const events = eventsHappened(finding).map(({ event, count }) => {
      const most = event.most === undefined ? '' : `, tối đa ${decimalInWords(event.most)} điểm`;
      const each = event.counted === 'each' ? 'mỗi lần trừ' : 'trừ';
      return `${event.label} (${count} lần, ${each} ${decimalInWords(event.points)} điểm${most})`;
    });
    return events.length === 0 ? 'không có sự việc nào bị trừ điểm' : `trừ điểm do: ${listInWords(events)}`;
  },
  inTime: (finding) => `${timing(finding)}không chậm đến mức bị trừ điểm`,
  late: (finding) => `${timing(finding)}bị trừ điểm vì chậm`,
  notDone: () => 'chưa thực hiện',
  milestone: (finding) => {
    const until = milestoneKept(finding);
    return `${timing(finding)}trong mốc${until === null ? '' : ` đến hết ${dateInWords(until)}`}`;
  },
  afterMilestones: (finding) => `${timing(finding)}sau mốc cuối cùng`,
  rank: (finding) => `hạng ${number(finding)}, thuộc nhóm đến hạng ${placesUpTo(finding) ?? ''}`,
  rankBeyond: (finding) => `hạng ${number(finding)}, ngoài các hạng có điểm riêng`,
  rankInGroup: (finding) => `${results(finding)}, điểm theo thứ hạng trong nhóm`,
  rankInGroupBeyond: (finding) => `${results(finding)}, thứ hạng trong nhóm ngoài các hạng có điểm riêng`,
  votes: (finding) => {
    const votes = filledIn(finding, 'votes');
    const counted = votes === null ? '' : `${rationalInWords(votes.votes)}/${rationalInWords(votes.of)} phiếu; `;
    return `${counted}điểm bằng tỷ lệ phiếu nhân điểm tối đa`;
  },
  plusMinus: (finding) => {
    const lowest = decimalInWords(methodOf(finding, 'plusMinus')?.lowest ?? '0');
    return `người chấm cộng, trừ điểm trong khung từ ${lowest} đến ${rationalInWords(finding.max)}`;
  },
  formula: (finding) => {
    const figures = figuresGiven(finding).map(({ label, number: figure }) => `${label} ${rationalInWords(figure)}`);
    const from = figures.length > 0 ? listInWords(figures) : againstPlan(finding);
    return `tính theo công thức của bảng với ${from}`;
  },
};

function number(finding: CriterionFinding): string {
  return rationalInWords(numberOf(finding) ?? rational(0));
}

function amount(value: Rational, { criterion }: CriterionFinding): string {
  const { unitOfMeasure } = criterion;
  return unitOfMeasure === undefined ? rationalInWords(value) : `${rationalInWords(value)} ${unitOfMeasure}`;
}

function results(finding: CriterionFinding): string {
  const { target } = finding;
  const plan = target === null ? '' : ` (kế hoạch ${amount(target, finding)})`;
  return `kết quả ${amount(numberOf(finding) ?? rational(0), finding)}${plan}`;
}

function againstPlan(finding: CriterionFinding): string {
  const { target } = finding;
  const result = `thực hiện ${amount(numberOf(finding) ?? rational(0), finding)}`;
  return target === null ? result : `${result}, kế hoạch ${amount(target, finding)}`;
}

function share(finding: CriterionFinding): string {
  return decimalInWords(methodOf(finding, 'relativeToBest')?.shareAtTarget ?? '');
}

function best({ best: highest }: CriterionFinding): string {
  return highest === null ? '' : ` (${percentInWords(multiply(highest, rational(100)))})`;
}

function times(finding: CriterionFinding): string {
  return `${number(finding)} × ${decimalInWords(methodOf(finding, 'countTimesPoints')?.each ?? '')} điểm`;
}

function stepsInWords(finding: CriterionFinding, side: 'above' | 'below'): string {
  const method = methodOf(finding, 'steps');
  const rule = method?.[side];
  if (method === null || rule === undefined) return '';
  const unit = method.of === 'percentOfTarget' ? ' %' : '';
  const step = `${decimalInWords(rule.every)}${unit}`;
  return `, ${counted(rule)} ${step} ${side === 'above' ? 'cộng' : 'trừ'} ${amountOfPoints(rule.amount)}${most(rule)}`;
}

function counted({ counting }: StepRule): string {
  return counting === 'whole' ? 'mỗi mức đủ' : 'tính theo tỷ lệ cứ';
}

function most({ most: limit }: StepRule): string {
  return limit === undefined ? '' : `, tối đa ${amountOfPoints(limit)}`;
}

function amountOfPoints(of: Amount): string {
  return 'points' in of ? `${decimalInWords(of.points)} điểm` : `${decimalInWords(of.percentOfMax)} % điểm tối đa`;
}

/** When it was done or how late it was, with a comma behind it. */
function timing(finding: CriterionFinding): string {
  const { value } = finding;
  if (value?.kind === 'lateness') return `chậm ${rationalInWords(value.number)} ngày, `;
  if (value?.kind !== 'date' || value.date === null) return '';
  const due = methodOf(finding, 'lateness')?.due;
  const limit = due === undefined ? '' : ` (hạn ${dateInWords(due)})`;
  return `thực hiện ${dateInWords(value.date)}${limit}, `;
}
