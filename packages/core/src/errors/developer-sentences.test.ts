import { describe, expect, it } from 'vitest';
import { developerSentences } from './developer-sentences.ts';
import { errorSamples } from './error-samples.ts';
import type { ErrorCode, ErrorTable } from './error-table.ts';

const codes = Object.keys(errorSamples) as ErrorCode[];

function sentence<C extends ErrorCode>(code: C, data: ErrorTable[C] = errorSamples[code]): string {
  return developerSentences[code](data);
}

describe('developerSentences', () => {
  it('has a sentence for every code, and an example for every sentence', () => {
    expect(Object.keys(developerSentences).toSorted()).toStrictEqual(codes.toSorted());
  });

  it.each(codes)('%s is one plain line that says what, why or what to do', (code) => {
    const text = sentence(code);
    expect(text).toMatch(/^[^\n]{20,}[^.\s]$/);
    expect(text).toMatch(/;|because/);
    expect(text).not.toMatch(/undefined|null|NaN|\[object|function/);
  });

  it('says what is wrong and what to write', () => {
    expect(sentence('DECIMAL_MALFORMED')).toBe(
      '"2,236" is not a decimal; write -?digits with an optional point and digits ("2236", "-0.45"), without separators, exponent, spaces or needless leading zeros',
    );
    expect(sentence('DAY_MALFORMED')).toBe(
      '"30/5/2023" is not a day; write one that exists as YYYY-MM-DD, in the years 1900 to 2199',
    );
  });

  it('names what is possible instead, or that nothing is', () => {
    expect(sentence('TRANSITION_REFUSED')).toBe(
      '"launch" does not start from the state DRAFT of campaign; use one of: submit, cancel',
    );
    expect(sentence('TRANSITION_REFUSED', { table: 'campaign', state: 'CLOSED', action: 'launch', allowed: [] })).toBe(
      '"launch" does not start from the state CLOSED of campaign; no action does',
    );
  });

  it('names the successor of a unit that ended', () => {
    expect(sentence('UNIT_ENDED')).toContain('because it ended on 2025-07-01');
    expect(sentence('UNIT_ENDED')).toContain('"24" (Tỉnh Bắc Ninh)');
  });
});
