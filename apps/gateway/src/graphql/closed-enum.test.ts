import { expect, test } from 'vitest';
import { screamingName } from './closed-enum.ts';

test.each([
  ['atLeast', 'AT_LEAST'],
  ['meetOrExceedRef', 'MEET_OR_EXCEED_REF'],
  ['thanh-pho-thuoc-tinh', 'THANH_PHO_THUOC_TINH'],
  ['NOT_COMPARABLE', 'NOT_COMPARABLE'],
  ['unit', 'UNIT'],
])('%s is called %s in GraphQL', (value, name) => {
  expect(screamingName(value)).toBe(name);
});
