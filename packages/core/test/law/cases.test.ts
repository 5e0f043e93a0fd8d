import { describe, expect, it } from 'vitest';
import { judgeOutcome } from '../../src/eligibility/judge.ts';
import { differenceInWords } from '../../src/testing/cases/difference-in-words.ts';
import { runCase } from '../../src/testing/cases/run-case.ts';
import { caseFiles, context } from './case-files.ts';

describe.each([...caseFiles])('%s', (name, { award, cases, issues, unreadable }) => {
  it('is a file of cases of the award that it is named for', () => {
    expect(unreadable).toBeUndefined();
    expect(issues).toEqual([]);
    expect(`${award}.yaml`).toBe(name);
  });

  it.each(cases.map((lawCase) => [lawCase.name, lawCase] as const))('%s', (_name, lawCase) => {
    const result = runCase(lawCase, context);
    expect([...result.why.map(differenceInWords), ...result.issues]).toEqual([]);
    if (result.verdict === null) return;
    const { award: code, year, proposedOn, achievement, facts } = lawCase;
    const optional = {
      ...(proposedOn === undefined ? {} : { proposedOn }),
      ...(achievement === undefined ? {} : { achievement }),
    };
    const law = context.lawOf({ on: lawCase.lawOn, carryOver: lawCase.carryOver, localBooks: [] });
    expect(judgeOutcome<string>({ award: code, year, facts, ...optional }, law)).toBe(result.verdict.outcome);
  });
});
