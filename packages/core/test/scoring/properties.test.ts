import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, sum } from '../../src/numbers/arithmetic.ts';
import { toFraction } from '../../src/numbers/fraction.ts';
import { rational } from '../../src/numbers/rational.ts';
import { canonicalText, certify } from '../../src/scoring/certificate/certify.ts';
import type { ScoreCertificate } from '../../src/scoring/certificate/score-certificate.ts';
import { verifyCertificate } from '../../src/scoring/certificate/verify-certificate.ts';
import { explainUnit } from '../../src/scoring/explanation/explain-unit.ts';
import type { ScoringMethod } from '../../src/scoring/methods/scoring-method.ts';
import { rankGroup } from '../../src/scoring/ranking/rank-group.ts';
import { rankSheets } from '../../src/scoring/ranking/rank-sheets.ts';
import { criterion, prepared, scoreTable, selfSheet } from '../../src/scoring/sample-score-table.ts';
import type { EntryValue } from '../../src/scoring/sheet/entry-value.ts';
import { scoreGroup } from '../../src/scoring/sheet/score-group.ts';
import { groupResults } from '../../src/scoring/sheet/unit-result.ts';
import { parseScoreTable } from '../../src/scoring/written/parse-scoring.ts';
import { randomGroups } from './random-tables.ts';

const seed = 20_250_901;
const runs = { numRuns: 1_000, seed };
/** Each certifies more than once. */
const fewer = { numRuns: 250, seed };

describe('order', () => {
  it('of the sheets never changes a total, a place, or the list', () => {
    const shuffled = randomGroups.chain(([table, sheets]) =>
      fc.tuple(fc.constant(table), fc.constant(sheets), fc.shuffledSubarray([...sheets], { minLength: sheets.length })),
    );
    fc.assert(
      fc.property(shuffled, ([table, sheets, others]) => {
        const ready = prepared(table);
        const ranking = rankGroup(scoreGroup(ready, sheets));
        expect(rankGroup(scoreGroup(ready, others))).toEqual(ranking);
        expect(rankSheets(ready, others)).toEqual(ranking);
      }),
      runs,
    );
  });
});

describe('the explanation', () => {
  it('sums to the total exactly, whatever limits, rounds and spreads it', () => {
    fc.assert(
      fc.property(randomGroups, ([table, sheets]) => {
        const group = scoreGroup(prepared(table), sheets);
        groupResults(group).forEach((result, index) => {
          const unit = group.units[index];
          if (result.outcome === 'refused' || unit === undefined) return;
          const explained = sum(explainUnit(group, unit).map(({ contribution }) => contribution));
          expect(toFraction(explained)).toBe(toFraction(result.total));
        });
      }),
      runs,
    );
  });
});

describe('monotony', () => {
  const step = { every: '1', amount: { points: '0.5' }, counting: 'whole' } as const;
  const amounts = [{ points: '10' }, { percentOfMax: '60' }, { points: '1' }] as const;
  const entries = {
    actual: (value: number): EntryValue => ({ kind: 'actual', actual: String(value) }),
    count: (value: number): EntryValue => ({ kind: 'count', count: String(value) }),
    points: (value: number): EntryValue => ({ kind: 'points', points: String(Math.min(value, 10)) }),
    votes: (value: number): EntryValue => ({ kind: 'votes', votes: String(value), of: '400' }),
    events: (value: number): EntryValue => ({ kind: 'events', events: { e: String(value) } }),
    lateness: (value: number): EntryValue => ({ kind: 'lateness', days: String(value) }),
    rank: (value: number): EntryValue => ({ kind: 'rank', rank: String(value + 1) }),
  };
  const bands = { kind: 'bands', of: 'actual', otherwise: { points: '0' } } as const;
  const steps = { kind: 'steps', of: 'percentOfTarget', atTarget: { points: '5' }, above: step, below: step } as const;
  const places = {
    kind: 'rankPoints',
    places: amounts.map((amount, at) => ({ upTo: String(at + 1), amount })),
    otherwise: { points: '0' },
  } as const;
  const promises: readonly [ScoringMethod, keyof typeof entries, 'more' | 'less'][] = [
    [{ kind: 'ratio' }, 'actual', 'more'],
    [{ kind: 'inverseRatio' }, 'actual', 'less'],
    [{ kind: 'relativeToBest', shareAtTarget: '0.5' }, 'actual', 'more'],
    [{ kind: 'direct' }, 'points', 'more'],
    [{ kind: 'countTimesPoints', each: '0.25' }, 'count', 'more'],
    [{ kind: 'shareOfVotes' }, 'votes', 'more'],
    [
      {
        ...bands,
        better: 'higher',
        bands: [90, 60, 30].map((limit, at) => ({ limit: String(limit), amount: amounts[at] ?? amounts[0] })),
      },
      'actual',
      'more',
    ],
    [
      {
        ...bands,
        better: 'lower',
        bands: [30, 60, 90].map((limit, at) => ({ limit: String(limit), amount: amounts[at] ?? amounts[0] })),
      },
      'actual',
      'less',
    ],
    [{ ...steps, better: 'higher' }, 'actual', 'more'],
    [{ ...steps, better: 'lower' }, 'actual', 'less'],
    [{ ...places, of: 'group', better: 'higher' }, 'actual', 'more'],
    [{ ...places, of: 'group', better: 'lower' }, 'actual', 'less'],
    [{ ...places, of: 'entered' }, 'rank', 'less'],
    [
      {
        kind: 'deductions',
        from: 'maximum',
        events: [{ key: 'e', label: 'e', points: '0.1', counted: 'each', most: '8' }],
      },
      'events',
      'less',
    ],
    [
      {
        kind: 'lateness',
        from: 'maximum',
        bands: [
          { fromDays: '2', points: '3' },
          { fromDays: '100', points: '9' },
        ],
      },
      'lateness',
      'less',
    ],
  ];
  it.each(promises.map(([method, ...rest]) => [method.kind, ...rest, method] as const))(
    '%s: %s, the %s the better',
    (_name, kind, better, method) => {
      const others = fc.array(fc.tuple(fc.integer({ min: 1, max: 300 }), fc.nat(400)), { maxLength: 4 });
      const ready = prepared(scoreTable([criterion('1', '10', method, { when: { zeroActual: 'full' } })]));
      fc.assert(
        fc.property(others, fc.integer({ min: 1, max: 300 }), fc.nat(400), fc.nat(400), (rest, target, one, other) => {
          const sheets = rest.map(([own, value], index) =>
            selfSheet(`o${index}`, { '1': entries[kind](value) }, { '1': String(own) }),
          );
          const pointsAt = (value: number) => {
            const sheet = selfSheet('a', { '1': entries[kind](value) }, { '1': String(target) });
            const root = scoreGroup(ready, [sheet, ...sheets]).units[0]?.nodes[0];
            expect(root?.status).toBe('scored');
            return root?.points ?? rational(0);
          };
          const [worse, good] =
            better === 'more'
              ? [Math.min(one, other), Math.max(one, other)]
              : [Math.max(one, other), Math.min(one, other)];
          expect(compare(pointsAt(worse), pointsAt(good))).not.toBe(1);
        }),
        { numRuns: 200, seed },
      );
    },
  );
});

