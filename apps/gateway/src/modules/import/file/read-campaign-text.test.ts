import { describe, expect, it } from 'vitest';
import { NESTING_LIMIT } from './parse-yaml.ts';
import { BYTES_LIMIT, readCampaignText } from './read-campaign-text.ts';

/** Data of a text that reads well. */
function data(text: string): unknown {
  const read = readCampaignText(text);
  if (!('data' in read)) throw new Error(JSON.stringify(read));
  return read.data;
}

/** Codes, details and places of a text that does not. */
function faults(text: string): readonly unknown[] {
  const read = readCampaignText(text);
  if ('data' in read) throw new Error('The text reads well.');
  return read.map(({ issue, place }) => [issue.code, issue.path, issue.data, place && [place.line, place.column]]);
}

describe('plain data', () => {
  it('keeps text as text and leaves bare numbers to be refused', () => {
    expect(data('a: "007"\nb: 2024-02-07\nc: 2236\nd: yes\ne:\nf: true\ng: 0.10\n')).toEqual({
      a: '007',
      b: '2024-02-07',
      c: 2236,
      d: 'yes',
      e: null,
      f: true,
      g: 0.1,
    });
  });

  it('reads JSON with tabs, a byte order mark, Windows line ends and nothing at all', () => {
    expect(data('{\n\t"a": [1, {"b": "x"}]\n}')).toEqual({ a: [1, { b: 'x' }] });
    expect(data('\uFEFFa: x\r\nb: y\r\n')).toEqual({ a: 'x', b: 'y' });
    expect(data('')).toBeNull();
    expect(data('# only a comment\n')).toBeNull();
  });

  it('takes a field called __proto__ for a field', () => {
    const read = data('__proto__: { polluted: true }');
    expect(Object.keys(Object(read))).toEqual(['__proto__']);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('knows the place of each part, or of the nearest part around it', () => {
    const read = readCampaignText('title: x\ntargets:\n  - key: a\n    scope: { unit: "12" }\n  - key: b\n');
    if (!('data' in read)) throw new Error('The text does not read.');
    expect(read.placeOf('targets[0].scope.unit')).toEqual({ line: 4, column: 14 });
    expect(read.placeOf('targets[1]')).toEqual({ line: 5, column: 5 });
    expect(read.placeOf('targets[1].scope.unit')).toEqual({ line: 5, column: 5 });
    expect(read.placeOf('')).toEqual({ line: 1, column: 1 });
    expect(read.placeOf('nowhere[3].else')).toEqual({ line: 1, column: 1 });
  });
});

describe('what is refused', () => {
  it.each([
    ['a colon inside bare text', 'title: Chỉ thị: về thi đua', 'quotesNeeded', [1, 8]],
    ['a quotation mark that is not closed', 'a: "x\nb: y', 'missingBracketOrQuote', [2, 5]],
    ['a tab in front', 'a:\n\tb: x', 'tab', [2, 1]],
    ['entries of one list at different columns', 'a:\n  - x\n b: y', 'indentation', [3, 1]],
  ])('%s', (_, text, about, place) => {
    expect(faults(text)[0]).toEqual(['FILE_SYNTAX', '', { about, detail: expect.any(String) }, place]);
  });

  it('at most five faults of a broken text', () => {
    expect(faults(']'.repeat(1000))).toHaveLength(5);
  });

  it('a field given twice', () => {
    expect(faults('a: { b: x, c: y, b: z }')).toEqual([['FIELD_TWICE', 'a.b', { field: 'b' }, [1, 18]]]);
  });

  it('anchors, aliases and tags, so that no small text becomes large', () => {
    expect(faults('a: &x [1]\nb: *x')).toEqual([
      ['YAML_FEATURE_REFUSED', 'a', { feature: 'alias' }, [1, 7]],
      ['YAML_FEATURE_REFUSED', 'b', { feature: 'alias' }, [2, 4]],
    ]);
    expect(faults('a: &x [*x]')).toEqual([['YAML_FEATURE_REFUSED', 'a', { feature: 'alias' }, [1, 7]]]);
    expect(faults('a: !!binary aGk=')).toEqual([['YAML_FEATURE_REFUSED', 'a', { feature: 'tag' }, [1, 13]]]);
    expect(faults('? [x]\n: y')).toEqual([['YAML_FEATURE_REFUSED', '', { feature: 'fieldThatIsNoText' }, [1, 3]]]);
    expect(faults('a: x\n---\nb: y')).toEqual([['YAML_FEATURE_REFUSED', '', { feature: 'severalDocuments' }, [2, 1]]]);
  });

  it('characters that no database keeps', () => {
    expect(faults('a: "x\\0"')).toEqual([['TEXT_NOT_STORABLE', 'a', { character: 'U+0000' }, [1, 4]]]);
    expect(faults('{"a": "\\ud83d x"}')).toEqual([['TEXT_NOT_STORABLE', 'a', { character: 'U+D83D' }, [1, 7]]]);
    expect(data('{"a": "\\ud83d\\ude00 😀"}')).toEqual({ a: '😀 😀' });
  });

  it.each([
    ['brackets', '['.repeat(1_000_000)],
    ['dashes', '- '.repeat(100_000)],
    ['entries inside entries', Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('deep nesting of %s, before it exhausts the stack', (_, text) => {
    expect(faults(text)).toEqual([['FILE_TOO_DEEP', '', { limit: NESTING_LIMIT }, expect.any(Array)]]);
  });

  it('more than the greatest length', () => {
    const bytes = BYTES_LIMIT + 1;
    expect(faults('x'.repeat(bytes))).toEqual([['FILE_TOO_LONG', '', { bytes, limit: BYTES_LIMIT }, null]]);
  });
});
