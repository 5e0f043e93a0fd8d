import { expect, it } from 'vitest';
import { missingCases } from '../../src/testing/case-coverage/missing-cases.ts';
import { silentClauses } from '../../src/testing/case-coverage/silent-clauses.ts';
import { runCase } from '../../src/testing/cases/run-case.ts';
import { caseFiles, context, nationalAwards, nationalBook } from './case-files.ts';

const judged = [...caseFiles.values()].flatMap(({ cases }) =>
  cases.map((lawCase) => ({ lawCase, result: runCase(lawCase, context) })),
);

it.each(nationalAwards.map((award) => [award.code, award] as const))(
  '%s: its cases show the whole of it',
  (code, award) => {
    const own = judged.filter(({ lawCase }) => lawCase.award === code);
    const missing = missingCases(award, nationalBook, own);
    expect(missing.map(({ era, what, where }) => [era, what, where].filter(Boolean).join(' '))).toEqual([]);
  },
);

/** Clauses that cannot decide alone, and why. */
const cannotDecide: Readonly<Record<string, readonly string[]>> = {
  // The decree may open other ways and ask more, and was not read.
  HCDDK: ['2024-01-01 51.1'],
  // Point c asks for the same subjects again.
  NGND: ['2024-01-01 64.1'],
  NGUT: ['2024-01-01 64.1'],
  TTND: ['2024-01-01 65.1'],
  TTUT: ['2024-01-01 65.1'],
};

it.each(nationalAwards.map((award) => [award.code, award] as const))(
  '%s: every clause decides a case',
  (code, award) => {
    const own = judged.filter(({ lawCase }) => lawCase.award === code);
    const silent = silentClauses(award, nationalBook, own).map(({ era, where }) => `${era} ${where}`);
    expect(silent).toEqual(cannotDecide[code] ?? []);
  },
);

// 12 and 13 are of money and of votes, which no verdict speaks of: src/law/bonus*.test.ts and src/law/vote.test.ts.
const traps = Array.from({ length: 19 }, (_, index) => index + 1).filter((trap) => trap !== 12 && trap !== 13);

it.each(traps)('trap %i has a case', (trap) => {
  expect(judged.some(({ lawCase }) => lawCase.traps.includes(trap))).toBe(true);
});

it.each([
  ['one achievement, one reward', nationalBook.bars],
  ['every year since the earlier award', nationalBook.spans],
])('over the whole book: %s is met and unmet in cases', (_name, eras) => {
  const provisions = eras.map(({ value }) => ('provision' in value ? value.provision : undefined)).filter(Boolean);
  const texts = judged.map(({ result }) => JSON.stringify(result.verdict?.finding ?? null));
  for (const provision of provisions) {
    for (const outcome of ['met', 'unmet']) {
      const sign = `"kind":"under","outcome":"${outcome}","provision":${JSON.stringify(provision)}`;
      expect(
        texts.some((text) => text.includes(sign)),
        `${outcome}: ${JSON.stringify(provision)}`,
      ).toBe(true);
    }
  }
});

it.each(nationalBook.deferrals.map((era) => [era.from, era] as const))(
  'from %s on an open matter defers',
  (_from, era) => {
    const deferred = judged.filter(({ lawCase, result }) => {
      const inEra = era.from <= lawCase.lawOn && (era.until === null || lawCase.lawOn < era.until);
      return inEra && result.found.outcome === 'deferred';
    });
    expect(deferred.length).toBeGreaterThan(0);
  },
);
