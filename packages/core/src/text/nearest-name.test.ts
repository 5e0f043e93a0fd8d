import { describe, expect, it } from 'vitest';
import { nearestName } from './nearest-name.ts';

const fields = ['key', 'title', 'publishedOn', 'issuedOn'];

describe('nearestName', () => {
  it.each([
    ['titel', 'title'],
    ['Title', 'title'],
    ['published', 'publishedOn'],
    ['publishdOn', 'publishedOn'],
    ['issuedon', 'issuedOn'],
    ['kye', 'key'],
  ])('%s is near %s', (text, nearest) => {
    expect(nearestName(text, fields)).toBe(nearest);
  });

  it('finds none where none is near', () => {
    expect(nearestName('predicate', fields)).toBeNull();
    expect(nearestName('title', [])).toBeNull();
    expect(nearestName('x'.repeat(100_000), fields)).toBeNull();
  });
});
