import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { withReference } from '../scripts/campaign-file/reference-page.ts';
import { knownKeysOf, launchRules, parseCampaignFile, vietnamUnits } from '../src/index.ts';

const pageNamed = (name: string) => readFileSync(new URL(`../../../docs/${name}`, import.meta.url), 'utf8');
const pages = [
  ['en', pageNamed('campaign-file.md')],
  ['vi', pageNamed('campaign-file.vi.md')],
] as const;

/** The one YAML block of the page. */
function exampleOf(page: string): unknown {
  return parse(/```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? '');
}

describe.each(pages)('the page on campaign files in %s', (language, page) => {
  it('lists all fields as scripts/write-schemas.mjs writes them', () => {
    expect(withReference(page, language)).toBe(page);
    expect(page).toContain('### `target`');
  });

  it('has an example that is read without error or warning', () => {
    const { book, issues } = parseCampaignFile(exampleOf(page), {
      register: vietnamUnits(),
      known: knownKeysOf([]),
      launchRules,
    });
    expect(issues).toStrictEqual([]);
    expect(book?.targets.map(({ key }) => key)).toStrictEqual(['nghe-an-2024/tang-truong']);
    expect(book?.targets[0]?.source).toStrictEqual([
      {
        document: 'nghe-an-2024/chi-thi-phat-dong',
        clause: '1',
        words: 'Phấn đấu tốc độ tăng tổng sản phẩm trên địa bàn đạt 9%',
      },
    ]);
  });
});
