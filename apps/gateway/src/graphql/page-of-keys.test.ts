import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { cursorOfKey, pageOfKeys } from './page-of-keys.ts';

const keys = ['a/1', 'a/2', 'đ/3', 'a/4', 'a/5'];
const taken = (page: Parameters<typeof pageOfKeys>[1]) => pageOfKeys(keys, page).keys;

test('pages from the front and from the back', () => {
  expect(taken({ first: 2 })).toEqual(['a/1', 'a/2']);
  expect(taken({ first: 2, after: cursorOfKey('a/2') })).toEqual(['đ/3', 'a/4']);
  expect(taken({ last: 2 })).toEqual(['a/4', 'a/5']);
  expect(taken({ last: 2, before: cursorOfKey('a/4') })).toEqual(['a/2', 'đ/3']);
  expect(taken({ first: 10, after: cursorOfKey('a/1'), before: cursorOfKey('a/5') })).toEqual(['a/2', 'đ/3', 'a/4']);
});

test('nothing asked for is the first twenty, none is none, and no page is larger than a hundred', () => {
  const many = Array.from({ length: 150 }, (_, index) => `k/${index}`);
  expect(pageOfKeys(many, {}).keys).toHaveLength(20);
  expect(pageOfKeys(many, { first: 150 }).keys).toHaveLength(100);
  expect(pageOfKeys(many, { first: 0 }).keys).toEqual([]);
  expect(pageOfKeys([], { first: 5 })).toEqual({
    keys: [],
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  });
});

test('the ends of a page say what lies beyond', () => {
  expect(pageOfKeys(keys, { first: 2, after: cursorOfKey('a/2') }).pageInfo).toEqual({
    hasNextPage: true,
    hasPreviousPage: true,
    startCursor: cursorOfKey('đ/3'),
    endCursor: cursorOfKey('a/4'),
  });
});

test('a cursor of something that is gone is passed over', () => {
  expect(taken({ first: 1, after: cursorOfKey('gone/0') })).toEqual(['a/1']);
});

test.each([{ first: 1, last: 1 }, { first: -1 }, { last: -2 }])('%j is refused', (page) => {
  expect(() => pageOfKeys(keys, page)).toThrow(GraphQLError);
});
