import { describe, expect, it } from 'vitest';
import { passesVote, votesNeeded } from './vote.ts';

describe('votesNeeded', () => {
  it.each([
    [5, 4, 5, 4],
    [7, 6, 7, 5],
    [9, 8, 9, 6],
    [11, 9, 10, 8],
    [13, 11, 12, 9],
    [15, 12, 14, 10],
    [17, 14, 16, 12],
    [19, 16, 18, 13],
    [21, 17, 19, 14],
    [22, 18, 20, 15],
    [25, 20, 23, 17],
    [30, 24, 27, 20],
  ])('%i members: %i for 80 %%, %i for 90 %%, %i for two thirds', (members, eighty, ninety, twoThirds) => {
    expect(votesNeeded({ members, percent: 80 })).toBe(eighty);
    expect(votesNeeded({ members, percent: 90 })).toBe(ninety);
    expect(votesNeeded({ members, fraction: '2/3' })).toBe(twoThirds);
  });

  it('needs everybody at 100 % and nobody of none', () => {
    expect(votesNeeded({ members: 17, percent: 100 })).toBe(17);
    expect(votesNeeded({ members: 0, percent: 90 })).toBe(0);
  });

  it('refuses numbers that are not whole', () => {
    expect(() => votesNeeded({ members: 16.5, percent: 90 })).toThrow(
      expect.objectContaining({ code: 'INTEGER_UNSAFE' }),
    );
    expect(() => votesNeeded({ members: 17, percent: 66.6 })).toThrow(
      expect.objectContaining({ code: 'INTEGER_UNSAFE' }),
    );
    expect(() => votesNeeded({ members: 17, fraction: '2:3' })).toThrow(
      expect.objectContaining({ code: 'FRACTION_MALFORMED' }),
    );
  });
});

describe('passesVote', () => {
  it('counts the share inclusively and of all members', () => {
    expect(passesVote({ members: 30, agree: 27, percent: 90 })).toBe(true);
    expect(passesVote({ members: 30, agree: 26, percent: 90 })).toBe(false);
    expect(passesVote({ members: 17, agree: 15, percent: 90 })).toBe(false);
    expect(passesVote({ members: 17, agree: 16, percent: 90 })).toBe(true);
  });

  it('judges no ballot that cannot be', () => {
    expect(passesVote({ members: 17, agree: 18, percent: 90 })).toBeNull();
    expect(passesVote({ members: 17, agree: -1, percent: 90 })).toBeNull();
    expect(passesVote({ members: 0, agree: 0, percent: 90 })).toBeNull();
    expect(() => passesVote({ members: 17, agree: 15.5, percent: 90 })).toThrow(
      expect.objectContaining({ code: 'INTEGER_UNSAFE' }),
    );
  });
});
