import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actual, criterion, points, prepared, scoreTable, selfSheet } from '../sample-score-table.ts';
import { scoreGroup } from '../sheet/score-group.ts';
import { type CanonicalValue, canonicalJson } from './canonical-json.ts';
import { canonicalText, certify, digestOf } from './certify.ts';
import { sha256Hex } from './sha-256.ts';
import { verifyCertificate } from './verify-certificate.ts';

const table = scoreTable([
  criterion('1', '10', { kind: 'relativeToBest', shareAtTarget: '0.5' }),
  criterion('2', '20', { kind: 'direct' }),
]);
const sheets = [
  selfSheet('test/a', { '1': actual('7'), '2': points('12.5') }, { '1': '3' }),
  selfSheet('test/b', { '1': actual('4'), '2': points('20') }, { '1': '3' }),
  selfSheet('test/c', { '2': points('1') }, { '1': '3' }),
];
const certificate = certify(scoreGroup(prepared(table), sheets));

describe('canonical JSON', () => {
  it('writes names in the order of UTF-16, without spaces, escaped as RFC 8785 does', () => {
    const value = {
      '\u20ac': 'Euro',
      '\r': 'CR',
      '\ufb33': 'Dalet',
      '1': 'One',
      '\ud83d\ude00': 'Smile',
      '\u0080': 'Control',
      ö: '"\\\u000f\u2028',
    };
    expect(canonicalJson(value)).toBe(
      '{"\\r":"CR","1":"One","\u0080":"Control","ö":"\\"\\\\\\u000f\u2028","€":"Euro","\ud83d\ude00":"Smile","\ufb33":"Dalet"}',
    );
  });
  it('takes no fraction and no broken text', () => {
    expect(() => canonicalJson(0.5)).toThrow(expect.objectContaining({ code: 'INTEGER_UNSAFE' }));
    const broken = { code: 'TEXT_NOT_WELL_FORMED', data: { text: 'Lai\ufffd Châu' } };
    expect(() => canonicalJson(['Lai\ud800 Châu'])).toThrow(expect.objectContaining(broken));
    expect(() => canonicalJson({ '\udc00': '' })).toThrow(
      expect.objectContaining({ code: 'TEXT_NOT_WELL_FORMED', data: { text: '\ufffd' } }),
    );
    expect(canonicalJson([-0, null, true, { a: undefined }])).toBe('[0,null,true,{}]');
  });
  it('is read back to the same data', () => {
    const texts = fc.string({ unit: 'grapheme' });
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 3 },
        texts,
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(texts, tie('tree'), { maxKeys: 4, noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        const text = canonicalJson(value as CanonicalValue);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
        expect(JSON.parse(text)).toEqual(value);
      }),
    );
  });
});

describe('SHA-256', () => {
  it('is that of another implementation', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(sha256Hex(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
      }),
    );
  });
});

describe('a certificate', () => {
  it('is one and the same for every order of the sheets', () => {
    expect(certify(scoreGroup(prepared(table), sheets.toReversed()))).toEqual(certificate);
  });
  it('holds no double, and exact fractions for points', () => {
    expect(canonicalText(certificate.content)).not.toMatch(/[:[,]-?\d+\.\d/);
    expect(certificate.content.units.map(({ total, refusedBy }) => total ?? refusedBy)).toEqual([
      '45/2',
      '105/4',
      ['SCORE_SITUATION_REFUSED'],
    ]);
    expect(certificate.content.ranking.map(({ unit, place }) => [unit, place])).toEqual([
      ['test/b', '1'],
      ['test/a', '2'],
      ['test/c', undefined],
    ]);
  });
  it('is verified after a way through JSON', () => {
    const copy = JSON.parse(JSON.stringify(certificate));
    expect(verifyCertificate(copy)).toEqual({ outcome: 'verified' });
    expect(certify(scoreGroup(prepared(copy.content.table), copy.content.sheets))).toEqual(certificate);
  });
  it('fails when any one character of its texts changes', () => {
    const text = canonicalText(certificate.content);
    fc.assert(
      fc.property(fc.nat(text.length - 1), (at) => {
        const changed = `${text.slice(0, at)}${text[at] === '7' ? '8' : '7'}${text.slice(at + 1)}`;
        let content: typeof certificate.content;
        try {
          content = JSON.parse(changed);
        } catch {
          return;
        }
        expect(digestOf(content)).not.toBe(certificate.digest);
      }),
      { numRuns: 200 },
    );
  });
  it('says what differs, even where somebody made a new digest', () => {
    const [first, ...others] = certificate.content.units;
    const content = {
      ...certificate.content,
      units: [{ ...first, unit: 'test/a', points: first?.points ?? {}, total: '30' }, ...others],
    };
    expect(verifyCertificate({ content, digest: digestOf(content) })).toEqual({
      outcome: 'different',
      digestMatches: true,
      differences: [{ path: 'units[0].total', certified: '30', recomputed: '45/2' }],
    });
    const forged = {
      ...certificate,
      content: { ...certificate.content, table: { ...table, scale: { content: '31' } } },
    };
    expect(verifyCertificate(forged)).toMatchObject({ outcome: 'unsound', digestMatches: false });
  });
  it('of anything else is malformed, and never thrown at', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(verifyCertificate(input).outcome).toBe('malformed');
      }),
    );
    const { digest: _digest, ...undigested } = certificate;
    expect(verifyCertificate(undigested)).toMatchObject({
      outcome: 'malformed',
      issues: [{ code: 'FIELD_MISSING', path: 'digest' }],
    });
  });
  it('of a text with half a surrogate pair is malformed, at its place', () => {
    const broken = { ...certificate, content: { ...certificate.content, table: { ...table, title: 'Bảng\ud800' } } };
    expect(verifyCertificate(broken)).toEqual({
      outcome: 'malformed',
      issues: [
        {
          severity: 'error',
          code: 'TEXT_NOT_WELL_FORMED',
          path: 'content.table.title',
          data: { text: 'Bảng\ufffd' },
        },
      ],
    });
  });
  it('holds all communes of the country, and no more units than the declared limit', () => {
    const country = Array.from({ length: 3_400 }, (_, index) =>
      selfSheet(`test/commune-${index}`, { '1': actual(String(index)), '2': points('12.5') }, { '1': '3' }),
    );
    const large = certify(scoreGroup(prepared(table), country));
    expect(large.content.ranking).toHaveLength(3_400);
    expect(verifyCertificate(JSON.parse(JSON.stringify(large)))).toEqual({ outcome: 'verified' });
    const tied = certify(
      scoreGroup(
        prepared(table),
        Array.from({ length: 10_000 }, (_, index) => selfSheet(`test/${index}`, { '2': points('0') })),
      ),
    );
    expect(verifyCertificate(tied)).toEqual({ outcome: 'verified' });
    const [unit] = certificate.content.units;
    const tooMany = { ...certificate, content: { ...certificate.content, units: new Array(10_001).fill(unit) } };
    expect(verifyCertificate(tooMany)).toMatchObject({
      outcome: 'malformed',
      issues: [{ code: 'FILE_TOO_LARGE', path: 'content.units', data: { count: 10_001, limit: 10_000 } }],
    });
  }, 60_000);
});
