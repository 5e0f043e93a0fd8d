import fc from 'fast-check';
import { expect, it } from 'vitest';

function drawn(numRuns?: number): readonly number[] {
  const values: number[] = [];
  fc.assert(
    fc.property(fc.integer(), (value) => {
      values.push(value);
    }),
    numRuns === undefined ? undefined : { numRuns },
  );
  return values;
}

it('draws the same examples in every build, whether or not a property says how many', () => {
  const values = drawn();
  expect(values.length).toBeGreaterThanOrEqual(100);
  expect(drawn()).toEqual(values);
  expect(drawn(20)).toEqual(values.slice(0, values.length / 5));
});
