import type { DayInterval } from '../calendar/day-interval.ts';
import type { Words } from '../requirements/words.ts';
import type { Provision } from '../sources/provision.ts';

/** Something awarded to one subject on one occasion. */
export interface PayableAward {
  readonly award: string;
  readonly kind: 'title' | 'form';
  /** Days whose achievements were counted for it; `null`: not known. */
  readonly counted: DayInterval | null;
  /** What it was awarded for, one key per achievement; only asked of forms; `null`: not known. */
  readonly achievement: string | null;
  /** Đồng; the higher title is the one that pays more. `null`: not known. */
  readonly amount: number | null;
}

/** Where the rules on several bonuses at once stand. */
export interface PayableRules {
  /** Titles with different counted periods: each. */
  readonly titlesOfDifferentPeriods: Provision;
  /** Titles with the same counted period: the highest. */
  readonly titlesOfSamePeriod: Provision;
  /** Forms for different times or achievements: each. */
  readonly formsForDifferentAchievements: Provision;
  /** A title and a form: both. */
  readonly titleWithForm: Provision;
  readonly readings: readonly Words[];
}

/** Whether one award of the occasion is paid. */
export interface PayableVerdict {
  readonly award: PayableAward;
  readonly paid: 'yes' | 'no' | 'undetermined';
  readonly why:
    | 'alone'
    | 'differentPeriods'
    | 'highestOfPeriod'
    | 'higherTitleOfPeriod'
    | 'differentAchievements'
    | 'periodOrAmountUnknown'
    | 'achievementUnknown'
    /** Two forms for one achievement in one time: the rules on bonuses are silent, and the Law gives only one. */
    | 'sameAchievement';
  readonly provisions: readonly Provision[];
}

/**
 * Which bonuses of one occasion one subject receives, in the order given. Titles are weighed against titles and forms
 * against forms; a title and a form are both paid. Periods are the same where both days agree. Of two titles that pay
 * alike for one period the first is paid.
 */
export function payableTogether(awards: readonly PayableAward[], rules: PayableRules): readonly PayableVerdict[] {
  return awards.map((award, index) => {
    const others = awards.flatMap((other, at) => (at === index || other.kind !== award.kind ? [] : [{ other, at }]));
    const isMixed = awards.some(({ kind }) => kind !== award.kind);
    const mixed = isMixed ? [rules.titleWithForm] : [];
    if (others.length === 0) return { award, paid: 'yes', why: 'alone', provisions: mixed };
    const verdict =
      award.kind === 'title'
        ? titleVerdict(
            award,
            others.map(({ other, at }) => ({ other, isEarlier: at < index })),
            rules,
          )
        : formVerdict(
            award,
            others.map(({ other }) => other),
            rules,
          );
    return { award, ...verdict, provisions: [...verdict.provisions, ...mixed] };
  });
}

type Verdict = Omit<PayableVerdict, 'award'>;

function titleVerdict(
  title: PayableAward,
  others: readonly { readonly other: PayableAward; readonly isEarlier: boolean }[],
  rules: PayableRules,
): Verdict {
  const rivals = others.filter(({ other }) => samePeriod(title, other) !== false);
  if (rivals.length === 0) {
    return { paid: 'yes', why: 'differentPeriods', provisions: [rules.titlesOfDifferentPeriods] };
  }
  const isAbove = ({ other, isEarlier }: (typeof rivals)[number]) =>
    title.amount === null || other.amount === null
      ? null
      : other.amount > title.amount || (other.amount === title.amount && isEarlier);
  if (rivals.some((rival) => samePeriod(title, rival.other) === true && isAbove(rival) === true)) {
    return { paid: 'no', why: 'higherTitleOfPeriod', provisions: [rules.titlesOfSamePeriod] };
  }
  const isHighest = rivals.every((rival) => isAbove(rival) === false);
  const provisions = [rules.titlesOfSamePeriod];
  return isHighest
    ? { paid: 'yes', why: 'highestOfPeriod', provisions }
    : { paid: 'undetermined', why: 'periodOrAmountUnknown', provisions };
}

function formVerdict(form: PayableAward, others: readonly PayableAward[], rules: PayableRules): Verdict {
  const provisions = [rules.formsForDifferentAchievements];
  const differs = others.map((other) => differentMerit(form, other));
  if (differs.includes(false)) return { paid: 'undetermined', why: 'sameAchievement', provisions };
  if (differs.includes(null)) return { paid: 'undetermined', why: 'achievementUnknown', provisions };
  return { paid: 'yes', why: 'differentAchievements', provisions };
}

/** Another time or another achievement; `null` where neither is known to differ and one of them is not known. */
function differentMerit(a: PayableAward, b: PayableAward): boolean | null {
  const achievement = a.achievement === null || b.achievement === null ? null : a.achievement === b.achievement;
  const period = samePeriod(a, b);
  if (achievement === false || period === false) return true;
  return achievement === null || period === null ? null : false;
}

function samePeriod(a: PayableAward, b: PayableAward): boolean | null {
  if (a.counted === null || b.counted === null) return null;
  return a.counted.from === b.counted.from && a.counted.until === b.counted.until;
}
