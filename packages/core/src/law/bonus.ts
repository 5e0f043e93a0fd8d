import { isInInterval } from '../calendar/day-interval.ts';
import type { PlainDay } from '../calendar/plain-day.ts';
import type { NomineeKind } from '../facts/nominee.ts';
import { divide, multiply } from '../numbers/arithmetic.ts';
import { formatDecimal, parseDecimal, toExactDecimal } from '../numbers/decimal.ts';
import { type Rational, rational } from '../numbers/rational.ts';
import { roundedUnits } from '../numbers/rounding.ts';
import type { Words } from '../requirements/words.ts';
import type { Verification } from '../sources/instrument.ts';
import type { Provision } from '../sources/provision.ts';
import type { BonusRate } from './bonus-rate.ts';
import { type DecisionRow, type DecisionTable, gapsOn, rowsOn, type TableGap } from './decision-table.ts';
import { type Parameter, type ParameterValue, parameterOn } from './parameter.ts';
import { weakestVerification } from './weakest-verification.ts';

/** Law data from which a bonus is computed. */
export interface BonusLaw<Code extends string> {
  readonly rates: DecisionTable<Code, BonusRate>;
  /** Đồng a month. */
  readonly baseSalary: Parameter<number>;
  /** Đồng: bonuses are rounded up to a multiple of it. */
  readonly rounding: Parameter<number>;
}

export interface BonusQuestion<Code extends string> {
  readonly award: Code;
  readonly nominee: NomineeKind;
  /** Day of the decision: its base salary and its rates count. */
  readonly decidedOn: PlainDay;
  /**
   * How “twice (1.5 times) the bonus of an individual” is read: `coefficient` multiplies the coefficient and rounds
   * once; `roundedAmount` multiplies what an individual is paid and rounds that up again. The text leaves it open.
   */
  readonly multiplies?: 'coefficient' | 'roundedAmount';
}

/** What all answers that rest on law carry. */
interface BonusGrounds {
  readonly provisions: readonly Provision[];
  /** How far the least read of the provisions was read. */
  readonly verification: Verification;
  readonly readings: readonly Words[];
  /** Number of an unread instrument that may have changed the matter by then. */
  readonly unconfirmedBecauseOf?: string;
}

/** What a decision pays, or why no amount can be given. */
export type Bonus<Code extends string> =
  | (BonusGrounds & {
      /** `atMost`: the amount is a ceiling, who decides sets what is paid. */
      readonly kind: 'amount' | 'atMost';
      readonly coefficient: string;
      /** Đồng a month. */
      readonly baseSalary: number;
      /** Đồng before rounding, an exact decimal. */
      readonly exact: string;
      /** Whole đồng. */
      readonly amount: number;
      readonly perPrize?: true;
    })
  | (BonusGrounds & { readonly kind: 'none'; readonly why: 'noRate' | 'notForThisNominee' })
  | (BonusGrounds & { readonly kind: 'setBy'; readonly who: Words })
  /** Not encoded for that day, with what is known to be missing. */
  | {
      readonly kind: 'unknown';
      readonly missing: 'rate' | 'baseSalary' | 'rounding';
      readonly gaps: readonly TableGap<Code>[];
    };

/**
 * The bonus of one award: coefficient × base salary of the day of decision, rounded up. Money for foreigners is paid as
 * a souvenir of equal value, which makes no difference here.
 * @throws `DECIMAL_MALFORMED` where the law data is malformed.
 */
export function bonusOf<Code extends string>(question: BonusQuestion<NoInfer<Code>>, law: BonusLaw<Code>): Bonus<Code> {
  const { award, nominee, decidedOn, multiplies = 'coefficient' } = question;
  const at = { award, on: decidedOn };
  const rows = rowsOn(law.rates, at);
  const unknown = (missing: 'rate' | 'baseSalary' | 'rounding') =>
    ({ kind: 'unknown', missing, gaps: gapsOn(law.rates, at) }) as const;
  if (rows.length === 0) return unknown('rate');
  const row = rows.find(({ value }) => !('nominee' in value) || value.nominee === nominee);
  const grounds = groundsOf(law.rates, decidedOn);
  if (row === undefined) return { kind: 'none', why: 'notForThisNominee', ...grounds(rows) };
  const rate = row.value;
  if (rate.kind === 'none') return { kind: 'none', why: 'noRate', ...grounds([row]) };
  if (rate.kind === 'setBy') return { kind: 'setBy', who: rate.who, ...grounds([row]) };

  const base = parameterOn(law.baseSalary, decidedOn);
  const rounding = parameterOn(law.rounding, decidedOn);
  if (base === undefined) return unknown('baseSalary');
  if (rounding === undefined) return unknown('rounding');
  const exact = multiply(parseDecimal(rate.coefficient), rational(base.amount));
  const payable =
    rate.kind === 'coefficient' && rate.timesIndividual !== undefined && multiplies === 'roundedAmount'
      ? multipleOfRounded(exact, rate.timesIndividual, rounding.amount)
      : exact;
  return {
    kind: rate.kind === 'atMost' ? 'atMost' : 'amount',
    coefficient: rate.coefficient,
    baseSalary: base.amount,
    exact: toExactDecimal(exact) ?? formatDecimal(exact, { places: 2, mode: 'half-up' }),
    amount: Number(roundedUp(payable, rounding.amount).numerator),
    ...(rate.kind === 'coefficient' && rate.perPrize === true ? { perPrize: true } : {}),
    ...grounds([row], [base, rounding]),
  };
}

/** `times` what an individual is paid after rounding; the individual's exact amount is the given one ÷ `times`. */
function multipleOfRounded(exact: Rational, times: string, step: number): Rational {
  const factor = parseDecimal(times);
  return multiply(roundedUp(divide(exact, factor), step), factor);
}

function roundedUp(amount: Rational, step: number): Rational {
  return multiply(rational(roundedUnits(divide(amount, rational(step)), 0, 'ceiling')), rational(step));
}

function groundsOf<Code extends string>({ unconfirmed }: DecisionTable<Code, BonusRate>, decidedOn: PlainDay) {
  return (
    rows: readonly DecisionRow<Code, BonusRate>[],
    parameters: readonly ParameterValue<number>[] = [],
  ): BonusGrounds => {
    const provisions = [...rows.flatMap((row) => row.provisions), ...parameters.map(({ provision }) => provision)];
    const isUnconfirmed = unconfirmed !== undefined && isInInterval(decidedOn, { from: unconfirmed.from, until: null });
    return {
      provisions,
      verification: weakestVerification(provisions),
      readings: [...rows, ...parameters].flatMap(({ reading }) => (reading === undefined ? [] : [reading])),
      ...(isUnconfirmed ? { unconfirmedBecauseOf: unconfirmed.because } : {}),
    };
  };
}
