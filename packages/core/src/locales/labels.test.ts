import { describe, expect, it } from 'vitest';
import { labels as en } from './en/labels.ts';
import { labels as vi } from './vi/labels.ts';

describe.each([
  ['vi', vi],
  ['en', en],
] as const)('labels in %s', (_, labels) => {
  it.each(Object.entries(labels))('tell the values of %s apart', (_group, group) => {
    const words = Object.values(group);
    expect(new Set(words).size).toBe(words.length);
    for (const word of words) expect(word).toMatch(/^[\p{Lu}\d].*[^.]$/u);
  });
});

describe('labels', () => {
  it('use the official Vietnamese terms', () => {
    expect(vi.campaignKind).toStrictEqual({ REGULAR: 'Thi đua thường xuyên', THEMATIC: 'Thi đua theo chuyên đề' });
    expect(vi.campaignScope.SECTOR).toBe('Bộ, ban, ngành, đoàn thể');
    expect([vi.observationStatus.ESTIMATE, vi.observationStatus.PRELIMINARY]).toStrictEqual(['Ước thực hiện', 'Sơ bộ']);
  });

  it('name the same groups in both languages', () => {
    expect(Object.keys(en)).toStrictEqual(Object.keys(vi));
  });
});
