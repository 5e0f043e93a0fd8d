import { describe, expect, it } from 'vitest';
import { quantitiesAgree } from './quantities-agree.ts';
import type { Quantity } from './quantity.ts';

const exact = (value: string): Quantity => ({ kind: 'exact', value });
const moreThan10: Quantity = { kind: 'bounded', min: { value: '10', strict: true } };
const status = (rest: object): Quantity => ({ kind: 'status', reached: true, ...rest });
const standing = (rest: object): Quantity => ({ kind: 'standing', ...rest });

describe('quantitiesAgree', () => {
  it.each<[string, Quantity, Quantity, boolean]>([
    ['one number in two forms', exact('9'), exact('9.0'), true],
    ['two numbers', exact('9'), exact('9.1'), false],
    ['a number inside a bound', exact('10.5'), moreThan10, true],
    ['the bound itself, excluded', exact('10'), moreThan10, false],
    ['bounds that meet', moreThan10, { kind: 'bounded', max: { value: '11', strict: false } }, true],
    ['bounds that only touch', moreThan10, { kind: 'bounded', max: { value: '10', strict: false } }, false],
    ['counts', { kind: 'count', m: 38, n: 42 }, { kind: 'count', m: 38, n: 43 }, false],
    ['counts of which one has no size', { kind: 'count', m: 38, n: 42 }, { kind: 'count', m: 38 }, true],
    ['a score and a rank', standing({ score: '68.12' }), standing({ rank: { from: 12, to: 12 } }), true],
    ['two scores', standing({ score: '68.12' }), standing({ score: '68.1' }), false],
    [
      'a rank inside a censored one',
      standing({ rank: { from: 40, to: 40 } }),
      standing({ rank: { from: 31, to: 63 } }),
      true,
    ],
    [
      'a rank outside a censored one',
      standing({ rank: { from: 30, to: 30 } }),
      standing({ rank: { from: 31, to: 63 } }),
      false,
    ],
    ['recognitions for two years', status({ forPeriod: '2024' }), status({ forPeriod: '2025' }), false],
    ['a recognition and its day', status({ forPeriod: '2024' }), status({ decidedOn: '2025-03-11' }), true],
    ['reached and not reached', status({}), { kind: 'status', reached: false }, false],
    [
      'changes from two bases',
      { kind: 'change', by: '1', base: '2022' },
      { kind: 'change', by: '2', base: '2023' },
      true,
    ],
    [
      'changes from one base',
      { kind: 'change', by: '1', base: '2023' },
      { kind: 'change', by: '2', base: '2023' },
      false,
    ],
    ['withheld and published', { kind: 'withheld' }, exact('9'), false],
    ['withheld twice', { kind: 'withheld' }, { kind: 'withheld' }, true],
    ['a level and a change', exact('19.46'), { kind: 'change', by: '-3.8', base: '2023' }, true],
  ])('%s', (_, a, b, agree) => {
    expect(quantitiesAgree(a, b)).toBe(agree);
    expect(quantitiesAgree(b, a)).toBe(agree);
  });
});
