import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lawBookPages } from '../../scripts/law-book/law-book-pages.ts';
import { nationalAwards } from './case-files.ts';

const pages = lawBookPages();
const folder = new URL('../../../../docs/law-book/', import.meta.url);

describe('docs/law-book', () => {
  it('is what the law as data says: run `pnpm --filter @thidua/core law-book`', () => {
    const stale = [...pages].filter(([name, text]) => readFileSync(new URL(name, folder), 'utf8') !== text);
    expect(stale.map(([name]) => name)).toEqual([]);
    expect(readdirSync(folder).toSorted()).toEqual([...pages.keys()].toSorted());
  });

  it('has a page for every award, and links that lead somewhere', () => {
    for (const { code } of nationalAwards) expect([...pages.keys()]).toContain(`${code}.md`);
    for (const [name, text] of pages) {
      for (const [, target = ''] of text.matchAll(/\]\(([^)#/]+\.md)\)/gu)) {
        expect(pages.has(target), `${name} → ${target}`).toBe(true);
      }
    }
  });

  it.each([...pages])('%s has no code or leftover in its sentences', (_name, text) => {
    expect(text).not.toMatch(/undefined|NaN|\[object|\bnull\b|\(\)| {2}\(|: *\n\n$/u);
  });
});
