import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndexEdition } from '../indices/index-edition.ts';
import type { IndexMethod } from '../indices/index-method.ts';
import { scoreIndex } from '../indices/score-index.ts';
import { parseIndexEdition, parseIndexMethod } from './parse-index.ts';

const method: IndexMethod = {
  key: 'test/index',
  version: '1',
  title: 'Chỉ số (hư cấu)',
  source: { document: 'test/rules' },
  root: {
    kind: 'group',
    key: 'all',
    label: 'Chung',
    aggregation: { kind: 'geometric', rounding: { to: '0.01', mode: 'half-up' } },
    children: [
      {
        kind: 'indicator',
        key: 'a',
        label: 'A',
        weight: '2',
        better: 'higher',
        normalisation: {
          kind: 'minMax',
          goalposts: { lowest: '0', highest: '10' },
          clamp: true,
          scale: { from: '1', until: '10' },
        },
        missing: { withheld: 'leftOut', notSurveyed: { counts: '1' } },
      },
      { kind: 'indicator', key: 'b', label: 'B', better: 'lower', normalisation: { kind: 'asIs' } },
    ],
  },
  percent: { of: '10', from: 'rounded', rounding: { to: '0.01', mode: 'half-up' } },
  bands: {
    kind: 'thresholds',
    bands: [{ key: 'good', label: 'Tốt', atLeast: '5' }],
    otherwise: { key: 'rest', label: 'Còn lại' },
  },
};
const edition: IndexEdition = {
  edition: '2025',
  units: [
    {
      unit: 'test/x',
      values: { a: { kind: 'value', value: '5' }, b: { kind: 'censored', lowest: '2', highest: '3.5' } },
      published: { score: '5.10', parts: { a: '5.5' }, rank: { from: '1', until: '2' } },
    },
    { unit: 'test/y', values: { a: { kind: 'withheld' }, b: { kind: 'value', value: '4' } }, published: { rank: '1' } },
  ],
};

function copyOf<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value));
}

function issuesOf(parsed: ReturnType<typeof parseIndexMethod> | ReturnType<typeof parseIndexEdition>) {
  return parsed.ok ? [] : parsed.issues.map(({ code, path }) => `${code} ${path}`);
}

describe('a method and an edition read from data', () => {
  it('are those that were written', () => {
    expect(parseIndexMethod(copyOf(method))).toEqual({ ok: true, value: method });
    const read = parseIndexEdition(copyOf(edition), method);
    expect(read).toEqual({ ok: true, value: edition });
    expect(scoreIndex(method, edition)).toHaveLength(2);
  });

  it('name fields that are missing, unknown or of another kind, by their paths', () => {
    const [first] = method.root.children;
    const wrong = {
      ...method,
      titel: 'x',
      root: {
        ...method.root,
        aggregation: { kind: 'median' },
        children: [
          { ...first, better: 'hihger' },
          { kind: 'indicator', key: 'b', label: 'B', better: 'lower' },
        ],
      },
    };
    expect(issuesOf(parseIndexMethod(wrong)).toSorted()).toEqual([
      'FIELD_MISSING root.children[1].normalisation',
      'FIELD_UNKNOWN titel',
      'VALUE_UNKNOWN root.aggregation.kind',
      'VALUE_UNKNOWN root.children[0].better',
    ]);
    expect(issuesOf(parseIndexEdition({ edition: 2025, units: 'all' }, method)).toSorted()).toEqual([
      'FILE_SHAPE units',
      'NUMBER_NOT_QUOTED edition',
    ]);
  });

  it('name what has a shape and makes no sense', () => {
    const negative = { ...method, root: { ...method.root, weight: '-1', children: [] } };
    expect(issuesOf(parseIndexMethod(negative))).toEqual([
      'SCORE_METHOD_INVALID root.weight',
      'SCORE_PART_EMPTY root.children',
    ]);
    const [x, y] = edition.units;
    const wrong = {
      edition: '2025',
      units: [
        { ...x, values: { a: { kind: 'value', value: '5,5' }, c: { kind: 'withheld' } } },
        { ...x, values: { b: { kind: 'censored', lowest: '4', highest: '3' } } },
        { ...y, published: { score: 'tốt', parts: { bb: '1' }, rank: '0' } },
        { ...y, unit: 'test/z', published: { rank: { from: '3', until: '2' } } },
      ],
    };
    expect(issuesOf(parseIndexEdition(wrong, method))).toEqual([
      'DECIMAL_MALFORMED units[0].values.a.value',
      'SCORE_NODE_UNKNOWN units[0].values.c',
      'SCORE_UNIT_DUPLICATE units[1].unit',
      'SCORE_LIMITS_CROSSED units[1].values.b',
      'DECIMAL_MALFORMED units[2].published.score',
      'SCORE_NODE_UNKNOWN units[2].published.parts.bb',
      'SCORE_ENTRY_INVALID units[2].published.rank',
      'SCORE_LIMITS_CROSSED units[3].published.rank',
    ]);
  });

  it('never throw', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(parseIndexMethod(input).ok).toBe(false);
        expect(parseIndexEdition(input, method).ok).toBe(false);
      }),
    );
  });
});
