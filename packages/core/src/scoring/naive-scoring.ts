import type { RatioWithExcess } from './methods/ratio-with-excess.ts';
import type { ScoreSheet } from './sheet/score-sheet.ts';
import type { Handling } from './table/handling.ts';
import type { ScoreCriterion, ScoreNode } from './table/score-node.ts';
import type { ScoreTable } from './table/score-table.ts';

/**
 * A second, slow and simple implementation of the methods that random tables use, in plain BigInt fractions. It shares
 * no arithmetic with the engine, and nothing is prepared or remembered.
 */
type F = readonly [bigint, bigint];

const reduce = (n: bigint, d: bigint): F => {
  let [a, b] = [n < 0n ? -n : n, d < 0n ? -d : d];
  while (b !== 0n) [a, b] = [b, a % b];
  const by = a === 0n ? 1n : d < 0n ? -a : a;
  return [n / by, d / by];
};
const read = (text: string): F => {
  const [whole = '', fraction = ''] = text.split('.');
  return reduce(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
};
const plus = (a: F, b: F) => reduce(a[0] * b[1] + b[0] * a[1], a[1] * b[1]);
const minus = (a: F, b: F) => reduce(a[0] * b[1] - b[0] * a[1], a[1] * b[1]);
const times = (a: F, b: F) => reduce(a[0] * b[0], a[1] * b[1]);
const over = (a: F, b: F) => reduce(a[0] * b[1], a[1] * b[0]);
const less = (a: F, b: F) => a[0] * b[1] < b[0] * a[1];
const least = (a: F, b: F) => (less(b, a) ? b : a);
const zero: F = [0n, 1n];
const one: F = [1n, 1n];
const percent = (text: string, max: F) => over(times(read(text), max), read('100'));

type Leaf = { readonly points: F; readonly bonus: F } | Handling;

interface Sum {
  readonly points: F;
  readonly attainable: F;
  readonly bonus: F;
  readonly state: 'scored' | 'excluded' | 'renormalised' | 'refused';
}

/** The total of one unit as `n/d`, or `null` where it has none. */
export function naiveTotal(table: ScoreTable, sheets: readonly ScoreSheet[], unit: number): string | null {
  const found = sumOf(table.root, sheets, unit);
  if (found.state !== 'scored') return null;
  const cap = table.root.children.find(({ key }) => key === 'bonus')?.max ?? '0';
  const [n, d] = plus(found.points, least(found.bonus, read(cap)));
  return d === 1n ? String(n) : `${n}/${d}`;
}

function sumOf(node: ScoreNode, sheets: readonly ScoreSheet[], unit: number): Sum {
  const max = read(node.max);
  if (node.kind === 'criterion') {
    const leaf = leafOf(node, sheets, unit);
    if (typeof leaf === 'object') return { ...leaf, attainable: max, state: 'scored' };
    if (leaf === 'zero') return { points: zero, bonus: zero, attainable: max, state: 'scored' };
    return { points: zero, bonus: zero, attainable: zero, state: leaf === 'comparedApart' ? 'refused' : leaf };
  }
  const content = node.children.filter(({ role }) => role === undefined);
  const sums = content.map((child) => sumOf(child, sheets, unit));
  const all = (field: 'points' | 'attainable' | 'bonus') => sums.reduce((total, sum) => plus(total, sum[field]), zero);
  const spread = content.reduce(
    (total, child, index) => (sums[index]?.state === 'renormalised' ? plus(total, read(child.max)) : total),
    zero,
  );
  const [points, attainable, bonus] = [all('points'), all('attainable'), all('bonus')];
  const states = sums.map(({ state }) => state);
  if (states.includes('refused')) return { points, attainable, bonus, state: 'refused' };
  // a bonus that collects is scored even where nothing else is
  if (!states.includes('scored') && node.key !== 'total')
    return {
      points: zero,
      attainable: zero,
      bonus: zero,
      state: states.includes('renormalised') ? 'renormalised' : 'excluded',
    };
  if (spread[0] === 0n || attainable[0] === 0n) return { points, attainable, bonus, state: 'scored' };
  const whole = plus(attainable, spread);
  return { points: over(times(points, whole), attainable), attainable: whole, bonus, state: 'scored' };
}

function leafOf(
  { key, method, max: maxText, when }: ScoreCriterion,
  sheets: readonly ScoreSheet[],
  unit: number,
): Leaf {
  const max = read(maxText);
  const value = sheets[unit]?.columns.self?.[key]?.value;
  if (value === undefined) return handling(when?.missing);
  const given = (points: F, bonus: F = zero): Leaf => ({ points, bonus });
  if (value.kind === 'points') return given(read(value.points));
  if (value.kind === 'count' && method.kind === 'countTimesPoints')
    return given(least(times(read(value.count), read(method.each)), max));
  if (value.kind !== 'actual') throw new Error(value.kind);
  const actual = read(value.actual);
  if (method.kind === 'bands') {
    const [band] = method.bands;
    const amount = band !== undefined && !less(actual, read(band.limit)) ? band.amount : method.otherwise;
    return given('percentOfMax' in amount ? percent(amount.percentOfMax, max) : read(amount.points));
  }
  const targets = sheets.map((sheet) => targetOf(sheet, key));
  const target = targets[unit] ?? null;
  if (method.kind === 'relativeToBest') {
    const actuals = sheets.map((sheet) => {
      const cell = sheet.columns.self?.[key]?.value;
      return cell?.kind === 'actual' ? read(cell.actual) : null;
    });
    return given(relative(actuals, targets, unit, max, read(method.shareAtTarget)));
  }
  if (target === null) return handling(when?.notAssigned);
  if (method.kind === 'inverseRatio') {
    if (actual[0] === 0n) return given(max);
    return target[0] === 0n ? handling(when?.zeroTarget) : given(least(times(over(target, actual), max), max));
  }
  if (target[0] === 0n) return handling(when?.zeroTarget);
  const points = least(times(over(actual, target), max), max);
  return given(points, method.kind === 'ratioWithExcess' ? excessOf(method, actual, target, max) : zero);
}

function excessOf({ excess }: RatioWithExcess, actual: F, target: F, max: F): F {
  if (!less(target, actual)) return zero;
  const above = times(over(minus(actual, target), target), read('100'));
  const steps: F = excess.counting === 'whole' ? [above[0] / above[1], 1n] : above;
  return least(times(steps, percent('1', max)), percent('10', max));
}

function relative(actuals: readonly (F | null)[], targets: readonly (F | null)[], unit: number, max: F, share: F): F {
  const actual = actuals[unit] ?? zero;
  const target = targets[unit] ?? zero;
  if (actual[0] === 0n) return zero;
  if (target[0] === 0n) {
    const apart = actuals.filter((_, index) => (targets[index] ?? zero)[0] === 0n);
    const best = apart.reduce<F>((most, other) => (other !== null && less(most, other) ? other : most), zero);
    return times(max, over(actual, best));
  }
  if (less(actual, target)) return times(times(share, max), over(actual, target));
  const excesses = actuals.flatMap((other, index) => {
    const own = targets[index] ?? zero;
    return other === null || own[0] === 0n ? [] : [over(minus(other, own), own)];
  });
  const best = excesses.reduce((most, other) => (less(most, other) ? other : most), zero);
  const mine = over(minus(actual, target), target);
  if (mine[0] === 0n) return times(share, max);
  return plus(times(share, max), times(times(minus(one, share), max), over(mine, best)));
}

function targetOf(sheet: ScoreSheet, key: string): F | null {
  const target = sheet.targets?.[key];
  return target === undefined || target === 'notAssigned' ? null : read(target);
}

function handling(declared: string | undefined): Handling {
  return declared === 'excluded' || declared === 'renormalised' || declared === 'zero' ? declared : 'refused';
}
