import { expect, it } from 'vitest';
import { findingSentence } from './finding-sentence.ts';
import { importProblem } from './import-problems.ts';

it('says what the gateway found, in either language', () => {
  const changed = importProblem('OBSERVATION_CHANGED', {
    kind: 'observation',
    key: 'a/x',
    fields: ['quantity', 'note'],
  });
  expect(findingSentence(changed, 'en')).toBe(
    'The figure a/x is recorded already and differs in quantity, note. Recorded figures are never changed: leave this one as it was and write a new observation with a key of its own that supersedes it (supersedes: a/x).',
  );
  expect(findingSentence(changed, 'vi')).toContain(
    'viết một số liệu mới, có khóa riêng, thay thế nó (supersedes: a/x)',
  );
});

it('leaves to core what core found', () => {
  const issue = {
    severity: 'error',
    code: 'UNIT_UNKNOWN',
    path: 'targets[0].scope.unit',
    data: { code: '99' },
  } as const;
  expect(findingSentence(issue, 'vi')).toContain('99');
  expect(findingSentence(issue, 'vi')).not.toBe(findingSentence(issue, 'en'));
});
