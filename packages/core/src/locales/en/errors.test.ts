import { describe, expect, it } from 'vitest';
import { errorSamples } from '../../errors/error-samples.ts';
import type { ErrorCode, ErrorTable } from '../../errors/error-table.ts';
import { errors } from './errors.ts';

const codes = Object.keys(errorSamples) as ErrorCode[];

function sentence<C extends ErrorCode>(code: C, data: ErrorTable[C] = errorSamples[code]): string {
  return errors[code](data);
}

describe('errors in English', () => {
  it('has a sentence for every code', () => {
    expect(Object.keys(errors).toSorted()).toStrictEqual(codes.toSorted());
  });

  it.each(codes)('%s is one whole sentence', (code) => {
    const text = sentence(code);
    expect(text).toMatch(/^[\p{Lu}\d“][^\n]{10,}[.?]$/u);
    expect(text).not.toMatch(/undefined|NaN|\[object|\{|\}|\.\.$|\s\s/);
  });

  it('writes days and numbers as English does', () => {
    expect(sentence('TARGET_ADJUSTED_AFTER_DEADLINE')).toBe(
      'The target “x/a” cannot be adjusted on 2 January 2024, because its deadline was 31 December 2023.',
    );
    expect(sentence('PART_ABOVE_WHOLE')).toBe(
      'The part “x/domestic” (2,237) is larger than its whole “x/total” (2,236.5).',
    );
  });

  it('names the successor of a unit that ended, and says where that is not known', () => {
    expect(sentence('UNIT_ENDED')).toBe(
      'Tỉnh Bắc Ninh (code “27”) no longer exists on 1 July 2025, because it ended on 1 July 2025; succeeded by Tỉnh Bắc Ninh (code “24”).',
    );
    const ended = { code: '001', name: 'Quận Ba Đình', on: '2025-07-01', endedOn: '2025-07-01', successors: [] };
    expect(sentence('UNIT_ENDED', ended)).toContain('no unit succeeded it.');
    expect(sentence('UNIT_ENDED', { ...ended, successorsKnown: false })).toContain(
      'which unit succeeded it is not recorded.',
    );
  });

  it('calls offices, scopes and provisions by their names', () => {
    expect(sentence('LAUNCH_MISFIT')).toBe(
      "The launch of the campaign “x/nam-2024” in the scope “National” does not follow Article 17, clause 1 of Law 06/2022/QH15: launched by: Chair of a People's Committee; may be launched by: State President or Prime Minister.",
    );
  });

  it('calls states, actions and conditions by their names, and what it does not know by its code', () => {
    expect(sentence('TRANSITION_REFUSED')).toBe(
      'The action “launch” is not possible for a campaign in the state “Draft”; possible: submit or cancel.',
    );
    expect(
      sentence('TRANSITION_REFUSED', { table: 'project', state: 'INAUGURATED', action: 'start', allowed: [] }),
    ).toBe(
      'The action “start” is not possible for a project in the state “Inaugurated”; no action is possible any more.',
    );
    expect(sentence('TRANSITION_GUARD_FAILED')).toBe(
      'The action “launch” is not yet possible for a campaign in the state “Approved”; the condition is not met: it is launched by a document or at an event.',
    );
    expect(sentence('TRANSITION_REFUSED', { table: 'toString', state: 'A', action: 'b', allowed: ['c'] })).toBe(
      'The action “b” is not possible for a toString in the state “A”; possible: c.',
    );
  });

  it.each([
    ['before-first-rule', 'rules before 1 January 2024 are not encoded.'],
    ['after-last-rule', 'the rules that are encoded were amended by 06/2026/QH16, whose text could not be read.'],
    ['day-unknown', 'the day of launch is not known.'],
    ['launcher-unknown', 'who launched it is not known.'],
    ['no-launcher-named', 'the law names no launcher for this scope.'],
    ['no-rule', 'no rule is encoded.'],
  ] as const)('says why a launch was not checked: %s', (why, reason) => {
    const data = { campaign: 'x/a', launchedOn: null, why, encodedFrom: '2024-01-01', endedBy: '06/2026/QH16' };
    expect(sentence('LAUNCH_NOT_CHECKED', data)).toBe(`Who may launch the campaign “x/a” was not checked: ${reason}`);
  });

  it('asks whether a near name is meant, else lists what is known', () => {
    expect(sentence('FIELD_UNKNOWN')).toBe('There is no field “nmae”; is “name” meant?');
    expect(sentence('FIELD_UNKNOWN', { field: 'x', nearest: null, known: ['key', 'name'] })).toBe(
      'There is no field “x”; the fields are key and name.',
    );
  });
});
