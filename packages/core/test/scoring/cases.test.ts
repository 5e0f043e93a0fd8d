import { describe, expect, it } from 'vitest';
import { certify } from '../../src/scoring/certificate/certify.ts';
import { verifyCertificate } from '../../src/scoring/certificate/verify-certificate.ts';
import { runIndexCase } from '../../src/testing/score-cases/run-index-case.ts';
import { runScoreCase } from '../../src/testing/score-cases/run-score-case.ts';
import { scoreDifferenceInWords } from '../../src/testing/score-cases/score-difference.ts';
import { indexCaseFiles, scoreCaseFiles } from './case-files.ts';

describe.each([...scoreCaseFiles])('score-tables/%s', (_name, { cases, issues }) => {
  it('is a file of cases', () => {
    expect(issues).toEqual([]);
    expect(cases).not.toEqual([]);
  });
  it.each(cases.map((one) => [one.name, one] as const))('%s', (_case, one) => {
    const { why, group } = runScoreCase(one);
    expect(why.map(scoreDifferenceInWords)).toEqual([]);
    // whatever was scored can be certified and computed again by anyone
    if (group !== null) expect(verifyCertificate(certify(group))).toEqual({ outcome: 'verified' });
  });
});

describe.each([...indexCaseFiles])('indices/%s', (_name, { cases, issues }) => {
  it('is a file of cases', () => {
    expect(issues).toEqual([]);
    expect(cases).not.toEqual([]);
  });
  it.each(cases.map((one) => [one.name, one] as const))('%s', (_case, one) => {
    expect(runIndexCase(one).why.map(scoreDifferenceInWords)).toEqual([]);
  });
});
