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
  typed: () => 'the scorer typed the points in the place of a result',
  zero: ({ situation }) => `counted as 0 points${situation === null ? '' : `, because ${situationInWords(situation)}`}`,
  collected: ({ collectedFrom: from }) =>
    from.length === 0
      ? 'no criterion sends its excess here'
      : `the excess of ${listInWords(from.map((key) => `“${key}”`))}`,
  direct: ({ max }) => `given by the scorer, between 0 and ${rationalInWords(max)}`,
  passed: () => 'passed, so the maximum',
  failed: () => 'not passed, so no points',
  grade: (finding) => `graded “${gradeLabel(finding)}”`,
  band: (finding) => {
    const band = bandReached(finding);
    const limit =
      band === null ? '' : ` from ${decimalInWords(band.limit)} ${band.better === 'higher' ? 'upward' : 'downward'}`;
    return `${results(finding)}, in the band${limit}`;
  },
  belowBands: (finding) => `${results(finding)}, in no band, so the points for all other cases`,
  ratio: (finding) => `${againstPlan(finding)}; result over plan times the maximum`,
  ratioReached: (finding) => `${againstPlan(finding)}; the plan is reached, so the maximum`,
  inverseRatio: (finding) => `${againstPlan(finding)}; plan over result times the maximum`,
  inverseRatioReached: (finding) => `${againstPlan(finding)}; not above the plan, so the maximum`,
  nothingToReduce: () => 'a result of 0 leaves nothing to reduce, so the maximum',
  withExcess: (finding) => {
    const { excess } = finding;
    const to = methodOf(finding, 'ratioWithExcess')?.excess.to ?? '';
    const moved = excess === null ? '' : `, and ${rationalInWords(excess)} points of excess go to “${to}”`;
    return `${againstPlan(finding)}; better than the plan, so the maximum${moved}`;
  },
  stepsAt: (finding) => `${againstPlan(finding)}; exactly the plan`,
  stepsAbove: (finding) => `${againstPlan(finding)}; better than the plan${stepsInWords(finding, 'above')}`,
  stepsBelow: (finding) => `${againstPlan(finding)}; worse than the plan${stepsInWords(finding, 'below')}`,
  relativeNothing: () => 'no result, so no points',
  relativeBelow: (finding) =>
    `${againstPlan(finding)}; not reached, so ${share(finding)} of the maximum times result over plan`,
  relativeReached: (finding) => `${againstPlan(finding)}; just reached, so ${share(finding)} of the maximum`,
  relativeLeader: (finding) => `${againstPlan(finding)}; the highest excess of the group, so the maximum`,
  relativeAbove: (finding) =>
    `${againstPlan(finding)}; exceeded, so ${share(finding)} of the maximum and of the rest the share of the highest excess of the group${best(finding)}`,
  relativeApart: (finding) => {
    const { best: highest } = finding;
    const of = highest === null ? '' : `, ${amount(highest, finding)}`;
    return `${results(finding)}, without an assigned target, so compared with the best unit in the same case${of}`;
  },
  countTimesPoints: (finding) => times(finding),
  countCapped: (finding) => `${times(finding)}, above the maximum, so the maximum`,
  deductions: (finding) => {
    const events = eventsHappened(finding).map(({ event, count }) => {
      const most = event.most === undefined ? '' : `, at most ${decimalInWords(event.most)}`;
      const each = event.counted === 'each' ? ' each' : '';
      return `${event.label} (${count} times, ${decimalInWords(event.points)} points${each}${most})`;
    });
    return events.length === 0 ? 'nothing happened that costs points' : `points lost for: ${listInWords(events)}`;
  },
  inTime: (finding) => `${timing(finding)}not late enough to lose points`,
  late: (finding) => `${timing(finding)}points lost for being late`,
  notDone: () => 'not done',
  milestone: (finding) => {
    const until = milestoneKept(finding);
    return `${timing(finding)}within the milestone${until === null ? '' : ` of ${dateInWords(until)}`}`;
  },
  afterMilestones: (finding) => `${timing(finding)}after the last milestone`,
  rank: (finding) => `rank ${number(finding)}, among the ranks up to ${placesUpTo(finding) ?? ''}`,
  rankBeyond: (finding) => `rank ${number(finding)}, beyond the ranks with points of their own`,
  rankInGroup: (finding) => `${results(finding)}, points by rank in the group`,
  rankInGroupBeyond: (finding) => `${results(finding)}, ranked in the group beyond the ranks with points of their own`,
  votes: (finding) => {
    const votes = filledIn(finding, 'votes');
    const counted = votes === null ? '' : `${rationalInWords(votes.votes)} of ${rationalInWords(votes.of)} votes; `;
    return `${counted}share of votes times the maximum`;
  },
  plusMinus: (finding) => {
    const lowest = decimalInWords(methodOf(finding, 'plusMinus')?.lowest ?? '0');
    return `added or taken away by the scorer, between ${lowest} and ${rationalInWords(finding.max)}`;
  },
  formula: (finding) => {
    const figures = figuresGiven(finding).map(({ label, number: figure }) => `${label} ${rationalInWords(figure)}`);
    const from = figures.length > 0 ? listInWords(figures) : againstPlan(finding);
    return `by the formula of the table from ${from}`;
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
  const plan = target === null ? '' : ` (plan ${amount(target, finding)})`;
  return `a result of ${amount(numberOf(finding) ?? rational(0), finding)}${plan}`;
}

function againstPlan(finding: CriterionFinding): string {
  const { target } = finding;
  const result = `a result of ${amount(numberOf(finding) ?? rational(0), finding)}`;
  return target === null ? result : `${result} against a plan of ${amount(target, finding)}`;
}

function share(finding: CriterionFinding): string {
  return decimalInWords(methodOf(finding, 'relativeToBest')?.shareAtTarget ?? '');
}

function best({ best: highest }: CriterionFinding): string {
  return highest === null ? '' : ` (${percentInWords(multiply(highest, rational(100)))})`;
}

function times(finding: CriterionFinding): string {
  return `${number(finding)} × ${decimalInWords(methodOf(finding, 'countTimesPoints')?.each ?? '')} points`;
}

function stepsInWords(finding: CriterionFinding, side: 'above' | 'below'): string {
  const method = methodOf(finding, 'steps');
  const rule = method?.[side];
  if (method === null || rule === undefined) return '';
  const unit = method.of === 'percentOfTarget' ? ' %' : '';
  const step = `${decimalInWords(rule.every)}${unit}`;
  return `, ${side === 'above' ? 'plus' : 'minus'} ${amountOfPoints(rule.amount)} for ${counted(rule)} ${step}${most(rule)}`;
}

function counted({ counting }: StepRule): string {
  return counting === 'whole' ? 'each full' : 'every, in proportion,';
}

function most({ most: limit }: StepRule): string {
  return limit === undefined ? '' : `, at most ${amountOfPoints(limit)}`;
}

function amountOfPoints(of: Amount): string {
  return 'points' in of ? `${decimalInWords(of.points)} points` : `${decimalInWords(of.percentOfMax)} % of the maximum`;
}

/** When it was done or how late it was, with a comma behind it. */
function timing(finding: CriterionFinding): string {
  const { value } = finding;
  if (value?.kind === 'lateness') return `${rationalInWords(value.number)} days late, `;
  if (value?.kind !== 'date' || value.date === null) return '';
  const due = methodOf(finding, 'lateness')?.due;
  const limit = due === undefined ? '' : ` (due ${dateInWords(due)})`;
  return `done ${dateInWords(value.date)}${limit}, `;
}
