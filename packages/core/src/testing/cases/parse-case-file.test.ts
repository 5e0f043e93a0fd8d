import { expect, it } from 'vitest';
import { parseCaseFile } from './parse-case-file.ts';

const right = { case: 'một', lawOn: '2025-12-31', year: 2025, expect: 'eligible' };

function file(...cases: readonly Record<string, unknown>[]) {
  return { award: 'LDTT', name: 'Lao động tiên tiến', bases: { a: { nominee: 'individual' } }, cases };
}

function found(data: unknown, awards?: readonly string[]) {
  const { cases, issues } = parseCaseFile(data, awards === undefined ? {} : { awards });
  if (issues.length > 0) expect(cases).toEqual([]);
  return issues.map(({ code, path }) => `${code} ${path}`);
}

it('reads a right file', () => {
  const { award, cases, issues } = parseCaseFile(file({ ...right, base: 'a', trap: 4 }));
  expect(issues).toEqual([]);
  expect(award).toBe('LDTT');
  expect(cases).toEqual([
    {
      award: 'LDTT',
      name: 'một',
      path: 'cases[0]',
      lawOn: '2025-12-31',
      year: 2025,
      carryOver: false,
      localBooks: [],
      facts: { nominee: 'individual' },
      expected: { outcome: 'eligible' },
      traps: [4],
    },
  ]);
});

it('lays facts over the base and a change over both, register by register', () => {
  const { cases } = parseCaseFile(
    file({ ...right, base: 'a', facts: { subjects: ['employee'], honours: [] }, change: { honours: null } }),
  );
  expect(cases[0]?.facts).toEqual({ nominee: 'individual', subjects: ['employee'] });
});

it.each([
  ['an unknown field', file({ ...right, lawon: '2025' }), 'FIELD_UNKNOWN cases[0].lawon'],
  ['an unknown register', file({ ...right, facts: { rating: {} } }), 'FIELD_UNKNOWN cases[0].facts.rating'],
  ['an unknown register of a base', { ...file(right), bases: { a: { honors: [] } } }, 'FIELD_UNKNOWN bases.a.honors'],
  ['an unknown base', file({ ...right, base: 'b' }), 'VALUE_UNKNOWN cases[0].base'],
  ['an unknown outcome', file({ ...right, expect: 'elligible' }), 'VALUE_UNKNOWN cases[0].expect'],
  ['a day that is none', file({ ...right, lawOn: '2025-02-30' }), 'DAY_MALFORMED cases[0].lawOn'],
  ['an ineligible case without clauses', file({ ...right, expect: 'ineligible' }), 'FIELD_MISSING cases[0].gaps'],
  [
    'a clause without quotes',
    file({ ...right, expect: 'ineligible', gaps: [23.1] }),
    'NUMBER_NOT_QUOTED cases[0].gaps[0]',
  ],
  ['clauses of an eligible case', file({ ...right, gaps: ['23.2'] }), 'FIELD_UNKNOWN cases[0].gaps'],
  ['a refusal without a code', file({ ...right, expect: 'refused' }), 'FIELD_MISSING cases[0].error'],
  ['an open case without questions', file({ ...right, expect: 'undetermined' }), 'FIELD_MISSING cases[0].questions'],
  ['two cases of one name', file(right, right), 'KEY_DUPLICATE cases[1].case'],
  ['no case', file(), 'FIELD_EMPTY cases'],
  ['no file at all', null, 'FILE_SHAPE '],
])('refuses %s', (_name, data, issue) => {
  expect(found(data)).toContain(issue);
});

it('refuses an award that does not exist, where it is told which do', () => {
  expect(found(file(right), ['LDTT'])).toEqual([]);
  expect(found(file(right), ['CSTT'])).toEqual(['VALUE_UNKNOWN award']);
});