describe('the certificate', () => {
  it('read back and certified again is the same bytes, in any order of the sheets', () => {
    fc.assert(
      fc.property(randomGroups, ([table, sheets]) => {
        const certificate = certify(scoreGroup(prepared(table), sheets));
        const text = JSON.stringify(certificate);
        const { content }: ScoreCertificate = JSON.parse(text);
        const again = parseScoreTable(content.table);
        if (!again.ok) throw new Error(JSON.stringify(again.issues));
        const second = certify(scoreGroup(again.value, content.sheets.toReversed(), content.view));
        expect(canonicalText(second.content)).toBe(canonicalText(certificate.content));
        expect(second.digest).toBe(certificate.digest);
        expect(verifyCertificate(JSON.parse(text))).toEqual({ outcome: 'verified' });
      }),
      fewer,
    );
  });

  it('with one byte changed is never verified', () => {
    const changed = fc.tuple(randomGroups, fc.noBias(fc.nat(999_999)), fc.integer({ min: 32, max: 126 }));
    let told = 0;
    fc.assert(
      fc.property(changed, ([[table, sheets], where, code]) => {
        const text = JSON.stringify(certify(scoreGroup(prepared(table), sheets)));
        const at = Math.floor((where * text.length) / 1_000_000);
        const byte = String.fromCharCode(code);
        fc.pre(text[at] !== byte);
        const broken = text.slice(0, at) + byte + text.slice(at + 1);
        let read: unknown;
        try {
          read = JSON.parse(broken);
        } catch {
          return; // no JSON any more, and so no certificate
        }
        const check = verifyCertificate(read);
        expect(check.outcome).not.toBe('verified');
        if (check.outcome === 'different') {
          told += 1;
          expect(check.digestMatches && check.differences.length === 0).toBe(false);
        }
      }),
      fewer,
    );
    expect(told).toBeGreaterThan(20);
  });

  it('names the result that was changed, and what is affected by an input that was changed', () => {
    const table = scoreTable([criterion('1', '10', { kind: 'relativeToBest', shareAtTarget: '0.5' })]);
    const sheets = [
      selfSheet('test/a', { '1': { kind: 'actual', actual: '7' } }, { '1': '3' }),
      selfSheet('test/b', { '1': { kind: 'actual', actual: '4' } }, { '1': '3' }),
    ];
    const text = JSON.stringify(certify(scoreGroup(prepared(table), sheets)));
    // b: 5 + 5 × (1/3)/(4/3) = 6.25; a leads with 10
    expect(text).toContain('"total":"25/4"');
    const result = verifyCertificate(JSON.parse(text.replace('"total":"25/4"', '"total":"26/4"')));
    expect(result).toEqual({
      outcome: 'different',
      digestMatches: false,
      differences: [{ path: 'units[1].total', certified: '26/4', recomputed: '25/4' }],
    });
    // with 9 instead of 7, a still leads, and b falls to 5 + 5 × (1/3)/2 = 35/6
    const input = verifyCertificate(JSON.parse(text.replace('"actual":"7"', '"actual":"9"')));
    expect(input.outcome === 'different' && input.digestMatches).toBe(false);
    expect(
      input.outcome === 'different' && input.differences.map(({ path, recomputed }) => [path, recomputed]),
    ).toEqual([
      ['units[1].total', '35/6'],
      ['units[1].points.1', '35/6'],
      ['units[1].points.total', '35/6'],
      ['ranking[1].figure', '35/6'],
    ]);
  });
});
